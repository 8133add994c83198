import { describe, expect, it } from 'vitest'
import { accountExists } from '../../account/accounts.ts'
import { staffId } from '../../directory/staff.ts'
import { given, storyOf } from '../../kernel/scenario.ts'
import { corrected, recorded } from '../entries.ts'
import {
  acted,
  another,
  closed,
  entry,
  followedUp,
  forwardedTo,
  later,
  markedDuplicate,
  nilReported,
  reopened,
} from './acts.ts'

const at = { now: later(10) }
const handle = (changed: { at?: string } = {}) => ({ itemId: entry, text: '已派人', ...changed })

describe('an act on an entry', () => {
  it('is refused for a number that was never given', () =>
    given()
      .when('duty-log.handle', handle(), at)
      .thenRefused('duty-log.entry-unknown', { number: 'D-2611-1' }))

  it('is now unless somebody says otherwise', () =>
    given(recorded())
      .when('duty-log.handle', handle(), at)
      .thenHappened({
        kind: 'duty-log.handled',
        data: { itemId: entry, at: later(10), text: '已派人' },
      }))

  it('lies neither ahead nor before the matter itself', () => {
    const book = given(recorded())
    book.when('duty-log.handle', handle({ at: later(12) }), at).thenRefused('duty-log.act-not-yet')
    book.when('duty-log.handle', handle({ at: later(-2) }), at).thenRefused('duty-log.act-before-entry')
    expect(book.when('duty-log.handle', handle({ at: '2026-11-23T06:31:00.000Z' }), at).decision.ok).toBe(
      true,
    )
  })

  it('tells whoever comes second what the first one did, and does nothing', () => {
    const book = given(
      recorded(),
      followedUp(),
      acted('handled', { at: later(2), text: '已修' }, { seq: 3, at: later(2), actor: 'li.lei' }),
    )
    book
      .when('duty-log.close', { itemId: entry, result: '已办妥', seen: 2 }, at)
      .thenRefused('duty-log.acted-in-between', { name: 'li.lei', at: '11-23 14:33', act: '办理' })
    expect(book.when('duty-log.close', { itemId: entry, result: '已办妥', seen: 3 }, at).decision.ok).toBe(
      true,
    )
  })

  it('counts a correction as something that happened in between', () =>
    given(
      recorded(),
      followedUp(),
      corrected({ revision: 2, text: '改' }, { seq: 3, at: later(2), actor: 'li.lei' }),
    )
      .when('duty-log.strike', { itemId: entry, reason: '误记', seen: 2 }, at)
      .thenRefused('duty-log.acted-in-between', { act: '更正' }))

  it('names who closed it', () =>
    given(recorded(), followedUp(), closed())
      .when('duty-log.close', { itemId: entry, result: '已办妥' }, at)
      .thenRefused('duty-log.already-closed', { name: 'li.lei', at: '11-23 14:32' }))
})

describe('an attempt', () => {
  it('is made on a call and nothing else', () =>
    given(recorded())
      .when('duty-log.attempt', { itemId: entry, reached: true, result: '已告知' }, at)
      .thenRefused('duty-log.attempt-not-for-type'))
})

