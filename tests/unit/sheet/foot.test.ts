import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digitsInFours, footCode, parseFoot } from '../../../shared/sheet/index.ts'

const chain = 'D-4H8Q.general.1'
const hash = `3f9a07c25be1d84f${'0'.repeat(48)}`
const foot = { chain, seq: 41_286, digits: '3f9a07c25be1d84f' }

describe('the foot of a paper', () => {
  it('is written as a code and for the eye', () => {
    expect(footCode({ chain, seq: 41_286, hash })).toBe('WB1:D-4H8Q.general.1:41286:3f9a07c25be1d84f')
    expect(digitsInFours(hash)).toBe('3f9a 07c2 5be1 d84f')
  })

  it.each([
    'WB1:D-4H8Q.general.1:41286:3f9a07c25be1d84f',
    ' wb1:d-4h8q.GENERAL.1:41286:3F9A07C25BE1D84F\n',
    'ＷＢ１：Ｄ－４Ｈ８Ｑ．ｇｅｎｅｒａｌ．１：４１２８６：３ｆ９ａ０７ｃ２５ｂｅ１ｄ８４ｆ',
    '账目位置：D-4H8Q.general.1 第 41286 条 散列前16位：3f9a 07c2 5be1 d84f',
    'D-4H8Q.general.1 第41,286条 3f9a-07c2-5be1-d84f',
  ])('is understood as %j', typed => expect(parseFoot(typed)).toEqual(foot))

  it('may be typed without its chain', () =>
    expect(parseFoot('41286 3f9a 07c2 5be1 d84f')).toEqual({ seq: 41_286, digits: foot.digits }))

  it.each([
    '',
    '41286',
    '3f9a07c25be1d84f',
    '0 3f9a07c25be1d84f',
    '41286 3f9a07c25be1d84',
    'https://example.invalid/41286',
  ])('is not %j', typed => expect(parseFoot(typed)).toBeUndefined())

  it('reads back whatever was printed', () =>
    fc.assert(
      fc.property(
        fc.nat({ max: 999_999 }),
        fc.stringMatching(/^[0-9a-f]{64}$/),
        fc.integer({ min: 1, max: 12 }),
        (number, digits, n) => {
          const printed = { chain: `G-0Z9K.general.${n}`, seq: number + 1, hash: digits }
          expect(parseFoot(footCode(printed))).toEqual({
            chain: printed.chain,
            seq: printed.seq,
            digits: digits.slice(0, 16),
          })
        },
      ),
    ))
})
