import { z } from 'zod'
import { isCalendarDay } from '../calendar/index.ts'
import { line } from '../kernel/text.ts'

/**
 * An approval that was given on paper (domain.md §1): who gave it, the number of the document and its date. Who wrote it
 * down is the actor of the line.
 */
const onPaper = z.strictObject({
  kind: z.literal('paper'),
  approver: line(40),
  document: line(60),
  /** `YYYY-MM-DD`. */
  on: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .refine(day => isCalendarDay(day)),
})

/** How something was approved; told apart by `kind`. */
export const approval = z.discriminatedUnion('kind', [onPaper])
export type Approval = z.infer<typeof approval>
