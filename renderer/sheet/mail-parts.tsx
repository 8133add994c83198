import { dayOf } from '../../shared/calendar/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { mailKinds } from '../../shared/mail/index.ts'
import type { MailLine, MailSheet } from '../../shared/sheet/contract.ts'
import { sheetTitles } from '../../shared/sheet/index.ts'
import { fill } from '../app/fill.ts'
import type { SheetPart, SheetTable } from '../ui/sheet-part.ts'
import { sheetText as uiText } from '../ui/sheet-text.ts'
import { paperDay, paperWeekday } from './paper-dates.ts'
import { SheetHead, SheetLine } from './SheetHead.tsx'
import { SheetSignatures } from './SheetSignatures.tsx'
import { sheetText } from './text.ts'

const text = sheetText.mail
const [place, number, to, kind, count, registered, stored, signature, time] = text.heads

/** 157 mm in all. */
const table: SheetTable = {
  id: 'mail',
  label: text.table,
  columns: [
    { id: 'place', head: place, mm: 9, isCentred: true },
    { id: 'number', head: number, mm: 22, isCentred: true },
    { id: 'to', head: to, mm: 17, isCentred: true },
    { id: 'kind', head: kind, mm: 17, isCentred: true },
    { id: 'count', head: count, mm: 10, isCentred: true },
    { id: 'registered', head: registered, mm: 28 },
    { id: 'stored', head: stored, mm: 16, isCentred: true },
    { id: 'signature', head: signature, mm: 24 },
    { id: 'time', head: time, mm: 14 },
  ],
}

/** 收发件交接单: what waits, section by section, with a line to sign on for each. */
export const mailParts = (sheet: MailSheet, timeZone: string): readonly SheetPart[] => [
  { kind: 'block', key: 'head', keepsWithNext: true, content: <MailHead sheet={sheet} /> },
  ...(sheet.lines.length > 0 ? lineParts(sheet.lines, timeZone) : [emptyPart]),
  { kind: 'block', key: 'blank', content: <p className="sheet-blank">{uiText.blankBelow}</p> },
  { kind: 'block', key: 'close', content: <SheetSignatures parts={text.signatures} /> },
]

const emptyPart: SheetPart = { kind: 'span', key: 'empty', table, content: text.empty }

const MailHead = ({ sheet: { unit, day, lines } }: { readonly sheet: MailSheet }) => (
  <>
    <SheetHead unit={unit} title={sheetTitles.mail} />
    <SheetLine
      words={[
        fill(text.date, { date: paperDay(day), weekday: paperWeekday(day) }),
        fill(text.total, { items: lines.length, pieces: piecesOf(lines) }),
      ]}
    />
  </>
)

const lineParts = (lines: readonly MailLine[], timeZone: string): readonly SheetPart[] =>
  lines.flatMap((line, index) => {
    const { section } = line.to
    const isFirst = lines[index - 1]?.to.section !== section
    const row = rowOf(line, index + 1, timeZone)
    return isFirst ? [sectionPart(section, lines), row] : [row]
  })

const sectionPart = (section: string, lines: readonly MailLine[]): SheetPart => {
  const own = lines.filter(({ to: { section: its } }) => its === section)
  const words = { section, items: own.length, pieces: piecesOf(own) }
  return {
    kind: 'span',
    key: `section ${section}`,
    table,
    keepsWithNext: true,
    content: fill(text.section, words),
  }
}

const rowOf = (line: MailLine, n: number, timeZone: string): SheetPart => {
  const arrived = dayOf(line.arrivedAt, timeZone).slice(5)
  return {
    kind: 'row',
    key: line.itemId,
    table,
    cells: [
      String(n),
      <span key="number">
        {shownNumber(line.itemId)}
        <span className="sheet-note">{fill(text.arrived, { date: arrived })}</span>
      </span>,
      line.to.isSection ? text.ofSection : line.to.name,
      mailKinds[line.kind],
      String(line.waiting),
      line.number ?? '',
      line.place ?? '',
      // Room to sign in.
      <span key="signature" className="sheet-sign-room" />,
      '',
    ],
  }
}

const piecesOf = (lines: readonly MailLine[]): number => lines.reduce((sum, { waiting }) => sum + waiting, 0)
