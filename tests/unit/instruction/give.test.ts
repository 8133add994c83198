import { describe, expect, it } from 'vitest'
import { gone, staffId } from '../directory/staff.ts'
import { recorded } from '../duty-log/entries.ts'
import { now, given as scenario } from '../kernel/scenario.ts'
import {
  asLeader,
  bureau,
  byTelephone,
  given,
  giveOf,
  instructionId,
  later,
  liuYang,
  wangQiang,
} from './instructions.ts'

const plain = { itemId: 'D-7K2M-2611-50', type: 'instruction' } as const

describe('an instruction', () => {
  it('by telephone is an entry of the log and a row of its own under one number', () =>
    scenario(...bureau)
      .when('instruction.give', giveOf({ dueAt: later(120) }))
      .thenHappened(
        {
          kind: 'duty-log.recorded',
          data: {
            itemId: instructionId(1),
            type: 'instruction',
            text: '关阀止水，设警示',
            occurredAt: now,
            elements: { instructor: '李建明', recipient: '刘洋、王强' },
            missing: [],
            late: false,
            lateAfterMinutes: 30,
            offDuty: false,
            followUp: false,
          },
        },
        {
          kind: 'instruction.given',
          v: 1,
          data: {
            itemId: instructionId(1),
            word: { way: 'telephone', name: '李建明', staffId: staffId(4), at: now },
            text: '关阀止水，设警示',
            to: [liuYang, wangQiang],
            dueAt: later(120),
            conveySince: now,
            conveyMinutes: 30,
          },
        },
      ))

  it('given by a leader at his own screen is in his name', () => {
    const { decision } = scenario(...bureau).when(
      'instruction.give',
      giveOf({ word: { way: 'program' } }),
      asLeader,
    )
    expect(decision).toMatchObject({
      ok: true,
      events: [{}, { data: { word: { way: 'program', name: '李建明', staffId: staffId(4), at: now } } }],
    })
  })

  it('on paper from a superior outside bears the number of the paper, and is conveyed from when it came here', () => {
    const yesterday = later(-1440)
    const word = {
      way: 'paper',
      leader: { name: '赵副区长' },
      document: '区府批〔2026〕8号',
      at: yesterday,
    } as const
    const { decision } = scenario(...bureau).when('instruction.give', giveOf({ word }))
    expect(decision).toMatchObject({
      ok: true,
      events: [
        { data: { occurredAt: yesterday, late: true } },
        {
          data: { word: { way: 'paper', name: '赵副区长', document: '区府批〔2026〕8号' }, conveySince: now },
        },
      ],
    })
  })

  it('is nobody’s own word who is no leader', () =>
    scenario(...bureau)
      .when('instruction.give', giveOf({ word: { way: 'program' } }))
      .thenRefused('instruction.not-a-leader'))

  it('of a section head is an assigned task', () =>
    scenario(...bureau)
      .when('instruction.give', giveOf({ word: { ...byTelephone, leader: { staffId: staffId(5) } } }))
      .thenRefused('instruction.leader-too-low', { name: '周芳' }))

  it('is not said by somebody who had left', () =>
    scenario(...bureau, gone(4))
      .when('instruction.give', giveOf())
      .thenRefused('instruction.leader-left', { name: '李建明', on: '11-20' }))

  it('names people who are on the staff, each once', () => {
    scenario(...bureau, gone(2))
      .when('instruction.give', giveOf())
      .thenRefused('instruction.recipient-left', { name: '刘洋', on: '11-20' })
    scenario(...bureau)
      .when('instruction.give', giveOf({ to: [staffId(99)] }))
      .thenRefused('instruction.recipient-unknown')
    const { decision } = scenario(...bureau).when(
      'instruction.give',
      giveOf({ to: [liuYang.staffId, liuYang.staffId] }),
    )
    expect(decision).toMatchObject({ ok: true, events: [{}, { data: { to: [liuYang] } }] })
  })

  it('is not due before it was given; a deadline at the turn of month or year is one as any other', () => {
    scenario(...bureau)
      .when('instruction.give', giveOf({ dueAt: later(-1) }))
      .thenRefused('instruction.due-too-early')
    const newYear = '2026-12-31T15:59:00.000Z'
    const { decision } = scenario(...bureau).when(
      'instruction.give',
      giveOf({ word: { ...byTelephone, at: newYear }, dueAt: '2026-12-31T16:10:00.000Z' }),
      { now: newYear },
    )
    expect(decision).toMatchObject({ ok: true })
  })

  it('about an entry names it, where there is such an entry', () => {
    const source = { kind: 'entry', itemId: plain.itemId } as const
    const { decision } = scenario(...bureau, recorded({ itemId: plain.itemId })).when(
      'instruction.give',
      giveOf({ source }),
    )
    expect(decision).toMatchObject({ ok: true, events: [{}, { data: { source } }] })
    scenario(...bureau)
      .when('instruction.give', giveOf({ source }))
      .thenRefused('instruction.source-unknown', { number: 'D-2611-50' })
  })

  it('is not said in the future', () =>
    scenario(...bureau)
      .when('instruction.give', giveOf({ word: { ...byTelephone, at: later(5) } }))
      .thenRefused('instruction.word-ahead'))
})

