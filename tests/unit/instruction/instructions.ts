import type { GiveInstruction } from '../../../shared/instruction/contract.ts'
import type { Recipient } from '../../../shared/instruction/person.ts'
import type { Event } from '../../../shared/kernel/event.ts'
import { accountExists } from '../account/accounts.ts'
import { onTheStaff, staffId } from '../directory/staff.ts'
import { happened, now, station } from '../kernel/scenario.ts'

/** 张伟 is the duty officer, 李建明 a leader, 刘洋 and 王强 of the sections, 周芳 a section head. */
export const bureau = [
  onTheStaff(1, { name: '张伟', section: '值班室' }),
  onTheStaff(2, { name: '刘洋', section: '设备科' }),
  onTheStaff(3, { name: '王强', section: '供水科' }),
  onTheStaff(4, { name: '李建明', section: '局领导', rank: '副处级' }),
  onTheStaff(5, { name: '周芳', section: '办公室', rank: '正科级' }),
  accountExists({ account: 'zhang.wei', name: '张伟', roles: ['duty-officer'], staffId: staffId(1) }),
  accountExists({ account: 'liu.yang', name: '刘洋', roles: [], staffId: staffId(2) }),
  accountExists({ account: 'li.jianming', name: '李建明', roles: ['leader'], staffId: staffId(4) }),
]

export const instructionId = (n: number): string => `${station}-2611-${n}`
const first = instructionId(100)
export const later = (minutes: number): string => new Date(Date.parse(now) + minutes * 60_000).toISOString()

export const liuYang: Recipient = { staffId: staffId(2), name: '刘洋', section: '设备科' }
export const wangQiang: Recipient = { staffId: staffId(3), name: '王强', section: '供水科' }

/** 李建明 said so by telephone, just now. */
export const byTelephone = { way: 'telephone', leader: { staffId: staffId(4) } } as const
export const asLeader = { actor: 'li.jianming', roles: ['leader', 'staff'] } as const
const word = { way: 'telephone', name: '李建明', staffId: staffId(4), at: now } as const

/** To shut the valve, to 刘洋 and 王强; `changed` names what matters. */
export const giveOf = (changed: Partial<GiveInstruction> = {}): GiveInstruction => ({
  word: byTelephone,
  text: '关阀止水，设警示',
  to: [liuYang.staffId, wangQiang.staffId],
  ...changed,
})

type Given = {
  readonly itemId?: string
  readonly text?: string
  readonly to?: readonly Recipient[]
  readonly dueAt?: string
  readonly conveyMinutes?: number
}

export const given = (changed: Given = {}, at = now) =>
  happened(
    {
      kind: 'instruction.given',
      v: 1,
      data: {
        itemId: first,
        word,
        text: '关阀止水，设警示',
        to: [liuYang, wangQiang],
        conveySince: now,
        conveyMinutes: 30,
        ...changed,
      },
    },
    { at, seq: 100 },
  )

const acted = (kind: string, data: object, at: string, seq: number, actor: string) =>
  happened({ kind, v: 1, data: { itemId: first, ...data } } satisfies Event, { at, seq, actor })

type When = { readonly at?: string; readonly seq?: number; readonly actor?: string }

export const conveyed = (
  { staffId: to }: Recipient = liuYang,
  { at = later(5), seq = 101, actor = 'zhao.min' }: When = {},
  isConfirmed = true,
) => acted('instruction.conveyed', { to, how: 'telephone', isConfirmed, at }, at, seq, actor)

export const reported = (
  { staffId: to }: Recipient = liuYang,
  outcome = 'done',
  { at = later(20), seq = 102, actor = 'zhao.min' }: When = {},
) => acted('instruction.reported', { to, how: 'telephone', outcome, text: '已关阀', at }, at, seq, actor)

export const corrected = (
  changed: object = {},
  { at = later(10), seq = 103, actor = 'zhao.min' }: When = {},
) =>
  acted(
    'instruction.corrected',
    {
      word,
      text: '关阀止水，设警示，查明原因',
      to: [liuYang, wangQiang],
      revision: 2,
      corrects: 1,
      reason: '补充',
      isConveyedAnew: true,
      conveySince: at,
      conveyMinutes: 30,
      ...changed,
    },
    at,
    seq,
    actor,
  )

export const ended = ({ at = later(60), seq = 110, actor = 'zhao.min' }: When = {}) =>
  acted('instruction.ended', { outcomes: [] }, at, seq, actor)

export const withdrawn = ({ at = later(60), seq = 110, actor = 'zhao.min' }: When = {}) =>
  acted('instruction.withdrawn', { word, reason: '情况已变' }, at, seq, actor)

export const everythingDone = [reported(liuYang), reported(wangQiang, 'done', { seq: 103 })]
