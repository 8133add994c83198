import type { Event } from '../../kernel/event.ts'
import type { Upcast } from '../../kernel/upcast.ts'
import type { EntryType } from '../entry-types.ts'
import type { Incomplete } from '../state.ts'
import type { Awaited, Recipient } from './recipient.ts'

type OfItem = { readonly itemId: string }

export type EntryHandled = Event<'duty-log.handled', OfItem & { readonly at: string; readonly text: string }>

export type CallAttempted = Event<
  'duty-log.attempted',
  OfItem & { readonly at: string; readonly reached: boolean; readonly result: string }
>

export type EntryClosed = Event<'duty-log.closed', OfItem & { readonly result: string }>

/** What the list of open matters must know again of an entry that it had forgotten. */
export type Remembered = {
  readonly type: EntryType
  readonly occurredAt: string
  /** Required elements that it lacks. */
  readonly missing: Incomplete['missing']
  readonly recordedAt: string
  /** Forwarded and not signed for. */
  readonly awaiting: readonly Awaited[]
}

export type EntryReopened = Event<
  'duty-log.reopened',
  OfItem & {
    readonly reason: string
    /** Its deadline runs on where that has not passed. */
    readonly dueAt?: string
    readonly entry: Remembered
    /** It was marked as a duplicate of that one. */
    readonly duplicateOf?: string
  }
>

/** It is to be done, by then if there is a deadline; a former deadline is moved or lifted. */
export type EntryFollowedUp = Event<
  'duty-log.followed-up',
  OfItem & {
    readonly reason: string
    readonly dueAt?: string
    readonly type: EntryType
    readonly occurredAt: string
  }
>

export type EntryStruck = Event<'duty-log.struck', OfItem & { readonly reason: string }>

export type DuplicateMarked = Event<
  'duty-log.marked-duplicate',
  OfItem & { readonly of: string; readonly reason: string }
>

export type EntryForwarded = Event<
  'duty-log.forwarded',
  OfItem & {
    readonly at: string
    readonly to: readonly Recipient[]
    readonly type: EntryType
    readonly occurredAt: string
    /** The limit in force for its urgency when it was forwarded; without urgency there is none. */
    readonly signWithinMinutes?: number
  }
>

/** By the actor of the line, who is the recipient. */
export type EntryAcknowledged = Event<'duty-log.acknowledged', OfItem & { readonly to: string }>

export type AcknowledgedOnPaper = Event<
  'duty-log.acknowledged-on-paper',
  OfItem & { readonly to: string; readonly name: string; readonly at: string }
>

/** 无事, signed by the actor of the line: an entry of its own in the log. */
export type NilReported = Event<
  'duty-log.nil-reported',
  OfItem & {
    readonly from: string
    readonly to: string
    readonly text: string
    readonly occurredAt: string
    readonly offDuty: boolean
  }
>

export type ActEvent =
  | EntryHandled
  | CallAttempted
  | EntryClosed
  | EntryReopened
  | EntryFollowedUp
  | EntryStruck
  | DuplicateMarked
  | EntryForwarded
  | EntryAcknowledged
  | AcknowledgedOnPaper

export type HandlingEvent = ActEvent | NilReported

/** Before there was a limit for receipts nothing ran, and nothing runs for those today. */
const withoutLimit: Upcast = data => data

const actVersions = {
  'duty-log.handled': [],
  'duty-log.attempted': [],
  'duty-log.closed': [],
  'duty-log.reopened': [withoutLimit],
  'duty-log.followed-up': [],
  'duty-log.struck': [],
  'duty-log.marked-duplicate': [],
  'duty-log.forwarded': [withoutLimit],
  'duty-log.acknowledged': [],
  'duty-log.acknowledged-on-paper': [],
} as const satisfies { [K in ActEvent['kind']]: readonly Upcast[] }

export const handlingVersions = {
  ...actVersions,
  'duty-log.nil-reported': [],
} as const satisfies { [K in HandlingEvent['kind']]: readonly Upcast[] }

export const isActEvent = (event: Event): event is ActEvent => Object.hasOwn(actVersions, event.kind)

export const isNilEvent = (event: Event): event is NilReported => event.kind === 'duty-log.nil-reported'

export const isHandlingEvent = (event: Event): event is HandlingEvent =>
  Object.hasOwn(handlingVersions, event.kind)
