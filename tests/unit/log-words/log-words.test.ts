import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { DiskError } from '../../../electron/disk/file-port.ts'
import { JournalDamaged } from '../../../electron/journal/failures.ts'
import { LogWords } from '../../../electron/log-words/log-words.ts'
import type { WordsAnswer } from '../../../electron/log-words/words-ask.ts'
import { areInitialsIn } from '../../../electron/search/initials.ts'
import type { EntryPageQuery, EntryRow } from '../../../shared/duty-log/contract.ts'
import { entryFilter, entryOrder, registeredInWords } from '../../../shared/duty-log/index.ts'
import { shownNumber } from '../../../shared/kernel/ids.ts'
import { countedWords } from './counted-words.ts'
import { type DemoLedger, demoLedger } from './demo-ledger.ts'

const whole = { from: '2026-01-01T00:00:00.000Z', to: '2028-01-01T00:00:00.000Z', offset: 0, limit: 200 }
const pause = () => new Promise<void>(done => setImmediate(done))

let demo: DemoLedger
beforeAll(async () => {
  demo = await demoLedger()
}, 60_000)

const bookOf = ({ chain, ledger }: DemoLedger) => ({ chain, ledger })
const found = async (words: LogWords, query: EntryPageQuery) => {
  const page = await words.page(() => bookOf(demo), query)
  if ('ok' in page) throw new Error(page.code)
  return { ids: page.rows.map(({ itemId }) => itemId), total: page.total }
}

/** The same by looking through all rows. */
const naively = (query: EntryPageQuery) => {
  const rows = demo.rows
    .filter(({ occurredAt }) => occurredAt >= query.from && occurredAt < query.to)
    .filter(entryFilter(query, areInitialsIn))
    .sort(entryOrder(query.order))
  return { ids: rows.map(({ itemId }) => itemId).slice(0, query.limit), total: rows.length }
}

/** What somebody might type of a row: a piece of one of its texts, its number, its place in a register. */
const textsOf = ({ text, elements, itemId, registered, handling }: EntryRow): string[] => [
  text,
  ...Object.values(elements).filter(value => typeof value === 'string'),
  shownNumber(itemId),
  ...(registered ? [registeredInWords(registered)] : []),
  ...handling.acts.flatMap(act => ('text' in act ? [act.text] : 'result' in act ? [act.result] : [])),
  ...handling.forwardings.map(({ name }) => name),
]

const pick = <T>(all: readonly T[], at: number): T => {
  const one = all[Math.floor(at * all.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const pieces = fc.record({ row: share, text: share, from: share, length: fc.integer({ min: 1, max: 6 }) })
const typed = fc
  .tuple(share, fc.array(pieces, { minLength: 1, maxLength: 2 }), fc.boolean())
  .map(([row, all, isOneRow]) =>
    all
      .map(piece => {
        const text = pick(textsOf(pick(demo.rows, isOneRow ? row : piece.row)), piece.text)
        const from = Math.floor(piece.from * text.length)
        return text.slice(from, from + piece.length)
      })
      .join(' '),
  )

describe('words over more entries than can be read at once', () => {
  it('finds what looking through every row finds, whatever of a row is typed', async () => {
    const words = countedWords(demo.disk).words
    await fc.assert(
      fc.asyncProperty(
        typed,
        fc.constantFrom<Partial<EntryPageQuery>>(
          {},
          { order: 'oldest' },
          { types: ['document', 'telephone'] },
          { states: ['struck'] },
          { states: ['open', 'closed'] },
          { from: '2026-10-01T00:00:00.000Z' },
        ),
        async (text, changed) => {
          const query = { ...whole, ...changed, text }
          expect(await found(words, query), text).toEqual(naively(query))
        },
      ),
      { numRuns: process.env.WATCHBOOK_LONG ? 2000 : 150 },
    )
  })

  it.each([
    'fx',
    'zw',
    'bzsb',
    'szbzsb',
    'out',
    'in',
    '"',
    '\\',
    '收',
    '号',
    '〔2026〕',
    '10',
    '-',
    'd-',
    'Ｄ－2610',
  ])('finds the rows of %s', async text =>
    expect(await found(countedWords(demo.disk).words, { ...whole, text })).toEqual(
      naively({ ...whole, text }),
    ),
  )

  it('looks through the lines once for all pages, orders and facets', async () => {
    const { words, looks } = countedWords(demo.disk)
    const pages: readonly Partial<EntryPageQuery>[] = [
      { limit: 5 },
      { offset: 5, limit: 5 },
      { order: 'oldest' },
      { types: ['patrol'] },
    ]
    const both = await Promise.all(pages.map(page => found(words, { ...whole, text: '巡', ...page })))
    expect(looks()).toBe(1)
    const all = naively({ ...whole, text: '巡' }).ids
    expect(both.map(({ ids }) => ids)).toEqual([
      all.slice(0, 5),
      all.slice(5, 10),
      naively({ ...whole, text: '巡', order: 'oldest' }).ids,
      naively({ ...whole, text: '巡', types: ['patrol'] }).ids,
    ])
  })

  it('lets go of what nobody waits for any more', async () => {
    const words = countedWords(demo.disk).words
    const [first, second] = await Promise.all(
      ['值班', '巡查'].map(text => words.page(() => bookOf(demo), { ...whole, text })),
    )
    expect(first).toMatchObject({ ok: false, code: 'duty-log.asked-anew' })
    expect(second).toMatchObject({ total: naively({ ...whole, text: '巡查' }).total })
  })

  const answering = (answer: WordsAnswer) =>
    new LogWords({ folder: '/book', look: async () => answer, pause }).page(() => bookOf(demo), {
      ...whole,
      text: '值班',
    })

  it('says what the thread met with: a newer ask, altered bytes, a disk that refuses', async () => {
    await expect(answering({ kind: 'given-up' })).resolves.toMatchObject({ code: 'duty-log.asked-anew' })
    await expect(answering({ kind: 'damaged', file: '2026-10.jsonl', offset: 7 })).rejects.toThrow(
      JournalDamaged,
    )
    await expect(
      answering({ kind: 'failed', code: 'EIO', operation: 'read', path: '/book/x' }),
    ).rejects.toThrow(DiskError)
  })
})
