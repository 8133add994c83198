import { addDays } from '../../shared/calendar/index.ts'
import { type ShiftPost, shiftPosts } from '../../shared/shift/index.ts'

export type Cell = { readonly day: string; readonly post: ShiftPost }

/** What stands beside the month: its problems and burdens, or a form. */
export type Beside = 'side' | 'pin' | 'publish' | 'paste'

export type MonthState = {
  readonly month: string
  readonly current: Cell
  readonly isDraft: boolean
  readonly beside: Beside
  /** Counts up whenever the table is to have the focus. */
  readonly tableAsked: number
}

export type MonthAct =
  | { readonly kind: 'move'; readonly to: Cell }
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'draft' | 'leave' }
  /** `cell`: what it is about; without it what is current. */
  | { readonly kind: 'open'; readonly beside: Exclude<Beside, 'side'>; readonly cell?: Cell }
  | { readonly kind: 'close' }

export const monthAt = (today: string): MonthState => ({
  month: today.slice(0, 7),
  current: { day: today, post: 'leader' },
  isDraft: false,
  beside: 'side',
  tableAsked: 0,
})

export const monthState = (state: MonthState, act: MonthAct): MonthState => {
  const tableAsked = state.tableAsked + 1
  switch (act.kind) {
    case 'move':
      return act.to.day.startsWith(state.month) ? { ...state, current: act.to, tableAsked } : state
    case 'month':
      return {
        month: act.month,
        current: { day: `${act.month}-01`, post: state.current.post },
        isDraft: false,
        beside: 'side',
        tableAsked,
      }
    case 'draft':
      return { ...state, isDraft: true, beside: 'side', tableAsked }
    case 'leave':
      return { ...state, isDraft: false, beside: 'side', tableAsked }
    case 'open':
      return { ...state, beside: act.beside, current: act.cell ?? state.current }
    case 'close':
      return { ...state, beside: 'side', tableAsked }
  }
}

/** The month so many months away. */
export const monthFrom = (month: string, by: 1 | -1): string =>
  by === 1 ? addDays(`${month}-28`, 4).slice(0, 7) : addDays(`${month}-01`, -1).slice(0, 7)

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
