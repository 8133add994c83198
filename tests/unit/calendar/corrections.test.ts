import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAnnounced, isCalendarEvent, isWorkingDay, kindOfDay } from '../../../shared/calendar/index.ts'
import type { DayArrangement } from '../../../shared/calendar/shipped-day.ts'
import { shippedDay } from '../../../shared/calendar/shipped-day.ts'
import { decideGeneral } from '../../../shared/decide.ts'
import { evolveGeneral } from '../../../shared/evolve.ts'
import type { EventMeta } from '../../../shared/kernel/event.ts'
import { emptyGeneralState } from '../../../shared/state.ts'
import { contextOf, given, happened, now, storyOf } from '../kernel/scenario.ts'
import { datesBetween, yearShown } from './days.ts'

const corrected = (date: string, after: DayArrangement, meta: Partial<EventMeta> = {}) =>
  happened(
    { kind: 'calendar.corrected', v: 1, data: { date, before: shippedDay(date), after, reason: '国办通知' } },
    meta,
  )
const work = { kind: 'work', name: '国庆节' } as const
const announced = (year: number) =>
  happened({ kind: 'calendar.announced', v: 1, data: { year, document: '国办发明电〔2026〕9号' } })

describe('a correction of a day', () => {
  it('says what the day was, what it is and why', () =>
    given()
      .when('calendar.correct', { date: '2027-09-26', kind: 'work', name: ' 国庆节 ', reason: '国办通知' })
      .thenHappened({
        kind: 'calendar.corrected',
        data: {
          date: '2027-09-26',
          before: { kind: 'rest', name: '' },
          after: { kind: 'work', name: '国庆节' },
          reason: '国办通知',
        },
      }))

  it('counts for every rule from then on', () => {
    const { state } = storyOf(corrected('2027-09-26', work))
    expect(isWorkingDay(state.calendar, '2027-09-26')).toBe(true)
    expect(isWorkingDay(state.calendar, '2027-09-25')).toBe(false)
  })

  it('is shown with who, when and why, the newest first', () => {
    const again = corrected('2027-09-26', { kind: 'rest', name: '' }, { seq: 9, actor: 'zhou.fang' })
    const { state } = storyOf(corrected('2027-09-26', work, { seq: 7 }), again)
    const shown = yearShown(2027, state.calendar)
    const day = shown.days.find(({ date }) => date === '2027-09-26')
    expect(day).toMatchObject({ kind: 'rest', source: 'corrected' })
    expect(day?.corrections.map(({ byName, at, reason }) => [byName, at, reason])).toEqual([
      ['zhou.fang', now, '国办通知'],
      ['zhang.wei', now, '国办通知'],
    ])
    expect(shown.seen).toBe(9)
  })

  it('of several days leaves 法定节假日 and what is so already', () =>
    given()
      .when('calendar.correct', {
        date: '2027-09-30',
        until: '2027-10-07',
        kind: 'rest',
        name: '国庆节',
        reason: '国办通知',
      })
      .thenHappened(
        ...['09-30', '10-04', '10-05', '10-06', '10-07'].map(day => ({
          kind: 'calendar.corrected',
          data: {
            date: `2027-${day}`,
            before: { kind: 'work', name: '' },
            after: { kind: 'rest', name: '国庆节' },
            reason: '国办通知',
          },
        })),
      ))

  it('of one day is taken at its word, also on 法定节假日', () => {
    const { decision } = given().when('calendar.correct', { date: '2027-10-01', kind: 'rest', reason: '改' })
    expect(decision).toMatchObject({ ok: true, events: [{ data: { before: { kind: 'statutory' } } }] })
  })

  it.each([
    ['2023-12-31', 'calendar.year-outside'],
    ['2051-01-01', 'calendar.year-outside'],
  ] as const)('outside of the tables is refused: %s', (date, code) =>
    given().when('calendar.correct', { date, kind: 'work', reason: '改' }).thenRefused(code, { first: 2024 }),
  )

  it('that runs out of the tables is refused', () =>
    given()
      .when('calendar.correct', { date: '2050-12-30', until: '2051-01-02', kind: 'rest', reason: '改' })
      .thenRefused('calendar.year-outside', { year: 2051 }))

  it('that ends before it begins is refused', () =>
    given()
      .when('calendar.correct', { date: '2027-10-05', until: '2027-10-04', kind: 'rest', reason: '改' })
      .thenRefused('calendar.span-backwards'))

  it('of more than a month at once is refused', () => {
    const span = { date: '2027-10-01', kind: 'rest', reason: '改' } as const
    given()
      .when('calendar.correct', { ...span, until: '2027-11-01' })
      .thenRefused('calendar.span-too-long')
    expect(given().when('calendar.correct', { ...span, until: '2027-10-31' }).decision.ok).toBe(true)
  })

  it('that changes nothing is refused', () =>
    given()
      .when('calendar.correct', { date: '2027-11-23', kind: 'work', reason: '改' })
      .thenRefused('calendar.nothing-changed', { date: '2027-11-23', kind: '工作日' }))

  it('of a day that somebody else corrected meanwhile is refused', () => {
    const story = given(corrected('2027-10-05', { kind: 'rest', name: '国庆节' }, { seq: 12 }))
    const input = { date: '2027-10-04', until: '2027-10-06', kind: 'work', reason: '改' } as const
    story
      .when('calendar.correct', { ...input, seen: 11 })
      .thenRefused('calendar.day-stale', { date: '2027-10-05' })
    expect(story.when('calendar.correct', { ...input, seen: 12 }).decision.ok).toBe(true)
    expect(story.when('calendar.correct', input).decision.ok).toBe(true)
  })
})

