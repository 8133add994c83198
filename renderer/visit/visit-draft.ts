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

/** As it is kept, sealed: the same text for the same values. A time stands, for the draft may be read later. */
export const visitDraftText = (values: VisitValues, around: TimeSurroundings): string => {
  const meant = values.time.trim() === '.' ? undefined : typedTime(values.time, around)
  return JSON.stringify({
    ...kept.parse(values),
    ...(meant?.ok && { time: fixedTime(meant.instant, around.timeZone) }),
  })
}

/** What a kept text says; undefined for what no form of this version wrote. */
export const readVisitDraft = (text: string): VisitValues | undefined => {
  try {
    return kept.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