describe('an entry of that type that was only noted', () => {
  it('is tracked under its own number, without another entry', () =>
    scenario(...bureau, recorded(plain))
      .when('instruction.give', giveOf({ tracks: plain.itemId }))
      .thenHappened({ kind: 'instruction.given' }))

  it('that was open rings no more by its own deadline', () =>
    scenario(...bureau, recorded({ ...plain, followUp: true, dueAt: later(30) }))
      .when('instruction.give', giveOf({ tracks: plain.itemId }))
      .thenHappened({ kind: 'duty-log.closed' }, { kind: 'instruction.given' }))

  it('is tracked once, and only if it is one and still counts', () => {
    scenario(...bureau, recorded(plain), given({ itemId: plain.itemId }))
      .when('instruction.give', giveOf({ tracks: plain.itemId }))
      .thenRefused('instruction.tracked-already', { number: 'D-2611-50' })
    scenario(...bureau, recorded({ itemId: plain.itemId }))
      .when('instruction.give', giveOf({ tracks: plain.itemId }))
      .thenRefused('instruction.entry-of-other-type')
  })
})

describe('the entry of one that is tracked', () => {
  const tracked = [...bureau, recorded(plain), given({ itemId: plain.itemId })]
  const no = ['instruction.tracked-there', { number: 'D-2611-50' }] as const

  it('is not closed, struck, put off or rewritten in the log: nobody ends it silently', () => {
    const { itemId } = plain
    const said = {
      itemId,
      revision: 1,
      type: 'instruction',
      text: '另',
      occurredAt: now,
      reason: '改',
    } as const
    scenario(...tracked)
      .when('duty-log.correct', said)
      .thenRefused(...no)
    scenario(...tracked)
      .when('duty-log.strike', { itemId, reason: '记错' })
      .thenRefused(...no)
    scenario(...tracked)
      .when('duty-log.close', { itemId, result: '办了' })
      .thenRefused(...no)
    scenario(...tracked)
      .when('duty-log.reopen', { itemId, reason: '再办' })
      .thenRefused(...no)
    scenario(...tracked)
      .when('duty-log.follow-up', { itemId, reason: '待办' })
      .thenRefused(...no)
    scenario(...tracked, recorded({ itemId: 'D-7K2M-2611-51' }))
      .when('duty-log.mark-duplicate', { itemId, of: 'D-7K2M-2611-51', reason: '重复' })
      .thenRefused(...no)
  })

  it('is still handled and forwarded there', () =>
    scenario(...tracked)
      .when('duty-log.handle', { itemId: plain.itemId, text: '已电话告知' })
      .thenHappened({ kind: 'duty-log.handled' }))
})
