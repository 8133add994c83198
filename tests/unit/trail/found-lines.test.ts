import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pageOf, totalOf } from '../../../electron/trail/found-lines.ts'

/** Seconds at which the lines of a chain were written; clocks are set back now and then. */
const chain = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 })
const inOrder = (seconds: readonly number[]) => ({
  length: seconds.length,
  seqAt: (place: number) => place + 1,
  secondAt: (place: number) => seconds[place] ?? 0,
})

it('puts every line of both chains on one page each, the newest of each chain first', () =>
  fc.assert(
    fc.property(chain, chain, fc.integer({ min: 1, max: 15 }), (first, second, limit) => {
      const lines = { general: inOrder(first), secret: inOrder(second) }
      const listed = Array.from({ length: Math.ceil(totalOf(lines) / limit) }, (_, page) =>
        pageOf(lines, { offset: page * limit, limit }),
      ).flat()
      const seqsOf = (realm: string) => listed.filter(line => line.realm === realm).map(({ seq }) => seq)
      const newestFirst = (many: number) => Array.from({ length: many }, (_, place) => many - place)
      expect(seqsOf('general')).toEqual(newestFirst(first.length))
      expect(seqsOf('secret')).toEqual(newestFirst(second.length))
    }),
  ))

it('is in the order of time wherever no clock was set back', () =>
  fc.assert(
    fc.property(chain, chain, (one, other) => {
      const [first, second] = [one, other].map(seconds => [...seconds].sort((a, b) => a - b))
      if (!first || !second) return
      const lines = { general: inOrder(first), secret: inOrder(second) }
      const times = pageOf(lines, { offset: 0, limit: 200 }).map(({ realm, seq }) =>
        lines[realm].secondAt(seq - 1),
      )
      expect(times).toEqual([...times].sort((a, b) => b - a))
    }),
  ))
