import type { ShownPassage } from '../../../shared/passage/contract.ts'
import { passageDoubts, passageKinds } from '../../../shared/passage/words.ts'
import type { OfSheet } from '../../../shared/sheet/contract.ts'
import type { VehicleDayContent } from '../../../shared/sheet/gate-content.ts'
import { sheetTitles } from '../../../shared/sheet/index.ts'
import { fill } from '../../app/fill.ts'
import { driverShown, plateShown, vehicleUnitShown } from '../../passage/index.ts'
import type { SheetPart, SheetTable } from '../../ui/sheet-part.ts'
import { sheetText as uiText } from '../../ui/sheet-text.ts'
import { paperDay, paperWeekday, stampOn } from '../paper-dates.ts'
import { SheetHead, SheetLine } from '../SheetHead.tsx'
import { SheetSignatures } from '../SheetSignatures.tsx'
import { emptyPart, notedRow, withNote } from './noted-row.tsx'
import { gateSheetText } from './text.ts'
import { corrections } from './visit-notes.ts'

const { vehicles: text, notes } = gateSheetText
const [number, plate, kind, driver, people, purpose, place, moved, ended] = text.heads

/** 157 mm in all. */
const table: SheetTable = {
  id: 'passages',
  label: text.table,
  columns: [
    { id: 'number', head: number, mm: 10, isCentred: true },
    { id: 'plate', head: plate, mm: 24, isCentred: true },
    { id: 'kind', head: kind, mm: 14, isCentred: true },
    { id: 'driver', head: driver, mm: 24 },
    { id: 'people', head: people, mm: 10, isCentred: true },
    { id: 'purpose', head: purpose, mm: 29 },
    { id: 'place', head: place, mm: 16, isCentred: true },
    { id: 'moved', head: moved, mm: 15, isCentred: true },
    { id: 'ended', head: ended, mm: 15, isCentred: true },
  ],
}

/** 车辆出入登记表: which vehicles came in on a day and went, and which official ones went out and came back. */
export const vehicleDayParts = (
  sheet: OfSheet & VehicleDayContent,
  timeZone: string,
): readonly SheetPart[] => [
  { kind: 'block', key: 'head', keepsWithNext: true, content: <VehicleDayHead sheet={sheet} /> },
  ...(sheet.passages.length > 0
    ? sheet.passages.flatMap((passage, n) => passageParts(passage, n + 1, { day: sheet.day, timeZone }))
    : [emptyPart('no-passages', table, text.empty)]),
  { kind: 'block', key: 'blank', content: <p className="sheet-blank">{uiText.blankBelow}</p> },
  { kind: 'block', key: 'close', content: <SheetSignatures parts={text.signatures} /> },
]

const VehicleDayHead = ({ sheet }: { readonly sheet: OfSheet & VehicleDayContent }) => {
  const { unit, day, passages } = sheet
  const out = passages.filter(({ kind: its }) => its === 'official').length
  return (
    <>
      <SheetHead unit={unit} title={sheetTitles['vehicle-day']} />
      <SheetLine
        words={[
          fill(gateSheetText.date, { date: paperDay(day), weekday: paperWeekday(day) }),
          fill(text.entered, { count: passages.length - out }),
          fill(text.out, { count: out }),
          fill(text.still, { count: passages.filter(passage => !endOf(passage)).length }),
        ]}
      />
    </>
  )
}

const endOf = ({ endings }: ShownPassage) => endings.findLast(({ takenBack }) => takenBack === undefined)

type On = { readonly day: string; readonly timeZone: string }

const passageParts = (passage: ShownPassage, n: number, on: On): readonly SheetPart[] => {
  const { itemId, kind: its, hostName = '', placeName = '' } = passage
  const why = whyOf(passage)
  const stands = endOf(passage)?.placeName ?? placeName
  return notedRow({
    key: itemId,
    table,
    cells: [
      String(n),
      plateShown(passage),
      passageKinds[its],
      withNote(driverShown(passage), vehicleUnitShown(passage)),
      String(passage.people),
      hostName === '' ? why : withNote(hostName, why),
      stands,
      movedWords(passage, on),
      endedWords(passage, on),
    ],
    notes: passageNotes(passage, on),
  })
}

/** Of an official vehicle, on whose word it went, as long as there are no dispatch slips. */
const whyOf = ({ kind: its, purpose: why, remark }: ShownPassage): string =>
  why ?? (its === 'official' ? remark : undefined) ?? ''

const movedWords = ({ kind: its, movedAt }: ShownPassage, { day, timeZone }: On): string => {
  const time = stampOn(movedAt, day, timeZone)
  return its === 'official' ? fill(text.wentOut, { time }) : time
}

const endedWords = (passage: ShownPassage, { day, timeZone }: On): string => {
  const isOfficial = passage.kind === 'official'
  const end = endOf(passage)
  if (!end) return isOfficial ? text.notBack : text.inside
  if (end.unseen !== undefined) return text.unseen
  const time = stampOn(end.movedAt, day, timeZone)
  return isOfficial ? fill(text.cameBack, { time }) : time
}

const passageNotes = (passage: ShownPassage, on: On): readonly string[] => {
  const { visitId, goods, doubts, remark, endings } = passage
  const at = (instant: string) => stampOn(instant, on.day, on.timeZone)
  return [
    ...(visitId === undefined ? [] : [notes.withVisitor]),
    ...(goods === undefined ? [] : [fill(notes.goods, { goods })]),
    ...(doubts.length > 0
      ? [fill(notes.doubts, { doubts: doubts.map(doubt => passageDoubts[doubt]).join('，') })]
      : []),
    ...(remark === undefined || remark === whyOf(passage) ? [] : [fill(notes.remark, { remark })]),
    ...endings.flatMap(({ movedAt, unseen, remark: said, takenBack }) => [
      ...(unseen === undefined ? [] : [fill(notes.unseen, { how: unseen })]),
      ...(said === undefined ? [] : [fill(notes.atEnd, { time: at(movedAt), remark: said })]),
      ...(takenBack ? [fill(notes.takenBack, { time: at(movedAt), reason: takenBack.reason })] : []),
    ]),
    ...corrections(passage, on),
  ]
}
