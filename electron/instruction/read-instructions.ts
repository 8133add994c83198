import { addDays, instantAt } from '../../shared/calendar/index.ts'
import type {
  InstructionPage,
  InstructionPageQuery,
  InstructionSource,
  ShownInstruction,
} from '../../shared/instruction/contract.ts'
import { isInstructionEvent, openInstructions } from '../../shared/instruction/index.ts'
import { shiftSight } from '../read-board.ts'
import { eventsOf } from '../read-records.ts'
import type { Ledger } from '../store/ledger.ts'
import { showInstruction } from './show-instruction.ts'

/** One person's ended ones are looked for among so many of the newest. */
const mostLookedThrough = 500
/** An instruction about a day's review is given soon after it. */
const daysAfterReview = 31

/** Answers `instruction.page`: what is open by its deadline, what is ended by when it ended, newest first. @throws DiskError, JournalDamaged. */
export const readInstructions = (
  ledger: Ledger,
  { list, to, offset, limit }: InstructionPageQuery,
  now: string,
): InstructionPage => {
  const open = openInstructions(ledger.state.instructions)
  const overdue = open.filter(({ dueAt, stage }) => stage === 'open' && dueAt !== undefined && dueAt <= now)
  const listed = list === 'open' ? openOf(open, to) : closedOf(ledger, to)
  return {
    rows: ledger.together(() =>
      listed.page(offset, limit).flatMap(itemId => oneInstruction(ledger, itemId) ?? []),
    ),
    total: listed.total,
    open: open.length,
    overdue: overdue.length,
  }
}

/** Answers `instruction.one`. */
export const oneInstruction = (ledger: Ledger, itemId: string): ShownInstruction | null => {
  const row = ledger.instruction(itemId)
  return row ? showInstruction(ledger, row) : null
}

type Listed = {
  readonly total: number
  readonly page: (offset: number, limit: number) => readonly string[]
}

const listOf = (itemIds: readonly string[]): Listed => ({
  total: itemIds.length,
  page: (offset, limit) => itemIds.slice(offset, offset + limit),
})

const openOf = (open: ReturnType<typeof openInstructions>, to: string | undefined): Listed =>
  listOf(
    open
      .filter(({ people }) => to === undefined || people.some(({ staffId }) => staffId === to))
      .map(({ itemId }) => itemId),
  )

/** By the lines that ended them, for they are many. */
const closedOf = (ledger: Ledger, to: string | undefined): Listed => {
  const lines = ledger.linesFound({
    from: 0,
    to: Number.MAX_SAFE_INTEGER,
    isWanted: ({ command }) => command === 'instruction.end' || command === 'instruction.withdraw',
  })
  const itemAt = (place: number): readonly string[] => {
    const commit = ledger.commitAt(lines.seqAt(lines.length - 1 - place))
    return commit
      ? eventsOf(commit).flatMap(event => (isInstructionEvent(event) ? [event.data.itemId] : []))
      : []
  }
  const some = (from: number, count: number) =>
    Array.from({ length: Math.max(0, Math.min(count, lines.length - from)) }, (_, n) => from + n).flatMap(
      itemAt,
    )
  if (to === undefined) return { total: lines.length, page: some }
  const names = (itemId: string) =>
    ledger.instruction(itemId)?.people.some(({ staffId }) => staffId === to) ?? false
  return listOf(ledger.together(() => some(0, mostLookedThrough).filter(names)))
}

/** Answers `instruction.of-source`: what was given about an entry, an incident or one of its reports, or a day's review; oldest first. */
export const instructionsOf = (
  ledger: Ledger,
  { source }: { readonly source: InstructionSource },
): readonly ShownInstruction[] =>
  ledger.together(() =>
    linesAbout(ledger, source)
      .flatMap(line => ledger.commitAt(line) ?? [])
      .flatMap(eventsOf)
      .flatMap(event =>
        event.kind === 'instruction.given' && isInstructionEvent(event) && isAbout(event.data, source)
          ? (oneInstruction(ledger, event.data.itemId) ?? [])
          : [],
      ),
  )

const linesAbout = (ledger: Ledger, source: InstructionSource): readonly number[] => {
  if (source.kind !== 'review') return ledger.seqsOf(source.itemId)
  const { timeZone } = shiftSight(ledger)
  const found = ledger.linesFound({
    from: Date.parse(instantAt(source.day, '00:00', timeZone)),
    to: Date.parse(instantAt(addDays(source.day, daysAfterReview), '00:00', timeZone)),
    isWanted: ({ command }) => command === 'instruction.give',
  })
  return Array.from({ length: found.length }, (_, place) => found.seqAt(place))
}

/** Of an incident those about its reports too; of a review all that were given at it. */
const isAbout = (given: object, asked: InstructionSource): boolean => {
  const { source } = given as { readonly source?: InstructionSource }
  if (!source) return false
  if (asked.kind === 'review')
    return (
      source.kind === 'review' &&
      source.day === asked.day &&
      (!asked.itemId || source.itemId === asked.itemId)
    )
  if (!('itemId' in source) || source.itemId !== asked.itemId) return false
  return asked.kind !== 'report' || (source.kind === 'report' && source.report === asked.report)
}
