import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createFaultDisk } from '../../../electron/disk/fault-disk.ts'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import type { ChainIndex, IndexedLine } from '../../../electron/store/index/chain-index.ts'
import type { LineSearch, LinesInOrder } from '../../../electron/store/index/line-search.ts'
import { IndexLost } from '../../../electron/store/index/part-summary.ts'
import { createIndexStore } from '../../../electron/store/index-store.ts'
import { parseItemId } from '../../../shared/kernel/ids.ts'
import { put } from '../disk/disk-helpers.ts'
import { anyHistory, chain, instantOf } from './histories.ts'

/** The same questions, answered by looking through everything. */
const naive = (lines: readonly IndexedLine[]) => {
  const newest = new Map<string, number>()
  for (const { places } of lines)
    for (const { itemId, occurredAt } of places)
      if (occurredAt !== undefined) newest.set(itemId, Date.parse(occurredAt))
  const inOrder = [...newest].sort(
    ([a, timeA], [b, timeB]) =>
      timeA - timeB || monthOf(a).localeCompare(monthOf(b)) || numberOf(a) - numberOf(b),
  )
  return {
    newest,
    between: (from: number, to: number, newestFirst: boolean) => {
      const found = inOrder.filter(([, time]) => time >= from && time < to).map(([itemId]) => itemId)
      return newestFirst ? found.reverse() : found
    },
    linesOfItem: (itemId: string) =>
      lines.filter(line => line.places.some(place => place.itemId === itemId)).map(({ seq }) => seq),
    linesOfOther: (itemId: string) =>
      lines.filter(line => line.others.includes(itemId)).map(({ seq }) => seq),
    linesFound: ({ from, to, isWanted }: LineSearch) =>
      lines
        .filter(line => Date.parse(line.at) >= from && Date.parse(line.at) < to && isWanted(line))
        .map(({ seq }) => seq),
    whereIs: (seq: number) => {
      const line = lines.find(known => known.seq === seq)
      const before = lines.filter(known => known.month === line?.month && known.seq < seq)
      const offset = before.reduce((sum, { length }) => sum + length, 0)
      return line && { month: line.month, place: { offset, length: line.length } }
    },
  }
}

const monthOf = (itemId: string): string => parseItemId(itemId)?.month ?? ''
const numberOf = (itemId: string): number => parseItemId(itemId)?.n ?? 0

const answersOf = (index: ChainIndex, lines: readonly IndexedLine[], ranges: readonly Range[]) => ({
  pages: ranges.map(([from, to, newestFirst, offset, limit]) =>
    index.between(Date.parse(instantOf(from)), Date.parse(instantOf(to)), newestFirst, offset, limit),
  ),
  items: [...naive(lines).newest.keys()].map(itemId => index.linesOfItem(itemId)),
  ids: lines.map(({ id }) => index.linesWithId(id)),
  places: lines.map(({ seq }) => index.whereIs(seq)),
  others: lines.flatMap(({ others }) => others.map(itemId => index.linesOfItem(itemId))),
  found: ranges.flatMap(range => wantedIn(range).map(search => [...index.linesFound(search)])),
  every: seqsIn(index.everyLine()),
  seconds: lines.map(({ seq }) => index.everyLine().secondAt(seq - 1)),
  newest: wantedActors.map(isWanted => index.newestLine(isWanted)),
})

const seqsIn = ({ length, seqAt }: LinesInOrder): number[] =>
  Array.from({ length }, (_, place) => seqAt(place))

/** By whom and by which command the trail may be narrowed. */
const wantedActors: readonly LineSearch['isWanted'][] = [
  () => true,
  ({ actor }) => actor === 'sun.li',
  ({ actor, command }) => actor === 'system' && command !== 'settings.change',
  () => false,
]
const wantedIn = ([from, to]: Range): readonly LineSearch[] =>
  wantedActors.map(isWanted => ({
    from: Date.parse(instantOf(Math.floor(from / 1_000))),
    to: Date.parse(instantOf(to)),
    isWanted,
  }))

