import { describe, expect, it } from 'vitest'
import { nameOf } from '../../../shared/account/index.ts'
import { holdersOf } from '../../../shared/handover/index.ts'
import { onDutyAt, shiftDaysOf } from '../../../shared/shift/index.ts'
import { staffId } from '../directory/staff.ts'
import { timeZone } from '../kernel/scenario.ts'
import { type DutyRoom, dutyRoom, liu, zhang } from './duty-room.ts'

const post = 'duty-officer'

const onDuty = ({ state, now }: DutyRoom) => {
  const sight = { ...state, timeZone, nameOf: (account: string) => nameOf(state.accounts, account) }
  const days = shiftDaysOf(sight, { from: '2026-11-22', to: '2026-11-25' })
  if ('ok' in days) throw new Error(days.code)
  return onDutyAt(days, now(), holdersOf(state, timeZone))[post]
}

describe('who is on duty', () => {
  it('writes entries that bear no mark, and nobody else does from the first take-over on', () => {
    const room = dutyRoom()
    const offDuty = (who: typeof zhang | typeof liu) => {
      const said = room.act(who, 'duty-log.record', { type: 'other', text: '巡查一遍' })
      return said.ok && said.events.map(({ data }) => (data as { offDuty: boolean }).offDuty)
    }
    expect([offDuty(zhang), offDuty(liu)]).toEqual([[false], [false]])
    room.act(zhang, 'handover.take-first', { post })
    expect([offDuty(zhang), offDuty(liu)]).toEqual([[false], [true]])
  })

  it('is by the plain list until somebody took the post over, and then by what was signed', () => {
    const room = dutyRoom('2026-11-23T00:20:00.000Z')
    expect(onDuty(room)).toMatchObject({ until: '2026-11-23T00:30:00.000Z' })
    expect(onDuty(room).now).toBeUndefined()
    room.act(zhang, 'handover.take-first', { post })
    expect(onDuty(room)).toMatchObject({
      now: { name: '张伟', staffId: staffId(1), from: '2026-11-23T00:20:00.000Z' },
      until: '2026-11-24T00:30:00.000Z',
    })
  })

  it('stays the same person after the end of his shift as long as nobody relieved him', () => {
    const room = dutyRoom('2026-11-23T00:20:00.000Z')
    room.act(zhang, 'handover.take-first', { post })
    room.at('2026-11-24T02:00:00.000Z')
    expect(onDuty(room)).toMatchObject({ now: { name: '张伟' }, until: '2026-11-24T00:30:00.000Z' })
    room.act(zhang, 'handover.stay', { post, reason: '接班人请假' })
    expect(onDuty(room)).toMatchObject({ now: { name: '张伟' }, until: '2026-11-25T00:30:00.000Z' })
    room.act(liu, 'handover.relieve', { post, cause: 'illness', reason: '突发疾病' })
    expect(onDuty(room)).toMatchObject({ now: { name: '刘洋' }, until: '2026-11-25T00:30:00.000Z' })
  })
})
