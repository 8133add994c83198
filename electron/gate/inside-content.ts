import { minutesBetween } from '../../shared/calendar/index.ts'
import { staffOf } from '../../shared/directory/index.ts'
import type { PassageRow } from '../../shared/passage/contract.ts'
import type { InsideContent, InsideLine, VehicleLine } from '../../shared/sheet/gate-content.ts'
import type { VisitRow } from '../../shared/visit/contract.ts'
import { insideOf } from '../../shared/visit/index.ts'
import { showNames, showPlate } from '../passage/show-vehicle.ts'
import type { PrintLine } from '../read-sheet.ts'
import { showVisitor } from '../visit/show-visitor.ts'
import { inOrder } from './rows-of-day.ts'
import type { GateSheetSight } from './sight.ts'

/** Who and what is inside; of a paper, who was when it was printed. @throws DiskError, JournalDamaged. */
export const insideContent = (
  sight: GateSheetSight,
  day: string,
  line: PrintLine | undefined,
): InsideContent => {
  const { ledger } = sight
  const { visits, passages } = ledger.state
  const items = line?.data.items ?? [...Object.keys(visits.inside), ...Object.keys(passages.open)]
  const at = line?.print.at ?? sight.now
  const vehicles = items
    .flatMap(itemId => ledger.passage(itemId, line?.line) ?? [])
    .sort(inOrder(row => row.movedAt))
    .map(row => vehicleLine(sight, row))
  return {
    kind: 'inside',
    day,
    at,
    visits: items
      .flatMap(itemId => ledger.visit(itemId, line?.line) ?? [])
      .sort(inOrder(row => row.arrivedAt))
      .map(row => insideLine(sight, row, at)),
    vehicles: vehicles.filter(({ kind }) => kind !== 'official'),
    out: vehicles.filter(({ kind }) => kind === 'official'),
  }
}

const insideLine = (sight: GateSheetSight, row: VisitRow, at: string): InsideLine => {
  const { itemId, visitor, people: came, hostId, badge, arrivedAt, overstayAfterMinutes } = row
  const host = staffOf(sight.ledger.state.directory, hostId)
  return {
    itemId,
    visitor: showVisitor(sight.people, visitor),
    people: insideOf(row),
    came,
    ...(badge !== undefined && { badge }),
    hostName: host?.name ?? hostId,
    hostSection: host?.section ?? '',
    arrivedAt,
    isOverstayed: minutesBetween(arrivedAt, at) >= overstayAfterMinutes,
  }
}

const vehicleLine = (sight: GateSheetSight, row: PassageRow): VehicleLine => {
  const { itemId, people, purpose, remark, movedAt, visitId } = row
  return {
    itemId,
    ...showPlate(sight, row),
    ...showNames(sight, row),
    people,
    ...(purpose !== undefined && { purpose }),
    ...(remark !== undefined && { remark }),
    movedAt,
    isVisitors: visitId !== undefined,
  }
}