const naiveAnswersOf = (
  lines: readonly IndexedLine[],
  ranges: readonly Range[],
): ReturnType<typeof answersOf> => {
  const model = naive(lines)
  return {
    pages: ranges.map(([from, to, newestFirst, offset, limit]) => {
      const found = model.between(Date.parse(instantOf(from)), Date.parse(instantOf(to)), newestFirst)
      return { itemIds: found.slice(offset, offset + limit), total: found.length }
    }),
    items: [...model.newest.keys()].map(model.linesOfItem),
    ids: lines.map(({ seq }) => [seq]),
    places: lines.map(({ seq }) => model.whereIs(seq)),
    others: lines.flatMap(({ others }) => others.map(model.linesOfOther)),
    found: ranges.flatMap(range => wantedIn(range).map(model.linesFound)),
    every: lines.map(({ seq }) => seq),
    seconds: lines.map(({ at }) => Date.parse(at) / 1000),
    newest: wantedActors.map(isWanted => lines.findLast(isWanted)?.seq),
  }
}

/** from and to in minutes, newest first, offset, limit. */
type Range = readonly [number, number, boolean, number, number]
const minute = fc.oneof(fc.nat(40), fc.integer({ min: -60_000, max: 130_000 }))
const anyRanges: fc.Arbitrary<Range[]> = fc.array(
  fc.tuple(minute, minute, fc.boolean(), fc.nat(40), fc.integer({ min: 0, max: 30 })),
  { minLength: 1, maxLength: 12 },
)

const folder = '/book'
const storeOn = (port: FilePort) => createIndexStore(port, folder, chain)

const noted = (index: ChainIndex, lines: readonly IndexedLine[]): ChainIndex => {
  for (const line of lines) index.note(line)
  return index
}

/** After every `restartAfter` lines the index is written, and opened anew from what the files hold. */
const notedOverRestarts = (lines: readonly IndexedLine[], restartAfter: number): ChainIndex => {
  const store = storeOn(createFaultDisk())
  let index = store.open([])
  for (const [place, line] of lines.entries()) {
    index.note(line)
    if ((place + 1) % restartAfter !== 0) continue
    store.save(index)
    index = store.open(index.summaries())
  }
  return index
}

it('finds lines and items as somebody would who looks through everything', () =>
  fc.assert(
    fc.property(anyHistory, anyRanges, (lines, ranges) => {
      const index = noted(storeOn(createFaultDisk()).open([]), lines)
      expect(answersOf(index, lines, ranges)).toEqual(naiveAnswersOf(lines, ranges))
    }),
    { numRuns: 200 },
  ))

it('finds the same after it was written and read back any number of times', () =>
  fc.assert(
    fc.property(anyHistory, anyRanges, fc.integer({ min: 1, max: 20 }), (lines, ranges, restartAfter) => {
      const index = notedOverRestarts(lines, restartAfter)
      expect(answersOf(index, lines, ranges)).toEqual(naiveAnswersOf(lines, ranges))
    }),
    { numRuns: 200 },
  ))

it('is as far as its last line, whether its parts were read yet or not', () =>
  fc.assert(
    fc.property(anyHistory, lines => {
      const store = storeOn(createFaultDisk())
      const index = noted(store.open([]), lines)
      store.save(index)
      expect([index.lastSeq, store.open(index.summaries()).lastSeq]).toEqual([lines.length, lines.length])
    }),
    { numRuns: 50 },
  ))

