import { type Period, typedPeriod } from '../../shared/calendar/index.ts'

/** What a typed filter comes to: undefined for an empty field, else a value, or why it cannot be read. */
export type Typed<T> =
  | { readonly ok: true; readonly value: T | undefined }
  | { readonly ok: false; readonly why: string }

/** A day or a period, typed loosely. */
export const periodTyped = (typed: string, today: string): Typed<Period> => {
  if (typed.trim() === '') return { ok: true, value: undefined }
  const read = typedPeriod(typed, today)
  return read.ok ? { ok: true, value: read.period } : read
}
