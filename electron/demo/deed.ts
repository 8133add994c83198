import type { InputOf } from '../../shared/contract.ts'
import type { CorrectEntry, RecordEntry } from '../../shared/duty-log/contract.ts'
import type { ShiftPost } from '../../shared/shift/index.ts'
import type { GateAct } from './gate/gate-act.ts'
import type { IncidentAct } from './incident/incident-act.ts'
import type { Upkeep } from './upkeep.ts'

/** Something that a person does at the duty room's computer, or at the gatehouse's window. Times in milliseconds since 1970. */
export type Deed = { readonly at: number; readonly who: string } & (
  | { readonly does: 'record'; readonly entry: number; readonly input: RecordEntry }
  | { readonly does: 'correct'; readonly entry: number; readonly input: Correction }
  | AfterDeed
  | { readonly does: 'keep'; readonly what: Upkeep }
  | { readonly does: 'gate'; readonly what: GateAct }
  | { readonly does: 'incident'; readonly incident: number; readonly what: IncidentAct }
  | { readonly does: 'take-first' | 'hand-over'; readonly post: ShiftPost }
  | { readonly does: 'take-over'; readonly post: ShiftPost; readonly arrivedAt: string }
  /** Signs in, reads, signs out. */
  | { readonly does: 'read' }
)

/** What is done to an entry after it was written; the commands' own names without their feature. */
type AfterDeed =
  | {
      readonly [N in ActName]: {
        readonly does: N
        readonly entry: number
        readonly input: Omit<InputOf<`duty-log.${N}`>, 'itemId' | 'of'>
        /** Of a duplicate: the entry that goes on counting. */
        readonly of?: number
      }
    }[ActName]
  | { readonly does: 'report-nil'; readonly input: InputOf<'duty-log.report-nil'> }

export const actNames = [
  'handle',
  'attempt',
  'close',
  'reopen',
  'follow-up',
  'strike',
  'mark-duplicate',
  'forward',
  'acknowledge',
  'acknowledge-on-paper',
  'look',
] as const
type ActName = (typeof actNames)[number]

/** What a correction says; which entry and revision it is about is known when it is made. */
export type Correction = Omit<CorrectEntry, 'itemId' | 'revision'>

/** Tells the entries of a story apart before they have numbers. */
export type EntryCounter = () => number

export const entryCounter = (): EntryCounter => {
  let last = 0
  return () => ++last
}

export const minute = 60_000
export const hour = 60 * minute

/** Instant as the contract writes it, to the minute, as people write times down. */
export const toTheMinute = (at: number): string => new Date(at - (at % minute)).toISOString()
