import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { InstructionSource, MessageWay } from './contract.ts'
import type { Outcome, Recipient } from './person.ts'
import type { Word } from './word.ts'

type Stated = {
  readonly itemId: string
  readonly word: Word
  readonly text: string
  readonly to: readonly Recipient[]
  readonly dueAt?: string
}

/** Beside the entry of the log under the same number. `conveyMinutes`: the limit in force, counted from `conveySince`. */
export type InstructionGiven = Event<
  'instruction.given',
  Stated & {
    readonly source?: InstructionSource
    readonly conveySince: string
    readonly conveyMinutes: number
  }
>

/** A new statement that names the one it corrects. `isConveyedAnew`: text or deadline changed, so that everybody is told again. */
export type InstructionCorrected = Event<
  'instruction.corrected',
  Stated & {
    readonly revision: number
    readonly corrects: number
    readonly reason: string
    readonly isConveyedAnew: boolean
    readonly conveySince: string
    readonly conveyMinutes: number
  }
>

/** `at`: when it was done; `how` is `program` where the person named did it himself. */
export type InstructionConveyed = Event<
  'instruction.conveyed',
  {
    readonly itemId: string
    readonly to: string
    readonly how: MessageWay | 'program'
    readonly isConfirmed: boolean
    readonly confirmedBy?: string
    readonly at: string
    readonly note?: string
  }
>

export type InstructionReported = Event<
  'instruction.reported',
  {
    readonly itemId: string
    readonly to: string
    readonly how: MessageWay | 'program'
    readonly outcome: Outcome
    readonly text: string
    readonly at: string
  }
>

/** `outcomes`: how each person named stood then. */
export type InstructionEnded = Event<
  'instruction.ended',
  {
    readonly itemId: string
    readonly outcomes: readonly { readonly staffId: string; readonly outcome?: Outcome }[]
    readonly decision?: { readonly word: Word; readonly reason: string }
  }
>

export type InstructionWithdrawn = Event<
  'instruction.withdrawn',
  { readonly itemId: string; readonly word: Word; readonly reason: string }
>

export type InstructionEvent =
  | InstructionGiven
  | InstructionCorrected
  | InstructionConveyed
  | InstructionReported
  | InstructionEnded
  | InstructionWithdrawn

export const instructionVersions = {
  'instruction.given': [],
  'instruction.corrected': [],
  'instruction.conveyed': [],
  'instruction.reported': [],
  'instruction.ended': [],
  'instruction.withdrawn': [],
} as const satisfies { [K in InstructionEvent['kind']]: readonly Upcast[] }

export const isInstructionEvent = (event: Event): event is InstructionEvent =>
  Object.hasOwn(instructionVersions, event.kind)

/** The items that it tells of: its own, and what it was given about. */
export const itemsOfInstruction = ({ kind, data }: InstructionEvent): readonly string[] => {
  const source = kind === 'instruction.given' ? data.source : undefined
  const about = source && 'itemId' in source ? source.itemId : undefined
  return about === undefined || about === data.itemId ? [data.itemId] : [data.itemId, about]
}
