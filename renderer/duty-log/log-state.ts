import type { Period } from '../../shared/calendar/index.ts'
import type { Requirable } from '../../shared/duty-log/elements.ts'
import type { EntryActName } from '../../shared/duty-log/index.ts'
import { type LogFilter, noFilter, type Scope } from './log-query.ts'

/** An act whose form another view asked for; each asking differs from the one before. */
export type ActAsked = { readonly act: EntryActName; readonly asked: number }

/** What stands in the column beside the list. */
export type Detail =
  | { readonly kind: 'none' }
  | { readonly kind: 'new' }
  /** 无事 is signed for a period. */
  | { readonly kind: 'nil' }
  | { readonly kind: 'record'; readonly itemId: string; readonly acting?: ActAsked }
  | { readonly kind: 'correct'; readonly itemId: string; readonly startsAt: 'text' | Requirable }

export type LogState = {
  /** Date of the duty day that is shown; without one, the running day. */
  readonly day?: string
  readonly scope: Scope
  /** Shown in scope `period`. */
  readonly period?: Period
  readonly filter: LogFilter
  /** Item of the current row. */
  readonly current?: string
  /** Undecided until somebody opens or closes something: then a kept draft opens its form. */
  readonly detail?: Detail
  /** Counts up whenever the list is to have the focus. */
  readonly listAsked?: number
  /** Counts up whenever what waits for somebody is to have it. */
  readonly pendingAsked?: number
}

export type LogAct =
  | { readonly kind: 'day'; readonly day: string | undefined }
  | { readonly kind: 'scope'; readonly scope: Scope }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'filter'; readonly filter: LogFilter }
  /** One of the lists that other views lead to, with the focus in it. */
  | { readonly kind: 'list'; readonly scope: Scope; readonly filter: LogFilter }
  /** What waits for somebody, with the focus in it; without any, the list has it. */
  | { readonly kind: 'pending' }
  | { readonly kind: 'focus-list' }
  | {
      readonly kind: 'view'
      readonly scope: Scope
      readonly period: Period | undefined
      readonly filter: LogFilter
    }
  | { readonly kind: 'current'; readonly itemId: string }
  | { readonly kind: 'open'; readonly detail: Detail }
  | { readonly kind: 'close' }
  | {
      readonly kind: 'show'
      readonly itemId: string
      readonly day: string | undefined
      /** Its form has the focus then. */
      readonly acting?: ActAsked
    }
  | { readonly kind: 'saved'; readonly itemId: string }
  | { readonly kind: 'corrected'; readonly itemId: string }

export const firstLogState: LogState = { scope: 'day', filter: noFilter }

/** What the view is found with again, as long as the same person sits here. */
export type ListedState = Pick<LogState, 'day' | 'scope' | 'period' | 'filter'>

export const listedOf = ({ day, scope, period, filter }: LogState): ListedState => ({
  scope,
  filter,
  ...(day ? { day } : {}),
  ...(period ? { period } : {}),
})

export const isLogState = (value: unknown): value is ListedState =>
  typeof value === 'object' && value !== null && 'scope' in value && 'filter' in value

export const logReducer = (state: LogState, act: LogAct): LogState => {
  switch (act.kind) {
    case 'day':
      return {
        ...withoutDay(state),
        scope: 'day',
        ...(act.day ? { day: act.day } : {}),
      }
    case 'scope':
      return { ...state, scope: act.scope }
    case 'period':
      return { ...withoutDay(state), scope: 'period', period: act.period }
    case 'view':
      return {
        ...withoutDay(state),
        scope: act.scope,
        filter: act.filter,
        ...(act.period ? { period: act.period } : {}),
      }
    case 'filter':
      return { ...state, filter: act.filter }
    case 'list':
      return {
        ...withoutDay(state),
        scope: act.scope,
        filter: act.filter,
        listAsked: asked(state),
      }
    case 'current':
      return { ...state, current: act.itemId, ...followed(state, act.itemId) }
    case 'open':
      return { ...state, detail: act.detail, ...currentOf(act.detail) }
    case 'pending':
      return { ...state, pendingAsked: (state.pendingAsked ?? 0) + 1 }
    case 'focus-list':
      return { ...state, listAsked: asked(state) }
    case 'show':
      return {
        ...withoutDay(state),
        scope: 'day',
        filter: noFilter,
        ...(act.day ? { day: act.day } : {}),
        current: act.itemId,
        ...(act.acting
          ? { detail: { kind: 'record', itemId: act.itemId, acting: act.acting } }
          : { detail: { kind: 'record', itemId: act.itemId }, listAsked: asked(state) }),
      }
    case 'close':
      return { ...state, detail: { kind: 'none' }, listAsked: asked(state) }
    case 'saved':
      // What was just written must be seen, whatever the list was narrowed to.
      return {
        ...withoutDay(state),
        scope: 'day',
        filter: noFilter,
        current: act.itemId,
        detail: { kind: 'new' },
      }
    case 'corrected':
      return {
        ...state,
        current: act.itemId,
        detail: { kind: 'record', itemId: act.itemId },
        listAsked: asked(state),
      }
  }
}

const withoutDay = ({ day, ...state }: LogState): LogState => state

/** An open record follows the current row, without what was asked for the one before; an open form is left alone. */
const followed = ({ detail }: LogState, itemId: string): Pick<LogState, 'detail'> =>
  detail?.kind === 'record' && detail.itemId !== itemId ? { detail: { kind: 'record', itemId } } : {}

const currentOf = (detail: Detail): Pick<LogState, 'current'> =>
  'itemId' in detail ? { current: detail.itemId } : {}

const asked = ({ listAsked = 0 }: LogState): number => listAsked + 1
