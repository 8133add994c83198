import { z } from 'zod'
import { fill } from '../app/fill.ts'
import { shiftText as text } from './text.ts'

export type PlanValues = { readonly person: string; readonly reason: string }

export const planLabels = { person: text.person, reason: text.reason } as const

const longestReason = 200

/** The form's own check; whether a reason is needed main judges, by its own clock. */
export const planForm = z.object({
  person: z.string().regex(/\S/u, text.missing),
  reason: z.string().max(longestReason, fill(text.tooLong, { longest: longestReason })),
})
