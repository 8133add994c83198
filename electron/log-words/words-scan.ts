import { foldEntry, wordsFilter } from '../../shared/duty-log/index.ts'
import type { Commit } from '../../shared/kernel/event.ts'
import { parseItemId } from '../../shared/kernel/ids.ts'
import { liftEvent } from '../../shared/lift-event.ts'
import { itemIdOf, wordsOf } from '../../shared/words/index.ts'
import type { FilePort } from '../disk/file-port.ts'
import { monthPath, plainMonth } from '../journal/chain-month.ts'
import { closeAnyway } from '../journal/durable-file.ts'
import { JournalDamaged } from '../journal/failures.ts'
import { monthFileName } from '../journal/files.ts'
import { type Chunk, createChunkReader } from '../search/chunks.ts'
import { areInitialsIn } from '../search/initials.ts'
import { bornIn, eventsIn, type FoundLine, linesWith } from '../search/lines-with.ts'
import { failureOf } from '../search/scan-failure.ts'
import { FoundItems } from './found-items.ts'
import { type WordFinder, wordFinderOf } from './word-finder.ts'
import type { WordsAnswer, WordsAsk, WordsPort } from './words-ask.ts'

/** Bits of a word's mask; the rest of a longer query is left to the rows. */
const mostWords = 30

/**
 * Looks through the month files of a realm's chains for the words of the log's filter, newest line first. An item that is no
 * more than its first statement is folded and tried at once; of others it is only said that the words may be there.
 * Never throws.
 */
export const createWordsScan = (port: FilePort) => {
  const chunks = createChunkReader(port)

  const lookThroughMonth = (ask: WordsAsk, month: string, size: number, look: (chunk: Chunk) => boolean) => {
    const file = port.open(monthPath(ask.folder, ask.chain, month), 'read')
    try {
      for (let end = size; end > 0; ) {
        const chunk = chunks.before(file, end, false)
        if (!look(chunk)) return false
        end = chunk.begin
      }
      return true
    } finally {
      closeAnyway(port, file)
    }
  }

  return (ask: WordsAsk, isWanted: () => boolean = () => true): WordsAnswer => {
    try {
      const look = lookerFor(ask.text)
      for (const { month, size } of [...ask.months].reverse()) {
        const file = monthFileName(plainMonth(month))
        const wentOn = lookThroughMonth(ask, month, size, chunk => {
          look.through(chunk, file)
          return isWanted()
        })
        if (!wentOn) return { kind: 'given-up' }
      }
      return { kind: 'looked', months: look.found.months() }
    } catch (cause) {
      return failureOf(cause)
    }
  }
}

/** In the caller's own thread: for the command line, where nobody waits beside it. */
export const createWordsHere = (port: FilePort): WordsPort => {
  const scan = createWordsScan(port)
  return async ask => scan(ask)
}

const lookerFor = (text: string) => {
  const words = wordsOf(text).slice(0, mostWords).map(wordFinderOf)
  const finders = words.map(({ find }) => find)
  const found = new FoundItems(2 ** words.length - 1)
  const passes = wordsFilter(text, areInitialsIn)
  const through = ({ bytes, begin }: Chunk, file: string): void => {
    for (const line of linesWith(bytes, finders)) {
      const at = { bytes, line, file, offset: begin + line.begin }
      const born = bornIn(bytes, line)
      if (born === undefined) for (const itemId of itemsOf(at)) found.noteLater(itemId, line.mask)
      else found.noteFirst(born, line.mask, () => isCertain(words, at) || passes(firstRowOf(at, born)))
    }
  }
  return { found, through }
}

type At = {
  readonly bytes: Buffer
  readonly line: FoundLine
  readonly file: string
  readonly offset: number
}

const itemsOf = ({ bytes, line, file, offset }: At): ReadonlySet<string> => {
  const events = eventsIn(bytes, line)
  if (!events) throw new JournalDamaged(file, offset, 'line-form')
  return new Set(events.flatMap(event => itemIdOf(Object(event).data) ?? []).filter(parseItemId))
}

const textMark = Buffer.from('"text":"')
const [quote, backslash] = [0x22, 0x5c]

/** Whether all words stand in the text itself: then the row need not be made. */
const isCertain = (words: readonly WordFinder[], { bytes, line }: Pick<At, 'bytes' | 'line'>): boolean => {
  const mark = bytes.indexOf(textMark, line.eventsAt)
  if (mark < 0 || mark > line.end) return false
  const from = mark + textMark.length
  const to = bytes.indexOf(quote, from)
  return bytes[to - 1] !== backslash && words.every(word => word.isCertain(bytes, from, to))
}

/** The item as its first line makes it. */
const firstRowOf = ({ bytes, line, file, offset }: At, itemId: string) => {
  const commit = commitIn(bytes, line)
  const lifted = commit?.events[0] && liftEvent(commit.events[0])
  const row = commit && lifted?.ok ? foldEntry(undefined, lifted.event, commit) : undefined
  if (row?.itemId !== itemId) throw new JournalDamaged(file, offset, 'line-form')
  return row
}

const commitIn = (bytes: Buffer, { begin, end }: FoundLine): Commit | undefined => {
  try {
    return JSON.parse(bytes.toString('utf8', begin, end))
  } catch {
    return undefined
  }
}
