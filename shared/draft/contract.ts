import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { commandId } from '../kernel/ids.ts'

const form = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)

/** A draft is no record: it is sealed beside the journal and leaves no line in it, hence queries. */
export const keepDraft = z.strictObject({
  form,
  /** The id that the form's command will carry, so that a second save is the same act. */
  commandId,
  /** The form's values as JSON text. */
  values: z.string().max(200_000),
})
export type KeepDraft = z.infer<typeof keepDraft>
export const oneDraft = z.strictObject({ form })

export type Draft = { readonly commandId: string; readonly values: string; readonly keptAt: string }

export const draftContract = {
  'draft.keep': { kind: 'query', feature: 'draft', roles: ['staff'], schema: keepDraft, writesFiles: true },
  'draft.read': { kind: 'query', feature: 'draft', roles: ['staff'], schema: oneDraft },
  'draft.drop': { kind: 'query', feature: 'draft', roles: ['staff'], schema: oneDraft, writesFiles: true },
} as const satisfies Record<string, ContractRow>
