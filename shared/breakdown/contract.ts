import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { anybody } from '../kernel/roles.ts'

/** Places that are told of one breakdown, innermost first. */
export const mostPlaces = 12

/** Of what broke down in a page, kind and places alone: a message may quote what somebody typed. */
export const noteBreakdown = z.strictObject({
  /** The part of the window that was being drawn. */
  where: z.string().regex(/^[a-z][a-z-]{0,39}$/),
  kind: z.string().regex(/^[A-Za-z]{1,40}$/),
  /** Positions in the program's own files. */
  places: z.array(z.string().regex(/^\/[\w./-]{1,80}:\d{1,9}:\d{1,9}$/)).max(mostPlaces),
})
export type NoteBreakdown = z.infer<typeof noteBreakdown>

/** Whoever sits there, or nobody: it is a line of the technical log and none of the journal. */
export const breakdownContract = {
  'breakdown.note': { kind: 'query', feature: 'breakdown', roles: anybody, schema: noteBreakdown },
} as const satisfies Record<string, ContractRow>
