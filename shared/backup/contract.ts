import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import type { RefusalParams } from '../kernel/refusal.ts'
import { line } from '../kernel/text.ts'

/** Two, on two disks: one may be a stick or a network folder. */
export const mostPlaces = 2

const folder = line(260)

/** All places where backups are kept from now on; none ends the keeping of backups. */
export const setPlaces = z.strictObject({ places: z.array(folder).max(mostPlaces) })
export type SetPlaces = z.infer<typeof setPlaces>

/** `try`: restores the newest backup of that place beside the book, looks whether it is sound, and removes it again. */
export const actOnBackup = z.strictObject({
  act: z.enum(['start', 'cancel', 'try']),
  place: folder.optional(),
})
export type ActOnBackup = z.infer<typeof actOnBackup>

/** A place, or the folder of one backup. */
export const lookForBackups = z.strictObject({ from: folder })
export type LookForBackups = z.infer<typeof lookForBackups>

export const restoreBook = z.strictObject({
  from: folder,
  /** From the recovery sheet; without it particulars of outside persons cannot be read. */
  privateKey: line(200).optional(),
  /** Whoever restores vouches for the computer's time. */
  confirmsClock: z.boolean().optional(),
})
export type RestoreBook = z.infer<typeof restoreBook>

/** How a place stands. `failed`: the last try of this program came to nothing; earlier backups stand. */
export type PlaceStanding = {
  readonly place: string
  readonly state: 'never' | 'good' | 'failed' | 'overdue'
  /** When the last good backup was taken, and how many lines of the general chain it holds. */
  readonly at?: string
  readonly lines?: number
  readonly failure?: { readonly code: string; readonly params: RefusalParams }
}

export type BackupStanding = {
  readonly places: readonly PlaceStanding[]
  /** What is being done, in bytes. */
  readonly running: {
    readonly what: 'backup' | 'trial'
    readonly place: string
    readonly done: number
    readonly total: number
  } | null
  /** The last trial restore. */
  readonly trial: {
    readonly at: string
    readonly backup: string
    readonly ok: boolean
    readonly failure?: { readonly code: string; readonly params: RefusalParams }
  } | null
  readonly isTrialDue: boolean
  /** Whether the month keys go along: only where the book has a recovery key. */
  readonly hasRecoveryKey: boolean
  /** The key that the journal vouches for, by the number of its sheet: with it alone a lost accounts.json is recovered. */
  readonly recoveryKey: {
    readonly number: string
    readonly at: string
    /** Its envelopes were opened: another key is to take its place. */
    readonly isOpened: boolean
  } | null
}

/** A backup as whoever is about to restore it sees it. */
export type BackupPreview = {
  readonly name: string
  readonly folder: string
  readonly unit: string
  readonly stationName: string
  readonly station: string
  readonly takenAt: string
  /** `at` of its last line. */
  readonly lastAt: string
  readonly chains: readonly { readonly chain: string; readonly seq: number; readonly hash: string }[]
  readonly hasKeys: boolean
}

/** `backup.look`: the newest first. */
export type BackupsSeen = { readonly backups: readonly BackupPreview[]; readonly now: string }

/** Where the folder that stood there before lies now. */
export type BookRestored = { readonly replaced: string | null }

const keepers = ['administrator', 'office'] as const
/** Of an empty folder anybody; of a damaged book the administrator. */
const restorers = ['nobody', 'administrator'] as const

export const backupContract = {
  'backup.set-places': { kind: 'command', feature: 'backup', roles: keepers, schema: setPlaces },
  'backup.standing': {
    kind: 'query',
    feature: 'backup',
    roles: [...keepers, 'auditor'],
    schema: z.strictObject({}),
  },
  'backup.act': { kind: 'query', feature: 'backup', roles: keepers, schema: actOnBackup },
  'backup.look': { kind: 'query', feature: 'backup', roles: restorers, schema: lookForBackups },
  'backup.restore': { kind: 'query', feature: 'backup', roles: restorers, schema: restoreBook },
} as const satisfies Record<string, ContractRow>
