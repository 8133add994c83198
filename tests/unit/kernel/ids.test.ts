import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  accountId,
  chainName,
  commandId,
  compareItemIds,
  firstNumberOfChain,
  itemId,
  makeItemId,
  parseChain,
  parseItemId,
  shownNumber,
} from '../../../shared/kernel/ids.ts'

const realm = fc.constantFrom('general', 'secret')
const month = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, m]) => `${year}-${String(m).padStart(2, '0')}`)

describe('ids', () => {
  it('of items are read back as they were made', () => {
    fc.assert(
      fc.property(realm, month, fc.integer({ min: 1, max: 999_999_999 }), (r, m, n) => {
        const id = makeItemId('G-7K2M', r, m, n)
        expect(itemId.safeParse(id).success).toBe(true)
        expect(parseItemId(id)).toEqual({ station: 'G-7K2M', realm: r, month: m, n })
      }),
    )
  })

  it('of chains are read back as they were made', () => {
    fc.assert(
      fc.property(realm, fc.integer({ min: 1, max: 10_000 }), (r, n) => {
        expect(parseChain(chainName('G-7K2M', r, n))).toEqual({ station: 'G-7K2M', realm: r, n })
      }),
    )
    expect(parseChain('G-7K2M.general.0')).toBeUndefined()
    expect(parseChain('../../etc')).toBeUndefined()
  })

  it('show people the letter only', () => {
    expect(shownNumber('D-7K2M-2611-318')).toBe('D-2611-318')
    expect(shownNumber('D-7K2M-2611-s4')).toBe('D-2611-s4')
    expect(shownNumber('no number')).toBe('no number')
  })

  it('give no number twice after a restore', () =>
    expect([1, 2, 3].map(firstNumberOfChain)).toEqual([1, 100_001, 200_001]))

  it.each(['', 'Zhang', 'zhang..wei', '.zhang', 'zhang.', '张伟', 'a b', 'a/b', '__proto__', 'x'.repeat(61)])(
    'refuse %j as an account',
    id => expect(accountId.safeParse(id).success).toBe(false),
  )

  it.each(['', 'a b', 'ü', 'x'.repeat(81), 'a\n'])('refuse %j as a command id', id =>
    expect(commandId.safeParse(id).success).toBe(false),
  )

  it('of items stand in the order of birth, whatever their length', () => {
    const born = ['2611-9', '2611-10', '2612-1', '2701-1'].map(end => `G-7K2M-${end}`)
    expect([...born].reverse().sort(compareItemIds)).toEqual(born)
  })
})
