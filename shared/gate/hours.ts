import { addDays, dayOf, instantAt } from '../calendar/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { clockInWords, limitInForce, type SettingsState } from '../settings/index.ts'

type Settings = Frozen<SettingsState>

/** When the gate was to be opened on the day on which it was (§11.2). */
export const openingDue = (settings: Settings, openedAt: string, timeZone: string): string =>
  instantAt(dayOf(openedAt, timeZone), hourOf(settings, 'gate.opens'), timeZone)

/** When a gate that was closed then is to be opened again. */
export const nextOpening = (settings: Settings, closedAt: string, timeZone: string): string =>
  firstAfter(closedAt, hourOf(settings, 'gate.opens'), timeZone)

/** When a gate that was opened then is to be closed (§11.2): a gate opened late in the evening, on the next one. */
export const closingDue = (settings: Settings, openedAt: string, timeZone: string): string =>
  firstAfter(openedAt, hourOf(settings, 'gate.closes'), timeZone)

const hourOf = (settings: Settings, name: 'gate.opens' | 'gate.closes'): string =>
  clockInWords(limitInForce(settings, name))

const firstAfter = (instant: string, clock: string, timeZone: string): string => {
  const day = dayOf(instant, timeZone)
  const sameDay = instantAt(day, clock, timeZone)
  return sameDay > instant ? sameDay : instantAt(addDays(day, 1), clock, timeZone)
}
