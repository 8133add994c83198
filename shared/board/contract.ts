import { z } from 'zod'
import type { Ladder } from '../alarm/index.ts'
import type { DayKind } from '../calendar/index.ts'
import type { EntryType, Requirable } from '../duty-log/index.ts'
import type { ContractRow } from '../kernel/contract-row.ts'
import type { ReportGrade } from '../report-limits/index.ts'
import type { UnreviewedDay } from '../review/index.ts'
import type { ShiftDay } from '../shift/index.ts'

/** An entry as the board tells of it; `what` is the beginning of its text. */
export type BoardEntry = {
  readonly itemId: string
  readonly occurredAt: string
  readonly type: EntryType
  readonly what: string
}

/** All there are, and the first of them. */
export type BoardList<Item> = { readonly total: number; readonly items: readonly Item[] }

export type SeenBy = { readonly byName: string; readonly at: string }

/** Of whom the directory knows nothing there is no `staffId`. */
export type Signatory = { readonly name: string; readonly section: string; readonly staffId?: string }

/**
 * What somebody must act on: a matter that is to be done or a forwarding that is to be signed for by a deadline, which
 * runs or has passed, or a forwarding that waits without one.
 */
export type DueItem = EntryDue | MailDue | IncidentDue | InstructionDue | ContactDue

/** A limit of an incident that runs, or what of one is to be verified since when; `what` is all that is said of it. */
export type IncidentDue = {
  readonly itemId: string
  readonly key: string
  readonly what: string
  readonly drill: boolean
} & (
  | {
      readonly by: 'incident'
      readonly clock: string
      readonly startedAt: string
      readonly dueAt: string
      readonly rule: string
      readonly seen?: SeenBy
    }
  | { readonly by: 'incident-verify'; readonly since: string; readonly rule: string }
)

/** An item of the mail that the duty officer has to sign for; `what` is the whole of what is said of it. */
export type MailDue = {
  readonly by: 'mail'
  readonly itemId: string
  readonly key: string
  readonly what: string
  readonly startedAt: string
  readonly dueAt: string
  readonly rule: string
  readonly seen?: SeenBy
}

type Told = {
  readonly key: string
  readonly what: string
  readonly startedAt: string
  readonly dueAt: string
  readonly rule: string
  readonly seen?: SeenBy
}

/** Somebody is still to be told of an instruction, or to carry it out. */
export type InstructionDue = Told & {
  readonly by: 'instruction'
  readonly itemId: string
  readonly clock: 'convey' | 'due'
}

/** The leader on duty is to be called. `slot`: the set time. */
export type ContactDue = Told & { readonly by: 'contact'; readonly slot: string }

export type EntryDue = BoardEntry & {
  /** Of its alarm: an entry may be listed twice. */
  readonly key: string
  /** To whom it was forwarded who has not signed for it. */
  readonly unsigned: readonly Signatory[]
} & (
    | {
        readonly by: 'deadline' | 'signature'
        readonly startedAt: string
        readonly dueAt: string
        /** `§…` or `unit`. */
        readonly rule: string
        /** The last time that somebody acknowledged its alarm. */
        readonly seen?: SeenBy
      }
    /** Counts from its oldest forwarding. */
    | { readonly by: 'receipt'; readonly since: string }
  )

export type LackingItem = BoardEntry & { readonly missing: readonly Requirable[]; readonly since: string }
export type OpenItem = BoardEntry & { readonly since: string; readonly incident?: BoardIncident }

/** What runs, beside its entry: the next limit, and how much is to be verified. */
export type BoardIncident = {
  readonly title: string
  readonly drill: boolean
  readonly grade: ReportGrade
  readonly unknown: number
  readonly nearest?: { readonly name: string; readonly dueAt: string }
}

/** An instruction that nobody has ended: who gave it, to whom, by when. */
export type InstructionItem = {
  readonly itemId: string
  readonly what: string
  readonly instructor: string
  readonly to: string
  readonly givenAt: string
  readonly dueAt?: string
  /** All have carried it out. */
  readonly isReported: boolean
}

/** The next 法定节假日. `isComputed`: its year is not announced, the day is reckoned. */
export type ComingHoliday = {
  readonly day: string
  readonly name: string
  readonly inDays: number
  readonly isComputed: boolean
}

/** Things that are not back although they are due. `what` never says who from outside has them. */
export type OwedItem = { readonly itemId: string; readonly what: string; readonly dueAt: string }

/** An entry that a leader wants completed; whoever is on duty does it. */
export type ReturnedItem = BoardEntry & {
  readonly what: string
  readonly wanted: string
  readonly dueAt?: string
  readonly since: string
  readonly authorName: string
}

export type BoardToday = {
  /** Date on which the running duty day began, and its half-open range. */
  readonly day: string
  readonly from: string
  readonly to: string
  /** What the calendar says of the date that it is now. */
  readonly date: string
  readonly kind: DayKind
  readonly name: string
  /** A working day on a weekend. */
  readonly isMadeUp: boolean
  readonly holiday?: ComingHoliday
  /** Entries of the running duty day. */
  readonly entries: number
  /** 无事 was signed for a part of it. */
  readonly nil?: SeenBy & { readonly from: string; readonly to: string }
  /** 气象动态 of it, newest first. */
  readonly notices: readonly BoardEntry[]
  /** The list of shifts from yesterday to tomorrow: who is on duty is read from it by the clock. */
  readonly shifts: readonly ShiftDay[]
}

/** Everything of one look. */
export type Board = {
  readonly due: BoardList<DueItem> & { readonly overdue: number; readonly nearest?: string }
  /** Every entry that is 待办; how many have no deadline and no group of their own, and the first of these. */
  readonly open: BoardList<OpenItem> & { readonly undated: number }
  /** Those that run, the oldest first; behind them entries of that type that are 待办 and were not raised. */
  readonly incidents: BoardList<OpenItem>
  /** Tracked ones; what was only noted under that type stands among the open. */
  readonly instructions: BoardList<InstructionItem>
  readonly incomplete: BoardList<LackingItem>
  readonly unsigned: { readonly total: number }
  readonly returned: BoardList<ReturnedItem>
  /** Duty days that no leader has signed, or that were added to since. */
  readonly unreviewed: BoardList<UnreviewedDay> & { readonly overdue: number }
  /** Returnable things that are overdue, the longest first. */
  readonly owed: BoardList<OwedItem>
  readonly today: BoardToday
  /** Where the rungs of a deadline stand: marks follow the clock without another question. */
  readonly ladder: Ladder
}

export const readBoard = z.strictObject({})

export const boardContract = {
  'board.read': { kind: 'query', feature: 'board', roles: ['staff', 'auditor'], schema: readBoard },
} as const satisfies Record<string, ContractRow>
