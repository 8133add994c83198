import { describe, expect, it } from 'vitest'
import { checklistNow } from '../../../shared/checklists/index.ts'
import { evolveGeneral } from '../../../shared/evolve.ts'
import { concerns, handoversToSign } from '../../../shared/handover/index.ts'
import { staffId } from '../directory/staff.ts'
import { timeZone } from '../kernel/scenario.ts'
import { type DutyRoom, dutyRoom, everybody, li, liu, type Person, zhang, zhao } from './duty-room.ts'

const post = 'duty-officer' as const

const waiting = (room: DutyRoom) => handoversToSign(room.state, { now: room.now(), timeZone })

/** How many that person sees beside 交接. */
const countOf = (room: DutyRoom, account: Person): number => {
  const { role, n } = everybody[account]
  return waiting(room).filter(one => concerns(one, { account, roles: [role], staffId: staffId(n) })).length
}

const countsOf = (room: DutyRoom) => [zhang, liu, zhao, li].map(who => countOf(room, who))

const prepared = (): DutyRoom => {
  const room = dutyRoom('2026-11-24T00:20:00.000Z')
  room.act(zhang, 'handover.take-first', { post })
  room.act(zhang, 'handover.prepare', { post })
  for (const { id } of checklistNow(room.state.checklists, post))
    room.act(zhang, 'handover.check', { post, checkId: id, isFine: true, remark: '齐' })
  return room
}

const signIn = (room: DutyRoom) =>
  room.act(liu, 'handover.sign-in', { post, seen: [], arrivedAt: room.now(), confirmed: [], reason: '替班' })

describe('a handover that waits for its second signature', () => {
  it('is none while it is prepared and nobody has signed', () =>
    expect(countsOf(prepared())).toEqual([0, 0, 0, 0]))

  it('counts for who signed and for whoever may take the post, where the list names nobody', () => {
    const room = prepared()
    room.act(zhang, 'handover.sign-out', { post, seen: [] })
    expect(waiting(room)).toEqual([{ post, missing: 'incoming', outgoing: zhang }])
    expect(countsOf(room)).toEqual([1, 1, 0, 0])
  })

  it('counts for the one that the list names alone, where it names somebody', () => {
    const room = prepared()
    const data = { day: '2026-11-24', post, staffId: staffId(4), from: '', to: '' }
    const times = { from: '2026-11-24T00:30:00.000Z', to: '2026-11-25T00:30:00.000Z' }
    evolveGeneral(
      room.state,
      { kind: 'shift.planned', v: 1, data: { ...data, ...times } },
      { seq: 900, hash: 'b'.repeat(64), at: '2026-11-23T00:21:00.000Z', actor: 'office' },
    )
    room.at('2026-11-24T00:25:00.000Z')
    room.act(zhang, 'handover.sign-out', { post, seen: [] })
    expect(countsOf(room)).toEqual([1, 0, 0, 1])
  })

  it('counts for both where the incoming one signed first, and for nobody once both have', () => {
    const room = prepared()
    signIn(room)
    expect(waiting(room)).toEqual([{ post, missing: 'outgoing', outgoing: zhang, incoming: liu }])
    expect(countsOf(room)).toEqual([1, 1, 0, 0])
    room.act(zhang, 'handover.sign-out', { post, seen: [] })
    expect(countsOf(room)).toEqual([0, 0, 0, 0])
  })
})
