import type { Frozen } from '../kernel/event.ts'
import { compare } from '../kernel/reading.ts'
import type { OpenInstruction } from './contract.ts'
import { openStageOf, type Person } from './person.ts'

/** One that nobody has ended: its clocks, and each named person's line. */
export type LiveInstruction = {
  /** The beginning of its text. */
  readonly what: string
  readonly instructor: string
  readonly givenAt: string
  readonly dueAt?: string
  readonly dueSince: string
  readonly conveySince: string
  readonly conveyBy: string
  readonly people: readonly Person[]
}

/** Whatever was ended or withdrawn is read back from the journal. */
export type InstructionState = { open: { [itemId: string]: LiveInstruction } }

export const emptyInstructions = (): InstructionState => ({ open: {} })

/** What waits for somebody, nearest deadline first; what has none last, the oldest first. */
export const openInstructions = ({ open }: Frozen<InstructionState>): readonly OpenInstruction[] =>
  Object.entries(open)
    .map(([itemId, { what, instructor, givenAt, dueAt, people }]) => ({
      itemId,
      what,
      instructor,
      givenAt,
      ...(dueAt !== undefined && { dueAt }),
      stage: openStageOf(people),
      people,
    }))
    .sort((a, b) => compare(orderOf(a), orderOf(b)))

const orderOf = ({ dueAt = '9999', givenAt, itemId }: OpenInstruction): string =>
  `${dueAt} ${givenAt} ${itemId}`
