import type { PassList } from '../../shared/exit-pass/contract.ts'

/** What stands beside the list: a form, a pass, or nothing. */
export type PassDetail =
  | { readonly kind: 'none' | 'issue' | 'release' }
  | {
      readonly kind: 'pass' | 'let-out' | 'return' | 'correct' | 'withdraw' | 'confirm' | 'take-back'
      readonly itemId: string
    }

export type PassState = {
  readonly list: PassList
  readonly current?: string
  readonly detail: PassDetail
  /** Count up whenever the list, the field that finds, or the form is to have the focus. */
  readonly listAsked: number
  readonly findAsked: number
}

export type PassAct =
  | { readonly kind: 'list'; readonly list: PassList }
  | { readonly kind: 'current'; readonly itemId: string }
  | { readonly kind: 'open'; readonly detail: PassDetail }
  | { readonly kind: 'find' }
  /** What was looked for is none, or several: no other pass stands beside that answer. */
  | { readonly kind: 'missed' }
  /** Done at the gate: the next one is looked for. */
  | { readonly kind: 'moved'; readonly itemId: string }
  | { readonly kind: 'close' }

export const firstPassState: PassState = {
  list: 'open',
  detail: { kind: 'none' },
  listAsked: 0,
  findAsked: 0,
}

export const passReducer = (state: PassState, act: PassAct): PassState => {
  switch (act.kind) {
    case 'list':
      return { ...state, list: act.list, listAsked: state.listAsked + 1 }
    case 'current':
      return { ...state, current: act.itemId, detail: followed(state.detail, act.itemId) }
    case 'open':
      return { ...state, detail: act.detail }
    case 'find':
      return { ...state, detail: withoutForm(state.detail), findAsked: state.findAsked + 1 }
    case 'missed':
      return { ...state, detail: { kind: 'none' } }
    case 'moved':
      return { ...state, detail: { kind: 'pass', itemId: act.itemId }, findAsked: state.findAsked + 1 }
    case 'close':
      return { ...state, detail: { kind: 'none' }, listAsked: state.listAsked + 1 }
  }
}

/** An open card follows the current row; an open form is left alone. */
const followed = (detail: PassDetail, itemId: string): PassDetail =>
  detail.kind === 'pass' ? { kind: 'pass', itemId } : detail

/** The field that finds stands above cards alone. */
const withoutForm = (detail: PassDetail): PassDetail =>
  detail.kind === 'issue' || detail.kind === 'release' || detail.kind === 'correct'
    ? { kind: 'none' }
    : detail
