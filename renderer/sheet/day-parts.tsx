import { type ShownSignature, signedAsWords } from '../../shared/review/index.ts'
import type { DutyDaySheet, PostOfDay } from '../../shared/sheet/contract.ts'
import { digitsInFours, numberOfDay, sheetTitles } from '../../shared/sheet/index.ts'
import { postTable } from '../../shared/shift/index.ts'
import { fill } from '../app/fill.ts'
import { grouped } from '../ui/prose-count.ts'
import type { SheetPart, SheetTable } from '../ui/sheet-part.ts'
import { sheetText as uiText } from '../ui/sheet-text.ts'
import { type DayRow, dayRows } from './day-rows.ts'
import { paperClock, paperDay, paperTime, paperWeekday } from './paper-dates.ts'
import { SheetHead, SheetLine } from './SheetHead.tsx'
import { SheetSignatures } from './SheetSignatures.tsx'
import { sheetText } from './text.ts'

const text = sheetText.day
const [number, time, type, content, source, handling] = text.heads

/** 157 mm in all. */
const table: SheetTable = {
  id: 'day',
  label: text.table,
  columns: [
    { id: 'number', head: number, mm: 10, isCentred: true },
    { id: 'time', head: time, mm: 13, isCentred: true },
    { id: 'type', head: type, mm: 18, isCentred: true },
    { id: 'content', head: content, mm: 59 },
    { id: 'source', head: source, mm: 22 },
    { id: 'handling', head: handling, mm: 35 },
  ],
}

/** 值班记录表: what happened on a duty day, for the leader's opinion, the seal and three signatures. */
export const dayParts = (sheet: DutyDaySheet, timeZone: string): readonly SheetPart[] => {
  const rows = dayRows(sheet, timeZone)
  return [
    {
      kind: 'block',
      key: 'head',
      keepsWithNext: true,
      content: <DayHead sheet={sheet} timeZone={timeZone} />,
    },
    ...(rows.length > 0 ? rows.map(rowPart) : [emptyPart]),
    { kind: 'block', key: 'blank', content: <p className="sheet-blank">{uiText.blankBelow}</p> },
    {
      kind: 'block',
      key: 'close',
      content: (
        <>
          <div className="sheet-opinion">
            <p>{text.opinion}</p>
            {sheet.review ? <Opinion review={sheet.review} timeZone={timeZone} /> : null}
            <p className="sheet-seal">{text.seal}</p>
          </div>
          <SheetSignatures parts={text.signatures} />
        </>
      ),
    },
  ]
}

const emptyPart: SheetPart = { kind: 'span', key: 'empty', table, content: text.empty }

/** What the leader signed in the program; the line for his hand stays. */
const Opinion = ({
  review: { opinion, as, leaders, byName, at, seq, hash },
  timeZone,
}: {
  readonly review: ShownSignature
  readonly timeZone: string
}) => (
  <>
    {opinion === '' ? null : <p className="sheet-said">{opinion}</p>}
    <p className="sheet-note">
      {fill(sheetText.review.signed, {
        as:
          as === 'deputy'
            ? fill(sheetText.review.deputyFor, { names: leaders.join('、') })
            : signedAsWords[as],
        name: byName,
        at: paperTime(at, timeZone),
        seq: grouped(seq),
        digits: digitsInFours(hash),
      })}
    </p>
  </>
)

const DayHead = ({ sheet, timeZone }: { readonly sheet: DutyDaySheet; readonly timeZone: string }) => {
  const { day, from, to, unit, posts } = sheet
  const range = fill(text.range, {
    date: paperDay(day),
    weekday: paperWeekday(day),
    from: paperClock(from, timeZone),
    to: paperClock(to, timeZone),
  })
  return (
    <>
      <SheetHead unit={unit} title={sheetTitles['duty-day']} />
      <SheetLine words={[range, fill(text.number, { number: numberOfDay(day) })]} />
      <SheetLine words={posts.map(postInWords)} />
    </>
  )
}

const postInWords = ({ post, names, isPlanned }: PostOfDay): string => {
  const joined = names.join('、')
  const shown = names.length === 0 ? text.nobody : isPlanned ? fill(text.planned, { names: joined }) : joined
  return fill(text.post, { post: postTable[post].label, names: shown })
}

const rowPart = (row: DayRow): SheetPart => {
  if (row.kind === 'date')
    return { kind: 'span', key: row.key, table, content: row.date, keepsWithNext: true }
  const said = (
    <>
      <span className="sheet-said">{row.content}</span>
      {row.notes.map(note => (
        <span key={note} className="sheet-note">
          {note}
        </span>
      ))}
    </>
  )
  return {
    kind: 'row',
    key: row.key,
    table,
    isStruck: row.isStruck,
    cells: [row.number, row.time, row.type, said, row.source, row.handling],
  }
}
