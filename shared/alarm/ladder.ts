import type { Frozen } from '../kernel/event.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'

/** By when, and since when that runs. */
export type Timed = { readonly dueAt: string; readonly startedAt: string }

/** Where the rungs of a deadline of length T stand, as the office has set them (ux §9). */
export type Ladder = {
  /** ◆ when T ÷ this is left. */
  readonly duePart: number
  /** ▲ when T ÷ this is left, but no later than so many minutes before the end. */
  readonly urgentPart: number
  readonly urgentLeastMinutes: number
  /** ▲ again every T ÷ this after the end. */
  readonly repeatPart: number
}

export const ladderInForce = (settings: Frozen<SettingsState>): Ladder => ({
  duePart: limitInForce(settings, 'alarm.due-part'),
  urgentPart: limitInForce(settings, 'alarm.urgent-part'),
  urgentLeastMinutes: limitInForce(settings, 'alarm.urgent-least'),
  repeatPart: limitInForce(settings, 'alarm.repeat-part'),
})

/** ● running, ◆ due soon, ▲ act now, ▲ missed. */
export type Rung = {
  readonly kind: 'notice' | 'due' | 'urgent' | 'missed'
  /** When this rung was reached; of a missed one, when it last called again. */
  readonly since: string
}

const minuteMs = 60_000

/** Oral report, 30 minutes: ◆ at 20, ▲ at 25, missed at 30, ▲ again at 40 and 50. */
export const rungAt = ({ startedAt, dueAt }: Timed, now: string, ladder: Ladder): Rung => {
  const [start, end, at] = [Date.parse(startedAt), Date.parse(dueAt), Date.parse(now)]
  const length = Math.max(end - start, minuteMs)
  if (at >= end) return rung('missed', lastCall(end, length / ladder.repeatPart, at))
  const urgentMs = Math.max(length / ladder.urgentPart, ladder.urgentLeastMinutes * minuteMs)
  const urgentAt = Math.max(start, end - urgentMs)
  if (at >= urgentAt) return rung('urgent', urgentAt)
  const dueAtMs = end - length / ladder.duePart
  return at >= dueAtMs ? rung('due', dueAtMs) : rung('notice', start)
}

const rung = (kind: Rung['kind'], sinceMs: number): Rung => ({
  kind,
  since: new Date(sinceMs).toISOString(),
})

const lastCall = (end: number, every: number, at: number): number =>
  end + Math.floor((at - end) / every) * every
