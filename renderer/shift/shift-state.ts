import { addDays, weekdayOfDay } from '../../shared/calendar/index.ts'
import { type ShiftPost, shiftPosts } from '../../shared/shift/index.ts'

export const daysShown = 14

export type Cell = { readonly day: string; readonly post: ShiftPost }

export type ShiftView = {
  /** A Monday; two weeks are shown. */
  readonly from: string
  readonly current: Cell
  readonly isOpen: boolean
  /** Counts up whenever the table is to have the focus. */
  readonly tableAsked: number
}

export type ShiftAct =
  | { readonly kind: 'move'; readonly to: Cell }
  | { readonly kind: 'open'; readonly cell: Cell }
  | { readonly kind: 'close' }
  /** On to the same post of the next day: a fortnight is entered in one go. */
  | { readonly kind: 'saved' }
  | { readonly kind: 'page'; readonly by: 1 | -1 }
  | { readonly kind: 'today'; readonly today: string }

const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']

export const mondayOf = (day: string): string => addDays(day, -weekdays.indexOf(weekdayOfDay(day)))

export const viewAt = (today: string): ShiftView => ({
  from: mondayOf(today),
  current: { day: today, post: 'leader' },
  isOpen: false,
  tableAsked: 0,
})

export const shiftView = (view: ShiftView, act: ShiftAct): ShiftView => {
  switch (act.kind) {
    case 'move':
      return { ...shownWith(view, act.to.day), current: act.to, isOpen: false, tableAsked: asked(view) }
    case 'open':
      return { ...view, current: act.cell, isOpen: true }
    case 'close':
      return { ...view, isOpen: false, tableAsked: asked(view) }
    case 'saved': {
      const to = { ...view.current, day: addDays(view.current.day, 1) }
      return { ...shownWith(view, to.day), current: to }
    }
    case 'page': {
      const days = act.by * daysShown
      const current = { ...view.current, day: addDays(view.current.day, days) }
      return { from: addDays(view.from, days), current, isOpen: false, tableAsked: asked(view) }
    }
    case 'today':
      return { ...viewAt(act.today), tableAsked: asked(view) }
  }
}

const asked = ({ tableAsked }: ShiftView): number => tableAsked + 1

/** The weeks follow the current day. */
const shownWith = (view: ShiftView, day: string): ShiftView => {
  if (day < view.from) return { ...view, from: addDays(view.from, -daysShown) }
  return day >= addDays(view.from, daysShown) ? { ...view, from: addDays(view.from, daysShown) } : view
}

/** Where a key leads; undefined for keys that move nothing here. */
export const cellAfter = (key: string, { day, post }: Cell): Cell | undefined => {
  const place = shiftPosts.indexOf(post)
  switch (key) {
    case 'ArrowUp':
      return { day: addDays(day, -1), post }
    case 'ArrowDown':
      return { day: addDays(day, 1), post }
    case 'ArrowLeft':
      return { day, post: shiftPosts[place - 1] ?? post }
    case 'ArrowRight':
      return { day, post: shiftPosts[place + 1] ?? post }
    default:
      return undefined
  }
}
