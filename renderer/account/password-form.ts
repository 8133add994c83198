import { z } from 'zod'
import { accountText as text } from './text.ts'

/** What can be seen without knowing anybody's password; length and likeness are judged by main. */
export const passwordForm = z
  .object({
    current: z.string().min(1, text.missing),
    next: z.string().min(1, text.missing),
    again: z.string(),
  })
  .refine(({ next, again }) => next === again, { path: ['again'], message: text.differs })
  .refine(({ current, next }) => next === '' || current !== next, { path: ['next'], message: text.same })
export type PasswordValues = z.infer<typeof passwordForm>
