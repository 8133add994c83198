import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHaystack } from '../../../electron/known/haystack.ts'

const filled = (texts: readonly string[]) => {
  const haystack = createHaystack()
  for (const text of texts) haystack.add(text)
  return haystack
}

describe('a haystack', () => {
  it('finds each text that holds what is sought once, in their order', () => {
    const { find } = filled(['林美华 lmh 2764', '郭晓东 gxd', '李美红 lmh lmh'])
    expect(find('lmh')).toEqual([0, 2])
    expect(find('美')).toEqual([0, 2])
    expect(find('2764')).toEqual([0])
    expect(find('none')).toEqual([])
  })

  it('never finds what only the end of one and the beginning of the next make up', () =>
    expect(filled(['ab', 'cd']).find('bc')).toEqual([]))

  it('finds exactly what looking through every text finds, however many there are', () => {
    const text = fc.stringMatching(/^[ab林美 ]{0,12}$/u)
    const sought = fc.stringMatching(/^[ab林美 ]{1,3}$/u)
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), sought, (texts, typed) => {
        const found = texts.flatMap((one, place) => (one.includes(typed) ? [place] : []))
        expect(filled(texts).find(typed)).toEqual(found)
      }),
    )
    const many = Array.from({ length: 20_000 }, (_, n) => `person ${n}`)
    expect(filled(many).find('19999')).toEqual([19_999])
  })
})
