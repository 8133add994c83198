import { z } from 'zod'
import { clockOf, type TimeSurroundings, typedTime } from '../../shared/calendar/index.ts'
import { type EntryValues, entryValues, fixedTime } from './entry-values.ts'

/** A draft may hold what could not be saved: too long, not yet anything. */
const anyText = z.string()

const keptDraft = z.object({
  /** Which entry it corrects, and the revision that was seen; absent for a new entry. */
  corrects: z.object({ itemId: z.string(), revision: z.number() }).optional(),
  values: entryValues.extend({
    text: anyText,
    unit: anyText,
    person: anyText,
    phone: anyText,
    answer: anyText,
    result: anyText,
    reason: anyText,
  }),
})
export type KeptDraft = z.infer<typeof keptDraft>

/** As it is kept, the same text for the same values: the time with its date, for the draft may be read again on another day. */
export const draftText = (draft: KeptDraft, around: TimeSurroundings): string => {
  const understood = typedTime(draft.values.time, around)
  const time = understood.ok ? fixedTime(understood.instant, around.timeZone) : draft.values.time
  return JSON.stringify(keptDraft.parse({ ...draft, values: { ...draft.values, time } }))
}

/** What a kept text says; undefined for what no form of this version wrote. */
export const readDraft = (text: string, around: TimeSurroundings): KeptDraft | undefined => {
  const parsed = keptDraft.safeParse(parsedJson(text))
  if (!parsed.success) return undefined
  return {
    ...parsed.data,
    values: { ...parsed.data.values, time: briefTime(parsed.data.values.time, around) },
  }
}

/** `14:31` again as long as that still means the same moment. */
const briefTime = (time: EntryValues['time'], around: TimeSurroundings): string => {
  const meant = typedTime(time, around)
  if (!meant.ok) return time
  const brief = clockOf(meant.instant, around.timeZone)
  const again = typedTime(brief, around)
  return again.ok && again.instant === meant.instant ? brief : time
}

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
