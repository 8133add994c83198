import { approvalInWords } from '../../shared/approval/index.ts'
import { passCode, type ShownHolder, type ShownPass, shownPassNumber } from '../../shared/exit-pass/index.ts'
import type { ExitPassSheet } from '../../shared/sheet/contract.ts'
import { sheetTitles } from '../../shared/sheet/index.ts'
import { fill } from '../app/fill.ts'
import { QrCode } from '../ui/QrCode.tsx'
import type { SheetPart, SheetTable } from '../ui/sheet-part.ts'
import { paperTime } from './paper-dates.ts'
import { SheetHead, SheetLine } from './SheetHead.tsx'
import { SheetSignatures } from './SheetSignatures.tsx'
import { sheetText } from './text.ts'

const text = sheetText.exitPass
const [number, thing, count, unit, asset, counted] = text.itemHeads

const columns: SheetTable['columns'] = [
  { id: 'number', head: number, mm: 12, isCentred: true },
  { id: 'thing', head: thing, mm: 62 },
  { id: 'count', head: count, mm: 17, isCentred: true },
  { id: 'unit', head: unit, mm: 15, isCentred: true },
]

/** What is counted at the gate is written on the part that goes there. */
const tables: { readonly [H in 'stub' | 'pass']: SheetTable } = {
  stub: { id: 'stub', label: text.items, columns: [...columns, { id: 'asset', head: asset, mm: 51 }] },
  pass: {
    id: 'pass',
    label: text.items,
    columns: [
      ...columns,
      { id: 'asset', head: asset, mm: 33 },
      { id: 'counted', head: counted, mm: 18, isCentred: true },
    ],
  },
}
type Half = keyof typeof tables

/** More things than these do not stand twice on one page: then the pass has a page of its own. */
const mostOnHalf = 4

/**
 * 放行条 in two parts: the stub stays with the office, the pass goes out with its holder. Only the pass bears the code that
 * the gate reads, so that nothing goes out by a stub.
 */
export const exitPassParts = (
  { unit: bureau, pass }: ExitPassSheet,
  timeZone: string,
): readonly SheetPart[] => {
  const isApart = pass.items.length > mostOnHalf
  return [
    ...halfOf('stub', bureau, pass, timeZone),
    ...(isApart
      ? []
      : [
          {
            kind: 'block',
            key: 'cut',
            keepsWithNext: true,
            content: <p className="sheet-cut">{text.cut}</p>,
          } as const,
        ]),
    ...halfOf('pass', bureau, pass, timeZone).map((part, place) => ({
      ...part,
      ...(isApart && place === 0 ? { startsPage: true } : {}),
    })),
  ]
}

const halfOf = (half: Half, bureau: string, pass: ShownPass, timeZone: string): readonly SheetPart[] => [
  {
    kind: 'block',
    key: `${half} head`,
    keepsWithNext: true,
    content: <HalfHead {...{ half, bureau, pass, timeZone }} />,
  },
  ...pass.items.map(
    ({ name, count: many, unit: of, asset: code = '' }, place): SheetPart => ({
      kind: 'row',
      key: `${half} ${place}`,
      keepsWithNext: pass.items.length <= mostOnHalf,
      table: tables[half],
      cells: [String(place + 1), name, String(many), of, code, ''],
    }),
  ),
  {
    kind: 'block',
    key: `${half} close`,
    content: (
      <>
        <p className="sheet-seal">{text.seal}</p>
        <SheetSignatures parts={text.signatures[half]} />
      </>
    ),
  },
]

type HalfProps = {
  readonly half: Half
  readonly bureau: string
  readonly pass: ShownPass
  readonly timeZone: string
}

const HalfHead = ({ half, bureau, pass, timeZone }: HalfProps) => (
  <>
    <SheetHead unit={bureau} title={`${sheetTitles['exit-pass']}（${text[half]}）`} />
    <SheetLine
      words={[
        fill(text.number, { number: pass.number ? shownPassNumber(pass.number) : '' }),
        fill(text.issued, { by: pass.byName, at: paperTime(pass.at, timeZone) }),
      ]}
    />
    <div className="sheet-pass">
      <div className="sheet-pass-facts">
        {factsOf(pass, timeZone).map(fact => (
          <p key={fact}>{fact}</p>
        ))}
      </div>
      {half === 'pass' ? <PassCode itemId={pass.itemId} /> : null}
    </div>
  </>
)

/** What the gate's reader reads, and a person can type. */
const PassCode = ({ itemId }: { readonly itemId: string }) => {
  const code = passCode(itemId)
  return (
    <div className="sheet-pass-code">
      <QrCode text={code} label={`${text.qr} ${code}`} />
      <p>{code}</p>
    </div>
  )
}

const factsOf = (pass: ShownPass, timeZone: string): readonly string[] => {
  const { holder, section, purpose, validUntil, dueAt, approval } = pass
  return [
    [fill(text.holder, { holder: holderOnPaper(holder) }), fill(text.section, { section })].join('　　'),
    fill(text.plate, { plate: holder.plate ?? (holder.gone ? text.gone[holder.gone] : text.noPlate) }),
    fill(text.purpose, { purpose }),
    [
      ...(validUntil === undefined ? [] : [fill(text.until, { at: paperTime(validUntil, timeZone) })]),
      dueAt === undefined ? text.notReturnable : fill(text.due, { at: paperTime(dueAt, timeZone) }),
    ].join('　　'),
    ...(approval ? [fill(text.approval, { approval: approvalInWords(approval) })] : []),
  ]
}

const holderOnPaper = ({ kind, name, organisation, gone }: ShownHolder): string => {
  if (kind === 'staff') return name ?? ''
  return `${gone ? text.gone[gone] : [name, organisation].filter(Boolean).join('，')}${text.outside}`
}
