import { z } from 'zod'
import { line } from '../kernel/text.ts'

/** Why a row of a table is set otherwise, or set back. */
export const reason = line(200)

/**
 * How many versions of the row its changer has seen: somebody else's in between is refused, never overwritten.
 * Without it nobody looked before, as on the command line.
 */
export const revision = z.int().min(0).max(100_000).optional()

/** A row as it was set, or set back to what is shipped. */
export type Version<Content> = {
  readonly kind: 'changed' | 'restored'
  /** From 1; of two versions made apart at different stations both may bear one. */
  readonly revision: number
  readonly content: Content
  readonly reason: string
  readonly by: string
  readonly at: string
  /** Line of the journal. */
  readonly seq: number
  /** Of that line. */
  readonly hash: string
}

/** A version with the name of whoever made it. */
export type ShownVersion<Content> = Version<Content> & { readonly byName: string }

/** One row of a table as it is in force now, and how it came to that. */
export type TableRow<Key extends string, Content> = {
  readonly key: Key
  readonly label: string
  readonly content: Content
  readonly default: Content
  /** How many versions there were, returns to the default among them. */
  readonly revision: number
  /** The last version, while the row is not the shipped one. */
  readonly changed?: ShownVersion<Content>
}