describe('a deadline', () => {
  it('does not lie behind now', () =>
    given(recorded())
      .when('duty-log.follow-up', { itemId: entry, reason: '须回复', dueAt: later(9) }, at)
      .thenRefused('duty-log.due-passed'))

  it('is not set to what it is', () =>
    given(recorded(), followedUp(later(60)))
      .when('duty-log.follow-up', { itemId: entry, reason: '须回复', dueAt: later(60) }, at)
      .thenRefused('duty-log.same-deadline'))

  it('is moved by an act alone once an act has set it', () =>
    given(recorded(), followedUp(later(60)))
      .when(
        'duty-log.correct',
        {
          itemId: entry,
          revision: 1,
          type: 'other',
          text: '改过',
          occurredAt: later(0),
          dueAt: later(90),
          reason: '笔误',
        },
        at,
      )
      .thenRefused('duty-log.deadline-by-act', { dueAt: '11-23 15:31' }))

  it('makes 待办 what a correction gives it to', () => {
    given(recorded())
      .when(
        'duty-log.correct',
        {
          itemId: entry,
          revision: 1,
          type: 'other',
          text: '改过',
          occurredAt: later(0),
          dueAt: later(90),
          reason: '须回复',
        },
        at,
      )
      .thenHappened(
        { kind: 'duty-log.corrected' },
        { kind: 'duty-log.followed-up', data: { itemId: entry, dueAt: later(90) } },
      )
  })

  it('runs on after the entry was opened again, unless it has passed', () => {
    const book = given(recorded(), followedUp(later(60)), closed({ seq: 3, at: later(2) }))
    const reopen = { itemId: entry, reason: '又坏了' }
    book.when('duty-log.reopen', reopen, at).thenHappened({ data: { dueAt: later(60) } })
    const { decision } = book.when('duty-log.reopen', reopen, { now: later(61) })
    expect(decision.ok && decision.events[0].data).not.toHaveProperty('dueAt')
  })
})

describe('a duplicate', () => {
  const two = [recorded(), recorded({ itemId: another }, { seq: 2 })]
  const mark = (itemId: string, of: string) => ({ itemId, of, reason: '同一来电' })

  it('is linked both ways', () => {
    const { items, state } = storyOf(...two, markedDuplicate())
    expect(items.get(entry)?.handling).toMatchObject({ stage: 'duplicate', duplicateOf: another })
    expect(items.get(another)?.handling).toMatchObject({ stage: 'noted', duplicates: [entry] })
    expect(state.dutyLog.open).toEqual({})
  })

  it('lets go of both ends when it is opened again', () => {
    const undone = acted(
      'reopened',
      {
        reason: '不是同一来电',
        duplicateOf: another,
        entry: {
          type: 'other',
          occurredAt: later(0),
          missing: ['phone'],
          recordedAt: later(0),
          awaiting: [],
        },
      },
      { seq: 5, at: later(5) },
    )
    const { items, state } = storyOf(...two, markedDuplicate(), undone)
    expect(items.get(entry)?.handling).toMatchObject({ stage: 'open', duplicateOf: undefined })
    expect(items.get(another)?.handling.duplicates).toEqual([])
    expect(Object.keys(state.dutyLog.open)).toEqual([entry])
    expect(state.dutyLog.incomplete[entry]).toMatchObject({ missing: ['phone'], since: later(0) })
  })

  it('makes neither a circle nor a chain', () => {
    given(...two)
      .when('duty-log.mark-duplicate', mark(entry, entry), at)
      .thenRefused('duty-log.duplicate-of-itself')
    const marked = given(...two, recorded({ itemId: 'D-7K2M-2611-3' }), markedDuplicate())
    marked
      .when('duty-log.mark-duplicate', mark(another, entry), at)
      .thenRefused('duty-log.has-duplicates', { numbers: 'D-2611-1' })
    marked
      .when('duty-log.mark-duplicate', mark('D-7K2M-2611-3', entry), at)
      .thenRefused('duty-log.original-does-not-count')
    marked
      .when('duty-log.mark-duplicate', mark(another, 'D-7K2M-2611-3'), at)
      .thenRefused('duty-log.has-duplicates')
  })

  it('is of an entry that exists', () =>
    given(recorded())
      .when('duty-log.mark-duplicate', mark(entry, 'D-7K2M-2611-9'), at)
      .thenRefused('duty-log.entry-unknown', { number: 'D-2611-9' }))

  it('keeps its original from being struck', () =>
    given(...two, markedDuplicate())
      .when('duty-log.strike', { itemId: another, reason: '误记' }, at)
      .thenRefused('duty-log.has-duplicates'))
})

