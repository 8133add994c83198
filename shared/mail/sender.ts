import { z } from 'zod'
import { line } from '../kernel/text.ts'

/** Who sent it, as it stands outside on it. Sealed before anything is decided (format.md §5). */
export const mailSender = z.strictObject({ name: line(60) })
export type MailSender = z.infer<typeof mailSender>

/** `destroyed`: the month's key is gone (已按期销毁). `unreadable`: the sealed line is missing or was altered. */
export type ShownSender =
  | { readonly kind: 'known'; readonly name: string }
  | { readonly kind: 'destroyed' | 'unreadable' }
