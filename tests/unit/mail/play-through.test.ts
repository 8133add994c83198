import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf } from '../../../shared/calendar/index.ts'
import type { CommandName } from '../../../shared/contract.ts'
import { decideGeneral } from '../../../shared/decide.ts'
import type { Decision } from '../../../shared/kernel/decision.ts'
import type { MailRow } from '../../../shared/mail/contract.ts'
import { balanceOf, stageOf, waitingOf } from '../../../shared/mail/index.ts'
import { mailTable } from '../../../shared/mail/stages.ts'
import type { SealedInput } from '../../../shared/prepared.ts'
import { contextOf, happened, now, storyOf, timeZone } from '../kernel/scenario.ts'
import { bureau, finance, zhouFang } from './gatehouse.ts'

const anyStep = fc.record({
  act: fc.constantFrom('receive', 'receive', 'store', 'sign', 'paper', 'return', 'correct', 'take-back'),
  kind: fc.constantFrom('letter', 'parcel', 'urgent-confidential', 'newspaper'),
  isSection: fc.boolean(),
  count: fc.constantFrom(0, 1, 2, 5, 900),
  number: fc.constantFrom('XA1', 'XA2', undefined),
  target: fc.nat(4),
  /** So long after the step before; a night passes now and then. */
  passes: fc.constantFrom(1, 30, 600, 1_500),
  /** So long before, where a time is typed. */
  ago: fc.constantFrom(0, 20, 1_000, 20_000),
})
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never
type Gatehouse = ReturnType<typeof gatehouse>

/** A gatehouse without a disk: the domain's own decide and evolve. */
const gatehouse = () => {
  const lines: ReturnType<typeof happened>[] = [...bureau]
  let [given, minute] = [0, 0]
  const story = () => storyOf(...lines)
  const at = (ago = 0) => new Date(Date.parse(now) + (minute - ago) * 60_000).toISOString()
  const act = <N extends CommandName>(name: N, input: SealedInput<N>): Decision => {
    const { state, mail } = story()
    const newItemId = () => `D-7K2M-2611-${500 + ++given}`
    const context = contextOf({ now: at(), newItemId, mailOf: itemId => mail.get(itemId) })
    const decision = decideGeneral(state, name, input, context)
    if (decision.ok)
      for (const event of decision.events)
        lines.push(happened(event, { at: at(), seq: lines.length + 1, actor: 'zhang.wei' }))
    return decision
  }
  const pass = (minutes: number): void => {
    minute += minutes
  }
  return { act, story, at, pass }
}

const take = ({ act, story, at, pass }: Gatehouse, step: Step): Decision => {
  pass(step.passes)
  const row = [...story().mail.values()][step.target]
  const itemId = row?.itemId ?? 'D-7K2M-2611-999'
  const { kind, count, number, ago } = step
  const to = step.isSection ? finance : zhouFang
  const said = { kind, to, count, ...(number !== undefined && { number }), remark: '说明' } as const
  switch (step.act) {
    case 'receive':
      return act('mail.receive', { items: [said], ...(ago > 0 && { arrivedAt: at(ago) }) })
    case 'store':
      return act('mail.store', { itemId, place: `${count}号柜` })
    case 'sign':
      return act('mail.acknowledge', { itemId, count, condition: 'intact' })
    case 'paper':
      return act('mail.acknowledge-on-paper', {
        itemId,
        ...(count > 1 && { count }),
        condition: 'intact',
        name: '张伟',
        at: at(ago),
        remark: '代领',
      })
    case 'return':
      return act('mail.return', { itemId, count, reason: '拒收', ...(ago > 0 && { returnedAt: at(ago) }) })
    case 'take-back':
      return act('mail.take-back', { itemId, reason: '看错' })
    case 'correct':
      return act('mail.correct', {
        ...said,
        itemId,
        revision: row?.revision ?? 1,
        arrivedAt: at(ago),
        reason: '看错',
      })
  }
}

const steps = fc.array(anyStep, { maxLength: 40 })

describe('under any order of acts', () => {
  it('every day received and waiting from before are handed over, returned or waiting: counted from the rows', () =>
    fc.assert(
      fc.property(steps, taken => {
        const house = gatehouse()
        for (const step of taken) take(house, step)
        const { state, mail } = house.story()
        const rows = [...mail.values()]
        const last = dayOf(house.at(), timeZone)
        for (let day = addDays(last, -40); day <= last; day = addDays(day, 1)) {
          const balance = balanceOf(state.mail, day)
          const { before, received, handedOver, returned, waiting } = balance
          expect(before + received).toBe(handedOver + returned + waiting)
          expect(balance).toEqual({
            before: sum(rows, row => waitedAtEnd(row, addDays(day, -1))),
            received: sum(rows, row => (isOn(row.arrivedAt, day) ? row.count : 0)),
            handedOver: sum(rows, row => wentOn(row, 'handed-over', day)),
            returned: sum(rows, row => wentOn(row, 'returned', day)),
            waiting: sum(rows, row => waitedAtEnd(row, day)),
          })
          expect(waiting).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 60 },
    ))

  it('the state holds exactly what waits, as the rows have it', () =>
    fc.assert(
      fc.property(steps, taken => {
        const house = gatehouse()
        for (const step of taken) {
          take(house, step)
          const { state, mail } = house.story()
          const waiting = [...mail.values()].filter(row => waitingOf(row) > 0)
          expect(Object.keys(state.mail.waiting).sort()).toEqual(waiting.map(({ itemId }) => itemId).sort())
          for (const row of waiting) {
            const { kind, to, count, number, arrivedAt, waitDays, forDutyOfficer } = row
            expect(state.mail.waiting[row.itemId]).toMatchObject({
              kind,
              to,
              count,
              arrivedAt,
              waitDays,
              waiting: waitingOf(row),
              ...(number !== undefined && { number }),
              ...(forDutyOfficer && { forDutyOfficer }),
            })
          }
        }
      }),
      { numRuns: 60 },
    ))

  it('what the table refuses is refused by its name, and every stage that is reached is one that the table leads to', () =>
    fc.assert(
      fc.property(steps, taken => {
        const house = gatehouse()
        for (const step of taken) {
          const before = [...house.story().mail.values()][step.target]
          const stage = before && stageOf(before)
          const act = step.act === 'sign' || step.act === 'paper' ? 'hand-over' : step.act
          const decision = take(house, step)
          if (!before || !stage || act === 'receive') continue
          const outcome = mailTable[stage][act]
          if (outcome.no !== undefined) expect(decision).toMatchObject({ ok: false, code: outcome.no })
          const after = house.story().mail.get(before.itemId)
          if (decision.ok && after) expect(outcome.becomes).toContain(stageOf(after))
        }
      }),
      { numRuns: 60 },
    ))
})

const sum = (rows: readonly MailRow[], of: (row: MailRow) => number): number =>
  rows.reduce((all, row) => all + of(row), 0)

const isOn = (instant: string, day: string): boolean => dayOf(instant, timeZone) === day

const wentOn = ({ goings }: MailRow, way: 'handed-over' | 'returned', day: string): number =>
  goings
    .filter(({ went, at, takenBack }) => went === way && !takenBack && isOn(at, day))
    .reduce((all, { count }) => all + count, 0)

const waitedAtEnd = ({ arrivedAt, count, goings }: MailRow, day: string): number =>
  dayOf(arrivedAt, timeZone) > day
    ? 0
    : count -
      goings
        .filter(({ at, takenBack }) => !takenBack && dayOf(at, timeZone) <= day)
        .reduce((all, going) => all + going.count, 0)