describe('the way back', () => {
  it('leads to the shipped day and keeps what was said', () => {
    const restored = given(corrected('2026-10-06', work)).when('calendar.restore', {
      date: '2026-10-06',
      reason: '录错',
    })
    restored.thenHappened({
      kind: 'calendar.restored',
      data: { date: '2026-10-06', before: work, after: { kind: 'rest', name: '国庆节' }, reason: '录错' },
    })
  })

  it('passes over days that follow the tables', () => {
    const { decision } = given(corrected('2026-10-06', work)).when('calendar.restore', {
      date: '2026-10-01',
      until: '2026-10-07',
      reason: '录错',
    })
    expect(decision.ok && decision.events.length).toBe(1)
  })

  it('is refused where there is none', () =>
    given()
      .when('calendar.restore', { date: '2026-10-06', reason: '录错' })
      .thenRefused('calendar.nothing-to-restore'))
})

describe('the office’s word that a year is announced', () => {
  it('ends its being computed, by the number of the notice', () => {
    given()
      .when('calendar.announce', { year: 2027, document: '国办发明电〔2026〕9号' })
      .thenHappened({ kind: 'calendar.announced', data: { year: 2027, document: '国办发明电〔2026〕9号' } })
    const { state } = storyOf(announced(2027))
    expect([2027, 2028].map(year => isAnnounced(state.calendar, year))).toEqual([true, false])
    expect(yearShown(2027, state.calendar)).toMatchObject({
      standing: { by: 'office', document: '国办发明电〔2026〕9号', byName: 'zhang.wei', at: now },
    })
    expect(yearShown(2027, state.calendar).days[0]?.source).toBe('announced')
  })

  it('is not given twice, nor for a year that is shipped, nor outside of the tables', () => {
    const again = { year: 2027, document: '另一号' }
    given(announced(2027))
      .when('calendar.announce', again)
      .thenRefused('calendar.already-announced', { document: '国办发明电〔2026〕9号' })
    given()
      .when('calendar.announce', { ...again, year: 2026 })
      .thenRefused('calendar.already-announced', { document: '国办发明电〔2025〕7号' })
    given()
      .when('calendar.announce', { ...again, year: 2051 })
      .thenRefused('calendar.year-outside')
  })

  it('can be taken back with a reason, and given anew', () => {
    const withdrawn = happened({ kind: 'calendar.withdrawn', v: 1, data: { year: 2027, reason: '尚未录完' } })
    given(announced(2027))
      .when('calendar.withdraw', { year: 2027, reason: '尚未录完' })
      .thenHappened({ kind: 'calendar.withdrawn', data: { year: 2027, reason: '尚未录完' } })
    const { state } = storyOf(announced(2027), withdrawn)
    expect(isAnnounced(state.calendar, 2027)).toBe(false)
    expect(yearShown(2027, state.calendar).announcements.map(({ says }) => says)).toEqual([
      '尚未录完',
      '国办发明电〔2026〕9号',
    ])
    given(announced(2027), withdrawn)
      .when('calendar.announce', { year: 2027, document: '国办发明电〔2026〕9号' })
      .thenHappened({ kind: 'calendar.announced' })
  })

  it('cannot be taken back where it was not given', () =>
    given().when('calendar.withdraw', { year: 2026, reason: '改' }).thenRefused('calendar.not-announced'))
})

