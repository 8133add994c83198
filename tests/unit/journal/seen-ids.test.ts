import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SeenIds } from '../../../electron/journal/seen-ids.ts'

it('knows every id that it met, and no other', () =>
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[ab._:-]{1,6}$/)), ids => {
      const seen = new SeenIds()
      const met = new Set<string>()
      for (const id of ids) {
        expect(seen.meet(id)).toBe(met.has(id))
        met.add(id)
      }
    }),
  ))

it('takes none of two hundred thousand much alike for another, and forgets none as it grows', () => {
  const seen = new SeenIds()
  const ids = Array.from({ length: 200_000 }, (_, n) => `act-${n.toString(36)}`)
  expect(ids.filter(id => seen.meet(id))).toEqual([])
  expect(ids.filter(id => !seen.meet(id))).toEqual([])
})
