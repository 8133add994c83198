import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { realms } from '../kernel/event.ts'
import { accountId, itemId } from '../kernel/ids.ts'
import type { RefusalParams } from '../kernel/refusal.ts'
import { instant, line, prose } from '../kernel/text.ts'
import type { EventWords } from '../kernel/trail-words.ts'

const chain = z
  .string()
  .max(40)
  .regex(/^[A-Z]-[0-9A-HJKMNP-TV-Z]{4}\.(general|secret)\.[1-9]\d{0,5}$/)
const seq = z.int().min(1).max(1_000_000_000)

/** Today's look at the trail, told before anything is shown. */
export const look = z.strictObject({})

/** A statement of the auditor's own beneath a commit; it changes nothing there. */
export const noteFinding = z.strictObject({ chain, seq, text: prose(1_000) })
export type NoteFinding = z.infer<typeof noteFinding>

/** Reads the whole book and journals what was found. */
export const verifyBook = z.strictObject({})

export const trailPage = z.strictObject({
  /** Half-open range of the time at which it was written; without an end, as far as the book reaches. */
  from: instant.optional(),
  to: instant.optional(),
  /** Account ids, `system` or `setup`; without any, everybody. */
  actors: z.array(accountId).max(200).optional(),
  commands: z.array(line(80)).max(200).optional(),
  /** Lines that tell of this number. */
  itemId: itemId.optional(),
  realm: z.enum(realms).optional(),
  /** The line of that number alone. */
  seq: seq.optional(),
  offset: z.int().min(0).max(1_000_000_000),
  limit: z.int().min(1).max(200),
})
export type TrailPageQuery = z.infer<typeof trailPage>

/** What a list is narrowed by, whichever page of it. */
export const trailFilter = trailPage.omit({ offset: true, limit: true })
export type TrailFilter = z.infer<typeof trailFilter>

/** Puts what is filtered into a file that was chosen before; `file` is its name alone, no path. */
export const exportTrail = z.strictObject({ filter: trailFilter, file: line(200) })
export type ExportTrail = z.infer<typeof exportTrail>

/** Of the export that was last begun at this window. */
export type ExportStanding =
  | { readonly state: 'none' }
  | {
      readonly state: 'running' | 'done'
      readonly file: string
      /** The line that says so. */
      readonly seq: number
      readonly done: number
      readonly lines: number
    }
  | {
      readonly state: 'failed'
      readonly file: string
      readonly seq: number
      readonly code: string
      readonly params: RefusalParams
    }

/** The auditor's findings alone, the newest first. */
export const findingsPage = trailPage.pick({ from: true, to: true, actors: true, offset: true, limit: true })
export type FindingsPageQuery = z.infer<typeof findingsPage>

export const oneCommit = z.strictObject({ chain, seq })
export type OneCommit = z.infer<typeof oneCommit>

/** What was written down earlier: the chain, its number and the first 16 digits. */
export const comparePosition = z.strictObject({ chain, seq, digits: z.string().regex(/^[0-9a-f]{16}$/) })
export type ComparePosition = z.infer<typeof comparePosition>

type LineAt = { readonly chain: string; readonly seq: number; readonly at: string }

/** One commit as the list shows it. */
export type TrailRow = LineAt &
  (
    | {
        readonly sight: 'whole'
        readonly actor: string
        readonly actorName: string
        readonly command: string
        readonly act: string
        readonly about: string
        readonly change: string
        /** Findings that stand beneath it. */
        readonly findings: number
      }
    | { readonly sight: 'number-and-time' }
  )

export type TrailPage = { readonly rows: readonly TrailRow[]; readonly total: number }

export type ShownFinding = {
  readonly seq: number
  readonly at: string
  readonly byName: string
  readonly text: string
}

/** A finding as the list of findings shows it: its own line, and the commit that it is about. */
export type FindingRow = LineAt & {
  readonly byName: string
  readonly text: string
  readonly on: {
    readonly chain: string
    readonly seq: number
    readonly hash: string
    /** Whether the book still has that very line. */
    readonly isSame: boolean
    readonly act: string
    readonly about: string
  }
}

export type FindingsPage = {
  readonly rows: readonly FindingRow[]
  readonly total: number
  /** Everybody who ever noted one. */
  readonly authors: TrailChoices['actors']
}

/** One commit whole, or as much of it as may be seen. */
export type TrailCommit = LineAt &
  (
    | {
        readonly sight: 'whole'
        readonly actorName: string
        readonly command: string
        readonly id: string
        readonly hash: string
        readonly prev: string
        /** Whether `prev` is the hash of the line before; of a first line, that there is none. */
        readonly isLinked: boolean
        readonly events: readonly EventWords[]
        /** Events that are not shown, of very many in one commit. */
        readonly more: number
        /** Findings noted on it, oldest first. */
        readonly findings: readonly ShownFinding[]
      }
    | { readonly sight: 'number-and-time' }
  )

/** By whom and by what the list can be narrowed: all that occurs in the book. */
export type TrailChoices = {
  readonly actors: readonly { readonly account: string; readonly name: string }[]
  readonly commands: readonly { readonly command: string; readonly label: string }[]
}

/** One rule, where the program keeps it, and when that was last done; `last` null where it never was. */
export type EvidenceRow = {
  readonly id: string
  readonly rule: string
  readonly duty: string
  readonly where: string
  readonly last: { readonly at: string; readonly seq: number } | null
}

/** `beyond`: the book has no line of that number, so what was written down is not in it. */
export type Compared = { readonly outcome: 'same' | 'differs' | 'beyond'; readonly at?: string }

const auditor = ['auditor'] as const

export const trailContract = {
  /** Journals that the trail is looked at, once a day; only then do the queries of the trail answer. */
  'trail.look': { kind: 'command', feature: 'trail', roles: auditor, schema: look },
  'trail.note-finding': { kind: 'command', feature: 'trail', roles: auditor, schema: noteFinding },
  'trail.verify': { kind: 'command', feature: 'trail', roles: auditor, schema: verifyBook },
  /** Journals that lines go out of the house; only then is the file written, at the window that asked. */
  'trail.export': { kind: 'command', feature: 'trail', roles: auditor, schema: exportTrail },
  /** Asks the person where the file is to lie; the page learns its name, never its path. */
  'trail.choose-file': { kind: 'query', feature: 'trail', roles: auditor, schema: z.strictObject({}) },
  'trail.export-standing': { kind: 'query', feature: 'trail', roles: auditor, schema: z.strictObject({}) },
  /** Nothing is left of a file that was not finished. */
  'trail.stop-export': { kind: 'query', feature: 'trail', roles: auditor, schema: z.strictObject({}) },
  'trail.page': { kind: 'query', feature: 'trail', roles: auditor, schema: trailPage },
  'trail.findings': { kind: 'query', feature: 'trail', roles: auditor, schema: findingsPage },
  'trail.commit': { kind: 'query', feature: 'trail', roles: auditor, schema: oneCommit },
  'trail.choices': { kind: 'query', feature: 'trail', roles: auditor, schema: z.strictObject({}) },
  'trail.evidence': { kind: 'query', feature: 'trail', roles: auditor, schema: z.strictObject({}) },
  'trail.compare': { kind: 'query', feature: 'trail', roles: auditor, schema: comparePosition },
} as const satisfies Record<string, ContractRow>
