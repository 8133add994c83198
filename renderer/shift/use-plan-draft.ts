import { addDays } from '../../shared/calendar/index.ts'
import type { Draft } from '../../shared/draft/contract.ts'
import { useAsk } from '../app/use-ask.ts'
import { planDraftFormOf } from './plan-draft.ts'
import type { Cell } from './shift-state.ts'

type FoundDraft = { readonly draft: Draft | null; readonly isPending: boolean }

/** What was left typed for a shift. */
export const usePlanDraft = ({ day, post }: Cell, isEnabled: boolean): FoundDraft => {
  const { data, isPending } = useAsk('draft.read', { form: planDraftFormOf(day, post) }, { isEnabled })
  return { draft: data ?? null, isPending }
}

/** Read before the form is opened here or goes on to the next day: it takes the keys at once. */
export const useDraftsAhead = (cell: Cell, isEnabled: boolean): void => {
  usePlanDraft(cell, isEnabled)
  usePlanDraft({ ...cell, day: addDays(cell.day, 1) }, isEnabled)
}
