import { z } from 'zod'
import { type TimeSurroundings, typedTime } from '../../shared/calendar/index.ts'
import { fixedTime } from '../app/fixed-time.ts'
import { type MailValues, mailValues } from './mail-values.ts'

/** A draft may hold what could not be saved: too long, no number, nothing yet. */
const anyText = z.string()
const kept = mailValues.extend({
  to: anyText,
  number: anyText,
  sender: anyText,
  count: anyText,
  place: anyText,
  remark: anyText,
  reason: anyText,
})

/** As it is kept, sealed: the same text for the same values. A time stands, for the draft may be read later. */
export const mailDraftText = (values: MailValues, around: TimeSurroundings): string => {
  const meant = values.time.trim() === '.' ? undefined : typedTime(values.time, around)
  return JSON.stringify({
    ...kept.parse(values),
    ...(meant?.ok && { time: fixedTime(meant.instant, around.timeZone) }),
  })
}

/** What a kept text says; undefined for what no form of this version wrote. */
export const readMailDraft = (text: string): MailValues | undefined => {
  try {
    return kept.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
