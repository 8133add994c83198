import { shownTime } from '../calendar/index.ts'
import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { ChangeLimit, RestoreLimit } from './contract.ts'
import type { LimitChanged, LimitRestored } from './events.ts'
import { type LimitName, limitOf } from './limits/index.ts'
import type { SettingsRefusal } from './refusals.ts'
import { changesOf, lastChangeOf, type SettingsState } from './state.ts'
import { leastInWords, limitInForce, limitInWords } from './views.ts'

/** The settings and the names of those who changed them. */
export type SettingsSurroundings = {
  readonly settings: Frozen<SettingsState>
  readonly nameOf: (account: string) => string
}

type When = Pick<Context, 'now' | 'timeZone'>
type No = Refusal<SettingsRefusal> | undefined

/** What was decided under the old value stays as it was: events that began a clock bear the limit then in force. */
export const decideChange = (
  around: SettingsSurroundings,
  { name, value, reason, revision }: ChangeLimit,
  when: When,
): Decision<LimitChanged, SettingsRefusal> => {
  const before = limitInForce(around.settings, name)
  const no =
    staleRevision(around, name, revision, when) ??
    outOfBounds(name, value) ??
    apartShorter(around.settings, name, value) ??
    (value === before ? refuse('settings.nothing-changed', inWords(name, value)) : undefined)
  if (no) return no
  const data = { name, before, value, reason, revision: nextRevision(around.settings, name) }
  return accept({ kind: 'settings.changed', v: 1, data })
}

export const decideRestore = (
  around: SettingsSurroundings,
  { name, reason, revision }: RestoreLimit,
  when: When,
): Decision<LimitRestored, SettingsRefusal> => {
  const before = limitInForce(around.settings, name)
  const value = limitOf(name).initial
  const no =
    staleRevision(around, name, revision, when) ??
    (value === before ? refuse('settings.default-already', inWords(name, value)) : undefined) ??
    apartShorter(around.settings, name, value)
  if (no) return no
  const data = { name, before, value, reason, revision: nextRevision(around.settings, name) }
  return accept({ kind: 'settings.restored', v: 1, data })
}

/** One more than the highest; concurrent changes of two stations may have left fewer numbers than changes. */
const nextRevision = (settings: Frozen<SettingsState>, name: LimitName): number =>
  (lastChangeOf(settings, name)?.revision ?? 0) + 1

const staleRevision = (
  { settings, nameOf }: SettingsSurroundings,
  name: LimitName,
  seen: number | undefined,
  { now, timeZone }: When,
): No => {
  const last = lastChangeOf(settings, name)
  if (!last || seen === undefined || seen === changesOf(settings, name).length) return undefined
  return refuse('settings.revision-stale', {
    ...inWords(name, last.value),
    name: nameOf(last.by),
    at: shownTime(last.at, timeZone, now),
  })
}

const outOfBounds = (name: LimitName, value: number): No => {
  const { least, most, unit } = limitOf(name)
  if (value >= least && value <= most) return undefined
  const words = { least: leastInWords({ least, unit }), most: limitInWords({ value: most, unit }) }
  return refuse('settings.out-of-bounds', { ...inWords(name, value), ...words })
}

/** Administrator, secrecy officer and auditor hold more than others do. */
const apartShorter = (settings: Frozen<SettingsState>, name: LimitName, value: number): No => {
  const wanted = (other: LimitName) => (other === name ? value : limitInForce(settings, other))
  const [others, apart] = [wanted('account.password-least'), wanted('account.password-least-apart')]
  if (apart >= others) return undefined
  const words = (length: number) => limitInWords({ value: length, unit: 'characters' })
  return refuse('settings.apart-shorter', { apart: words(apart), others: words(others) })
}

const inWords = (name: LimitName, value: number) => {
  const { label, unit } = limitOf(name)
  return { label, value: limitInWords({ value, unit }) }
}
