import { z } from 'zod'
import { volumes } from '../alarm/index.ts'
import type { ContractRow } from '../kernel/contract-row.ts'
import { anybody } from '../kernel/roles.ts'
import { rowHeights, textSizes, themeChoices } from './choices.ts'

/** How a station is seen and heard. It belongs to the computer, not to an account, and is no line of the journal. */
export const keepDisplay = z.strictObject({
  themeChoice: z.enum(themeChoices),
  textSize: z.enum(textSizes),
  rowHeight: z.enum(rowHeights),
  volume: z.enum(volumes),
})
export type KeptDisplay = z.infer<typeof keepDisplay>

/** Also before anybody signed in, and while the book is read-only: the file lies beside no book. */
export const displayContract = {
  'display.keep': { kind: 'query', feature: 'display', roles: anybody, schema: keepDisplay },
} as const satisfies Record<string, ContractRow>
