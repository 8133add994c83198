import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import type { ScanAsk } from '../../../electron/search/scan-ask.ts'
import type { SearchHit, SearchPosition, SearchSlice } from '../../../shared/search/contract.ts'
import { occursIn, valuesOf, wordsOf } from '../../../shared/words/index.ts'
import { commitsOf, generalChain } from '../book/full-fold.ts'
import { diskWithHouse, type House, openedHouse } from '../book/house.ts'

const dayMs = 86_400_000
const places = ['东湖泵站', '南闸', '北闸管理所', 'Ｇ20高速', '龙王庙']

/** Entries of three months, some of them corrected in a later one; enough bytes for several chunks a month. */
export const diskOfThreeMonths = async (): Promise<FaultDisk> => {
  const disk = await diskWithHouse()
  const house = await openedHouse(disk, { seed: 'months' })
  const made: string[] = []
  for (let month = 0; month < 3; month++) {
    for (let n = 0; n < 60; n++) {
      made.push(
        await written(house, `第${month + 1}月第${n}条 ${places[n % 5]}${'值班正常。'.repeat(n % 50)}`),
      )
      if (n % 4 === 0) await corrected(house, made[(n * 7) % made.length] ?? '', n)
    }
    house.clock.advance(30 * dayMs)
  }
  house.book.close()
  return disk
}

export const written = async (house: House, text: string): Promise<string> => {
  house.clock.advance(60_000)
  const answer = await house.call('duty-log.record', { type: 'other', text })
  if (!answer.ok) throw new Error(answer.code)
  return answer.itemId ?? ''
}

export const corrected = async (house: House, itemId: string, n: number): Promise<void> => {
  house.clock.advance(60_000)
  const found = await house.call('duty-log.entry', { itemId })
  if (!found.ok || !found.answer) throw new Error('no such entry')
  const { revision, type, occurredAt } = found.answer
  const text = `改为第${n}稿 ${places[(n + 1) % 5]}（${revision}）`
  const answer = await house.call('duty-log.correct', {
    itemId,
    revision,
    type,
    text,
    occurredAt,
    reason: '核对',
  })
  if (!answer.ok) throw new Error(answer.code)
}

/** What the lines alone say: items in which every word occurs, told the slow way. */
export const itemsWith = (disk: FaultDisk, text: string): string[] => {
  const words = wordsOf(text)
  const valuesOfItem = new Map<string, string[]>()
  for (const { events } of commitsOf(disk))
    for (const { data } of events) {
      const { itemId } = Object(data)
      if (itemId) valuesOfItem.set(itemId, [...(valuesOfItem.get(itemId) ?? []), ...valuesOf(data)])
    }
  return [...valuesOfItem]
    .filter(([itemId, values]) => words.every(word => occursIn(word, itemId, values)))
    .map(([itemId]) => itemId)
    .sort()
}

/** The months of the book as its index knows them. */
export const askOf = (disk: FaultDisk, text: string): ScanAsk => {
  const chain = generalChain(disk)
  const months = disk
    .list(`/book/journal/${chain}`)
    .filter(name => name.endsWith('.jsonl'))
    .map(name => ({ month: name.slice(0, 7), size: disk.stat(`/book/journal/${chain}/${name}`)?.size ?? 0 }))
  const last = months.at(-1)
  const from = { month: last?.month ?? '', offset: last?.size ?? 0 }
  return { folder: '/book', chain, months, text, from, at: from, mostItems: 1e9, mostMs: 1e9 }
}

/** One search to its end, slice by slice. */
export const searchAll = async (
  house: House,
  text: string,
  between: (slice: SearchSlice) => unknown = () => undefined,
): Promise<SearchHit[]> => {
  const hits: SearchHit[] = []
  let before: SearchPosition | undefined
  do {
    const answer = await house.call('search.entries', { text, ...(before && { before }) })
    if (!answer.ok) throw new Error(answer.code)
    hits.push(...answer.answer.hits)
    before = answer.answer.next ?? undefined
    await between(answer.answer)
  } while (before)
  return hits
}

export const idsOf = (hits: readonly { readonly itemId: string }[]): string[] =>
  hits.map(({ itemId }) => itemId).sort()
