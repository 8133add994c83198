/** Keys whose values are the program's own words: nobody searches for them. */
const forTheProgram: ReadonlySet<string> = new Set(['itemId', 'type', 'direction', 'missing'])
/** Instants, and the ids and digests that stand in the place of sealed persons (format.md §5). */
const notWritten = /^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z|[0-9a-f]{32}|[0-9a-f]{64}|)$/

/**
 * Every text that somebody wrote in an event's data, wherever it stands in it: an element that is new tomorrow is
 * searched without a word here.
 */
export const valuesOf = (data: unknown): readonly string[] => {
  if (typeof data === 'string') return notWritten.test(data) ? [] : [data]
  if (Array.isArray(data)) return data.flatMap(valuesOf)
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => (forTheProgram.has(key) ? [] : valuesOf(value)))
}

/** The item that an event tells of; undefined where it tells of none. */
export const itemIdOf = (data: unknown): string | undefined =>
  typeof data === 'object' && data !== null && 'itemId' in data && typeof data.itemId === 'string'
    ? data.itemId
    : undefined
