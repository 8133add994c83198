import { describe, expect, it } from 'vitest'
import { onTheStaff } from '../directory/staff.ts'
import { given, now } from '../kernel/scenario.ts'
import { turnAwayId, turnAwayOf } from '../turn-away/turned-away.ts'
import { ref, signInOf, visitId } from '../visit/gate.ts'

describe('a petitioner at the gate', () => {
  it('who comes in is a visit and an entry of the log by one act, each naming the other', () =>
    given(onTheStaff(1))
      .when('visit.sign-in', {
        ...signInOf({ people: 3, purpose: '反映欠付工程款' }),
        petition: { talk: '已请其在接待室等候' },
        petitioner: ref('b'),
      })
      .thenHappened(
        { kind: 'visit.signed-in', data: expect.objectContaining({ itemId: visitId(1), visitor: ref('a') }) },
        {
          kind: 'duty-log.recorded',
          data: expect.objectContaining({
            itemId: visitId(2),
            type: 'petition',
            occurredAt: now,
            elements: {
              people: 3,
              outcome: 'received',
              demand: '反映欠付工程款',
              talk: '已请其在接待室等候',
            },
            petitioner: ref('b'),
            missing: [],
            followUp: true,
          }),
        },
        { kind: 'petition.handed-on', v: 1, data: { itemId: visitId(2), gateId: visitId(1) } },
      ))

  it('who is not let in becomes an entry too; what the gate does not know is asked of the duty officer', () =>
    given()
      .when('turn-away.record', {
        ...turnAwayOf({ kind: 'other', detail: '反映欠付工程款', afterwards: 'stayed', person: ref('a') }),
        petition: {},
      })
      .thenHappened(
        { kind: 'turn-away.recorded' },
        {
          kind: 'duty-log.recorded',
          data: expect.objectContaining({
            elements: { people: 1, outcome: 'stayed', demand: '反映欠付工程款' },
            petitioner: ref('a'),
            missing: ['talk', 'leader', 'toldAt'],
          }),
        },
        { kind: 'petition.handed-on', data: { itemId: turnAwayId(2), gateId: turnAwayId(1) } },
      ))

  it('of whom the visit is refused is no entry either', () =>
    given(onTheStaff(1))
      .when('visit.sign-in', { ...signInOf({ people: 0 }), petition: {} })
      .thenRefused('visit.nobody'))
})