describe('a forwarding', () => {
  it('goes to somebody once, until that person has signed', () => {
    const book = given(recorded(), forwardedTo('林帆'))
    const to = [{ name: '林帆', section: '办公室' }]
    book
      .when('duty-log.forward', { itemId: entry, to }, at)
      .thenRefused('duty-log.already-forwarded', { name: '林帆', section: '办公室' })
    given(recorded())
      .when('duty-log.forward', { itemId: entry, to: [...to, ...to] }, at)
      .thenRefused('duty-log.already-forwarded')
  })

  it('keeps the name that the staff member bore on that day', () => {
    const staff = acted('x')
    const added = {
      ...staff,
      event: {
        kind: 'directory.added',
        v: 1,
        data: {
          staffId: 'D-7K2M-2611-5',
          name: '林帆',
          section: '设备科',
          post: '',
          phone: '',
          shortPhone: '',
          reading: { full: 'linfan', initials: 'lf' },
        },
      },
    }
    given(recorded(), added)
      .when('duty-log.forward', { itemId: entry, to: [{ staffId: 'D-7K2M-2611-5' }] }, at)
      .thenHappened({
        data: { to: [{ key: 'D-7K2M-2611-5', staffId: 'D-7K2M-2611-5', name: '林帆', section: '设备科' }] },
      })
    given(recorded())
      .when('duty-log.forward', { itemId: entry, to: [{ staffId: 'D-7K2M-2611-5' }] }, at)
      .thenRefused('duty-log.recipient-unknown')
  })

  it('is signed for by the recipient and by nobody else', () => {
    const book = given(recorded(), forwardedTo('zhang.wei'))
    book
      .when('duty-log.acknowledge', { itemId: entry }, { ...at, actor: 'zhang.wei' })
      .thenHappened({ kind: 'duty-log.acknowledged', data: { itemId: entry, to: 'zhang.wei（办公室）' } })
    book
      .when('duty-log.acknowledge', { itemId: entry }, { ...at, actor: 'li.lei' })
      .thenRefused('duty-log.not-recipient')
  })

  it('is not signed for by a namesake of whom the directory knows that it is somebody else', () => {
    const to = [{ key: staffId(1), staffId: staffId(1), name: '张伟', section: '办公室' }]
    const sent = acted('forwarded', { at: later(1), to, type: 'other', occurredAt: later(0) })
    const signs = (staff: string) =>
      given(recorded(), accountExists({ staffId: staff }), sent).when(
        'duty-log.acknowledge',
        { itemId: entry },
        at,
      )
    signs(staffId(2)).thenRefused('duty-log.not-recipient')
    signs(staffId(1)).thenHappened({ data: { to: staffId(1) } })
  })

  it('asks which of two namesakes signs', () => {
    const to = (section: string) => ({ key: `zhang.wei（${section}）`, name: 'zhang.wei', section })
    const both = acted('forwarded', {
      at: later(1),
      to: [to('办公室'), to('设备科')],
      type: 'other',
      occurredAt: later(0),
    })
    const book = given(recorded(), both)
    book.when('duty-log.acknowledge', { itemId: entry }, at).thenRefused('duty-log.recipient-ambiguous')
    book
      .when('duty-log.acknowledge', { itemId: entry, to: 'zhang.wei（设备科）' }, at)
      .thenHappened({ data: { to: 'zhang.wei（设备科）' } })
  })

  it('stays listed until everybody has signed, on the spot or on paper', () => {
    const sent = [recorded(), forwardedTo('林帆', '周芳')]
    const one = acted('acknowledged', { to: '周芳（办公室）' }, { seq: 3, at: later(3), actor: 'zhou.fang' })
    const two = acted(
      'acknowledged-on-paper',
      { to: '林帆（办公室）', name: '林帆', at: later(4) },
      { seq: 4, at: later(6) },
    )
    expect(storyOf(...sent, one).state.dutyLog.unacknowledged[entry]?.to).toMatchObject([{ name: '林帆' }])
    const { items, state } = storyOf(...sent, one, two)
    expect(state.dutyLog.unacknowledged).toEqual({})
    expect(items.get(entry)?.handling.forwardings).toMatchObject([
      { name: '林帆', acknowledged: { onPaper: true, name: '林帆', at: later(4), by: 'zhang.wei' } },
      { name: '周芳', acknowledged: { onPaper: false, at: later(3), by: 'zhou.fang' } },
    ])
  })

  it('is not signed on paper before it was sent, nor by somebody it was not sent to', () => {
    const book = given(recorded(), forwardedTo('林帆'))
    const paper = { itemId: entry, to: '林帆（办公室）', name: '林帆', at: later(5) }
    book
      .when('duty-log.acknowledge-on-paper', { ...paper, at: later(-1) }, at)
      .thenRefused('duty-log.act-before-entry')
    book
      .when('duty-log.acknowledge-on-paper', { ...paper, to: '周芳（办公室）' }, at)
      .thenRefused('duty-log.not-recipient')
  })
})

