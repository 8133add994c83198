import { z } from 'zod'
import { type TimeSurroundings, typedTime } from '../../shared/calendar/index.ts'
import { fixedTime } from '../app/fixed-time.ts'
import { type VisitValues, visitValues } from './visit-values.ts'

/** A draft may hold what could not be saved: too long, no number, nothing yet. */
const anyText = z.string()
const kept = visitValues.extend({
  who: anyText,
  organisation: anyText,
  idNumber: anyText,
  phone: anyText,
  people: anyText,
  confirmedAt: anyText.default(''),
  companions: anyText,
  host: anyText,
  purpose: anyText,
  badge: anyText,
  carried: anyText,
  plate: anyText.default(''),
  place: z.string().default(''),
  remark: anyText,
  reason: anyText,
  isPetition: z.boolean().default(false),
  talk: anyText.default(''),
})

/** As it is kept, sealed: the same text for the same values. Times stand, for the draft may be read later. */
export const visitDraftText = (values: VisitValues, around: TimeSurroundings): string => {
  const { time, confirmedAt } = values
  return JSON.stringify({
    ...kept.parse(values),
    ...(time.trim() !== '.' && { time: standing(time, around) }),
    ...(confirmedAt.trim() !== '' && { confirmedAt: standing(confirmedAt, around) }),
  })
}

const standing = (typed: string, around: TimeSurroundings): string => {
  const meant = typedTime(typed, around)
  return meant.ok ? fixedTime(meant.instant, around.timeZone) : typed
}

/** What a kept text says; undefined for what no form of this version wrote. */
export const readVisitDraft = (text: string): VisitValues | undefined => {
  try {
    return kept.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
