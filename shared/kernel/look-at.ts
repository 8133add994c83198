import { z } from 'zod'
import { itemId } from './ids.ts'
import { line } from './text.ts'

/** Who wants to see the whole of what is sealed, and why; his own password shows that it is he. */
export const lookAtSealed = z.strictObject({ itemId, reason: line(200), password: z.string().max(200) })

/** Once the password was checked. */
export type ProvenLook = Omit<z.infer<typeof lookAtSealed>, 'password'>
