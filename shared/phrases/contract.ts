import { z } from 'zod'
import { type EntryType, entryTypeIds } from '../duty-log/index.ts'
import type { ContractRow } from '../kernel/contract-row.ts'
import { signedIn } from '../kernel/roles.ts'
import { line } from '../kernel/text.ts'
import { reason, revision, type ShownVersion, type TableRow } from '../unit-table/index.ts'

/** More nobody looks through while the telephone rings. */
export const mostPhrases = 20
export const longestPhrase = 100

const type = z.enum(entryTypeIds)

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

/** The phrases of one type of entry, as `/` offers them. */
export type PhrasesRow = TableRow<EntryType, readonly string[]>
export type ShownPhrasesVersion = ShownVersion<readonly string[]>

export const phrasesContract = {
  'phrases.set': { kind: 'command', feature: 'phrases', roles: ['office'], schema: setPhrases },
  'phrases.restore': { kind: 'command', feature: 'phrases', roles: ['office'], schema: restorePhrases },
  'phrases.list': { kind: 'query', feature: 'phrases', roles: signedIn, schema: z.strictObject({}) },
  'phrases.history': { kind: 'query', feature: 'phrases', roles: signedIn, schema: oneType },
} as const satisfies Record<string, ContractRow>
