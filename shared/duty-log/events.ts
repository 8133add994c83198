import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { Elements } from './contract.ts'
import type { EntryType, TelephoneElement } from './entry-types.ts'

type Statement = {
  readonly itemId: string
  readonly type: EntryType
  readonly text: string
  readonly occurredAt: string
  readonly elements: Elements
  /** By when it is to be done. */
  readonly dueAt?: string
  /** Required elements that were lacking by the rules of that day. */
  readonly missing: readonly TelephoneElement[]
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

export type DutyLogEvent = EntryRecorded | EntryCorrected

/** Version 1 knew neither matters to be followed up nor deadlines. */
const withoutFollowUp: Upcast = data => ({ ...Object(data), followUp: false })
const withoutDeadline: Upcast = data => data

export const dutyLogVersions = {
  'duty-log.recorded': [withoutFollowUp],
  'duty-log.corrected': [withoutDeadline],
} as const satisfies { [K in DutyLogEvent['kind']]: readonly Upcast[] }

export const isDutyLogEvent = (event: Event): event is DutyLogEvent =>
  Object.hasOwn(dutyLogVersions, event.kind)
