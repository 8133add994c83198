import type { ExportTrail, NoteFinding } from './contract.ts'
import type { BookVerified } from './events.ts'

/** `hash` of the commit as it stands in the book; null where there is none. */
export type PreparedFinding = NoteFinding & { readonly hash: string | null }

/** What the reading of the whole folder came to; null where it could not be done. */
export type PreparedVerification = { readonly found: BookVerified['data'] | null }

/** `lines`: how many the filter finds in the book as it stands. */
export type PreparedExport = ExportTrail & { readonly lines: number }
