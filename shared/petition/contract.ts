import { z } from 'zod'
import { prose } from '../kernel/text.ts'

/** What the gate knows of a petition beside who it is; the duty officer completes the rest (§8.6). */
export const petitionAtGate = z.strictObject({
  /** Without it, what he came for. */
  demand: prose(1_000).optional(),
  /** What was said to him. */
  talk: prose(2_000).optional(),
})
export type PetitionAtGate = z.infer<typeof petitionAtGate>
