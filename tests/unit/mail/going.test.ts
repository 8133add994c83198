import { describe, expect, it } from 'vitest'
import type { SealedMailCorrection } from '../../../shared/mail/contract.ts'
import { mailActs, mailStages, mailTable } from '../../../shared/mail/stages.ts'
import { gone, staffId } from '../directory/staff.ts'
import { given, happened, now, storyOf } from '../kernel/scenario.ts'
import {
  bureau,
  finance,
  handedOver,
  itemOf,
  mailId,
  received,
  saturday,
  urgent,
  wentBack,
} from './gatehouse.ts'

const itemId = mailId(100)
const one = [...bureau, received()]
const batch = [...bureau, received({ kind: 'newspaper', to: finance, count: 10 })]
const by = (actor: string, ...roles: readonly ('office' | 'gatekeeper' | 'duty-officer')[]) => ({
  actor,
  roles: [...roles, 'staff'] as const,
})
const sign = { itemId, condition: 'intact' } as const
const paper = { ...sign, name: '周芳', at: now } as const

describe('an item that is put somewhere', () => {
  it('is stored there, and elsewhere later', () => {
    given(...one)
      .when('mail.store', { itemId, place: '3号柜' })
      .thenHappened({ kind: 'mail.stored', data: { itemId, place: '3号柜' } })
    const stored = happened({ kind: 'mail.stored', v: 1, data: { itemId, place: '3号柜' } })
    expect(storyOf(...one, stored).state.mail.waiting[itemId]?.place).toBe('3号柜')
    given(...one, stored)
      .when('mail.store', { itemId, place: '3号柜' })
      .thenRefused('mail.same-place')
  })

  it('that is not in the book is named', () =>
    given(...one)
      .when('mail.store', { itemId: mailId(7), place: '3号柜' })
      .thenRefused('mail.unknown'))
})

describe('handing over by the recipient’s own account', () => {
  it('is signed by whoever it came for, with what he found', () =>
    given(...one)
      .when('mail.acknowledge', sign, by('zhou.fang', 'office'))
      .thenHappened({
        kind: 'mail.handed-over',
        data: {
          itemId,
          count: 1,
          handedAt: now,
          recipient: { name: '周芳', staffId: staffId(2), way: 'account' },
          condition: 'intact',
        },
      }))

  it('may be signed by a colleague of the section, and by nobody else', () => {
    given(...batch)
      .when('mail.acknowledge', { ...sign, count: 4 }, by('liu.yang'))
      .thenHappened({ data: expect.objectContaining({ count: 4 }) })
    given(...batch)
      .when('mail.acknowledge', sign, by('zhou.fang', 'office'))
      .thenRefused('mail.not-recipient', { name: '周芳', section: '财务科' })
  })

  it('of what came for somebody who left is his section’s to sign', () => {
    const left = [...bureau, received({ to: { staffId: staffId(3) } }), gone(3, '2026-11-20', '财务科')]
    given(...left)
      .when('mail.acknowledge', sign, by('liu.yang'))
      .thenHappened({ kind: 'mail.handed-over' })
  })

  it('says what is damaged', () => {
    const damaged = { ...sign, condition: 'damaged' } as const
    given(...one)
      .when('mail.acknowledge', damaged, by('zhou.fang'))
      .thenRefused('mail.damage-unsaid')
    given(...one)
      .when('mail.acknowledge', { ...damaged, remark: '外箱破，内件齐' }, by('zhou.fang'))
      .thenHappened({ data: expect.objectContaining({ condition: 'damaged', remark: '外箱破，内件齐' }) })
  })

  it.each([
    ['more than waits', { count: 11 }, 'mail.more-than-waiting'],
    ['nothing', { count: 0 }, 'mail.none'],
  ] as const)('of %s is refused', (_, changed, code) =>
    given(...batch)
      .when('mail.acknowledge', { ...sign, ...changed }, by('wang.qiang'))
      .thenRefused(code),
  )

  it('a second time, by another gatekeeper, says who has it since when', () =>
    given(...one, handedOver())
      .when('mail.acknowledge-on-paper', paper)
      .thenRefused('mail.already-handed-over', { number: 'D-2611-100', name: '周芳', at: '11-23 14:31' }))

  it('of some of a batch leaves the rest waiting', () => {
    const { state } = storyOf(...batch, handedOver({ count: 4 }))
    expect(state.mail.waiting[itemId]).toMatchObject({ count: 10, waiting: 6 })
  })
})

describe('what the duty officer has to sign for', () => {
  const letter = [...bureau, received({ kind: 'urgent-confidential', forDutyOfficer: urgent })]

  it('is signed for by a duty officer and by nobody else, not even whoever it came for', () => {
    given(...letter)
      .when('mail.acknowledge', sign, by('zhou.fang', 'office'))
      .thenRefused('mail.duty-officer-first', { number: 'D-2611-100', name: '周芳' })
    given(...letter)
      .when('mail.acknowledge', sign, by('zhang.wei', 'duty-officer'))
      .thenHappened({
        data: expect.objectContaining({ recipient: { name: '张伟', staffId: staffId(1), way: 'account' } }),
      })
  })

  it('on paper too', () => {
    given(...letter)
      .when('mail.acknowledge-on-paper', paper)
      .thenRefused('mail.duty-officer-first')
    given(...letter)
      .when('mail.acknowledge-on-paper', { ...paper, name: '张伟' })
      .thenHappened({ data: expect.objectContaining({ recipient: { name: '张伟', way: 'paper' } }) })
  })
})

