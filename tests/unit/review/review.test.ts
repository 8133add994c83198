import { describe, expect, it } from 'vitest'
import { unreviewedDays } from '../../../shared/review/index.ts'
import { corrected, recorded } from '../duty-log/entries.ts'
import { given, happened, station, storyOf, timeZone } from '../kernel/scenario.ts'
import {
  bookOpened,
  bureau,
  entryId,
  instant,
  monday,
  mondayEntry,
  returned,
  seen,
  signed,
  tuesdayMorning,
} from './leaders-room.ts'

type Step = ReturnType<typeof happened>

const sign = { day: monday, seen, opinion: '处置及时' }

describe('the leader signs', () => {
  it('what he read, as the one who had the day', () =>
    given(...bureau)
      .when('review.sign', sign, tuesdayMorning())
      .thenHappened({
        kind: 'review.signed',
        data: { day: monday, seen, as: 'on-duty', leaders: ['李建明'], opinion: '处置及时' },
      }))

  it('in the last hour of the day, and not before', () => {
    const at = (clock: string) => tuesdayMorning({ now: instant('2026-11-24', clock) })
    given(...bureau)
      .when('review.sign', sign, at('07:29'))
      .thenRefused('review.still-running')
    given(...bureau)
      .when('review.sign', sign, at('07:31'))
      .thenHappened({ kind: 'review.signed' })
  })

  it('only at its end where the office set no time before it', () => {
    const none = happened({
      kind: 'settings.changed',
      v: 1,
      data: { name: 'review.sign-early', value: 0, before: 60, revision: 1, reason: '按结束后签' },
    })
    const at = (clock: string) => tuesdayMorning({ now: instant('2026-11-24', clock) })
    given(...bureau, none)
      .when('review.sign', sign, at('08:29'))
      .thenRefused('review.still-running')
    given(...bureau, none)
      .when('review.sign', sign, at('08:30'))
      .thenHappened({ kind: 'review.signed' })
  })

  it('as deputy where another had the day, once he said so', () => {
    const deputy = tuesdayMorning({ actor: 'wang.lihua' })
    given(...bureau)
      .when('review.sign', sign, deputy)
      .thenRefused('review.not-on-duty')
    given(...bureau)
      .when('review.sign', { ...sign, asDeputy: true }, deputy)
      .thenHappened({
        kind: 'review.signed',
        data: { as: 'deputy', leaders: ['李建明'], day: monday },
      } as never)
  })

  it('not as deputy for himself', () =>
    given(...bureau)
      .when('review.sign', { ...sign, asDeputy: true }, tuesdayMorning())
      .thenRefused('review.is-on-duty'))

  it('as anybody where the day had no leader', () =>
    given(...bureau)
      .when('review.sign', sign, tuesdayMorning({ actor: 'wang.lihua', leadersOf: () => [] }))
      .thenHappened({ kind: 'review.signed', data: { as: 'nobody-on-duty', leaders: [] } } as never))

  it('by the staff directory where the list of shifts alone names him', () => {
    const planned = [{ name: '李建明', staffId: `${station}-2611-2` }]
    const other = tuesdayMorning({ leadersOf: () => planned })
    given(...bureau)
      .when('review.sign', sign, other)
      .thenRefused('review.not-on-duty')
  })

  it('no line that the book does not have', () => {
    const forged = { ...sign, seen: { ...seen, hash: 'b'.repeat(64) } }
    given(...bureau)
      .when('review.sign', forged, tuesdayMorning())
      .thenRefused('review.position-unknown')
  })

  it('a second time only where something was added', () => {
    given(...bureau, signed())
      .when('review.sign', sign, tuesdayMorning({ actor: 'wang.lihua' }))
      .thenRefused('review.nothing-new')
    given(...bureau, signed())
      .when('review.sign', sign, tuesdayMorning({ hasNews: () => true }))
      .thenHappened({ kind: 'review.signed' })
  })

  it('no day before the book, and none to come', () => {
    given(...bureau)
      .when('review.sign', { ...sign, day: '2026-11-18' }, tuesdayMorning())
      .thenRefused('review.before-book')
    given(...bureau)
      .when('review.sign', { ...sign, day: '2026-11-25' }, tuesdayMorning())
      .thenRefused('review.day-ahead')
  })
})

