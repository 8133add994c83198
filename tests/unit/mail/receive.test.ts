import { describe, expect, it } from 'vitest'
import { tidyNumber } from '../../../shared/mail/tidy-number.ts'
import { gone, staffId } from '../directory/staff.ts'
import { given, now } from '../kernel/scenario.ts'
import {
  bureau,
  finance,
  itemOf,
  madeUpSunday,
  mailId,
  nationalDay,
  receiptOf,
  received,
  saturday,
  sealed,
  zhouFang,
} from './gatehouse.ts'

const house = given(...bureau)
const urgencyOf = (decision: { readonly ok: boolean }): unknown =>
  'events' in decision && Array.isArray(decision.events) ? decision.events[0]?.data.forDutyOfficer : decision

describe('whatever comes', () => {
  it('is journalled with the limit in force and a number of its own; its sender only as a reference', () => {
    const { decision, thenHappened } = house.when(
      'mail.receive',
      receiptOf({ sender: sealed('a'), number: ' sf 1391 0002', place: '2号柜' }),
    )
    thenHappened({
      kind: 'mail.received',
      v: 1,
      data: {
        itemId: mailId(1),
        kind: 'parcel',
        to: zhouFang,
        count: 1,
        number: 'SF13910002',
        sender: sealed('a'),
        place: '2号柜',
        arrivedAt: now,
        doubts: [],
        waitDays: 3,
      },
    })
    expect(decision.ok && Object.keys(decision.events[0]?.data as object)).not.toContain('remark')
  })

  it('of a morning goes in with one act, each an item of its own', () => {
    const items = [
      itemOf({ kind: 'newspaper', to: finance, count: 12 }),
      itemOf({ kind: 'letter', to: finance, count: 3 }),
    ]
    house
      .when('mail.receive', { items })
      .thenHappened(
        { data: expect.objectContaining({ itemId: mailId(1), count: 12 }) },
        { data: expect.objectContaining({ itemId: mailId(2), count: 3 }) },
      )
  })

  it.each([
    ['of no piece', { count: 0 }, undefined, 'mail.none'],
    ['of a hundred thousand pieces', { count: 100_000 }, undefined, 'mail.too-many'],
    [
      'for somebody whom the directory does not know',
      { to: { staffId: staffId(9) } },
      undefined,
      'mail.addressee-unknown',
    ],
    [
      'for a section that there is not',
      { to: { sectionId: '__proto__' } },
      undefined,
      'mail.addressee-unknown',
    ],
    ['at a time to come', {}, '2026-11-23T08:00:00.000Z', 'mail.not-yet'],
    ['of last month', {}, '2026-10-23T08:00:00.000Z', 'mail.too-long-ago'],
  ] as const)('%s is refused with its reason', (_, changed, at, code) =>
    house.when('mail.receive', receiptOf(changed, at)).thenRefused(code),
  )

  it('for somebody who left is kept, with a word', () => {
    const left = given(...bureau, gone(2))
    left
      .when('mail.receive', receiptOf())
      .thenRefused('mail.remark-needed', { place: 1, doubts: '收件人已离任' })
    left
      .when('mail.receive', receiptOf({ remark: '通知本人来取' }))
      .thenHappened({ data: expect.objectContaining({ doubts: ['addressee-left'] }) })
  })
})

describe('a registered number', () => {
  it('given twice on one day is asked about; on another day it is not', () => {
    const first = received({ number: 'XA12' })
    given(...bureau, first)
      .when('mail.receive', receiptOf({ number: 'xa 12' }))
      .thenRefused('mail.remark-needed', { doubts: '该单号当日已登记过' })
    given(...bureau, received({ number: 'XA12', arrivedAt: saturday }))
      .when('mail.receive', receiptOf({ number: 'XA12' }))
      .thenHappened({ data: expect.objectContaining({ doubts: [] }) })
  })

  it('given twice in one act is asked about, by the line', () =>
    house
      .when('mail.receive', { items: [itemOf({ number: 'XA12' }), itemOf({ number: 'XA12' })] })
      .thenRefused('mail.remark-needed', { place: 2 }))

  it('that a reader sent twice is one; what only looks so is left alone', () => {
    expect(tidyNumber('JD0012345678JD0012345678')).toBe('JD0012345678')
    expect(tidyNumber('ＸＡ １２')).toBe('XA12')
    expect(tidyNumber('12341234')).toBe('12341234')
    expect(tidyNumber('\u00a0 ')).toBe('')
  })
})

describe('what goes to the duty officer at once', () => {
  it.each([
    ['an urgent confidential item on a working day', 'urgent-confidential', now, 15, 'unit'],
    ['an urgent confidential item on a statutory holiday', 'urgent-confidential', nationalDay, 15, '§11.5'],
    ['a letter on a Saturday', 'letter', saturday, 60, 'unit'],
    ['a registered letter at midnight, as a holiday begins', 'registered', nationalDay, 60, '§6.6'],
    ['a document on a Saturday', 'document', saturday, 60, 'unit'],
  ] as const)('is %s', (_, kind, arrivedAt, signWithinMinutes, rule) => {
    const { decision } = house.when('mail.receive', receiptOf({ kind }, arrivedAt), { now: arrivedAt })
    expect(urgencyOf(decision)).toMatchObject({ signWithinMinutes, rule })
  })

  it.each([
    ['a letter on a working day', 'letter', now],
    ['a letter on a Sunday that is a working day', 'letter', madeUpSunday],
    ['a letter one minute before the holiday', 'letter', '2026-09-30T15:59:00.000Z'],
    ['a newspaper on a Saturday', 'newspaper', saturday],
    ['a parcel on a Saturday', 'parcel', saturday],
  ] as const)('is not %s', (_, kind, arrivedAt) => {
    const { decision } = house.when('mail.receive', receiptOf({ kind }, arrivedAt), { now: arrivedAt })
    expect(decision.ok).toBe(true)
    expect(urgencyOf(decision)).toBeUndefined()
  })
})
