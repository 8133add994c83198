import { addDays, dayOf, instantAt } from '../../shared/calendar/index.ts'
import type { Event } from '../../shared/kernel/event.ts'
import { compareItemIds } from '../../shared/kernel/ids.ts'
import { compare } from '../../shared/kernel/reading.ts'
import type { PassageRow } from '../../shared/passage/contract.ts'
import { type LimitName, limitHistory, limitInForce, limitOf } from '../../shared/settings/index.ts'
import type { SheetContext } from '../../shared/sheet/index.ts'
import type { TurnAwayRow } from '../../shared/turn-away/contract.ts'
import type { VisitRow } from '../../shared/visit/contract.ts'
import { shiftSight } from '../read-board.ts'
import { eventsOf } from '../read-records.ts'
import type { Ledger } from '../store/ledger.ts'

/** Whoever came on that calendar day as his visit stands now, oldest first. @throws DiskError, JournalDamaged. */
export const visitsOfDay = (ledger: Ledger, day: string): readonly VisitRow[] =>
  rowsOfDay(ledger, day, {
    commands: ['visit.sign-in', 'passage.enter-with-visitor', 'visit.correct'],
    kinds: ['visit.signed-in', 'visit.corrected'],
    oldest: 'visit.oldest',
    rowOf: ledger.visit,
    at: ({ arrivedAt }) => arrivedAt,
  })

/** Whoever was not let in on that day. @throws DiskError, JournalDamaged. */
export const turnAwaysOfDay = (ledger: Ledger, day: string): readonly TurnAwayRow[] =>
  rowsOfDay(ledger, day, {
    commands: ['turn-away.record', 'turn-away.correct'],
    kinds: ['turn-away.recorded', 'turn-away.corrected'],
    oldest: 'visit.oldest',
    rowOf: ledger.turnAway,
    at: ({ happenedAt }) => happenedAt,
  })

/** Which vehicles came in, and which official ones went out, on that day. @throws DiskError, JournalDamaged. */
export const passagesOfDay = (ledger: Ledger, day: string): readonly PassageRow[] =>
  rowsOfDay(ledger, day, {
    commands: ['passage.enter', 'passage.enter-with-visitor', 'passage.go-out', 'passage.correct'],
    kinds: ['passage.entered', 'passage.went-out', 'passage.corrected'],
    oldest: 'passage.oldest',
    rowOf: ledger.passage,
    at: ({ movedAt }) => movedAt,
  })

/** What decide is told of a day at the gate. @throws DiskError, JournalDamaged. */
export const itemsAtGate =
  (ledger: Ledger): SheetContext['itemsAtGate'] =>
  ({ kind, day }) => {
    const rows =
      kind === 'vehicle-day'
        ? passagesOfDay(ledger, day)
        : [...visitsOfDay(ledger, day), ...turnAwaysOfDay(ledger, day)]
    return rows.map(({ itemId }) => itemId)
  }

/** By the time at which it happened; what happened at once, in the order of its numbers. */
export const inOrder =
  <Row extends { readonly itemId: string }>(at: (row: Row) => string) =>
  (a: Row, b: Row): number =>
    compare(at(a), at(b)) || compareItemIds(a.itemId, b.itemId)

type Register<Row> = {
  readonly commands: readonly string[]
  readonly kinds: readonly Event['kind'][]
  readonly oldest: LimitName
  readonly rowOf: (itemId: string) => Row | undefined
  readonly at: (row: Row) => string
}

/**
 * Lines are found by when they were written, the day is that on which it happened: whatever states that day was written
 * near it, or corrects what was. So the lines of some days are looked through, and the day is asked of each row as it stands.
 */
const rowsOfDay = <Row extends { readonly itemId: string }>(
  ledger: Ledger,
  day: string,
  { commands, kinds, oldest, rowOf, at }: Register<Row>,
): readonly Row[] => {
  const { timeZone } = shiftSight(ledger)
  const found = ledger.linesFound({
    ...writtenNear(ledger, day, oldest),
    isWanted: ({ command }) => commands.includes(command),
  })
  return ledger.together(() => {
    const itemIds = Array.from({ length: found.length }, (_, place) => found.seqAt(place)).flatMap(line =>
      itemsIn(ledger, line, kinds),
    )
    return [...new Set(itemIds)]
      .flatMap(itemId => rowOf(itemId) ?? [])
      .filter(row => dayOf(at(row), timeZone) === day)
      .sort(inOrder(at))
  })
}

const itemsIn = (ledger: Ledger, line: number, kinds: readonly string[]): readonly string[] => {
  const commit = ledger.commitAt(line)
  if (!commit) return []
  return eventsOf(commit).flatMap(({ kind, data }) => {
    const { itemId } = data as { readonly itemId?: string }
    return itemId !== undefined && kinds.includes(kind) ? [itemId] : []
  })
}

const writtenNear = (ledger: Ledger, day: string, oldest: LimitName) => {
  const { timeZone } = shiftSight(ledger)
  const ahead = limitOf('duty-log.ahead').most * 1_000
  return {
    from: Date.parse(instantAt(day, '00:00', timeZone)) - ahead,
    to: Date.parse(instantAt(addDays(day, 1), '00:00', timeZone)) + widestEver(ledger, oldest) * 60_000,
  }
}

/** It may have been wider when the day was written down. */
const widestEver = ({ state: { settings } }: Ledger, name: LimitName): number =>
  Math.max(
    limitInForce(settings, name),
    limitOf(name).initial,
    ...limitHistory(settings, name, account => account).map(({ value }) => value),
  )
