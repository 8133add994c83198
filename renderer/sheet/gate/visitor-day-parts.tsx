import type { OfSheet } from '../../../shared/sheet/contract.ts'
import type { VisitorDayContent } from '../../../shared/sheet/gate-content.ts'
import { sheetTitles } from '../../../shared/sheet/index.ts'
import type { ShownVisit } from '../../../shared/visit/contract.ts'
import { confirmations } from '../../../shared/visit/words.ts'
import { fill } from '../../app/fill.ts'
import type { SheetPart, SheetTable } from '../../ui/sheet-part.ts'
import { sheetText as uiText } from '../../ui/sheet-text.ts'
import { groupShown, organisationShown, papersShown } from '../../visit/index.ts'
import { paperDay, paperWeekday, stampOn } from '../paper-dates.ts'
import { SheetHead, SheetLine } from '../SheetHead.tsx'
import { SheetSignatures } from '../SheetSignatures.tsx'
import { emptyPart, notedRow, titlePart, withNote } from './noted-row.tsx'
import { gateSheetText } from './text.ts'
import { turnAwayParts } from './turn-away-parts.tsx'
import { leftWords, visitNotes } from './visit-notes.ts'

const text = gateSheetText.visitors
const [number, badge, visitor, host, purpose, came, left] = text.heads

/** 157 mm in all. */
const table: SheetTable = {
  id: 'visits',
  label: text.table,
  columns: [
    { id: 'number', head: number, mm: 10, isCentred: true },
    { id: 'badge', head: badge, mm: 13, isCentred: true },
    { id: 'visitor', head: visitor, mm: 47 },
    { id: 'host', head: host, mm: 22 },
    { id: 'purpose', head: purpose, mm: 31 },
    { id: 'came', head: came, mm: 13, isCentred: true },
    { id: 'left', head: left, mm: 21, isCentred: true },
  ],
}

/** 来访人员登记表: who came on a day and when they left, and at its end who was not let in. */
export const visitorDayParts = (
  sheet: OfSheet & VisitorDayContent,
  timeZone: string,
): readonly SheetPart[] => {
  const { day, visits, turnedAway } = sheet
  const on = { day, timeZone }
  return [
    { kind: 'block', key: 'head', keepsWithNext: true, content: <VisitorDayHead sheet={sheet} /> },
    ...(visits.length > 0
      ? visits.flatMap((visit, place) => visitParts(visit, place + 1, on))
      : [emptyPart('no-visits', table, text.empty)]),
    titlePart('turned-away', text.turnAwayTitle),
    ...turnAwayParts(turnedAway, on),
    { kind: 'block', key: 'blank', content: <p className="sheet-blank">{uiText.blankBelow}</p> },
    { kind: 'block', key: 'close', content: <SheetSignatures parts={text.signatures} /> },
  ]
}

const VisitorDayHead = ({ sheet }: { readonly sheet: OfSheet & VisitorDayContent }) => {
  const { unit, day, visits, turnedAway } = sheet
  const sum = (of: (visit: ShownVisit) => number) => visits.reduce((all, visit) => all + of(visit), 0)
  return (
    <>
      <SheetHead unit={unit} title={sheetTitles['visitor-day']} />
      <SheetLine
        words={[
          fill(gateSheetText.date, { date: paperDay(day), weekday: paperWeekday(day) }),
          fill(text.came, { visits: visits.length, people: sum(({ people }) => people) }),
          fill(text.turnedAway, { count: turnedAway.length }),
          fill(text.still, { people: sum(({ inside }) => inside) }),
        ]}
      />
    </>
  )
}

type On = { readonly day: string; readonly timeZone: string }

const visitParts = (visit: ShownVisit, n: number, on: On): readonly SheetPart[] => {
  const { itemId, visitor: who, people, badge: worn = '', hostName, hostSection } = visit
  const papers = who.kind === 'known' && who.maskedId !== undefined ? papersShown(who) : ''
  return notedRow({
    key: itemId,
    table,
    cells: [
      String(n),
      worn,
      withNote(groupShown(who, people), organisationShown(who), papers),
      withNote(hostName, hostSection),
      withNote(visit.purpose, confirmations[visit.confirmed]),
      stampOn(visit.arrivedAt, on.day, on.timeZone),
      leftWords(visit, on),
    ],
    notes: visitNotes(visit, on),
  })
}
