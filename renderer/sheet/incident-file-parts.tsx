import { dayOf } from '../../shared/calendar/index.ts'
import type { CourseLine, ShownCall } from '../../shared/incident/contract.ts'
import { callResults } from '../../shared/incident/words.ts'
import type { IncidentFileSheet } from '../../shared/sheet/contract.ts'
import { sheetTitles } from '../../shared/sheet/index.ts'
import { fill } from '../app/fill.ts'
import { partsOfText } from '../ui/sheet-lines.ts'
import type { SheetPart, SheetTable } from '../ui/sheet-part.ts'
import { sheetText as uiText } from '../ui/sheet-text.ts'
import { clockOnPaper } from './incident-clock-words.ts'
import { approvalsOnPaper, drillOnPaper, gradeOnPaper, sendingsOnPaper } from './incident-words.ts'
import { paperTime, stampOn } from './paper-dates.ts'
import { SheetHead, SheetLine } from './SheetHead.tsx'
import { SheetSignatures } from './SheetSignatures.tsx'
import { sheetText } from './text.ts'

const text = sheetText.incident
const table = (
  id: string,
  label: string,
  columns: readonly (readonly [head: string, mm: number, isCentred?: true])[],
): SheetTable => ({
  id,
  label,
  columns: columns.map(([head, mm, isCentred]) => ({
    id: head,
    head,
    mm,
    ...(isCentred && { isCentred }),
  })),
})

/** 157 mm each. */
const elements = table('elements', text.elements, [
  [text.heads.element, 26, true],
  [text.heads.said, 131],
])
const clocks = table('clocks', text.clocks, [
  [text.heads.clock, 30, true],
  [text.heads.due, 45, true],
  [text.heads.kept, 82],
])
const calls = table('calls', text.calls, [
  [text.heads.time, 24, true],
  [text.heads.who, 55],
  [text.heads.phone, 28],
  [text.heads.result, 50],
])
const course = table('course', text.course, [
  [text.heads.time, 24, true],
  [text.heads.matter, 103],
  [text.heads.by, 30, true],
])

/** Full-width characters on a line of the widest cells, and lines that a row may have. */
const room = { said: 34, matter: 26, words: 42, lines: 24 } as const

/** 突发事件卷宗: what is known, how the limits were kept, who was called, every report, the course. */
export const incidentFileParts = (sheet: IncidentFileSheet, timeZone: string): readonly SheetPart[] => [
  {
    kind: 'block',
    key: 'head',
    keepsWithNext: true,
    content: <FileHead sheet={sheet} timeZone={timeZone} />,
  },
  title('elements', text.elements),
  ...elementParts(sheet),
  title('clocks', text.clocks),
  ...clockParts(sheet, timeZone),
  title('calls', text.calls),
  ...callParts(sheet, timeZone),
  title('reports', text.reports),
  ...reportParts(sheet, timeZone),
  title('course', text.course),
  ...courseParts(sheet, timeZone),
  { kind: 'block', key: 'blank', content: <p className="sheet-blank">{uiText.blankBelow}</p> },
  { kind: 'block', key: 'close', content: <SheetSignatures parts={text.fileSignatures} /> },
]

const FileHead = ({ sheet, timeZone }: { readonly sheet: IncidentFileSheet; readonly timeZone: string }) => {
  const { unit, incident } = sheet
  const { number, kindLabel, knownAt, closed } = incident
  return (
    <>
      <SheetHead unit={unit} title={sheetTitles['incident-file']} />
      <p className="sheet-report-name">{`${drillOnPaper(incident)}${incident.title}`}</p>
      <SheetLine
        words={[fill(text.number, { number }), fill(text.kind, { kind: kindLabel }), gradeOnPaper(incident)]}
      />
      <SheetLine
        words={[
          fill(text.known, { at: paperTime(knownAt, timeZone) }),
          closed ? fill(text.closed, { at: paperTime(closed.on, timeZone) }) : text.running,
        ]}
      />
    </>
  )
}

