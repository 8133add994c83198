import type { Frozen } from '../kernel/event.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'
import type { AlarmFacts, TimedMatter } from './contract.ts'
import { ladderInForce } from './ladder.ts'
import type { AlarmState } from './state.ts'

type Around = { settings: SettingsState; alarms: AlarmState }

/** What alarms are derived from. @param nameOf of an account. */
export const alarmFacts = (
  { settings, alarms }: Frozen<Around>,
  matters: readonly TimedMatter[],
  nameOf: (account: string) => string,
): AlarmFacts => ({
  matters,
  ladder: ladderInForce(settings),
  seen: Object.fromEntries(
    Object.entries(alarms.seen).map(([key, { by, at }]) => [key, { by, at, byName: nameOf(by) }]),
  ),
  silenceMinutes: limitInForce(settings, 'alarm.silence'),
  floodMost: limitInForce(settings, 'alarm.flood-most'),
})
