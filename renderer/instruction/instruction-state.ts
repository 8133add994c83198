import type { InstructionList, InstructionSource } from '../../shared/instruction/contract.ts'

export type InstructionAct = 'convey' | 'report' | 'report-own' | 'correct' | 'withdraw' | 'decide'

/** What stands beside the list: a form, one instruction, or nothing. */
export type InstructionDetail =
  | { readonly kind: 'none' }
  | { readonly kind: 'give'; readonly source?: InstructionSource; readonly tracks?: string }
  | { readonly kind: 'card' | InstructionAct; readonly itemId: string }

export type InstructionState = {
  readonly list: InstructionList
  readonly current?: string
  readonly detail: InstructionDetail
  /** Counts up whenever the list is to have the focus. */
  readonly listAsked: number
}

export type InstructionViewAct =
  | { readonly kind: 'list'; readonly list: InstructionList }
  | { readonly kind: 'current'; readonly itemId: string }
  | { readonly kind: 'open'; readonly detail: InstructionDetail }
  | { readonly kind: 'close' }

export const firstInstructionState: InstructionState = {
  list: 'open',
  detail: { kind: 'none' },
  listAsked: 0,
}

export const instructionReducer = (state: InstructionState, act: InstructionViewAct): InstructionState => {
  switch (act.kind) {
    case 'list':
      return { ...state, list: act.list, listAsked: state.listAsked + 1 }
    case 'current':
      return { ...state, current: act.itemId, detail: followed(state.detail, act.itemId) }
    case 'open':
      return { ...state, detail: act.detail, ...('itemId' in act.detail && { current: act.detail.itemId }) }
    case 'close':
      return { ...state, detail: { kind: 'none' }, listAsked: state.listAsked + 1 }
  }
}

/** An open card follows the current row; an open form is left alone. */
const followed = (detail: InstructionDetail, itemId: string): InstructionDetail =>
  detail.kind === 'card' ? { kind: 'card', itemId } : detail