/** Two months, with a correction from the second that moves an item of the first. */
const twoMonths: readonly IndexedLine[] = [
  {
    seq: 1,
    id: 'a',
    month: '2026-10',
    at: instantOf(60_000),
    length: 700,
    actor: 'zhang.wei',
    command: 'duty-log.record',
    others: [],
    places: [{ itemId: 'D-7K2M-2610-1', occurredAt: instantOf(5) }],
  },
  {
    seq: 2,
    id: 'b',
    month: '2026-10',
    at: instantOf(60_000),
    length: 800,
    actor: 'zhang.wei',
    command: 'duty-log.record',
    others: [],
    places: [{ itemId: 'D-7K2M-2610-2', occurredAt: instantOf(9) }],
  },
  {
    seq: 3,
    id: 'c',
    month: '2026-11',
    at: instantOf(60_000),
    length: 900,
    actor: 'zhang.wei',
    command: 'duty-log.record',
    others: [],
    places: [{ itemId: 'D-7K2M-2611-1', occurredAt: instantOf(50_000) }],
  },
  {
    seq: 4,
    id: 'd',
    month: '2026-11',
    at: instantOf(60_000),
    length: 950,
    actor: 'zhang.wei',
    command: 'duty-log.record',
    others: [],
    places: [{ itemId: 'D-7K2M-2610-1', occurredAt: instantOf(50_001) }],
  },
]
const wholeRange: readonly Range[] = [[-100_000, 200_000, false, 0, 100]]

const written = () => {
  const port = createFaultDisk()
  const index = noted(storeOn(port).open([]), twoMonths)
  storeOn(port).save(index)
  return { port, summaries: index.summaries() }
}

const partPath = (month: string): string => `${folder}/index/${chain}/${month}.part`

const overwrite = (port: FilePort, path: string, bytes: Uint8Array): void => {
  port.remove(path)
  put(port, path, '')
  const file = port.open(path, 'update')
  port.write(file, bytes, 0, bytes.length, 0)
  port.close(file)
}

/** What an index over this part file answers; `lost` where it says that it cannot. */
const answersWith = (bytes: Uint8Array) => {
  const { port, summaries } = written()
  overwrite(port, partPath('2026-10'), bytes)
  try {
    return answersOf(storeOn(port).open(summaries), twoMonths, wholeRange)
  } catch (cause) {
    if (cause instanceof IndexLost) return 'lost'
    throw cause
  }
}

const partBytes = (): Uint8Array => readFile(written().port, partPath('2026-10'))
const right = () => naiveAnswersOf(twoMonths, wholeRange)

it('answers rightly or says that it is lost, whichever byte of a part is altered', () => {
  const bytes = partBytes()
  let lost = 0
  for (let at = 0; at < bytes.length; at++) {
    const altered = bytes.slice()
    altered[at] = (bytes[at] ?? 0) ^ (1 << (at % 7))
    const answers = answersWith(altered)
    if (answers === 'lost') lost++
    else expect(answers).toEqual(right())
  }
  expect(lost).toBeGreaterThan(bytes.length / 2)
})

it('says that it is lost, wherever a part is cut off', () => {
  const bytes = partBytes()
  for (let size = 0; size < bytes.length; size++) expect(answersWith(bytes.subarray(0, size))).toBe('lost')
  expect(answersWith(bytes)).toEqual(right())
})

it('says that it is lost where a part is missing, is another month’s, or was written later than the summary', () => {
  const { port, summaries } = written()
  port.remove(partPath('2026-10'))
  expect(() => storeOn(port).open(summaries).linesOfItem('D-7K2M-2610-1')).toThrow(IndexLost)
  expect(answersWith(readFile(written().port, partPath('2026-11')))).toBe('lost')
})

it('says that it is lost where a part knows of a correction that the summary does not', () => {
  const { port } = written()
  const before = noted(storeOn(createFaultDisk()).open([]), twoMonths.slice(0, 3))
  const index = storeOn(port).open(before.summaries())
  expect(() => index.linesOfItem('D-7K2M-2610-1')).toThrow(IndexLost)
})

it('knows nothing of items of another station, another realm or another form', () => {
  const index = noted(storeOn(createFaultDisk()).open([]), twoMonths)
  for (const itemId of ['G-7K2M-2610-1', 'D-7K2M-2610-s1', 'D-7K2M-2609-1', 'D-7K2M-2610-9', '', '__proto__'])
    expect(index.linesOfItem(itemId)).toEqual([])
})
