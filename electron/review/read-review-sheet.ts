import { dutyDayRange } from '../../shared/calendar/index.ts'
import { entryOrder } from '../../shared/duty-log/index.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { mayCall, type Role } from '../../shared/kernel/roles.ts'
import { withRule } from '../../shared/refusals.ts'
import { reviewReaders } from '../../shared/review/index.ts'
import type { ReadSheet, ReviewSheet, SheetName } from '../../shared/sheet/contract.ts'
import { shiftSight } from '../read-board.ts'
import { ofSheet, type PrintLine, printedLine } from '../read-sheet.ts'
import type { Ledger } from '../store/ledger.ts'
import { ledgerAt } from './ledger-at.ts'
import { peopleOfDay } from './people-of-day.ts'
import { pointsOfDay } from './points/index.ts'
import { daySight, figuresOf } from './read-day.ts'
import { readSaid } from './read-said.ts'
import type { DaySight } from './sight.ts'

export type ReviewSheetName = Extract<SheetName, { readonly kind: 'review' }>
type Asked = {
  readonly sheet: ReviewSheetName
  readonly printed: ReadSheet['printed']
  readonly roles: readonly Role[]
  readonly now: string
}

/** Answers `sheet.read` of a day's review, now or when it was printed. @throws DiskError, JournalDamaged. */
export const readReviewSheet = (
  ledger: Ledger,
  { sheet, printed, roles, now }: Asked,
): ReviewSheet | Refusal => {
  if (!mayCall(roles, reviewReaders)) return withRule(refuse('sheet.review-closed'))
  const line = printedLine(ledger, { sheet, printed })
  if (line && 'ok' in line) return withRule(line)
  return { ...ofSheet(ledger, sheet, line), ...ledger.together(() => contentOf(ledger, sheet, now, line)) }
}

const contentOf = (
  ledger: Ledger,
  { day }: ReviewSheetName,
  now: string,
  line: PrintLine | undefined,
): Omit<ReviewSheet, 'unit' | 'demo' | 'printed' | 'print'> => {
  const range = dutyDayRange(day, shiftSight(ledger).timeZone)
  const sight = line ? sightAt(ledger, day, line) : daySight(ledger, day, now)
  const { points, zeros } = pointsOfDay(sight)
  return {
    kind: 'review',
    ...range,
    officers: peopleOfDay(ledger, 'duty-officer', range).map(({ name }) => name),
    leaders: peopleOfDay(ledger, 'leader', range).map(({ name }) => name),
    points,
    zeros,
    figures: figuresOf(sight, points),
    ...readSaid(ledger, day, line?.line),
  }
}

/** As it was when that paper came out: the line names what stood on it. */
const sightAt = (ledger: Ledger, day: string, { line, print, data }: PrintLine): DaySight => {
  const then = ledgerAt(ledger, line)
  const sight = daySight(then, day, print.at, line)
  const entries = data.items.flatMap(itemId => then.entry(itemId) ?? [])
  return {
    ...sight,
    entries: entries.sort(entryOrder('oldest')),
    waitingMail: data.items.filter(itemId => then.mail(itemId) !== undefined),
    stillInside: data.items.filter(itemId => then.visit(itemId) !== undefined),
  }
}

/** What stands on the paper, for the line that is journalled before it comes out. @throws DiskError, JournalDamaged. */
export const itemsOnReview =
  (ledger: Ledger) =>
  (day: string, now: string): readonly string[] => {
    const sight = daySight(ledger, day, now)
    const items = pointsOfDay(sight).points.flatMap(({ itemId }) => itemId ?? [])
    return [...new Set([...sight.entries.map(({ itemId }) => itemId), ...items])]
  }
