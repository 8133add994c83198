import type { Finder } from './finder.ts'

/** A line in which some of the words may stand: a bit for each, and where its events lie in the chunk. */
export type FoundLine = {
  readonly begin: number
  readonly end: number
  readonly eventsAt: number
  readonly mask: number
}

const newline = 0x0a
const eventsMark = Buffer.from(',"events":')
/** `,"hash":"…"}` (format.md §3). */
const tailLength = 75

/** Lines of a chunk in which one word at least may stand in the events, newest first. */
export const linesWith = (bytes: Buffer, finders: readonly Finder[]): readonly FoundLine[] => {
  const found = new Map<number, FoundLine>()
  finders.forEach((find, place) => {
    find(bytes, at => {
      const line = lineAround(bytes, at)
      if (at < line.eventsAt) return line.eventsAt
      if (at < line.end - tailLength) {
        const mask = (found.get(line.begin)?.mask ?? 0) | (1 << place)
        found.set(line.begin, { ...line, mask })
      }
      return line.end + 1
    })
  })
  return [...found.values()].sort((a, b) => b.begin - a.begin)
}

const lineAround = (bytes: Buffer, at: number) => {
  const begin = at === 0 ? 0 : bytes.lastIndexOf(newline, at - 1) + 1
  const end = bytes.indexOf(newline, at)
  const mark = bytes.indexOf(eventsMark, begin)
  const eventsAt = mark < 0 || mark > end ? end : mark + eventsMark.length
  return { begin, end, eventsAt }
}

/** The events of a line as they are written; undefined where they cannot be read. */
export const eventsIn = (bytes: Buffer, { eventsAt, end }: FoundLine): readonly unknown[] | undefined => {
  try {
    const events: unknown = JSON.parse(bytes.toString('utf8', eventsAt, end - tailLength))
    return Array.isArray(events) ? events : undefined
  } catch {
    return undefined
  }
}

const birth = Buffer.from('[{"kind":"duty-log.recorded"')
const nextEvent = Buffer.from('},{"kind":"')
const idMark = Buffer.from('"itemId":"')
const quote = 0x22

/**
 * The item that begins with that line and is all that it tells of: going back in time, nothing older does. undefined
 * for every other line.
 */
export const bornIn = (bytes: Buffer, { eventsAt, end }: FoundLine): string | undefined => {
  const events = bytes.subarray(eventsAt, end)
  if (!events.subarray(0, birth.length).equals(birth) || events.includes(nextEvent)) return undefined
  const mark = events.indexOf(idMark)
  const from = mark + idMark.length
  return mark < 0 ? undefined : events.toString('latin1', from, events.indexOf(quote, from))
}
