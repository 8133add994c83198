import { z } from 'zod'
import { type TimeSurroundings, typedTime } from '../../shared/calendar/index.ts'
import { fixedTime } from '../app/fixed-time.ts'
import { type TurnAwayValues, turnAwayValues } from './turn-away-values.ts'

/** A draft may hold what could not be saved: too long, no number, nothing yet. */
const anyText = z.string()
const kept = turnAwayValues.extend({
  detail: anyText,
  whom: anyText,
  number: anyText,
  result: anyText,
  who: anyText,
  organisation: anyText,
  idNumber: anyText,
  phone: anyText,
  people: anyText,
  talk: anyText,
  reason: anyText,
})

/** As it is kept, sealed: the same text for the same values. A time stands, for the draft may be read later. */
export const turnAwayDraftText = (values: TurnAwayValues, around: TimeSurroundings): string => {
  const meant = values.time.trim() === '.' ? undefined : typedTime(values.time, around)
  return JSON.stringify({
    ...kept.parse(values),
    ...(meant?.ok && { time: fixedTime(meant.instant, around.timeZone) }),
  })
}

/** What a kept text says; undefined for what no form of this version wrote. */
export const readTurnAwayDraft = (text: string): TurnAwayValues | undefined => {
  try {
    return kept.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
