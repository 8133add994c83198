import { passageKinds } from '../../../shared/passage/words.ts'
import type { InsideContent, VehicleLine } from '../../../shared/sheet/gate-content.ts'
import { fill } from '../../app/fill.ts'
import { driverShown, plateShown } from '../../passage/index.ts'
import type { SheetPart, SheetTable } from '../../ui/sheet-part.ts'
import { stampOn } from '../paper-dates.ts'
import { emptyPart, titlePart, withNote } from './noted-row.tsx'
import { gateSheetText } from './text.ts'

const text = gateSheetText.inside

const columnsOf = (heads: readonly string[], widths: readonly number[]): SheetTable['columns'] =>
  heads.map((head, place) => ({ id: head, head, mm: widths[place] ?? 0, isCentred: true }))

/** 157 mm in all. */
const insideTable: SheetTable = {
  id: 'vehicles',
  label: text.vehicleTitle,
  columns: columnsOf(text.vehicleHeads, [10, 25, 15, 24, 23, 20, 18, 22]),
}

const outTable: SheetTable = {
  id: 'out',
  label: text.outTitle,
  columns: columnsOf(text.outHeads, [10, 25, 24, 13, 45, 18, 22]),
}

/** Vehicles inside and where they stand, and official ones that are out. */
export const insideVehicleParts = (
  { day, vehicles, out }: InsideContent,
  timeZone: string,
): readonly SheetPart[] => [
  titlePart('vehicles-title', text.vehicleTitle),
  ...(vehicles.length > 0
    ? vehicles.map((line, place) => insideRow(line, place + 1, stampOn(line.movedAt, day, timeZone)))
    : [emptyPart('no-vehicles', insideTable, text.noVehicles)]),
  titlePart('out-title', text.outTitle),
  ...(out.length > 0
    ? out.map((line, place) => outRow(line, place + 1, stampOn(line.movedAt, day, timeZone)))
    : [emptyPart('none-out', outTable, text.noneOut)]),
]

const insideRow = (line: VehicleLine, n: number, since: string): SheetPart => ({
  kind: 'row',
  key: line.itemId,
  table: insideTable,
  cells: [
    String(n),
    plateShown(line),
    passageKinds[line.kind],
    withNote(
      driverShown(line),
      line.isVisitors
        ? text.withVisitor
        : line.people > 1
          ? fill(text.withPeople, { people: line.people })
          : '',
    ),
    line.placeName ?? '',
    line.hostName === undefined ? (line.purpose ?? '') : withNote(line.hostName, line.purpose ?? ''),
    since,
    '',
  ],
})

const outRow = (line: VehicleLine, n: number, since: string): SheetPart => ({
  kind: 'row',
  key: line.itemId,
  table: outTable,
  cells: [
    String(n),
    plateShown(line),
    driverShown(line),
    String(line.people),
    line.purpose ?? line.remark ?? '',
    since,
    '',
  ],
})
