import { z } from 'zod'
import { type EntryType, entryTypeIds } from '../duty-log/index.ts'
import type { ContractRow } from '../kernel/contract-row.ts'
import { signedIn } from '../kernel/roles.ts'
import { line } from '../kernel/text.ts'

/** More nobody looks through while the telephone rings. */
export const mostPhrases = 20
export const longestPhrase = 100

const type = z.enum(entryTypeIds)
const reason = line(200)
/** How many versions of the list its changer has seen; without it nobody looked before, as on the command line. */
const revision = z.int().min(0).max(100_000).optional()

export const setPhrases = z.strictObject({
  type,
  /** The whole list in its order; none where the type needs none. */
  phrases: z.array(line(longestPhrase)).max(mostPhrases),
  reason,
  revision,
})
export type SetPhrases = z.infer<typeof setPhrases>

export const restorePhrases = z.strictObject({ type, reason, revision })
export type RestorePhrases = z.infer<typeof restorePhrases>

export const oneType = z.strictObject({ type })

/** The list of one type as it was set, or set back to what is shipped. */
export type PhrasesVersion = {
  readonly kind: 'changed' | 'restored'
  /** From 1. */
  readonly revision: number
  readonly phrases: readonly string[]
  readonly reason: string
  readonly by: string
  readonly at: string
  /** Line of the journal. */
  readonly seq: number
}

export type ShownPhrasesVersion = PhrasesVersion & { readonly byName: string }

/** The phrases of one type of entry, as `/` offers them. */
export type PhrasesRow = {
  readonly type: EntryType
  readonly label: string
  readonly phrases: readonly string[]
  readonly default: readonly string[]
  /** How many versions there were, returns to the default among them. */
  readonly revision: number
  /** The last version, while the list is not the shipped one. */
  readonly changed?: ShownPhrasesVersion
}

export const phrasesContract = {
  'phrases.set': { kind: 'command', feature: 'phrases', roles: ['office'], schema: setPhrases },
  'phrases.restore': { kind: 'command', feature: 'phrases', roles: ['office'], schema: restorePhrases },
  'phrases.list': { kind: 'query', feature: 'phrases', roles: signedIn, schema: z.strictObject({}) },
  'phrases.history': { kind: 'query', feature: 'phrases', roles: signedIn, schema: oneType },
} as const satisfies Record<string, ContractRow>
