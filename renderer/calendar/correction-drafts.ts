import type { CalendarDay } from '../../shared/calendar/contract.ts'
import { blankCorrection, type CorrectValues } from './correct-form.ts'

/** What was typed about days and not saved yet, as long as the page stands. */
export type CorrectionDrafts = {
  /** With what the form of a day opens; a notice is entered day by day, so the last reason stands there already. */
  readonly beginOf: (day: CalendarDay) => CorrectValues
  readonly keep: (date: string, values: CorrectValues) => void
  readonly saved: (date: string) => void
}

export const createCorrectionDrafts = (): CorrectionDrafts => {
  const kept = new Map<string, CorrectValues>()
  let lastReason = ''
  return {
    beginOf: ({ date, kind, name }) =>
      kept.get(date) ?? { ...blankCorrection(kind, name), reason: lastReason },
    keep: (date, values) => void kept.set(date, values),
    saved: date => {
      lastReason = kept.get(date)?.reason ?? lastReason
      kept.delete(date)
    },
  }
}