const title = (key: string, content: string): SheetPart => ({
  kind: 'block',
  key: `${key}-title`,
  keepsWithNext: true,
  content: <p className="sheet-subtitle">{content}</p>,
})

const words = (key: string, content: string): readonly SheetPart[] =>
  partsOfText(content, room.words, room.lines).map((part, n) => ({
    kind: 'block',
    key: `${key} ${n}`,
    content: <p className="sheet-words">{part}</p>,
  }))

/** A long cell goes on in rows below, its first cells empty. */
const rows = (
  of: SheetTable,
  key: string,
  before: readonly string[],
  long: string,
  after: readonly string[],
  width: number,
): readonly SheetPart[] =>
  partsOfText(long, width, room.lines).map((part, n) => ({
    kind: 'row',
    key: `${key} ${n}`,
    table: of,
    cells: n === 0 ? [...before, part, ...after] : [...before.map(() => ''), part, ...after.map(() => '')],
  }))

const elementParts = ({ incident }: IncidentFileSheet): readonly SheetPart[] =>
  incident.elements
    .filter(({ state }) => state !== 'unsaid')
    .flatMap(element =>
      rows(
        elements,
        `element ${element.name}`,
        [element.label],
        element.state === 'known' ? element.text : text.toVerify,
        [],
        room.said,
      ),
    )

const clockParts = ({ incident }: IncidentFileSheet, timeZone: string): readonly SheetPart[] =>
  incident.clocks
    .filter(({ dueAt }) => dueAt !== undefined)
    .map(clock => ({
      kind: 'row',
      key: `clock ${clock.clock} ${clock.name}`,
      table: clocks,
      cells: [
        clock.name,
        clock.dueAt === undefined ? '' : paperTime(clock.dueAt, timeZone),
        clockOnPaper(clock, timeZone),
      ],
    }))

const callParts = ({ incident }: IncidentFileSheet, timeZone: string): readonly SheetPart[] => {
  const made: readonly ShownCall[] = [
    ...incident.calls.flatMap(({ attempts }) => attempts),
    ...incident.otherCalls,
  ].sort((a, b) => (a.at < b.at ? -1 : 1))
  if (made.length === 0) return [{ kind: 'span', key: 'no-calls', table: calls, content: text.noCalls }]
  const day = dayOf(incident.knownAt, timeZone)
  return made.map(({ at, who, phone, result, note, on }, place) => ({
    kind: 'row',
    key: `call ${on} ${place}`,
    table: calls,
    cells: [
      stampOn(at, day, timeZone),
      who,
      phone,
      [callResults[result], ...(note === undefined ? [] : [note])].join('，'),
    ],
  }))
}

const reportParts = ({ incident }: IncidentFileSheet, timeZone: string): readonly SheetPart[] => {
  const orals = incident.orals.flatMap(({ at, to, phone, takenBy, text: said }, place) =>
    words(`oral ${place}`, fill(text.oral, { at: paperTime(at, timeZone), to, phone, takenBy, text: said })),
  )
  const written = incident.reports.flatMap(report => [
    ...words(
      `report ${report.report}`,
      [
        fill(text.reportHead, {
          name: report.name,
          state: report.sentAt === undefined ? text.draft : '',
          approvals: approvalsOnPaper(report, timeZone),
        }),
        ...sendingsOnPaper(report, timeZone),
      ].join('\n'),
    ),
    ...words(`report text ${report.report}`, report.text),
  ])
  const all = [...orals, ...written]
  return all.length > 0 ? all : words('no-reports', text.noReports)
}

const courseParts = ({ incident }: IncidentFileSheet, timeZone: string): readonly SheetPart[] => {
  const day = dayOf(incident.knownAt, timeZone)
  return incident.course.flatMap((line: CourseLine, place) =>
    rows(
      course,
      `course ${place}`,
      [stampOn(line.at, day, timeZone)],
      `${line.isFailure ? '◆ ' : ''}${line.text}`,
      [line.byName],
      room.matter,
    ),
  )
}
