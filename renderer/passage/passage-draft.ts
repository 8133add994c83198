import { z } from 'zod'
import { type TimeSurroundings, typedTime } from '../../shared/calendar/index.ts'
import { fixedTime } from '../app/fixed-time.ts'
import { now, type PassageValues, passageValues } from './passage-values.ts'

/** A draft may hold what could not be saved: too long, no number, nothing yet. */
const anyText = z.string()
const kept = passageValues.extend({
  plate: anyText,
  driver: anyText,
  phone: anyText,
  organisation: anyText,
  people: anyText,
  purpose: anyText,
  host: anyText,
  goods: anyText,
  remark: anyText,
  reason: anyText,
})

/** As it is kept, sealed: the same text for the same values. A time stands, for the draft may be read later. */
export const passageDraftText = (values: PassageValues, around: TimeSurroundings): string => {
  const meant = values.time.trim() === now ? undefined : typedTime(values.time, around)
  return JSON.stringify({
    ...kept.parse(values),
    ...(meant?.ok && { time: fixedTime(meant.instant, around.timeZone) }),
  })
}

/** What a kept text says; undefined for what no form of this version wrote. */
export const readPassageDraft = (text: string): PassageValues | undefined => {
  try {
    return kept.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
