import { shownNumber } from '../../shared/kernel/ids.ts'
import {
  pointKinds,
  type ReviewPoint,
  type ReviewSaid,
  type ShownSignature,
  signedAsWords,
} from '../../shared/review/index.ts'
import type { ReviewSheet } from '../../shared/sheet/contract.ts'
import { digitsInFours, sheetTitles } from '../../shared/sheet/index.ts'
import { fill } from '../app/fill.ts'
import { grouped } from '../ui/prose-count.ts'
import type { SheetPart, SheetTable } from '../ui/sheet-part.ts'
import { sheetText as uiText } from '../ui/sheet-text.ts'
import { paperClock, paperDay, paperTime, paperWeekday, stampOn } from './paper-dates.ts'
import { SheetHead, SheetLine } from './SheetHead.tsx'
import { SheetSignatures } from './SheetSignatures.tsx'
import { sheetText } from './text.ts'

const text = sheetText.review
const [number, kind, time, content, result] = text.heads
const [saidNumber, about, words, by, outcome] = text.saidHeads

/** 157 mm in all. */
const points: SheetTable = {
  id: 'points',
  label: text.points,
  columns: [
    { id: 'number', head: number, mm: 10, isCentred: true },
    { id: 'kind', head: kind, mm: 20, isCentred: true },
    { id: 'time', head: time, mm: 22, isCentred: true },
    { id: 'content', head: content, mm: 62 },
    { id: 'result', head: result, mm: 43 },
  ],
}

const said: SheetTable = {
  id: 'said',
  label: text.said,
  columns: [
    { id: 'number', head: saidNumber, mm: 10, isCentred: true },
    { id: 'about', head: about, mm: 42 },
    { id: 'words', head: words, mm: 52 },
    { id: 'by', head: by, mm: 18, isCentred: true },
    { id: 'outcome', head: outcome, mm: 35 },
  ],
}

/** 值班审阅表: the night in points, what the leader said of it, and what he signed. */
export const reviewParts = (sheet: ReviewSheet, timeZone: string): readonly SheetPart[] => [
  { kind: 'block', key: 'head', keepsWithNext: true, content: <Head sheet={sheet} timeZone={timeZone} /> },
  ...(sheet.points.length > 0
    ? sheet.points.map((point, place) => pointRow(sheet, point, place, timeZone))
    : [empty('no-points', points, text.empty)]),
  block('zeros', <Zeros sheet={sheet} />),
  {
    kind: 'block',
    key: 'said-title',
    keepsWithNext: true,
    content: <p className="sheet-subtitle">{text.said}</p>,
  },
  ...(sheet.said.length > 0
    ? sheet.said.map((one, place) => saidRow(one, place, timeZone))
    : [empty('no-said', said, text.noSaid)]),
  block('blank', <p className="sheet-blank">{uiText.blankBelow}</p>),
  block(
    'close',
    <>
      <div className="sheet-opinion">
        <p>{text.opinion}</p>
        {sheet.signatures.length === 0 ? <p className="sheet-note">{text.none}</p> : null}
        {sheet.signatures.map(signature => (
          <Signature key={signature.seq} signature={signature} timeZone={timeZone} />
        ))}
      </div>
      <SheetSignatures parts={text.signatures} />
    </>,
  ),
]

const block = (key: string, content: React.ReactNode): SheetPart => ({ kind: 'block', key, content })
const empty = (key: string, table: SheetTable, content: string): SheetPart => ({
  kind: 'span',
  key,
  table,
  content,
})

type Timed = { readonly sheet: ReviewSheet; readonly timeZone: string }

const Head = ({ sheet, timeZone }: Timed) => {
  const { day, from, to, unit, officers, leaders, figures } = sheet
  const range = fill(text.range, {
    date: paperDay(day),
    weekday: paperWeekday(day),
    from: paperClock(from, timeZone),
    to: paperClock(to, timeZone),
  })
  const named = (names: readonly string[]) => names.join('、') || text.nobody
  return (
    <>
      <SheetHead unit={unit} title={sheetTitles.review} />
      <SheetLine
        words={[
          range,
          fill(text.officers, { names: named(officers) }),
          fill(text.leaders, { names: named(leaders) }),
        ]}
      />
      <SheetLine words={[fill(text.figures, { ...figures, turnedAway: figures['turned-away'] })]} />
    </>
  )
}

const pointRow = (
  { day, points: all }: ReviewSheet,
  point: ReviewPoint,
  place: number,
  timeZone: string,
): SheetPart => ({
  kind: 'row',
  key: point.key,
  table: points,
  isStruck: point.kind === 'struck',
  cells: [
    String(place + 1),
    all[place - 1]?.kind === point.kind ? '' : pointKinds[point.kind],
    stampOn(point.at, day, timeZone),
    point.since ? `${point.what}（${text[point.since]}）` : point.what,
    point.result,
  ],
})

const Zeros = ({ sheet: { zeros } }: Pick<Timed, 'sheet'>) =>
  zeros.length === 0 ? null : (
    <p className="sheet-note">
      {fill(text.zeros, { names: zeros.map(zero => pointKinds[zero]).join('、') })}
    </p>
  )

const saidRow = (one: ReviewSaid, place: number, timeZone: string): SheetPart => ({
  kind: 'row',
  key: `said ${one.seq}`,
  table: said,
  cells: [String(place + 1), aboutOf(one), wordsOf(one, timeZone), one.byName, outcomeOf(one)],
})

const aboutOf = ({ itemId, about: named }: ReviewSaid): string => {
  const item = itemId === undefined ? '' : shownNumber(itemId)
  return [item, named].filter(word => word !== '').join(' ') || text.ofDay
}

const wordsOf = (one: ReviewSaid, timeZone: string): string => {
  if (one.said === 'comment') return one.text
  const due = one.dueAt === undefined ? '' : fill(text.due, { at: paperTime(one.dueAt, timeZone) })
  return `${fill(text.returned, { name: one.authorName, text: one.text })}${due}`
}

const outcomeOf = (one: ReviewSaid): string => {
  if (one.said === 'comment') return ''
  if (one.withdrawn) return fill(text.withdrawn, { reason: one.withdrawn.reason })
  if (!one.answer) return text.open
  const { byName: name, text: answer } = one.answer
  return answer === '' ? fill(text.done, { name }) : fill(text.answered, { name, text: answer })
}

const Signature = ({
  signature: { as, leaders, byName, at, seq, hash, opinion, seen },
  timeZone,
}: {
  readonly signature: ShownSignature
  readonly timeZone: string
}) => (
  <>
    {opinion === '' ? null : <p className="sheet-said">{opinion}</p>}
    <p className="sheet-note">
      {fill(text.signed, {
        as: as === 'deputy' ? fill(text.deputyFor, { names: leaders.join('、') }) : signedAsWords[as],
        name: byName,
        at: paperTime(at, timeZone),
        seq: grouped(seq),
        digits: digitsInFours(hash),
      })}
      {fill(text.seen, { seq: grouped(seen.seq) })}
    </p>
  </>
)
