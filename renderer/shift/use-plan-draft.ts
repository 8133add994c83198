import type { Draft } from '../../shared/draft/contract.ts'
import { useAsk } from '../app/use-ask.ts'
import { planDraftFormOf } from './plan-draft.ts'
import { type Cell, cellAfter } from './shift-state.ts'

type FoundDraft = { readonly draft: Draft | null; readonly isPending: boolean }

/** What was left typed for a shift. */
export const usePlanDraft = ({ day, post }: Cell, isEnabled: boolean): FoundDraft => {
  const { data, isPending } = useAsk('draft.read', { form: planDraftFormOf(day, post) }, { isEnabled })
  return { draft: data ?? null, isPending }
}

/** Those of the shift and its neighbours are read before a form is opened there: it takes the keys at once. */
export const useDraftsAhead = (cell: Cell, isEnabled: boolean): void => {
  usePlanDraft(cell, isEnabled)
  usePlanDraft(cellAfter('ArrowUp', cell) ?? cell, isEnabled)
  usePlanDraft(cellAfter('ArrowDown', cell) ?? cell, isEnabled)
  usePlanDraft(cellAfter('ArrowLeft', cell) ?? cell, isEnabled)
  usePlanDraft(cellAfter('ArrowRight', cell) ?? cell, isEnabled)
}
