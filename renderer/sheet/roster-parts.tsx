import { isWeekend, weekdayOfDay } from '../../shared/calendar/index.ts'
import { monthInWords } from '../../shared/roster/index.ts'
import type { RosterLine, RosterSheet } from '../../shared/sheet/contract.ts'
import { sheetTitles } from '../../shared/sheet/index.ts'
import { postTable, shiftPosts } from '../../shared/shift/index.ts'
import { fill } from '../app/fill.ts'
import type { SheetPart, SheetTable } from '../ui/sheet-part.ts'
import { paperDay } from './paper-dates.ts'
import { SheetHead, SheetLine } from './SheetHead.tsx'
import { SheetSignatures } from './SheetSignatures.tsx'
import { sheetText } from './text.ts'

const text = sheetText.roster

const halves = ['first', 'second'] as const

/** Two halves of a month beside one another, so that it fits on one page: 156 mm in all. */
const table: SheetTable = {
  id: 'roster',
  label: text.table,
  columns: halves.flatMap(half => [
    { id: `${half} day`, head: text.heads.day, mm: 21, isCentred: true },
    ...shiftPosts.map(post => ({ id: `${half} ${post}`, head: text.heads[post], mm: 19, isCentred: true })),
  ]),
}

/** 值班安排表: who has which day; what was changed after it was published stands below. */
export const rosterParts = (sheet: RosterSheet): readonly SheetPart[] => [
  { kind: 'block', key: 'head', keepsWithNext: true, content: <RosterHead sheet={sheet} /> },
  ...rowParts(sheet),
  { kind: 'block', key: 'changes', content: <Changes sheet={sheet} /> },
  { kind: 'block', key: 'close', content: <SheetSignatures parts={text.signatures} /> },
]

const RosterHead = ({ sheet: { unit, month, version } }: { readonly sheet: RosterSheet }) => (
  <>
    <SheetHead unit={unit} title={sheetTitles.roster} />
    <SheetLine
      words={[
        `${monthInWords(month)}　${version === 0 ? text.unpublished : fill(text.version, { version })}`,
        text.shifts,
      ]}
    />
  </>
)

const rowParts = (sheet: RosterSheet): readonly SheetPart[] => {
  const { days } = sheet
  const half = Math.ceil(days.length / 2)
  return days.slice(0, half).map((day, place) => ({
    kind: 'row',
    key: day.day,
    table,
    cells: [...cellsOf(sheet, day), ...cellsOf(sheet, days[half + place])],
  }))
}

type Day = RosterSheet['days'][number]

const cellsOf = ({ lines, version }: RosterSheet, day: Day | undefined): readonly React.ReactNode[] => {
  if (!day) return ['', ...shiftPosts.map(() => '')]
  const words = { day: Number(day.day.slice(8)), weekday: weekdayOfDay(day.day) }
  return [
    <span key="day">
      {fill(text.day, words)}
      {shortNoteOf(day)}
      {day.name === '' || day.kind === 'work' ? null : <span className="sheet-note">{day.name}</span>}
    </span>,
    ...shiftPosts.map(post => {
      const line = lines.find(one => one.day === day.day && one.post === post)
      return line ? changedName(line, version) : text.gap
    }),
  ]
}

/** A day of rest, or a weekend that is worked; a holiday stands below by its name. */
const shortNoteOf = ({ day, kind, name }: Day): string => {
  if (kind === 'work') return isWeekend(day) ? text.madeUp : ''
  return name === '' ? text.rest : ''
}

/** Two hanzi are set apart, as printed rosters have it (ux §11). */
const padded = (name: string): string => ([...name].length === 2 ? [...name].join('　') : name)

const changedName = ({ name, published }: RosterLine, version: number): string =>
  `${name === '' ? text.gap : padded(name)}${published !== undefined && version > 0 ? '*' : ''}`

const Changes = ({ sheet: { lines, version } }: { readonly sheet: RosterSheet }) => {
  const changed = lines.filter(({ published }) => published !== undefined)
  if (version === 0) return null
  if (changed.length === 0) return <p className="sheet-note">{text.noChanges}</p>
  return (
    <div className="sheet-note">
      <p>* {text.changes}</p>
      {changed.map(line => (
        <p key={`${line.day} ${line.post}`}>
          {fill(text.change, {
            date: paperDay(line.day).replace(/^\d+年/u, ''),
            post: postTable[line.post].label,
            before: line.published || text.nobody,
            after: line.name || text.nobody,
          })}
        </p>
      ))}
    </div>
  )
}
