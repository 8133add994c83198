import { z } from 'zod'
import type { ShiftPost } from '../../shared/shift/index.ts'
import type { DraftForm } from '../app/use-draft.ts'
import type { PlanValues } from './plan-values.ts'

const keptPlan = z.object({
  /** How many statements on the shift had been seen when it was begun. */
  seen: z.number(),
  values: z.object({ person: z.string(), reason: z.string() }),
})
type KeptPlan = z.infer<typeof keptPlan>

/** As it is kept: the same text for the same values. */
export const planDraftText = (draft: KeptPlan): string => JSON.stringify(keptPlan.parse(draft))

/** What a kept text says; undefined for what no form of this version wrote. */
export const readPlanDraft = (kept: string): KeptPlan | undefined => {
  try {
    return keptPlan.safeParse(JSON.parse(kept)).data
  } catch {
    return undefined
  }
}

/** Each shift has a draft of its own. */
export const planDraftFormOf = (day: string, post: ShiftPost): DraftForm => `shift-${day}-${post}`

export const isBlankPlan = ({ person, reason }: PlanValues): boolean => person === '' && reason === ''
