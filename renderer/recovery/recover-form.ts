import { z } from 'zod'
import { readTypedKey } from '../../shared/recovery/index.ts'
import { recoveryText } from './text.ts'

const { page: text } = recoveryText

/** Both parts, as the auditor's signature needs them; whether they are those of the book, main says. */
const sheet = { first: z.string(), second: z.string() }
const isKey = ({ first, second }: { first: string; second: string }) =>
  readTypedKey(first, second) !== undefined

export const agreeForm = z
  .object({
    ...sheet,
    administrator: z.string(),
    auditor: z.string(),
    password: z.string(),
    isClockConfirmed: z.boolean(),
  })
  .refine(isKey, { path: ['second'], message: text.mistyped })
export type AgreeValues = z.infer<typeof agreeForm>

export const nextForm = z
  .object({ next: z.string().min(1, text.missing), again: z.string() })
  .refine(({ next, again }) => next === again, { path: ['again'], message: text.differs })
export type NextValues = z.infer<typeof nextForm>