describe('an entry is returned', () => {
  const back = { day: monday, itemId: entryId, what: '补全诉求' }

  it('with what is wanted, to whoever stated it last', () =>
    given(...bureau, mondayEntry())
      .when('review.return', { ...back, dueAt: instant('2026-11-24', '12:00') }, tuesdayMorning())
      .thenHappened({
        kind: 'review.returned',
        data: { ...back, author: 'zhang.wei', dueAt: instant('2026-11-24', '12:00') },
      }))

  it('once at a time', () =>
    given(...bureau, mondayEntry(), returned())
      .when('review.return', back, tuesdayMorning())
      .thenRefused('review.already-returned'))

  it('on the page of its own day', () =>
    given(...bureau, mondayEntry(instant('2026-11-22', '11:05')))
      .when('review.return', back, tuesdayMorning())
      .thenRefused('review.other-day'))

  it('not with a time that is past', () =>
    given(...bureau, mondayEntry())
      .when('review.return', { ...back, dueAt: instant('2026-11-24', '08:00') }, tuesdayMorning())
      .thenRefused('review.due-past'))

  it('not where it is struck, or is no entry', () => {
    const struck = happened({ kind: 'duty-log.struck', v: 1, data: { itemId: entryId, reason: '重复' } })
    given(...bureau, mondayEntry(), struck)
      .when('review.return', back, tuesdayMorning())
      .thenRefused('review.entry-settled')
    given(...bureau)
      .when('review.return', back, tuesdayMorning())
      .thenRefused('review.entry-unknown')
  })

  it('and answered by whoever is on duty, also when its author is away', () => {
    const later = { now: instant('2026-11-24', '10:00'), actor: 'zhao.min' }
    const done = corrected(
      { itemId: entryId, occurredAt: instant(monday, '11:05'), revision: 2 },
      { at: instant('2026-11-24', '09:50'), actor: 'zhao.min', seq: 12 },
    )
    given(...bureau, mondayEntry(), returned(), done)
      .when('review.answer', { itemId: entryId, text: '' }, later)
      .thenHappened({
        kind: 'review.answered',
        data: { day: monday, itemId: entryId, text: '', revision: 2 },
      })
  })

  it('and not answered by nothing', () => {
    const later = { now: instant('2026-11-24', '10:00') }
    given(...bureau, mondayEntry(), returned())
      .when('review.answer', { itemId: entryId, text: ' ' }, later)
      .thenRefused('review.nothing-done')
    given(...bureau, mondayEntry(), returned())
      .when('review.answer', { itemId: entryId, text: '来人未留姓名，无从补记' }, later)
      .thenHappened({ kind: 'review.answered' })
  })

  it('and taken back by a leader, with the reason', () =>
    given(...bureau, mondayEntry(), returned())
      .when('review.withdraw-return', { itemId: entryId, reason: '看错条目' }, tuesdayMorning())
      .thenHappened({ kind: 'review.return-withdrawn', data: { day: monday, itemId: entryId } } as never))
})

describe('days that wait', () => {
  const waitingAt = (now: string, ...more: readonly Step[]) =>
    unreviewedDays(storyOf(bookOpened('2026-11-20'), ...more).state, { now, timeZone })

  it('are all of them from the first of the book on, the oldest first', () => {
    const { total, days, overdue } = waitingAt(instant('2026-11-24', '12:00'))
    expect(days.map(({ day }) => day)).toEqual([
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
      '2026-11-23',
    ])
    expect([total, overdue]).toEqual([5, 4])
  })

  it('count the running day in its last hour', () => {
    const newest = (clock: string) => waitingAt(instant('2026-11-24', clock)).days.at(-1)?.day
    expect(newest('07:29')).toBe('2026-11-22')
    expect(newest('07:30')).toBe(monday)
  })

  it('go over the end of a month, of a year and a make-up working day as over any other', () => {
    const days = (opened: string, now: string) =>
      unreviewedDays(storyOf(bookOpened(opened)).state, { now, timeZone }).days.map(({ day }) => day)
    expect(days('2026-12-30', instant('2027-01-02', '09:00'))).toEqual([
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
    ])
    expect(days('2026-10-09', instant('2026-10-11', '09:00'))).toEqual([
      '2026-10-08',
      '2026-10-09',
      '2026-10-10',
    ])
    expect(days('2026-11-30', instant('2026-12-01', '08:30'))).toEqual(['2026-11-29', '2026-11-30'])
  })

  it('come back when an entry of a signed day is added or corrected, and go again when that is signed', () => {
    const dayWaits = (...steps: readonly Step[]) =>
      waitingAt(instant('2026-11-25', '12:00'), ...steps).days.find(({ day }) => day === monday)
    const added = recorded(
      { itemId: `${station}-2611-400`, occurredAt: instant(monday, '20:00') },
      { at: instant('2026-11-24', '15:00'), seq: 20 },
    )
    expect(dayWaits(signed())).toBeUndefined()
    expect(dayWaits(signed(), added)).toMatchObject({ day: monday, added: 1, isOverdue: false })
    const again = signed({ seen: { ...seen, seq: 20 } }, instant('2026-11-24', '16:00'))
    expect(dayWaits(signed(), added, again)).toBeUndefined()
  })

  it('stay where the clock was put back behind a signature', () => {
    const { days } = waitingAt(instant('2026-11-22', '12:00'), signed())
    expect(days.map(({ day }) => day)).toEqual(['2026-11-19', '2026-11-20', '2026-11-21'])
  })
})
