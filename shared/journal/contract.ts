import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'

export type ChainPosition = {
  readonly chain: string
  readonly seq: number
  readonly hash: string
  readonly at: string
}

/** Where the book stands and how it was last proven: to be written down or compared with a printed sheet. */
export type JournalPositions = {
  readonly folder: string
  readonly chains: readonly ChainPosition[]
  readonly verification:
    | { readonly state: 'never' }
    | { readonly state: 'running'; readonly done: number; readonly total: number }
    | {
        readonly state: 'done'
        readonly at: string
        readonly ok: boolean
        readonly commits: number
        readonly problems: readonly { readonly file: string; readonly line: number; readonly what: string }[]
        readonly notes: readonly string[]
      }
}

const readers = ['administrator', 'auditor', 'office', 'leader', 'principal-leader'] as const

export const journalContract = {
  'journal.positions': { kind: 'query', feature: 'journal', roles: readers, schema: z.strictObject({}) },
  /** Starts a verification of the whole folder in the background; progress comes with `journal.positions`. */
  'journal.verify': { kind: 'query', feature: 'journal', roles: readers, schema: z.strictObject({}) },
} as const satisfies Record<string, ContractRow>
