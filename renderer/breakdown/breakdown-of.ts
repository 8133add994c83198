import { mostPlaces, type NoteBreakdown } from '../../shared/breakdown/index.ts'

/** What may be told of a breakdown: its kind and where in the program it happened, never its message. */
export const breakdownOf = (where: string, cause: unknown): NoteBreakdown => ({
  where,
  kind: kindOf(cause),
  places: cause instanceof Error ? placesOf(cause) : [],
})

/** A name may be anything; one that is no plain word is no kind. */
const kindOf = (cause: unknown): string => {
  if (!(cause instanceof Error)) return typeof cause
  return /^[A-Za-z]{1,40}$/.test(cause.name) ? cause.name : 'Error'
}

/** Of the stack behind the message; none where the message is no longer the one that the stack begins with. */
const placesOf = ({ stack = '', message }: Error): string[] => {
  const start = stack.indexOf(message)
  if (start < 0) return []
  const rows = stack.slice(start + message.length)
  const found = rows.matchAll(/wb:\/\/app(\/[\w./-]{1,80}:\d{1,9}:\d{1,9})\b/g)
  return [...found].map(([, place]) => place ?? '').slice(0, mostPlaces)
}
