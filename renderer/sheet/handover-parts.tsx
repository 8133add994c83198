import { dayOf } from '../../shared/calendar/index.ts'
import type { SignedHandover } from '../../shared/handover/contract.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type { HandoverSheet } from '../../shared/sheet/contract.ts'
import { sheetTitles } from '../../shared/sheet/index.ts'
import { postTable } from '../../shared/shift/index.ts'
import { fill } from '../app/fill.ts'
import { partsOfText } from '../ui/sheet-lines.ts'
import type { SheetPart, SheetTable } from '../ui/sheet-part.ts'
import { sheetText as uiText } from '../ui/sheet-text.ts'
import { signedStatements } from './handover-words.ts'
import { paperClock, paperDay, paperTime, paperWeekday } from './paper-dates.ts'
import { SheetHead, SheetLine } from './SheetHead.tsx'
import { SheetSignatures } from './SheetSignatures.tsx'
import { sheetText } from './text.ts'

const text = sheetText.handover
const [number, itemNumber, kind, matter, reasons, remark, confirmed] = text.itemHeads
const [checkNumber, point, result, found] = text.checkHeads

const items: SheetTable = {
  id: 'items',
  label: text.items,
  columns: [
    { id: 'number', head: number, mm: 10, isCentred: true },
    { id: 'item', head: itemNumber, mm: 25, isCentred: true },
    { id: 'kind', head: kind, mm: 12, isCentred: true },
    { id: 'matter', head: matter, mm: 48 },
    { id: 'reasons', head: reasons, mm: 14, isCentred: true },
    { id: 'remark', head: remark, mm: 33 },
    { id: 'confirmed', head: confirmed, mm: 15, isCentred: true },
  ],
}

const checks: SheetTable = {
  id: 'checks',
  label: text.checks,
  columns: [
    { id: 'number', head: checkNumber, mm: 10, isCentred: true },
    { id: 'point', head: point, mm: 62 },
    { id: 'result', head: result, mm: 18, isCentred: true },
    { id: 'found', head: found, mm: 67 },
  ],
}

/** 交接班记录: what both signed, and what was said to it later. */
export const handoverParts = (sheet: HandoverSheet, timeZone: string): readonly SheetPart[] => {
  const { signed } = sheet.record
  if (!signed) return []
  return [
    {
      kind: 'block',
      key: 'head',
      keepsWithNext: true,
      content: <HandoverHead sheet={sheet} signed={signed} timeZone={timeZone} />,
    },
    title('items-title', text.items),
    ...(signed.items.length > 0 ? itemParts(signed) : [empty('no-items', items, text.noItems)]),
    title('checks-title', text.checks),
    ...(signed.checks.length > 0 ? checkParts(signed) : [empty('no-checks', checks, text.noChecks)]),
    title('statements-title', text.statements),
    ...signedStatements(signed, timeZone).map(words),
    ...remarks(sheet, timeZone),
    { kind: 'block', key: 'blank', content: <p className="sheet-blank">{uiText.blankBelow}</p> },
    { kind: 'block', key: 'close', content: <SheetSignatures parts={text.signatures} /> },
  ]
}

type HeadProps = {
  readonly sheet: HandoverSheet
  readonly signed: SignedHandover
  readonly timeZone: string
}

const HandoverHead = ({ sheet: { unit, record, shift }, signed, timeZone }: HeadProps) => {
  const day = dayOf(shift.from, timeZone)
  const words = {
    post: postTable[record.post].label,
    date: paperDay(day),
    weekday: paperWeekday(day),
    from: paperClock(shift.from, timeZone),
    to: paperClock(shift.to, timeZone),
  }
  const itemId = record.itemId ?? ''
  return (
    <>
      <SheetHead unit={unit} title={sheetTitles.handover} />
      <SheetLine
        words={[fill(text.shift, words), fill(sheetText.day.number, { number: shownNumber(itemId) })]}
      />
      <SheetLine
        words={[
          fill(text.parties.outgoing, { name: signed.outgoing.name }),
          fill(text.parties.incoming, { name: signed.incoming.name }),
          fill(text.parties.arrived, { at: paperTime(signed.arrivedAt, timeZone) }),
        ]}
      />
    </>
  )
}

const title = (key: string, content: string): SheetPart => ({
  kind: 'block',
  key,
  keepsWithNext: true,
  content: <p className="sheet-subtitle">{content}</p>,
})

const empty = (key: string, table: SheetTable, content: string): SheetPart => ({
  kind: 'span',
  key,
  table,
  content,
})

/** Full-width characters that a line of the matter's column holds, and lines that a row may have. */
const room = { matter: 11, lines: 26 } as const

const itemParts = ({ items: listed, confirmed: read }: SignedHandover): readonly SheetPart[] =>
  listed.flatMap((item, place) =>
    partsOfText(item.text, room.matter, room.lines).map((part, n): SheetPart => {
      const isFirst = n === 0
      const said = item.reasons.map(reason => text.reasons[reason]).join('、')
      const isRead = read.includes(item.itemId) ? text.confirmed : text.withSheet
      const of = isFirst
        ? [String(place + 1), shownNumber(item.itemId), item.isSpecial ? text.special : text.general]
        : ['', '', sheetText.day.goesOn]
      const behind = isFirst ? [said, item.remark, isRead] : ['', '', '']
      return { kind: 'row', key: `${item.itemId} ${n}`, table: items, cells: [...of, part, ...behind] }
    }),
  )

const checkParts = ({ checks: points }: SignedHandover): readonly SheetPart[] =>
  points.map(({ checkId, text: words, isFine, remark: said }, place) => ({
    kind: 'row',
    key: checkId,
    table: checks,
    cells: [String(place + 1), words, isFine ? text.fine : text.wrong, said],
  }))

const remarks = ({ record: { later } }: HandoverSheet, timeZone: string): readonly SheetPart[] =>
  later.length === 0
    ? []
    : [
        title('remarks-title', text.remarks),
        ...later.map(({ at, byName: name, text: said, seq }, place) =>
          words(fill(text.remark, { at: paperTime(at, timeZone), name, text: said, seq }), `r${place}`),
        ),
      ]

const words = (content: string, place: number | string): SheetPart => ({
  kind: 'block',
  key: `words ${place}`,
  content: <p className="sheet-words">{content}</p>,
})
