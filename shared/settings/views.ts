import type { Frozen } from '../kernel/event.ts'
import type { LimitChange, LimitRow, ShownLimitChange } from './contract.ts'
import { groupOf, type LimitName, type LimitUnit, limitNames, limitOf } from './limits/index.ts'
import { changesOf, lastChangeOf, type SettingsState } from './state.ts'

type NameOf = (account: string) => string

/** The value that counts now, in the limit's own unit, never outside of its bounds, whatever a line says. */
export const limitInForce = (settings: Frozen<SettingsState>, name: LimitName): number => {
  const { initial, least, most } = limitOf(name)
  const last = lastChangeOf(settings, name)
  if (last?.kind !== 'changed') return initial
  return Math.min(Math.max(last.value, least), most)
}

/** The value that counted at an instant. */
export const limitAt = (settings: Frozen<SettingsState>, name: LimitName, instant: string): number =>
  limitInForce({ changes: { [name]: changesOf(settings, name).filter(({ at }) => at <= instant) } }, name)

/** Answers `settings.list`, in the order of the table. */
export const limitRows = (settings: Frozen<SettingsState>, nameOf: NameOf): readonly LimitRow[] =>
  limitNames.map(name => limitRow(settings, name, nameOf))

const limitRow = (settings: Frozen<SettingsState>, name: LimitName, nameOf: NameOf): LimitRow => {
  const { initial, ...limit } = limitOf(name)
  const value = limitInForce(settings, name)
  const last = lastChangeOf(settings, name)
  return {
    name,
    group: groupOf(name),
    ...limit,
    value,
    default: initial,
    revision: changesOf(settings, name).length,
    ...(last && value !== initial && { changed: shownChange(last, nameOf) }),
  }
}

/** Answers `settings.history`: every change of one limit, newest first. */
export const limitHistory = (
  settings: Frozen<SettingsState>,
  name: LimitName,
  nameOf: NameOf,
): readonly ShownLimitChange[] =>
  changesOf(settings, name)
    .map(change => shownChange(change, nameOf))
    .reverse()

const shownChange = (change: LimitChange, nameOf: NameOf): ShownLimitChange => ({
  ...change,
  byName: nameOf(change.by),
})

const unitWords: { readonly [U in LimitUnit]: string } = {
  seconds: '秒',
  minutes: '分钟',
  days: '天',
  months: '个月',
  times: '次',
  parts: '分之一',
  copies: '份',
  percent: '%',
  characters: '位',
  clock: '',
  points: '分',
}

export const unitInWords = (unit: LimitUnit): string => unitWords[unit]

/** `30分钟`, `08:30`. */
export const limitInWords = ({ value, unit }: Pick<LimitRow, 'value' | 'unit'>): string =>
  unit === 'clock' ? clockInWords(value) : `${value}${unitWords[unit]}`

/** Minutes after midnight as a clock shows them: `08:30`. */
export const clockInWords = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':')

/** The lower end of a range needs no unit: `1至1440分钟`, `00:00至23:59`. */
export const leastInWords = ({ least, unit }: Pick<LimitRow, 'least' | 'unit'>): string | number =>
  unit === 'clock' ? clockInWords(least) : least
