import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plateDoubtOf, plateKindOf, shownPlate, tidyPlate } from '../../../shared/papers/index.ts'

describe('a number plate', () => {
  it.each([
    ['津A6K2Q8', 'ordinary'],
    ['冀RD19057', 'new-energy'],
    ['京AF00001', 'new-energy'],
    ['粤B12345D', 'new-energy'],
    ['粤B12345F', 'new-energy'],
    ['津A1234挂', 'trailer'],
    ['津A1234学', 'coach'],
    ['粤ZA123港', 'hk-macao'],
    ['粤ZA123澳', 'hk-macao'],
    ['津A1234警', 'police'],
    ['使224578', 'embassy'],
    ['224578使', 'embassy'],
    ['沪A0023领', 'consulate'],
    ['WJ京0001A', 'armed-police'],
    ['WJ0112345', 'armed-police'],
    ['VA12345', 'military'],
    ['军A12345', 'military'],
    ['津A1234临', 'temporary'],
  ] as const)('%s is of the kind %s', (plate, kind) => expect(plateKindOf(plate)).toBe(kind))

  it.each(['', '6K2Q8', '津A6K2Q', '津A6K2Q88', '津I6K2Q8', '津AOK2Q8', '京A12345X', 'AB-123-CD', '无牌'])(
    '“%s” is of no known form, which is a doubt and no more',
    plate => expect(plateDoubtOf(tidyPlate(plate))).toBe('plate-form'),
  )

  it('of police, forces, missions abroad and the temporary ones a word is asked for, of trailers none', () => {
    for (const plate of ['津A1234警', 'WJ京0001A', 'VA12345', '使224578', '沪A0023领', '津A1234临'])
      expect(plateDoubtOf(plate), plate).toBe('plate-special')
    for (const plate of ['津A6K2Q8', '冀RD19057', '津A1234挂', '粤ZA123港'])
      expect(plateDoubtOf(plate), plate).toBeUndefined()
  })

  it('is the same however it is typed', () => {
    for (const typed of ['津a·6k2q8', '津 A.6K2Q8', '津Ａ６Ｋ２Ｑ８', ' 津A・6K2-Q8 '])
      expect(tidyPlate(typed)).toBe('津A6K2Q8')
  })

  it('is shown with its dot, and what has none as it is', () => {
    expect(['津A6K2Q8', '冀RD19057', 'VA12345', 'WJ京0001A', '使224578'].map(shownPlate)).toEqual([
      '津A·6K2Q8',
      '冀R·D19057',
      'VA·12345',
      'WJ京·0001A',
      '使224578',
    ])
  })

  it('tidied twice is tidied once, and the dot of the screen tidies away again', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), typed => {
        const plate = tidyPlate(typed)
        expect(tidyPlate(plate)).toBe(plate)
        expect(tidyPlate(shownPlate(plate))).toBe(plate)
      }),
      { examples: [['\u03B0'], ['\u{1D15E}\uFE7E']] },
    ))
})
