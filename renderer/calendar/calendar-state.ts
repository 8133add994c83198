import { sameDayOfMonth } from './move-day.ts'

/** What stands beside the months. */
export type Detail =
  | { readonly kind: 'none' }
  | { readonly kind: 'day'; readonly date: string }
  | { readonly kind: 'year' }

export type CalendarView = {
  /** The day that the keys move; its year is the one shown. */
  readonly current: string
  readonly detail: Detail
  /** Each new number brings the focus back to the current day. */
  readonly focusAsked: number
}

export type CalendarAct =
  | { readonly kind: 'go'; readonly date: string }
  | { readonly kind: 'year'; readonly step: 1 | -1 }
  | { readonly kind: 'open'; readonly date: string }
  | { readonly kind: 'open-year' }
  | { readonly kind: 'close' }

export const viewAt = (today: string): CalendarView => ({
  current: today,
  detail: { kind: 'none' },
  focusAsked: 1,
})

const monthsOfYear = 12

export const calendarView = (view: CalendarView, act: CalendarAct): CalendarView => {
  const focusAsked = view.focusAsked + 1
  switch (act.kind) {
    case 'go':
      return { ...view, current: act.date, focusAsked }
    case 'year':
      return {
        detail: { kind: 'none' },
        current: sameDayOfMonth(view.current, act.step * monthsOfYear),
        focusAsked,
      }
    case 'open':
      return { ...view, current: act.date, detail: { kind: 'day', date: act.date } }
    case 'open-year':
      return { ...view, detail: { kind: 'year' } }
    case 'close':
      return { ...view, detail: { kind: 'none' }, focusAsked }
  }
}
