import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clocksOf } from '../../../shared/incident/index.ts'
import { timeZone } from '../kernel/scenario.ts'
import { anyFacts, nowAfter } from './any-facts.ts'
import { type Reckoned, reckon } from './independent-clocks.ts'

const inOrder = (all: readonly Reckoned[]): readonly string[] =>
  all
    .map(({ clock, due, met, state }) => `${clock} ${new Date(due).toISOString()} ${met ?? '-'} ${state}`)
    .sort()

it('every deadline of 10,000 random incidents is as a clerk reckons it who walks through the night', () =>
  fc.assert(
    fc.property(anyFacts, fc.nat(7_000), (facts, minutes) => {
      const now = nowAfter(facts, minutes)
      const clocks = clocksOf(facts, { now, timeZone }).flatMap(({ clock, dueAt, metAt, state }) =>
        dueAt === undefined
          ? []
          : [
              {
                clock,
                due: Date.parse(dueAt),
                met: metAt === undefined ? undefined : Date.parse(metAt),
                state,
              },
            ],
      )
      expect(inOrder(clocks)).toEqual(inOrder(reckon(facts, now)))
    }),
    { numRuns: 10_000 },
  ))
