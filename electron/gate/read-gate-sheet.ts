import { refuse } from '../../shared/kernel/decision.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { mayCall, type Role } from '../../shared/kernel/roles.ts'
import { withRule } from '../../shared/refusals.ts'
import type { OfSheet, ReadSheet } from '../../shared/sheet/contract.ts'
import type {
  GateSheetContent,
  VehicleDayContent,
  VisitorDayContent,
} from '../../shared/sheet/gate-content.ts'
import type { GateSheetName, SheetRefusal } from '../../shared/sheet/index.ts'
import { visitReaders } from '../../shared/visit/index.ts'
import { shownPassage } from '../passage/read-passages.ts'
import { ofSheet, type PrintLine, printedLine } from '../read-sheet.ts'
import { shownTurnAway } from '../turn-away/read-turn-aways.ts'
import { shownVisit } from '../visit/read-visits.ts'
import { insideContent } from './inside-content.ts'
import { inOrder, passagesOfDay, turnAwaysOfDay, visitsOfDay } from './rows-of-day.ts'
import type { GateSheetSight } from './sight.ts'

type Asked = {
  readonly sheet: GateSheetName
  readonly printed: ReadSheet['printed']
  readonly roles: readonly Role[]
}

/**
 * Answers `sheet.read` of a paper of the gate: what it says, now or when it was printed. Who came is sealed: it is for those
 * alone who may look at visits. @throws DiskError, JournalDamaged.
 */
export const readGateSheet = (
  sight: GateSheetSight,
  { sheet, printed, roles }: Asked,
): (OfSheet & GateSheetContent) | Refusal<SheetRefusal> => {
  const { ledger } = sight
  if (!mayCall(roles, visitReaders)) return withRule(refuse('sheet.gate-closed'))
  const line = printedLine(ledger, { sheet, printed })
  if (line && 'ok' in line) return withRule(line)
  return { ...ofSheet(ledger, sheet, line), ...ledger.together(() => contentOf(sight, sheet, line)) }
}

const contentOf = (
  sight: GateSheetSight,
  { kind, day }: GateSheetName,
  line: PrintLine | undefined,
): GateSheetContent => {
  switch (kind) {
    case 'inside':
      return insideContent(sight, day, line)
    case 'visitor-day':
      return visitorDay(sight, day, line)
    case 'vehicle-day':
      return vehicleDay(sight, day, line)
  }
}

const visitorDay = (around: GateSheetSight, day: string, line: PrintLine | undefined): VisitorDayContent => {
  const { ledger } = around
  const items = line?.data.items
  const visits = items?.flatMap(itemId => ledger.visit(itemId, line?.line) ?? [])
  const turnedAway = items?.flatMap(itemId => ledger.turnAway(itemId, line?.line) ?? [])
  return {
    kind: 'visitor-day',
    day,
    visits: (visits?.sort(inOrder(row => row.arrivedAt)) ?? visitsOfDay(ledger, day)).map(row =>
      shownVisit(around, row),
    ),
    turnedAway: (turnedAway?.sort(inOrder(row => row.happenedAt)) ?? turnAwaysOfDay(ledger, day)).map(row =>
      shownTurnAway(around, row),
    ),
  }
}

const vehicleDay = (around: GateSheetSight, day: string, line: PrintLine | undefined): VehicleDayContent => {
  const { ledger } = around
  const passages = line?.data.items.flatMap(itemId => ledger.passage(itemId, line.line) ?? [])
  return {
    kind: 'vehicle-day',
    day,
    passages: (passages?.sort(inOrder(row => row.movedAt)) ?? passagesOfDay(ledger, day)).map(row =>
      shownPassage(around, row),
    ),
  }
}
