import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded, instant, line, longestText, prose, withoutUnseen } from '../../../shared/kernel/text.ts'

const takes = (schema: { safeParse: (text: unknown) => { success: boolean } }, text: string): boolean =>
  schema.safeParse(text).success

const unseen = [
  '\u0000',
  '\u0007',
  '\u001B',
  '\u007F',
  '\u0085',
  '\u202E',
  '\u2066',
  '\uD800',
  '\uDC00',
  '\uFEFF',
]

describe('text of a field', () => {
  it.each(unseen)('refuses the unseen character %j', character => {
    expect(takes(line(40), `张${character}伟`)).toBe(false)
    expect(takes(prose(40), `张${character}伟`)).toBe(false)
  })

  it('takes line breaks and tabs in prose only', () => {
    expect(takes(prose(40), '一\n二\t三')).toBe(true)
    expect(takes(line(40), '一\n二')).toBe(false)
    expect(takes(line(40), '一\t二')).toBe(false)
  })

  it('takes markup, quotes and rare hanzi as they are', () => {
    for (const text of ['<script>alert(1)</script>', '"\'`{}\\', '𠮷野家', '👮‍♀️', '"; DROP TABLE'])
      expect([text, takes(line(60), text)]).toEqual([text, true])
  })

  it('refuses what is only white space', () => {
    for (const text of ['', ' ', '\u3000\u3000']) expect(takes(line(40), text)).toBe(false)
    expect(takes(prose(40), '\n \n')).toBe(false)
  })

  it('takes the longest entry and not one character more', () => {
    expect(takes(prose(longestText), '字'.repeat(20_000))).toBe(true)
    expect(takes(prose(longestText), '字'.repeat(20_001))).toBe(false)
  })

  it('keeps of a paste what can be saved', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(fc.constantFrom(...unseen), fc.string()) }), pasted => {
        const { text, removed } = withoutUnseen(pasted)
        expect(withoutUnseen(text)).toEqual({ text, removed: 0 })
        expect(text.trim() === '' || takes(prose(100_000), text)).toBe(true)
        if (removed === 0) expect(text).toBe(pasted.replace(/\r\n?/gu, '\n'))
      }),
    )
  })
})

describe('an instant', () => {
  it('is what the platform writes', () => {
    const any = fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(fc.property(any, at => takes(instant, at.toISOString())))
  })

  it.each([
    '2026-02-30T00:00:00.000Z',
    '2026-02-29T00:00:00.000Z',
    '2026-13-01T00:00:00.000Z',
    '2026-01-01T24:00:00.000Z',
    '2026-01-01T00:60:00.000Z',
    '2026-01-01T00:00:00Z',
    '2026-01-01T00:00:00.000+08:00',
    '2026-01-01T00:00:00.000Z\n',
    '',
  ])('is not %j', text => expect(takes(instant, text)).toBe(false))
})

describe('initials and names that are looked for', () => {
  it.each([
    ['of an input method, wide', 'ＬＭＨ', 'lmh'],
    ['of a composition, with marks between the syllables', "l'm'h", 'lmh'],
    ['with gaps', ' 林 美华\u3000', '林美华'],
    ['with capitals', 'Smith', 'smith'],
  ])('%s', (_, typed, sought) => expect(folded(typed)).toBe(sought))
})