describe('a 无事 report', () => {
  const period = { from: later(-120), to: later(-60) }

  it('is an entry of its own, signed by a person', () => {
    given()
      .when('duty-log.report-nil', period, at)
      .thenHappened({
        kind: 'duty-log.nil-reported',
        data: {
          itemId: entry,
          ...period,
          text: '11-23 12:31–13:31 无事',
          occurredAt: later(10),
          offDuty: false,
        },
      })
    const { items, state } = storyOf(nilReported())
    expect(items.get(entry)).toMatchObject({ text: '11-23 12:31–13:31 无事', nil: period })
    expect(state.dutyLog.nilReports).toMatchObject([{ itemId: entry, ...period, by: 'zhang.wei' }])
    expect(state.numbers['D-7K2M-2611']).toBe(1)
  })

  it('names what did happen', () =>
    given(recorded({ occurredAt: later(-90) }))
      .when('duty-log.report-nil', period, at)
      .thenRefused('duty-log.not-nil', { count: 1, numbers: 'D-2611-1' }))

  it('passes over what is struck, and over other reports that were signed within it', () => {
    const struckEntry = acted('struck', { itemId: another, reason: '误记' }, { seq: 3, at: later(1) })
    const story = [nilReported(), recorded({ itemId: another, occurredAt: later(-30) }), struckEntry]
    expect(
      given(...story).when('duty-log.report-nil', { from: later(-50), to: later(5) }, at).decision.ok,
    ).toBe(true)
  })

  it('is neither ahead, nor empty, nor longer than the limit, nor signed twice', () => {
    const book = given(nilReported())
    book
      .when('duty-log.report-nil', { from: later(0), to: later(11) }, at)
      .thenRefused('duty-log.nil-not-over')
    book
      .when('duty-log.report-nil', { from: later(0), to: later(0) }, at)
      .thenRefused('duty-log.nil-period-empty')
    book
      .when('duty-log.report-nil', { from: later(-5 * 1440), to: later(0) }, at)
      .thenRefused('duty-log.nil-too-long', { days: 3 })
    book
      .when('duty-log.report-nil', period, at)
      .thenRefused('duty-log.nil-signed-before', { number: 'D-2611-1' })
  })

  it('can be signed anew once it was struck', () => {
    const story = [nilReported(), acted('struck', { reason: '时段有误' }, { seq: 2, at: later(1) })]
    expect(given(...story).when('duty-log.report-nil', period, at).decision.ok).toBe(true)
  })
})

describe('what is in mind', () => {
  it('forgets what was closed and knows it again once it is reopened', () => {
    expect(storyOf(recorded(), followedUp(later(60))).state.dutyLog.open[entry]).toMatchObject({
      deadline: { dueAt: later(60), startedAt: later(1) },
    })
    expect(storyOf(recorded(), followedUp(), closed({ seq: 3 })).state.dutyLog.open).toEqual({})
    expect(
      Object.keys(storyOf(recorded(), followedUp(), closed({ seq: 3 }), reopened()).state.dutyLog.open),
    ).toEqual([entry])
  })
})
