import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../shared/calendar/index.ts'
import type { CommandName } from '../../../shared/contract.ts'
import { decideGeneral } from '../../../shared/decide.ts'
import type { Decision } from '../../../shared/kernel/decision.ts'
import { own } from '../../../shared/kernel/own.ts'
import type { SealedInput } from '../../../shared/prepared.ts'
import { stageOfDay } from '../../../shared/review/index.ts'
import {
  dayActs,
  dayStages,
  dayTable,
  returnActs,
  returnStages,
  returnTable,
} from '../../../shared/review/stages.ts'
import { reviewedDay } from '../../../shared/review/state.ts'
import { recorded } from '../duty-log/entries.ts'
import { contextOf, given, happened, station, storyOf, timeZone } from '../kernel/scenario.ts'
import {
  bureau,
  entryId,
  instant,
  monday,
  mondayEntry,
  returned,
  seen,
  signed,
  tuesdayMorning,
} from './leaders-room.ts'

describe('the tables', () => {
  const at: { readonly [S in (typeof dayStages)[number]]: string } = {
    before: instant('2026-11-24', '12:00'),
    ahead: instant('2026-11-22', '12:00'),
    running: instant(monday, '12:00'),
    ending: instant('2026-11-24', '08:00'),
    ended: instant('2026-11-24', '08:30'),
    signed: instant('2026-11-24', '12:00'),
  }
  for (const stage of dayStages)
    for (const act of dayActs)
      it(`${act} of a day that is ${stage} goes as the table says`, () => {
        const day = stage === 'before' ? '2026-11-10' : monday
        const entry = mondayEntry(instant(day, '11:05'))
        const story = given(...bureau, entry, ...(stage === 'signed' ? [signed()] : []))
        const context = tuesdayMorning({ now: at[stage], hasNews: () => true })
        const outcome =
          act === 'comment'
            ? story.when('review.comment', { day, about: '', text: '看过' }, context)
            : act === 'return'
              ? story.when('review.return', { day, itemId: entryId, what: '补全' }, context)
              : story.when('review.sign', { day, seen, opinion: '' }, context)
        const { no } = dayTable[stage][act]
        if (no === undefined) expect(outcome.decision.ok).toBe(true)
        else outcome.thenRefused(no)
      })

  for (const stage of returnStages)
    for (const act of returnActs)
      it(`${act} of an entry that is ${stage} goes as the table says`, () => {
        const story = given(...bureau, mondayEntry(), ...(stage === 'returned' ? [returned()] : []))
        const outcome =
          act === 'return'
            ? story.when('review.return', { day: monday, itemId: entryId, what: '补全' }, tuesdayMorning())
            : act === 'answer'
              ? story.when('review.answer', { itemId: entryId, text: '已核实' }, tuesdayMorning())
              : story.when('review.withdraw-return', { itemId: entryId, reason: '看错' }, tuesdayMorning())
        const { no } = returnTable[stage][act]
        if (no === undefined) expect(outcome.decision.ok).toBe(true)
        else outcome.thenRefused(no)
      })
})

const anyStep = fc.record({
  act: fc.constantFrom(
    'record',
    'correct',
    'comment',
    'return',
    'answer',
    'withdraw',
    'sign',
    'sign',
    'wait',
  ),
  day: fc.nat(3),
  target: fc.nat(4),
  who: fc.constantFrom('li.jianming', 'wang.lihua'),
  isDeputy: fc.boolean(),
  hours: fc.constantFrom(1, 5, 12, 30),
})
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never

const firstDay = '2026-11-20'

/** A bureau without a disk; beside it a model that knows nothing of the program: which entry was stated when, who signed up to where. */
const leadersRoom = () => {
  const lines: ReturnType<typeof happened>[] = [...bureau]
  const stated: { readonly itemId: string; readonly day: string; readonly seq: number }[] = []
  const signedTo = new Map<string, number>()
  let [clock, given] = [Date.parse(instant(firstDay, '09:00')), 0]
  const now = () => new Date(clock).toISOString()
  const add = (step: ReturnType<typeof happened>) => lines.push(step)
  const seq = () => lines.length + 1
  const act = <N extends CommandName>(name: N, input: SealedInput<N>, actor: string): Decision => {
    const { state, items } = storyOf(...lines)
    const context = contextOf({
      items,
      now: now(),
      actor,
      roles: actor === 'zhang.wei' ? ['duty-officer', 'staff'] : ['leader', 'staff'],
      hashOf: () => 'a'.repeat(64),
      leadersOf: () => [{ name: '李建明', account: 'li.jianming' }],
      hasNews: (day, since) => stated.some(one => one.day === day && one.seq > since.seq),
    })
    const decision = decideGeneral(state, name, input, context)
    if (decision.ok)
      for (const event of decision.events) add(happened(event, { at: now(), seq: seq(), actor }))
    return decision
  }
  const record = (day: string): void => {
    const itemId = `${station}-2611-${500 + ++given}`
    stated.push({ itemId, day, seq: seq() })
    add(recorded({ itemId, occurredAt: instant(day, '10:00') }, { at: now(), seq: seq() }))
  }
  return {
    act,
    record,
    now,
    seq,
    stated,
    signedTo,
    lines,
    pass: (hours: number) => (clock += hours * 3_600_000),
  }
}

