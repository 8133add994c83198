import type { OfSheet } from '../../../shared/sheet/contract.ts'
import type { InsideContent, InsideLine } from '../../../shared/sheet/gate-content.ts'
import { sheetTitles } from '../../../shared/sheet/index.ts'
import { fill } from '../../app/fill.ts'
import type { SheetPart, SheetTable } from '../../ui/sheet-part.ts'
import { sheetText as uiText } from '../../ui/sheet-text.ts'
import { nameShown, organisationShown } from '../../visit/index.ts'
import { paperClock, paperDay, paperWeekday, stampOn } from '../paper-dates.ts'
import { SheetHead, SheetLine } from '../SheetHead.tsx'
import { SheetSignatures } from '../SheetSignatures.tsx'
import { insideVehicleParts } from './inside-vehicles.tsx'
import { emptyPart, notedRow, titlePart, withNote } from './noted-row.tsx'
import { gateSheetText } from './text.ts'

const text = gateSheetText.inside
const [number, badge, visitor, people, host, since, tick] = text.visitHeads

/** 157 mm in all. */
const table: SheetTable = {
  id: 'inside',
  label: text.visits,
  columns: [
    { id: 'number', head: number, mm: 10, isCentred: true },
    { id: 'badge', head: badge, mm: 13, isCentred: true },
    { id: 'visitor', head: visitor, mm: 51 },
    { id: 'people', head: people, mm: 16, isCentred: true },
    { id: 'host', head: host, mm: 27 },
    { id: 'since', head: since, mm: 18, isCentred: true },
    { id: 'tick', head: tick, mm: 22 },
  ],
}

type Sheet = OfSheet & InsideContent

/** 在内人员车辆清点单: who and what is inside, each with room to be ticked off when it was found. */
export const insideParts = (sheet: Sheet, timeZone: string): readonly SheetPart[] => [
  {
    kind: 'block',
    key: 'head',
    keepsWithNext: true,
    content: <InsideHead sheet={sheet} timeZone={timeZone} />,
  },
  titlePart('visits-title', text.visits),
  ...(sheet.visits.length > 0
    ? sheet.visits.flatMap((line, place) => lineParts(line, place + 1, { day: sheet.day, timeZone }))
    : [emptyPart('no-visits', table, text.noVisits)]),
  ...insideVehicleParts(sheet, timeZone),
  { kind: 'block', key: 'blank', content: <p className="sheet-blank">{uiText.blankBelow}</p> },
  { kind: 'block', key: 'close', content: <SheetSignatures parts={text.signatures} /> },
]

const InsideHead = ({ sheet, timeZone }: { readonly sheet: Sheet; readonly timeZone: string }) => {
  const { unit, day, at, visits, vehicles, out } = sheet
  const inside = visits.reduce((sum, visit) => sum + visit.people, 0)
  const others = vehicles
    .filter(({ kind, isVisitors }) => kind !== 'staff' && !isVisitors)
    .reduce((sum, vehicle) => sum + vehicle.people, 0)
  const moment = { date: paperDay(day), weekday: paperWeekday(day), clock: paperClock(at, timeZone) }
  return (
    <>
      <SheetHead unit={unit} title={sheetTitles.inside} />
      <SheetLine words={[fill(gateSheetText.moment, moment), fill(text.all, { people: inside + others })]} />
      <SheetLine
        words={[
          fill(text.people, { visits: visits.length, people: inside }),
          fill(text.others, { people: others }),
          fill(text.overstayed, { count: visits.filter(({ isOverstayed }) => isOverstayed).length }),
          fill(text.vehicles, { vehicles: vehicles.length }),
          fill(text.out, { count: out.length }),
        ]}
      />
    </>
  )
}

type On = { readonly day: string; readonly timeZone: string }

const lineParts = (line: InsideLine, n: number, { day, timeZone }: On): readonly SheetPart[] => {
  const { itemId, visitor: who, people: inside, came, hostName, hostSection, arrivedAt } = line
  return notedRow({
    key: itemId,
    table,
    cells: [
      String(n),
      line.badge ?? '',
      withNote(nameShown(who), organisationShown(who)),
      inside === came ? String(inside) : fill(text.of, { people: inside, came }),
      withNote(hostName, hostSection),
      withNote(stampOn(arrivedAt, day, timeZone), line.isOverstayed ? text.late : ''),
      '',
    ],
    notes: companionNotes(line),
  })
}

/** Each name with a box of its own; of whom no name was left, how many they are. */
const companionNotes = ({ visitor: who, came }: InsideLine): readonly string[] => {
  const names = who.kind === 'known' ? who.companions : []
  const unnamed = came - 1 - names.length
  if (came <= 1 && names.length === 0) return []
  const said = [
    ...names.map(name => fill(text.box, { name })),
    ...(unnamed > 0 ? [fill(text.unnamed, { count: unnamed })] : []),
  ]
  return said.length === 0 ? [] : [fill(text.companions, { names: said.join('　') })]
}
