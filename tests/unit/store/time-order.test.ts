import fc from 'fast-check'
import { expect, it } from 'vitest'
import { floats } from '../../../electron/store/index/growable.ts'
import { TimeOrder } from '../../../electron/store/index/time-order.ts'

type Step = { readonly moves: number | undefined; readonly time: number }

/** Close together, so that some are equal; and so far apart that time and position do not fit into one number. */
const anyTime = fc.oneof(fc.nat(20), fc.integer({ min: 0, max: 2 ** 41 }), fc.constant(8_640_000_000_000_000))
const anyStep: fc.Arbitrary<Step> = fc.record({
  moves: fc.option(fc.nat(), { nil: undefined }),
  time: anyTime,
})

const sorted = (times: readonly number[]): number[] =>
  times.map((_, position) => position).sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b)

it('is what sorting anew would give, after items came and moved', () =>
  fc.assert(
    fc.property(
      fc.array(anyTime, { maxLength: 40 }),
      fc.array(anyStep, { maxLength: 40 }),
      (first, steps) => {
        const times = floats(Float64Array.from(first))
        const order = new TimeOrder(times)
        for (const { moves, time } of steps) {
          const position = moves === undefined || times.length === 0 ? times.length : moves % times.length
          if (position === times.length) times.push(time)
          else {
            order.remove(position)
            times.set(position, time)
          }
          order.insert(position)
        }
        const found = Array.from({ length: times.length }, (_, place) => order.at(place))
        expect(found).toEqual(sorted([...times.values()]))
      },
    ),
    { numRuns: 300 },
  ))

it('finds the first place from a time on', () =>
  fc.assert(
    fc.property(fc.array(anyTime, { maxLength: 40 }), anyTime, (first, from) => {
      const order = new TimeOrder(floats(Float64Array.from(first)))
      expect(order.firstFrom(from)).toBe(first.filter(time => time < from).length)
    }),
  ))
