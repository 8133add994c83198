import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { accountId } from '../kernel/ids.ts'
import { anybody } from '../kernel/roles.ts'
import { line } from '../kernel/text.ts'

/** The five posts that the short first run fills (三员分立, one of the office, one duty officer). */
export const firstPosts = ['administrator', 'secrecy-officer', 'auditor', 'office', 'duty-officer'] as const
export type FirstPost = (typeof firstPosts)[number]

const firstPerson = z.strictObject({
  post: z.enum(firstPosts),
  name: line(40),
  account: accountId,
  /** A one-time password drawn by `station.suggest` and noted down by its owner before this is sent. */
  password: z.string().min(1).max(200),
})

export const setUp = z.strictObject({
  /** The bureau's name, as it stands on sheets. */
  unit: line(60),
  stationName: line(30),
  stationLetter: z.string().regex(/^[A-Z]$/),
  timeZone: line(60),
  people: z.array(firstPerson).length(firstPosts.length),
})
export type SetUp = z.infer<typeof setUp>

export const suggest = z.strictObject({ names: z.array(z.string().max(40)).max(10) })
export type Suggest = z.infer<typeof suggest>
/** One for each name asked: a free sign-in name (empty where the name has no reading) and a fresh one-time password. */
export type Suggestion = { readonly account: string; readonly password: string }

export const stationContract = {
  'station.set-up': { kind: 'command', feature: 'station', roles: ['nobody'], schema: setUp },
  'station.suggest': { kind: 'query', feature: 'station', roles: ['nobody'], schema: suggest },
  'station.status': { kind: 'query', feature: 'station', roles: anybody, schema: z.strictObject({}) },
} as const satisfies Record<string, ContractRow>

/** How the book stands: what every screen, signed in or not, may know. */
export type StationStatus = {
  readonly book:
    | { readonly state: 'empty' }
    | { readonly state: 'open' }
    /** Read-only: `code` is a row of the refusal table (journal.* or account.*), `params` its facts. */
    | {
        readonly state: 'read-only'
        readonly code: string
        readonly params: { readonly [name: string]: string | number }
      }
  readonly unit: string
  readonly stationName: string
  readonly station: string
  readonly timeZone: string
  readonly demo: boolean
  /** The clock of the main process: the unit's time is this instant in `timeZone`. */
  readonly now: string
  /** `unconfirmed`: at opening the clock stood wrong against the last line; `moved`: it jumped while running. */
  readonly clock:
    | { readonly state: 'good' }
    | { readonly state: 'unconfirmed' | 'moved'; readonly lastAt: string }
  /**
   * 账目: `verifying` from start until the whole chain was read; `broken` with the first problem. `shownUpTo`: number of
   * the last line that is proven, where nothing behind it is shown.
   */
  readonly journal:
    | { readonly state: 'verified'; readonly at: string }
    | { readonly state: 'verifying' }
    | { readonly state: 'broken'; readonly shownUpTo?: number }
  /** Bytes free where the book lies; `low` < 500 MB, `out` < 100 MB. */
  readonly space: 'enough' | 'low' | 'out'
  /** Lines cut or repaired at opening, for the note after a power cut. */
  readonly opening?: { readonly cutBytes: number; readonly cutWholeLines: number }
  readonly paths: { readonly folder: string }
}
