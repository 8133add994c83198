import type { Period } from '../../shared/calendar/index.ts'
import type { EntryActName, EntryType, Requirable } from '../../shared/duty-log/index.ts'
import type { InstructionSource } from '../../shared/instruction/contract.ts'
import type { KnownVehicle } from '../../shared/passage/contract.ts'
import type { CheckFoot, SheetName } from '../../shared/sheet/contract.ts'

/** Lists of the log that another view leads to: today's entries, or what of one kind waits for somebody. */
export type LogList = 'today' | 'due' | 'open' | 'incidents' | 'incomplete' | 'unacknowledged'

/** One of the lists, or what lies in a period, of one type where it is named. */
export type ListAsked = { readonly asked: number } & (
  | { readonly list: LogList }
  | { readonly period: Period; readonly type?: EntryType }
)

/** What one goes to an entry for: an act whose form opens, or its correction at a field that lacks. */
export type EntryDoing = { readonly act: EntryActName } | { readonly completes: Requirable }

export type EntryAsked = {
  readonly itemId: string
  /** Where known, its day is shown too. */
  readonly occurredAt?: string
  readonly asked: number
  readonly doing?: EntryDoing
}

/** Somebody comes or leaves, or a vehicle does; each asking differs from the one before. */
export type GateAsked =
  | { readonly for: 'in' | 'out' | 'vehicle'; readonly at: number }
  | (VehicleAsked & { readonly at: number })
  | (GateRecord & { readonly for: 'card'; readonly at: number })

/** Whatever has a card at the gate. */
export type GateRecord = {
  readonly of: 'visit' | 'passage' | 'turn-away'
  readonly itemId: string
}

/** A vehicle that was leaving when somebody went to another view, with what was typed of it. */
export type VehicleAsked = { readonly typed: Typed } & (
  | { readonly for: 'vehicle-end'; readonly itemId: string; readonly isFromForm: boolean }
  | { readonly for: 'vehicle-out'; readonly known: KnownVehicle }
)
export type Typed = { readonly [field: string]: string }

/** An item of the mail, or an exit pass, that another view leads to. */
export type ItemAsked = { readonly itemId: string; readonly asked: number }

/** An incident is raised: anew, or from an entry that stands in the log; each asking differs. */
export type RaiseAsked = {
  readonly at: number
  readonly from?: string
  /** What was typed into a new entry so far. */
  readonly carried?: Typed
}

/** An instruction, or the form of one, that another view leads to; each asking differs. */
export type InstructionAsked = {
  readonly detail:
    | { readonly kind: 'give'; readonly source?: InstructionSource; readonly tracks?: string }
    | { readonly kind: 'card' | 'convey' | 'report'; readonly itemId: string }
  readonly asked: number
}

/** Where one can be; one view at a time. */
export type Place =
  | { readonly view: 'board' }
  | {
      readonly view: 'duty-log'
      /** When a new entry was asked for: each asking differs from the one before. */
      readonly newEntryAsked?: number
      /** An entry that is to be shown on its day; each asking differs too. */
      readonly entryAsked?: EntryAsked
      /** A list that is to be shown; each asking differs. */
      readonly listAsked?: ListAsked
    }
  | {
      readonly view: 'search'
      /** When the field was asked for: each asking differs from the one before. */
      readonly asked?: number
    }
  | { readonly view: 'handover' }
  | {
      readonly view: 'gate'
      /** Somebody comes or leaves. */
      readonly asked?: GateAsked
    }
  | {
      readonly view: 'incident'
      /** An incident whose page is to be shown; each asking differs. */
      readonly incidentAsked?: ItemAsked
      /** One is to be raised. */
      readonly raiseAsked?: RaiseAsked
    }
  | {
      readonly view: 'mail'
      /** An item whose card is to be shown; each asking differs. */
      readonly itemAsked?: ItemAsked
    }
  | {
      readonly view: 'exit-pass'
      /** A vehicle waits at the gate for its goods to be let out. */
      readonly isForVehicle?: true
      /** A pass whose card is to be shown; each asking differs. */
      readonly passAsked?: ItemAsked
    }
  | { readonly view: 'instruction'; readonly asked?: InstructionAsked }
  | {
      readonly view: 'contact-check'
      /** The call that is due is to be written down; each asking differs. */
      readonly asked?: number
    }
  | { readonly view: 'trail' }
  | {
      readonly view: 'handover-records'
      /** The record that is shown beside the list, by the line in which the post was taken. */
      readonly open?: number
    }
  | {
      readonly view: 'sheet'
      readonly sheet: SheetName
      /** As it was printed by that line. */
      readonly printed?: { readonly chain: string; readonly seq: number }
    }
  | {
      readonly view: 'sheet-check'
      /** The foot that was asked last. */
      readonly foot?: CheckFoot
    }
  | {
      readonly view: 'review'
      /** Date on which the duty day begins; without it, the one that waits. */
      readonly day?: string
    }
  | {
      readonly view: 'month'
      /** `YYYY-MM`; without it, the running one. */
      readonly month?: string
    }
  | { readonly view: 'journal' }
  | { readonly view: 'backup' }
  | { readonly view: 'retention' }
  | { readonly view: 'appointment' }
  | { readonly view: 'look-out' }
  | { readonly view: 'directory' }
  | { readonly view: 'accounts' }
  | { readonly view: 'calendar' }
  | { readonly view: 'shifts' }
  | { readonly view: 'roster' }
  | { readonly view: 'my-duties' }
  | {
      readonly view: 'settings'
      /** One of its tables; without it the limits. */
      readonly part?: SettingsPart
    }
  | { readonly view: 'display' }
  | { readonly view: 'account' }

export type View = Place['view']

/** The parts of the settings, in the order in which they stand. */
export const settingsParts = [
  'limits',
  'requirements',
  'phrases',
  'checklists',
  'report-limits',
  'plans',
  'grade-criteria',
  'parking',
  'vehicles',
] as const
export type SettingsPart = (typeof settingsParts)[number]

/** The place, and the ones before it for Alt+←. Never empty. */
export type Trail = readonly [Place, ...Place[]]

const mostRemembered = 20

/** Goes there; asking again for where one is does not lengthen the way back. */
export const gone = (trail: Trail, to: Place): Trail => {
  const [here, ...before] = trail
  return here.view === to.view ? [to, ...before] : [to, ...[here, ...before].slice(0, mostRemembered)]
}

export const goneBack = ([here, before, ...rest]: Trail): Trail => (before ? [before, ...rest] : [here])
