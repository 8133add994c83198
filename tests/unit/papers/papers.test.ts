import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkDigitOf,
  maskedPaperNumber,
  numbersInClear,
  residentIdFault,
  tidyPaperNumber,
  withMaskedNumbers,
  withoutNumbers,
} from '../../../shared/papers/index.ts'

const today = '2026-11-30'
const whole = (digits: string): string => `${digits}${checkDigitOf(digits)}`

describe('a resident number', () => {
  // The example that GB 11643 itself works out.
  it('is sound as the standard reckons it', () =>
    expect(residentIdFault('11010519491231002X', today)).toBeUndefined())

  it.each([
    ['too short', '1101051949123100', 'form'],
    ['with a letter within', '1101051949A231002X', 'form'],
    ['of no province', whole('99010519491231002'), 'region'],
    ['born on a day that never was', whole('11010519490230002'), 'birth'],
    ['born tomorrow', whole('11010520261201002'), 'birth'],
    ['born before there were such numbers', whole('11010518991231002'), 'birth'],
    ['with another check digit', '110105194912310021', 'check'],
  ])('%s is told by its first fault', (_, number, fault) =>
    expect(residentIdFault(number, today)).toBe(fault),
  )

  it('with any one digit mistyped, or two neighbours exchanged, never passes', () => {
    const digits = fc.stringMatching(/^\d{3}$/).map(order => whole(`12010119850308${order}`))
    fc.assert(
      fc.property(digits, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, place, by) => {
        const wrong = (Number(number.charAt(place)) + by) % 10
        expect(residentIdFault(replaced(number, place, `${wrong}`), today)).toBeDefined()
        const [a, b] = [number.charAt(place), number.charAt(place + 1)]
        if (a === b) return
        const swapped = replaced(replaced(number, place, b), place + 1, a)
        expect(residentIdFault(swapped, today)).toBeDefined()
      }),
    )
  })
})

const replaced = (text: string, place: number, by: string): string =>
  `${text.slice(0, place)}${by}${text.slice(place + 1)}`

describe('the number of papers', () => {
  it('is kept without what people put in between', () =>
    expect(tidyPaperNumber(' １２０１０１ 1985-0308 123x ')).toBe('12010119850308123X'))

  it('is shown by its ends', () => {
    expect(maskedPaperNumber('12010119850308123X')).toBe('120***********123X')
    expect(maskedPaperNumber('E12345678')).toBe('E*****678')
    expect(maskedPaperNumber('12')).toBe('**')
  })

  it('keeps its length and never shows more than half of itself', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{1,30}$/), number => {
        const shown = maskedPaperNumber(number)
        expect(shown).toHaveLength(number.length)
        expect([...shown].filter(sign => sign !== '*').length).toBeLessThanOrEqual(number.length / 2)
      }),
    ))
})

describe('a resident’s number within a text', () => {
  const right = '120101198503081232'
  const foundIn = (text: string) => numbersInClear(text).map(({ number }) => number)

  it.each([
    ['alone', right, [right]],
    ['between words', `证件${right}已看`, [right]],
    ['with a wrong check digit', '120101198503081233', ['120101198503081233']],
    [
      'with the check digit X, small and wide',
      '１１０１０５１９４９１２３１００２ｘ',
      ['11010519491231002X'],
    ],
    ['in groups', '120101 1985-0308 1232', [right]],
    ['twice without a gap', right + right, [right, right]],
    ['behind another figure', `3${right}`, [right]],
    ['with a wrong check digit and of no province', '990101198503081233', []],
    ['of seventeen places', right.slice(0, 17), []],
    ['with no day in it', '120101199013081232', []],
    ['a telephone, a date, a plate', '100-5550-2764 2026-11-23 14:30 津A6K2Q8', []],
    ['nothing', '', []],
  ] as const)('%s', (_, text, numbers) => expect(foundIn(text)).toEqual(numbers))

  it('is masked or taken out in its place, and the rest stays as it was', () => {
    expect(withMaskedNumbers(`证件 ${right}，已看`)).toBe('证件 120***********1232，已看')
    expect(withoutNumbers(`送资料${right}`)).toBe('送资料')
    expect(withMaskedNumbers('送资料 2 份')).toBe('送资料 2 份')
  })

  it('with a right check digit is found wherever it stands, and is never left by masking', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (before, after) => {
        const text = `${before}。${right}。${after}`
        expect(foundIn(text)).toContain(right)
        expect(withMaskedNumbers(text)).not.toContain(right)
      }),
    ))
})
