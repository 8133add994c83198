import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isToldAt } from '../../../shared/alarm/index.ts'
import { contactMatters, contactSlots } from '../../../shared/contact-check/index.ts'
import { dutyRoom, li, zhang } from '../handover/duty-room.ts'
import { timeZone } from '../kernel/scenario.ts'

const begins = Date.parse('2026-12-31T00:30:00.000Z')
const minuteMs = 60_000

const anyCall = fc.record({
  after: fc.constantFrom(1, 7, 29, 31, 95, 240),
  result: fc.constantFrom('reached', 'reached', 'no-answer', 'busy', 'unreachable'),
})

/** What the product says, reckoned once more from nothing but the calls: over the turn of a year, whatever the night. */
it('says of each set time what its calls were, and rings for none that was answered', () =>
  fc.assert(
    fc.property(fc.array(anyCall, { maxLength: 24 }), calls => {
      const room = dutyRoom(new Date(begins).toISOString())
      room.act(li, 'handover.take-first', { post: 'leader' })
      let minute = 0
      const made: { minute: number; isReached: boolean }[] = []
      for (const { after, result } of calls) {
        minute += after
        room.at(new Date(begins + minute * minuteMs).toISOString())
        room.act(zhang, 'contact-check.make', { result })
        made.push({ minute, isReached: result === 'reached' })
      }
      const nameOf = (account: string) => account
      const sight = { now: room.now(), timeZone, nameOf, leaderAt: () => '李建明' }
      const from = new Date(begins + minuteMs).toISOString()
      const slots = contactSlots(room.state, { from, to: room.now() }, sight)
      const due = Array.from({ length: Math.floor(minute / 240) + 1 }, (_, n) => n * 240).filter(
        at => at > 0 && at % 1440 !== 0 && at <= minute,
      )
      expect(slots.map(({ dueAt }) => (Date.parse(dueAt) - begins) / minuteMs)).toEqual(
        due.filter(at => at < minute),
      )
      for (const [place, slot] of slots.entries()) {
        const at = due[place] ?? 0
        const until = due[place + 1] ?? at + (at % 1440 === 1200 ? 480 : 240)
        if (minute - at > 3 * 1440 - 300) continue
        const mine = made.filter(one => one.minute >= at && one.minute < until)
        const reached = mine.find(({ isReached }) => isReached)
        const isWaiting = minute < at + 30 && minute < until
        const expected = reached
          ? reached.minute <= at + 30
            ? 'on-time'
            : 'late'
          : isWaiting
            ? 'waiting'
            : mine.length > 0
              ? 'failed'
              : 'missed'
        expect(slot.state).toBe(expected)
      }
      const ringing = contactMatters(room.state, { now: room.now(), timeZone }).filter(matter =>
        isToldAt(matter, room.now()),
      )
      const last = due.at(-1)
      const isAnswered = made.some(one => one.isReached && last !== undefined && one.minute >= last)
      const isCalled = last !== undefined && !isAnswered && minute - last < 1440
      expect(ringing.length).toBe(isCalled ? 1 : 0)
    }),
    { numRuns: 150 },
  ))
