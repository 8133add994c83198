import { z } from 'zod'
import { line } from '../kernel/text.ts'
import { idTypeIds } from './id-types.ts'

/** What is known of somebody from outside: at least one thing. Sealed before anything is decided (format.md §5). */
export const outsider = z
  .strictObject({
    name: line(40).optional(),
    idType: z.enum(idTypeIds).optional(),
    idNumber: line(30).optional(),
    phone: line(30).optional(),
    organisation: line(60).optional(),
  })
  .refine(particulars => Object.values(particulars).some(value => value !== undefined))
export type Outsider = z.infer<typeof outsider>

/** Somebody opened for a moment, or why he cannot be. */
export type OutsiderFound =
  | { readonly kind: 'known'; readonly person: Outsider }
  | { readonly kind: 'destroyed' | 'unreadable' }