const take = (room: ReturnType<typeof leadersRoom>, step: Step): void => {
  const { act, record, pass, stated, signedTo, seq } = room
  const day = addDays(firstDay, step.day)
  const entry = stated[step.target % Math.max(stated.length, 1)]
  const itemId = entry?.itemId ?? entryId
  switch (step.act) {
    case 'wait':
      pass(step.hours)
      return
    case 'record':
      if (instant(day, '10:00') < room.now()) record(day)
      return
    case 'correct': {
      const row = storyOf(...room.lines).items.get(itemId)
      if (!row || !entry) return
      const { type, text, occurredAt, revision } = row
      const at = seq()
      const input = { itemId, revision, type, text: `${text}。`, occurredAt, reason: '补全' }
      if (act('duty-log.correct', input, 'zhang.wei').ok) stated.push({ ...entry, seq: at })
      return
    }
    case 'comment':
      act('review.comment', { day, about: '', text: '看过' }, step.who)
      return
    case 'return':
      act('review.return', { day: entry?.day ?? day, itemId, what: '补全' }, step.who)
      return
    case 'answer':
      act('review.answer', { itemId, text: '' }, 'zhang.wei')
      return
    case 'withdraw':
      act('review.withdraw-return', { itemId, reason: '看错' }, step.who)
      return
    case 'sign': {
      const position = { ...seen, seq: seq() - 1 }
      const input = { day, seen: position, opinion: '', ...(step.isDeputy && { asDeputy: true }) }
      if (act('review.sign', input, step.who).ok) signedTo.set(day, position.seq)
    }
  }
}

describe('under any order of acts', () => {
  const steps = fc.array(anyStep, { maxLength: 40 })

  it('a day is signed exactly where the model signed it, and what was added since is counted', () =>
    fc.assert(
      fc.property(steps, taken => {
        const room = leadersRoom()
        for (const step of taken) take(room, step)
        const { state } = storyOf(...room.lines)
        for (let n = 0; n < 4; n++) {
          const day = addDays(firstDay, n)
          const upTo = room.signedTo.get(day)
          const { signed: signature, added } = reviewedDay(state.reviews, day)
          expect(signature?.seen.seq).toBe(upTo)
          expect(stageOfDay(state, day, { now: room.now(), timeZone }) === 'signed').toBe(upTo !== undefined)
          const since = room.stated.filter(
            one => one.day === day && one.seq > (upTo ?? Number.POSITIVE_INFINITY),
          )
          expect(added).toBe(since.length)
        }
      }),
    ))

  it('nothing that was said is lost, and an entry is returned at most once at a time', () =>
    fc.assert(
      fc.property(steps, taken => {
        const room = leadersRoom()
        for (const step of taken) take(room, step)
        const { state } = storyOf(...room.lines)
        const said = room.lines.filter(({ event }) => event.kind.startsWith('review.'))
        const noted = Object.values(state.reviews.days).flatMap(({ lines }) => lines)
        expect(noted.sort((a, b) => a - b)).toEqual(said.map(({ meta }) => meta.seq).sort((a, b) => a - b))
        const open = new Set<string>()
        for (const { event } of said) {
          const { itemId = '' } = event.data as { readonly itemId?: string }
          if (event.kind === 'review.returned') {
            expect(open.has(itemId)).toBe(false)
            open.add(itemId)
          }
          if (['review.answered', 'review.return-withdrawn'].includes(event.kind))
            expect(open.delete(itemId)).toBe(true)
        }
        expect(Object.keys(state.reviews.returns).sort()).toEqual([...open].sort())
        for (const itemId of open) expect(own(state.reviews.returns, itemId)).toBeDefined()
      }),
    ))
})
