import type { Event } from '../kernel/event.ts'
import type { PersonRef } from '../kernel/person-ref.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { Elements } from './element-fields.ts'
import type { Requirable } from './elements.ts'
import type { EntryType } from './entry-types.ts'
import type { Registered } from './registered.ts'

type Statement = {
  readonly itemId: string
  readonly type: EntryType
  readonly text: string
  readonly occurredAt: string
  readonly elements: Elements
  /** By when it is to be done. */
  readonly dueAt?: string
  /** The number of a document, fax or letter; a correction keeps it. */
  readonly registered?: Registered
  /** Whose petition it is, sealed; in a correction only where it names him anew. */
  readonly petitioner?: PersonRef
  /** Required elements that were lacking by the rules of that day. */
  readonly missing: readonly Requirable[]
  /** Written down first more than `lateAfterMinutes`, the limit then in force, after it happened. */
  readonly late: boolean
  readonly lateAfterMinutes: number
}

export type EntryRecorded = Event<
  'duty-log.recorded',
  Statement & {
    readonly offDuty: boolean
    /** Something is still to be done about it (待办). */
    readonly followUp: boolean
  }
>

/** A new statement that names the one it corrects; nothing is erased. */
export type EntryCorrected = Event<
  'duty-log.corrected',
  Statement & { readonly revision: number; readonly corrects: number; readonly reason: string }
>

/** Somebody was about to see whose petition it is (format.md §3: looks at restricted registers). */
export type PetitionerLookedAt = Event<
  'duty-log.petitioner-looked-at',
  { readonly itemId: string; readonly reason: string }
>

/** What says how an entry reads. */
export type StatementEvent = EntryRecorded | EntryCorrected
export type DutyLogEvent = StatementEvent | PetitionerLookedAt

/** Version 1 knew neither matters to be followed up nor deadlines. */
const withoutFollowUp: Upcast = data => ({ ...Object(data), followUp: false })
const withoutDeadline: Upcast = data => data

/** Version 2 knew elements of telephone calls only, and neither registered numbers nor petitioners. */
const ofCallsOnly: Upcast = data => data

export const dutyLogVersions = {
  'duty-log.recorded': [withoutFollowUp, ofCallsOnly],
  'duty-log.corrected': [withoutDeadline, ofCallsOnly],
  'duty-log.petitioner-looked-at': [],
} as const satisfies { [K in DutyLogEvent['kind']]: readonly Upcast[] }

export const isDutyLogEvent = (event: Event): event is DutyLogEvent =>
  Object.hasOwn(dutyLogVersions, event.kind)

export const isStatement = (event: Event): event is StatementEvent =>
  event.kind === 'duty-log.recorded' || event.kind === 'duty-log.corrected'
