import { describe, expect, it } from 'vitest'
import { type CalendarView, calendarView, viewAt } from '../../../../renderer/calendar/calendar-state.ts'
import { correctForm, typedUntil } from '../../../../renderer/calendar/correct-form.ts'
import { createCorrectionDrafts } from '../../../../renderer/calendar/correction-drafts.ts'
import { dayInWords, markOf } from '../../../../renderer/calendar/day-words.ts'
import { monthsOf } from '../../../../renderer/calendar/months-of.ts'
import { dayAfterKey } from '../../../../renderer/calendar/move-day.ts'
import type { CalendarDay } from '../../../../shared/calendar/contract.ts'
import { yearShown } from '../../calendar/days.ts'

const dayOf = (date: string): CalendarDay => {
  const day = yearShown(Number(date.slice(0, 4))).days.find(one => one.date === date)
  if (!day) throw new Error(`no ${date}`)
  return day
}

describe('the months of a year', () => {
  const months = monthsOf(yearShown(2026).days)

  it('hold every day once, Monday first', () => {
    expect(months.flatMap(({ weeks }) => weeks.flat()).filter(Boolean).length).toBe(365)
    for (const { weeks } of months) for (const week of weeks) expect(week.length).toBe(7)
    expect(months[10]?.weeks[0]?.map(day => day?.date.slice(8))).toEqual([
      ...Array.from({ length: 6 }, () => undefined),
      '01',
    ])
  })

  it('begin on the right weekday in a leap year too', () =>
    expect(monthsOf(yearShown(2028).days)[1]?.weeks.at(-1)?.[1]?.date).toBe('2028-02-29'))
})

describe('the mark of a day', () => {
  it.each([
    ['2026-10-01', '节'],
    ['2026-10-04', '休'],
    ['2026-10-06', '休'],
    ['2026-10-10', '班'],
    ['2026-10-11', ''],
    ['2026-10-12', ''],
    ['2027-02-06', '节'],
  ])('%s: %s', (date, mark) => expect(markOf(dayOf(date))).toBe(mark))

  it('stands beside words that say the same', () => {
    expect(dayInWords(dayOf('2026-10-10'))).toBe('10月10日 周六 工作日 国庆节 国务院公布')
    expect(dayInWords(dayOf('2027-02-05'))).toBe('2月5日 周五 法定节假日 除夕 推算，未公布')
    expect(dayInWords(dayOf('2026-11-23'))).toBe('11月23日 周一 工作日 国务院公布')
  })
})

describe('a key', () => {
  it.each([
    ['2026-10-31', 'ArrowRight', '2026-11-01'],
    ['2026-01-01', 'ArrowLeft', '2025-12-31'],
    ['2026-03-03', 'ArrowUp', '2026-02-24'],
    ['2026-12-28', 'ArrowDown', '2027-01-04'],
    ['2026-10-31', 'PageDown', '2026-11-30'],
    ['2026-12-31', 'PageDown', '2027-01-31'],
    ['2028-03-31', 'PageUp', '2028-02-29'],
    ['2026-02-14', 'Home', '2026-02-01'],
    ['2026-02-14', 'End', '2026-02-28'],
    ['2026-02-14', 'a', undefined],
    ['2026-02-14', 'constructor', undefined],
  ])('from %s by %s leads to %s', (date, key, to) => expect(dayAfterKey(date, key)).toBe(to))
})

describe('what is shown', () => {
  const open: CalendarView = { ...viewAt('2028-02-29'), detail: { kind: 'day', date: '2028-02-29' } }

  it('closes what stands beside when the year turns, and keeps to days that exist', () =>
    expect(calendarView(open, { kind: 'year', step: 1 })).toEqual({
      current: '2029-02-28',
      detail: { kind: 'none' },
      focusAsked: 2,
    }))

  it('gives the focus back to the day when the column closes', () => {
    const closed = calendarView(open, { kind: 'close' })
    expect(closed).toEqual({ current: '2028-02-29', detail: { kind: 'none' }, focusAsked: 2 })
  })
})

describe('the last day of a correction', () => {
  it.each([
    ['7', '2027-10-07'],
    [' ７ ', '2027-10-07'],
    ['1011', '2027-10-11'],
    ['20280102', '2028-01-02'],
    ['', undefined],
    ['1032', undefined],
    ['明天', undefined],
  ])('typed as %j is %s', (typed, date) => expect(typedUntil(typed, '2027-10-05')).toBe(date))

  it('must be a day, and not before the first', () => {
    const values = { kind: 'rest', name: '', reason: '国办通知' }
    const faultsOf = (until: string) =>
      correctForm('2027-10-05')
        .safeParse({ ...values, until })
        .error?.issues.map(({ message }) => message) ?? []
    expect(faultsOf('7')).toEqual([])
    expect(faultsOf('')).toEqual([])
    expect(faultsOf('1099')).toEqual(['认不出，可写 1007、10-07'])
    expect(faultsOf('4')).toEqual(['早于起始日期'])
  })
})

describe('what was typed of a day', () => {
  const typed = { kind: 'rest', until: '', name: '国庆节', reason: '国办发明电〔2026〕9号' } as const

  it('is there again until it was saved', () => {
    const drafts = createCorrectionDrafts()
    drafts.keep('2027-10-05', typed)
    expect(drafts.beginOf(dayOf('2027-10-05'))).toEqual(typed)
    drafts.saved('2027-10-05')
    expect(drafts.beginOf(dayOf('2027-10-05'))).toMatchObject({ name: '', reason: typed.reason })
  })

  it('lends its reason to the next day, once it was saved', () => {
    const drafts = createCorrectionDrafts()
    drafts.keep('2027-10-05', typed)
    expect(drafts.beginOf(dayOf('2027-10-09')).reason).toBe('')
    drafts.saved('2027-10-05')
    expect(drafts.beginOf(dayOf('2027-10-09'))).toEqual({
      kind: 'work',
      until: '',
      name: '',
      reason: typed.reason,
    })
  })
})