describe('handing over on paper', () => {
  it('to another than whoever it came for says for whom he takes it', () => {
    given(...one)
      .when('mail.acknowledge-on-paper', { ...paper, name: '老李' })
      .thenRefused('mail.behalf-unsaid', { name: '老李', to: '周芳（办公室）' })
    given(...one)
      .when('mail.acknowledge-on-paper', { ...paper, name: '老李', remark: '受周芳电话委托' })
      .thenHappened({ kind: 'mail.handed-over' })
    given(...batch)
      .when('mail.acknowledge-on-paper', { ...paper, name: '王强' })
      .thenHappened({ kind: 'mail.handed-over' })
  })

  it.each([
    ['before it came', '2026-11-23T05:00:00.000Z', 'mail.before-arrival'],
    ['at a time to come', '2026-11-23T08:00:00.000Z', 'mail.not-yet'],
  ] as const)('%s is refused', (_, at, code) =>
    given(...one)
      .when('mail.acknowledge-on-paper', { ...paper, at })
      .thenRefused(code),
  )
})

describe('what nobody takes', () => {
  it('goes back with the reason, and is not handed over any more', () => {
    given(...one)
      .when('mail.return', { itemId, reason: '收件人拒收' })
      .thenHappened({
        kind: 'mail.returned',
        data: { itemId, count: 1, returnedAt: now, reason: '收件人拒收' },
      })
    given(...one, wentBack())
      .when('mail.acknowledge', sign, by('zhou.fang'))
      .thenRefused('mail.already-returned')
    given(...one, handedOver())
      .when('mail.return', { itemId, reason: '拒收' })
      .thenRefused('mail.already-handed-over')
  })
})

describe('a mistake', () => {
  const said: SealedMailCorrection = { ...itemOf(), itemId, revision: 1, arrivedAt: now, reason: '看错' }

  it('in handing over is taken back: it waits again, and the handing over stays to be read', () => {
    const { decision } = given(...batch, handedOver({ count: 10 })).when('mail.take-back', {
      itemId,
      reason: '发错科室',
    })
    const event = decision.ok ? decision.events[0] : undefined
    if (!event) throw new Error('refused')
    const { state, mail } = storyOf(...batch, handedOver({ count: 10 }), happened(event))
    expect(state.mail.waiting[itemId]).toMatchObject({
      kind: 'newspaper',
      to: finance,
      waiting: 10,
      waitDays: 3,
    })
    expect(mail.get(itemId)?.goings).toMatchObject([{ count: 10, takenBack: { reason: '发错科室' } }])
    given(...one)
      .when('mail.take-back', { itemId, reason: '看错' })
      .thenRefused('mail.nothing-gone')
  })

  it('in what was written is a new statement; the earlier one stays', () => {
    const { decision } = given(...one).when('mail.correct', { ...said, count: 2 })
    const event = decision.ok ? decision.events[0] : undefined
    if (!event) throw new Error('refused')
    const { state, mail } = storyOf(...one, happened(event))
    expect(mail.get(itemId)).toMatchObject({ count: 2, revision: 2, earlier: [{ count: 1 }] })
    expect(state.mail.waiting[itemId]).toMatchObject({ count: 2, waiting: 2 })
    expect(state.mail.days['2026-11-23']).toEqual({ received: 2, handedOver: 0, returned: 0 })
  })

  it('in the count of what all went out finds that more came, and it waits', () => {
    const { decision } = given(...one, handedOver()).when('mail.correct', { ...said, count: 3 })
    const event = decision.ok ? decision.events[0] : undefined
    if (!event) throw new Error('refused')
    expect(storyOf(...one, handedOver(), happened(event)).state.mail.waiting[itemId]).toMatchObject({
      waiting: 2,
    })
    given(...batch, handedOver({ count: 4 }))
      .when('mail.correct', { ...said, ...itemOf({ kind: 'newspaper', to: finance, count: 3 }) })
      .thenRefused('mail.fewer-than-gone', { count: 3, gone: 4 })
  })

  it('in the kind starts the clock that it should have had', () =>
    given(...one)
      .when('mail.correct', { ...said, kind: 'urgent-confidential' })
      .thenHappened({ data: expect.objectContaining({ forDutyOfficer: { ...urgent } }) }))

  it('in the number gives that number free again', () => {
    const numbered = [...bureau, received({ number: 'XA12' })]
    const { decision } = given(...numbered).when('mail.correct', { ...said, number: 'XA13' })
    const event = decision.ok ? decision.events[0] : undefined
    if (!event) throw new Error('refused')
    given(...numbered, happened(event))
      .when('mail.receive', { items: [itemOf({ number: 'XA12' })] })
      .thenHappened({ data: expect.objectContaining({ doubts: [] }) })
    given(...numbered, happened(event))
      .when('mail.receive', { items: [itemOf({ number: 'XA13' })] })
      .thenRefused('mail.remark-needed')
  })

  it.each([
    ['that changes nothing', {}, 'mail.nothing-changed'],
    ['of a statement that was corrected meanwhile', { revision: 2 }, 'mail.revision-stale'],
    ['of what is not in the book', { itemId: mailId(9) }, 'mail.unknown'],
  ] as const)('%s is refused', (_, changed, code) =>
    given(...one)
      .when('mail.correct', { ...said, ...changed })
      .thenRefused(code),
  )

  it('in the time cannot have it come after some of it went out', () => {
    const early = [...bureau, received({ arrivedAt: saturday }), handedOver()]
    given(...early)
      .when('mail.correct', { ...said, arrivedAt: '2026-11-23T06:31:50.000Z' })
      .thenRefused('mail.before-arrival')
  })
})

it('has an outcome for every stage and every act, and none leads out of the table', () => {
  for (const stage of mailStages)
    for (const act of mailActs)
      for (const next of mailTable[stage][act].becomes ?? []) expect(mailStages).toContain(next)
})
