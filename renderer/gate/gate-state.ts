import type { TurnAwayDetail } from '../turn-away/index.ts'
import type { VisitDetail } from '../visit/index.ts'

export type GateList = 'inside' | 'register' | 'turned-away'
/** What stands beside the list. */
export type GateDetail = VisitDetail | TurnAwayDetail

/** What the gate shows: a list, its current row, and what stands beside it. */
export type GateState = {
  readonly list: GateList
  readonly current?: string
  readonly detail: GateDetail
  /** Counts up whenever the form, or the list, is to have the focus. */
  readonly formAsked: number
  readonly listAsked: number
}

export type GateAct =
  | { readonly kind: 'list'; readonly list: GateList }
  | { readonly kind: 'current'; readonly itemId: string }
  | { readonly kind: 'detail'; readonly detail: GateDetail }
  | { readonly kind: 'close' }

export const firstGateState: GateState = {
  list: 'inside',
  detail: { kind: 'in' },
  formAsked: 0,
  listAsked: 0,
}

export const gateReducer = (state: GateState, act: GateAct): GateState => {
  switch (act.kind) {
    case 'list':
      return {
        ...state,
        list: act.list,
        detail: keptBeside(state.detail, act.list),
        listAsked: state.listAsked + 1,
      }
    case 'current':
      return { ...state, current: act.itemId, detail: followed(state.detail, act.itemId) }
    case 'detail':
      return { ...state, detail: act.detail, formAsked: state.formAsked + 1 }
    case 'close':
      return { ...state, detail: { kind: 'none' }, listAsked: state.listAsked + 1 }
  }
}

/** An open card follows the current row; an open form is left alone. */
const followed = (detail: GateDetail, itemId: string): GateDetail =>
  detail.kind === 'visit' || detail.kind === 'turn-away' ? { kind: detail.kind, itemId } : detail

/** A card belongs to the lists that it can be opened from. */
const keptBeside = (detail: GateDetail, list: GateList): GateDetail => {
  const isOthers = list === 'turned-away' ? detail.kind === 'visit' : detail.kind === 'turn-away'
  return isOthers ? { kind: 'none' } : detail
}
