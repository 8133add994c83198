import { z } from 'zod'
import { line } from '../kernel/text.ts'
import { idTypeIds } from '../papers/index.ts'

/** The most names that one visit bears beside the first: a group is told by its number. */
const mostCompanions = 100

/** Who comes. Sealed before anything is decided (format.md §5): no journal, log or draft holds it in clear. */
export const visitor = z.strictObject({
  name: line(40),
  idType: z.enum(idTypeIds).optional(),
  idNumber: line(30).optional(),
  phone: line(30).optional(),
  organisation: line(60).optional(),
  /** Who came with him. */
  companions: z.array(line(40)).max(mostCompanions).optional(),
})
export type Visitor = z.infer<typeof visitor>
