import type { Frozen } from '../kernel/event.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'
import type { ShiftPost } from '../shift/index.ts'
import { type Ladder, ladderInForce, type Timed } from './ladder.ts'
import type { AlarmState } from './state.ts'

type Told = Timed & {
  /** Names it in an acknowledgement: an entry may have more than one clock. */
  readonly key: string
  readonly what: string
  /** `§…` or `unit`. */
  readonly rule: string
}

/** A matter of an entry, which it leads to. */
export type EntryMatter = Told & { readonly itemId: string }

/** A matter of a post: it leads to its handover, to the list of shifts, or to the gate. */
export type PostMatter = Told & {
  readonly post: ShiftPost
  readonly lacks: 'relief' | 'plan' | 'opening' | 'closing'
  /** Before that it is no alarm at all. */
  readonly tellsFrom: string
}

/** An item of the mail that the duty officer has to sign for: it leads to its card. */
export type MailMatter = Told & { readonly mailId: string }

/** A limit of an incident: it leads to its page. `clock`: which one. */
export type IncidentMatter = Told & {
  readonly incidentId: string
  readonly clock: string
  readonly drill: boolean
}

/** An instruction whose people are still to be told, or that is not carried out: it leads to its card. */
export type InstructionMatter = Told & { readonly instructionId: string; readonly clock: 'convey' | 'due' }

/**
 * The leader on duty is to be called: it leads to where that is written down. Before its time it is no alarm, and none
 * any more once the next one begins.
 */
export type ContactMatter = Told & {
  readonly contactSlot: string
  readonly tellsFrom: string
  readonly tellsUntil: string
}

/** A matter with a deadline, as alarms tell of it. */
export type TimedMatter =
  | EntryMatter
  | PostMatter
  | MailMatter
  | IncidentMatter
  | InstructionMatter
  | ContactMatter

export type Seen = { readonly by: string; readonly byName: string; readonly at: string }

/** Everything that alarms are derived from, so that a window can derive them again with every second. */
export type AlarmFacts = {
  readonly matters: readonly TimedMatter[]
  readonly ladder: Ladder
  /** Who saw which matter last, by its alarm's key. */
  readonly seen: { readonly [key: string]: Seen }
  readonly silenceMinutes: number
  readonly floodMost: number
}

type Around = { settings: SettingsState; alarms: AlarmState }

/** What alarms are derived from. @param nameOf of an account. */
export const alarmFacts = (
  { settings, alarms }: Frozen<Around>,
  matters: readonly TimedMatter[],
  nameOf: (account: string) => string,
): AlarmFacts => ({
  matters,
  ladder: ladderInForce(settings),
  seen: Object.fromEntries(
    Object.entries(alarms.seen).map(([key, { by, at }]) => [key, { by, at, byName: nameOf(by) }]),
  ),
  silenceMinutes: limitInForce(settings, 'alarm.silence'),
  floodMost: limitInForce(settings, 'alarm.flood-most'),
})