const dates = datesBetween('2027-09-25', '2027-10-10')
const anyAct = fc.record({
  act: fc.constantFrom('correct', 'correct', 'restore'),
  from: fc.constantFrom(...dates),
  until: fc.constantFrom(...dates),
  kind: fc.constantFrom('statutory', 'rest', 'work'),
  name: fc.constantFrom('', '国庆节'),
} as const)
type Act = typeof anyAct extends fc.Arbitrary<infer A> ? A : never

/** Plays acts of the office, one a line. */
const playThrough = (acts: readonly Act[]) => {
  const state = emptyGeneralState()
  const accepted: { readonly date: string; readonly after: DayArrangement; readonly act: string }[] = []
  for (const [place, { act, from, until, kind, name }] of acts.entries()) {
    const span = { date: from, until, reason: `第${place}次` }
    const decision =
      act === 'correct'
        ? decideGeneral(state, 'calendar.correct', { ...span, kind, name }, contextOf())
        : decideGeneral(state, 'calendar.restore', span, contextOf())
    for (const event of decision.ok ? decision.events : []) {
      evolveGeneral(state, event, { seq: place + 1, hash: 'a'.repeat(64), at: now, actor: 'zhou.fang' })
      if (isCalendarEvent(event) && 'date' in event.data) accepted.push({ ...event.data, act })
    }
  }
  return { state, accepted }
}

describe('any order of corrections', () => {
  it('folds to the last of each day, and to one kind', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 30 }), acts => {
        const { state, accepted } = playThrough(acts)
        for (const date of dates) {
          const last = accepted.findLast(one => one.date === date)
          expect(kindOfDay(state.calendar, date)).toBe((last?.after ?? shippedDay(date)).kind)
        }
      }),
    )
  })

  it('keeps every act, each beginning where the one before ended', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 30 }), acts => {
        const { state, accepted } = playThrough(acts)
        for (const day of yearShown(2027, state.calendar).days) {
          const history = [...day.corrections].reverse()
          expect(history.length).toBe(accepted.filter(({ date }) => date === day.date).length)
          for (const [place, { before }] of history.entries())
            expect(before).toEqual(history[place - 1]?.after ?? shippedDay(day.date))
        }
      }),
    )
  })

  it('comes back to the tables when everything is restored', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 15 }), acts => {
        const undo = {
          act: 'restore',
          from: '2027-09-25',
          until: '2027-10-10',
          kind: 'work',
          name: '',
        } as const
        const { state } = playThrough([...acts, undo])
        for (const date of dates) expect(kindOfDay(state.calendar, date)).toBe(shippedDay(date).kind)
      }),
    )
  })
})
