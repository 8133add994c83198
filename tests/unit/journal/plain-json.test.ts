import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isPlainJson } from '../../../electron/journal/plain-json.ts'

const numRuns = process.env.WATCHBOOK_LONG ? 200_000 : 5000

/** Texts made of what means something in JSON. */
const oddText = fc.string({
  unit: fc.constantFrom(...'"\\:,{}[] ud80a甲\n\t\u2028\u0001'),
  maxLength: 6,
})
const { anything } = fc.letrec(tie => ({
  anything: fc.oneof(
    { depthSize: 'small' },
    oddText,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constant(null),
    fc.array(tie('anything'), { maxLength: 3 }),
    fc.dictionary(oddText, tie('anything'), { maxKeys: 3 }),
  ),
}))
const anyObject = fc.dictionary(oddText, anything, { minKeys: 1, maxKeys: 3 })

const isPlain = (json: string): boolean => isPlainJson(json, JSON.parse(json))

it('takes whatever JSON.stringify writes', () => {
  fc.assert(
    fc.property(anything, value => {
      expect(isPlain(JSON.stringify([value]))).toBe(true)
    }),
    { numRuns },
  )
})

it('finds white space between tokens, whatever the texts hold', () => {
  fc.assert(
    fc.property(anyObject, fc.constantFrom(' ', '\t', '\r'), (value, space) => {
      const spaced = JSON.stringify([value], null, 1).replaceAll('\n', space)
      expect(isPlain(spaced)).toBe(false)
    }),
    { numRuns },
  )
})

it('finds a key that stands twice, whatever the texts hold', () => {
  fc.assert(
    fc.property(anyObject, value => {
      const inside = JSON.stringify(value).slice(1, -1)
      expect(isPlain(`[{${inside},${inside}}]`)).toBe(false)
    }),
    { numRuns },
  )
})

it.each(['["\\u7532"]', '["\\ud83d\\ude00"]', '["\\\\\\u00e9"]'])(
  'finds what is escaped beyond ASCII in %s',
  json => {
    expect(isPlain(json)).toBe(false)
  },
)
