import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { LimitRow, LimitUnit } from './contract.ts'
import { type LimitName, limits } from './limits.ts'
import type { SettingsState } from './state.ts'

/** The value that counts now, in the limit's own unit, never above the most that it may be. */
export const limitInForce = (settings: Frozen<SettingsState>, name: LimitName): number => {
  const limit: { initial: number; most?: number } = limits[name]
  return Math.min(own(settings.overrides, name) ?? limit.initial, limit.most ?? Number.POSITIVE_INFINITY)
}

/** Answers `settings.list`. */
export const limitRows = (settings: Frozen<SettingsState>): readonly LimitRow[] =>
  limitNames.map(name => limitRow(settings, name))

const limitNames = Object.keys(limits).filter((name): name is LimitName => Object.hasOwn(limits, name))

const limitRow = (settings: Frozen<SettingsState>, name: LimitName): LimitRow => {
  const { label, unit, rule } = limits[name]
  return { name, label, value: limitInForce(settings, name), unit, rule }
}

const unitWords: { readonly [U in LimitUnit]: string } = {
  seconds: '秒',
  minutes: '分钟',
  days: '天',
  months: '个月',
  times: '次',
  characters: '位',
}

/** `30分钟`. */
export const limitInWords = (row: Pick<LimitRow, 'value' | 'unit'>): string =>
  `${row.value}${unitWords[row.unit]}`
