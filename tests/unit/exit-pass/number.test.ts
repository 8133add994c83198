import { describe, expect, it } from 'vitest'
import { passCode, passSought, shownPassNumber } from '../../../shared/exit-pass/index.ts'

const itemId = 'D-7K2M-2611-12'

describe('what is looked for', () => {
  it.each([
    ['the code of a paper', passCode(itemId)],
    ['the code by a reader with Caps Lock on the other way', passCode(itemId).toLowerCase()],
    ['in full width', 'ＷＢ－Ｐ：Ｄ－７Ｋ２Ｍ－２６１１－１２'],
    ['read twice', passCode(itemId) + passCode(itemId)],
  ])('is one pass: %s', (_, typed) => expect(passSought(typed)).toEqual({ by: 'code', itemId }))

  it.each(['放〔2026〕12号', '放[2026]12号', '〔2026〕12', '2026-12', '2026年第12号', ' 放（2026）12号 '])(
    'is a number of its year: %s',
    typed => expect(passSought(typed)).toEqual({ by: 'number', year: 2026, n: 12 }),
  )

  it.each(['12', '12号', '１２'])('is a number of this year: %s', typed =>
    expect(passSought(typed)).toEqual({ by: 'number', n: 12 }),
  )

  it.each(['zw', '张伟', '津A·6K2Q8', '津AD12345', '欧阳 娜'])('is a name or a plate: %s', typed =>
    expect(passSought(typed)).toMatchObject({ by: 'words' }),
  )

  it.each([
    ['two codes run into one another', passCode(itemId) + passCode('D-7K2M-2611-13')],
    ['a code cut off', 'WB-P:D-7K'],
    ['what another reader reads', ']C1&%$#'],
    ['a link', 'https://example.cn/?id=12'],
    ['far too much', '9'.repeat(60)],
  ])('is nothing that can be read: %s', (_, typed) => expect(passSought(typed)).toEqual({ by: 'garbage' }))

  it('is nothing where nothing was typed', () => expect(passSought('  ')).toEqual({ by: 'nothing' }))

  it('is what stands on the paper', () =>
    expect(passSought(shownPassNumber({ year: 2027, n: 3 }))).toEqual({ by: 'number', year: 2027, n: 3 }))
})
