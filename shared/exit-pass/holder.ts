import { z } from 'zod'
import { itemId } from '../kernel/ids.ts'
import type { PersonRef } from '../kernel/person-ref.ts'
import { line } from '../kernel/text.ts'

const plate = line(12)

/** Who carries the things out: one of the staff, or somebody from outside. A plate is always sealed: whose car it is nobody checks. */
export const passHolder = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('staff'), staffId: itemId, plate: plate.optional() }),
  z.strictObject({
    kind: z.literal('outside'),
    name: line(40),
    organisation: line(60).optional(),
    phone: line(30).optional(),
    plate: plate.optional(),
  }),
])
export type PassHolder = z.infer<typeof passHolder>

/** The same once what is particular stands sealed beside the journal (format.md §5). */
export type SealedHolder =
  | { readonly kind: 'staff'; readonly staffId: string; readonly sealed?: PersonRef }
  | { readonly kind: 'outside'; readonly sealed: PersonRef }

/** What was sealed: of the staff the plate alone. */
export const sealedCarrier = z.strictObject({
  name: line(40).optional(),
  organisation: line(60).optional(),
  phone: line(30).optional(),
  plate: plate.optional(),
})
export type SealedCarrier = z.infer<typeof sealedCarrier>

/** As far as a screen shows who carries. */
export type ShownHolder = {
  readonly kind: PassHolder['kind']
  /** Of the staff; of outside only where it can be read. */
  readonly name?: string
  readonly staffId?: string
  readonly organisation?: string
  readonly phoneTail?: string
  readonly plate?: string
  /** `destroyed`: the month's key is gone (已按期销毁). `unreadable`: the sealed line is missing or was altered. */
  readonly gone?: 'destroyed' | 'unreadable'
}
