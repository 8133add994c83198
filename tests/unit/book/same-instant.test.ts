import { describe, expect, it } from 'vitest'
import { entryTypeIds } from '../../../shared/duty-log/entry-types.ts'
import { type House, openedHouse } from './house.ts'

const instant = '2026-11-23T01:00:00.000Z'
const range = { from: '2026-11-01T00:00:00.000Z', to: '2026-12-31T00:00:00.000Z', limit: 4 }
const everyType = { types: [...entryTypeIds] }

/** Ten entries of November and two that were written down in December, all of one instant, all of them incomplete. */
const openedWithTies = async (): Promise<House> => {
  const house = await openedHouse()
  const record = () =>
    house.call('duty-log.record', { type: 'telephone', text: '东湖泵站来电', occurredAt: instant })
  for (let number = 1; number <= 10; number++) await record()
  house.clock.advance(10 * 86_400_000)
  house.sessions.open(1, 'zhang.wei')
  for (let number = 1; number <= 2; number++) await record()
  return house
}

const numbersOf = (rows: readonly { readonly itemId: string }[]): readonly string[] =>
  rows.map(({ itemId }) => itemId.slice('D-7K2M-'.length))

/** All pages one after the other. */
const pagesOf = async (
  { call }: House,
  query: { readonly order: 'newest' | 'oldest'; readonly types?: typeof everyType.types },
): Promise<readonly string[]> => {
  const numbers: string[] = []
  for (const offset of [0, 4, 8]) {
    const page = await call('duty-log.page', { ...range, ...query, offset })
    if (!page.ok) throw new Error(page.code)
    numbers.push(...numbersOf(page.answer.rows))
  }
  return numbers
}

describe('entries of one instant', () => {
  it('stand in the order of their birth, across months, filtered or not', async () => {
    const house = await openedWithTies()
    const born = [...Array.from({ length: 10 }, (_, index) => `2611-${index + 1}`), '2612-1', '2612-2']
    for (const filter of [{}, everyType]) {
      expect(await pagesOf(house, { order: 'oldest', ...filter })).toEqual(born)
      expect(await pagesOf(house, { order: 'newest', ...filter })).toEqual([...born].reverse())
    }
    const incomplete = await house.call('duty-log.incomplete', {})
    expect(incomplete.ok && numbersOf(incomplete.answer)).toEqual(born)
  })
})
