import type { SealedMail, SealedMailItem } from '../../../shared/mail/contract.ts'
import { accountExists } from '../account/accounts.ts'
import { onTheStaff, staffId } from '../directory/staff.ts'
import { happened, now, station } from '../kernel/scenario.ts'

/** 张伟 is the duty officer, 周芳 of the office, 王强 and 刘洋 of the finance section. */
export const bureau = [
  onTheStaff(1, { name: '张伟', section: '值班室' }),
  onTheStaff(2, { name: '周芳', section: '办公室' }),
  onTheStaff(3, { name: '王强', section: '财务科' }),
  onTheStaff(4, { name: '刘洋', section: '财务科' }),
  accountExists({ account: 'zhang.wei', name: '张伟', roles: ['duty-officer'], staffId: staffId(1) }),
  accountExists({ account: 'zhou.fang', name: '周芳', roles: ['office'], staffId: staffId(2) }),
  accountExists({ account: 'wang.qiang', name: '王强', roles: [], staffId: staffId(3) }),
  accountExists({ account: 'liu.yang', name: '刘洋', roles: [], staffId: staffId(4) }),
]

export const finance = { sectionId: '财务科' } as const
export const zhouFang = { staffId: staffId(2) } as const

/** A Saturday at 10:00, an ordinary Sunday made a working day, and a statutory holiday at midnight, in Shanghai. */
export const saturday = '2026-11-21T02:00:00.000Z'
export const madeUpSunday = '2026-09-20T02:00:00.000Z'
export const nationalDay = '2026-09-30T16:00:00.000Z'

export const mailId = (n: number): string => `${station}-2611-${n}`

/** A sender, sealed; each letter is somebody else. */
export const sealed = (letter: string) => ({ person: `person-${letter}`, digest: letter.repeat(64) })

/** A parcel for 周芳; `changed` names what matters. */
export const itemOf = (changed: Partial<SealedMailItem> = {}): SealedMailItem => ({
  kind: 'parcel',
  to: zhouFang,
  count: 1,
  ...changed,
})

export const receiptOf = (changed: Partial<SealedMailItem> = {}, arrivedAt?: string): SealedMail => ({
  items: [itemOf(changed)],
  ...(arrivedAt !== undefined && { arrivedAt }),
})

type Received = Partial<SealedMailItem> & {
  readonly itemId?: string
  readonly arrivedAt?: string
  readonly forDutyOfficer?: object
}

export const received = ({ itemId = mailId(100), arrivedAt = now, ...changed }: Received = {}) =>
  happened(
    {
      kind: 'mail.received',
      v: 1,
      data: { itemId, ...itemOf(changed), arrivedAt, doubts: [], waitDays: 3, ...changed },
    },
    { actor: 'zhao.min' },
  )

export const urgent = { because: 'confidential', signWithinMinutes: 15, rule: 'unit' } as const

export const handedOver = (changed: { readonly itemId?: string; readonly count?: number } = {}) =>
  happened(
    {
      kind: 'mail.handed-over',
      v: 1,
      data: {
        itemId: mailId(100),
        count: 1,
        handedAt: now,
        recipient: { name: '周芳', staffId: staffId(2), way: 'account' },
        condition: 'intact',
        ...changed,
      },
    },
    { actor: 'zhou.fang' },
  )

export const wentBack = (changed: { readonly itemId?: string; readonly count?: number } = {}) =>
  happened({
    kind: 'mail.returned',
    v: 1,
    data: { itemId: mailId(100), count: 1, returnedAt: now, reason: '拒收', ...changed },
  })
