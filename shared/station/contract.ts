import { z } from 'zod'
import { type BackupSign, recoveryPublicKey } from '../backup/index.ts'
import { addStaff } from '../directory/index.ts'
import type { ContractRow } from '../kernel/contract-row.ts'
import { accountId } from '../kernel/ids.ts'
import { type AssignableRole, anybody } from '../kernel/roles.ts'
import { line } from '../kernel/text.ts'
import type { Loss } from '../recovery/index.ts'
import { limitNames } from '../settings/index.ts'
import { setUpDraft } from './draft.ts'

/** The posts without which no duty room works: 三员分立, somebody of the office, a duty officer. */
export const firstPosts = ['administrator', 'secrecy-officer', 'auditor', 'office', 'duty-officer'] as const
export type FirstPost = (typeof firstPosts)[number]

/** All posts that the set-up may fill. */
export const setUpPosts = [...firstPosts, 'gatekeeper', 'leader', 'deputy-leader'] as const
export type SetUpPost = (typeof setUpPosts)[number]

/** People who get an account at once; each costs a derivation of a key. */
export const mostFirstPeople = 60
/** People of the directory that go into the set-up's own line; the office imports the rest. */
export const mostFirstStaff = 1000

const firstPerson = z.strictObject({
  post: z.enum(setUpPosts),
  /** What else the person is, by the same account. */
  also: z.array(z.enum(setUpPosts)).max(setUpPosts.length).optional(),
  name: line(40),
  /** Where the person is found in the directory, and else listed. */
  section: line(40).optional(),
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
  people: z.array(firstPerson).min(firstPosts.length).max(mostFirstPeople),
  /** The directory to begin with. */
  staff: z.array(addStaff).max(mostFirstStaff).optional(),
  /** Public half of the recovery key whose private half stands on the recovery sheet. */
  recovery: recoveryPublicKey.optional(),
  /** Limits that the unit has otherwise than by default. */
  limits: z
    .array(z.strictObject({ name: z.enum(limitNames), value: z.int().min(0).max(1_000_000) }))
    .max(limitNames.length)
    .optional(),
})
export type SetUp = z.infer<typeof setUp>

export const suggest = z.strictObject({
  names: z.array(z.string().max(40)).max(mostFirstPeople),
  /** Sign-in names that others have already. */
  taken: z.array(z.string().max(60)).max(mostFirstPeople).optional(),
})
export type Suggest = z.infer<typeof suggest>
/** One for each name asked: a free sign-in name (empty where the name has no reading) and a fresh one-time password. */
export type Suggestion = { readonly account: string; readonly password: string }

export const keepSetUpDraft = z.strictObject({ draft: setUpDraft })
export type KeepSetUpDraft = z.infer<typeof keepSetUpDraft>

/** `look`: how it stands; `make`: makes the demo bureau where there is none; `open`: the window goes on with it. */
export const askDemo = z.strictObject({ act: z.enum(['look', 'make', 'open']) })
export type AskDemo = z.infer<typeof askDemo>

/** The demonstration bureau beside the book; everybody of it has one password, which is no secret. */
export type DemoStanding =
  | { readonly state: 'none' | 'failed' }
  /** `done` of so many days are simulated. */
  | { readonly state: 'making'; readonly done: number; readonly days: number }
  | { readonly state: 'ready'; readonly password: string; readonly accounts: readonly DemoAccount[] }
export type DemoAccount = { readonly name: string; readonly roles: readonly AssignableRole[] }

const nobody = { kind: 'query', feature: 'station', roles: ['nobody'] } as const

export const stationContract = {
  'station.set-up': { kind: 'command', feature: 'station', roles: ['nobody'], schema: setUp },
  'station.suggest': { ...nobody, schema: suggest },
  'station.draw-recovery': { ...nobody, schema: z.strictObject({}) },
  'station.keep-draft': { ...nobody, schema: keepSetUpDraft, writesFiles: true },
  'station.read-draft': { ...nobody, schema: z.strictObject({}) },
  'station.demo': { ...nobody, schema: askDemo },
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
  /** 备份: the worst of all places, and the age of the oldest. */
  readonly backup: BackupSign
  /** Lines cut or repaired at opening, for the note after a power cut. */
  readonly opening?: { readonly cutBytes: number; readonly cutWholeLines: number }
  /** accounts.json is lost, and can be recovered from the sign-in page. */
  readonly accountsLost?: Loss
  readonly paths: { readonly folder: string }
}
