import type { ShownReport } from '../../shared/incident/contract.ts'
import type { IncidentReportSheet } from '../../shared/sheet/contract.ts'
import { sheetTitles } from '../../shared/sheet/index.ts'
import { fill } from '../app/fill.ts'
import { partsOfText } from '../ui/sheet-lines.ts'
import type { SheetPart } from '../ui/sheet-part.ts'
import { sheetText as uiText } from '../ui/sheet-text.ts'
import { approvalsOnPaper, drillOnPaper, gradeOnPaper, sendingsOnPaper } from './incident-words.ts'
import { paperTime } from './paper-dates.ts'
import { SheetHead, SheetLine } from './SheetHead.tsx'
import { SheetSignatures } from './SheetSignatures.tsx'
import { sheetText } from './text.ts'

const text = sheetText.incident

/** Full-width characters of 16 pt that stand on a line of 157 mm, and lines of one part. */
const room = { line: 27, lines: 8 } as const

/** 突发事件信息报送单: one report as it goes to those above; a draft says that it did not go out. */
export const incidentReportParts = (sheet: IncidentReportSheet, timeZone: string): readonly SheetPart[] => {
  const report = sheet.incident.reports.find(one => one.report === sheet.report)
  if (!report) return []
  return [
    {
      kind: 'block',
      key: 'head',
      keepsWithNext: true,
      content: <ReportHead sheet={sheet} report={report} timeZone={timeZone} />,
    },
    ...bodyParts(report.text),
    ...sendingsOnPaper(report, timeZone).map(
      (line, place): SheetPart => ({
        kind: 'block',
        key: `sending ${place}`,
        content: <p className="sheet-words">{line}</p>,
      }),
    ),
    { kind: 'block', key: 'blank', content: <p className="sheet-blank">{uiText.blankBelow}</p> },
    { kind: 'block', key: 'close', content: <SheetSignatures parts={text.signatures} /> },
  ]
}

type HeadProps = {
  readonly sheet: IncidentReportSheet
  readonly report: ShownReport
  readonly timeZone: string
}

const ReportHead = ({ sheet: { unit, incident }, report, timeZone }: HeadProps) => {
  const { title, number, kindLabel, knownAt } = incident
  const sentAt = report.sentAt === undefined ? text.notSent : paperTime(report.sentAt, timeZone)
  return (
    <>
      <SheetHead unit={unit} title={sheetTitles['incident-report']} />
      <p className="sheet-report-name">
        {fill(text.report, { drill: drillOnPaper(incident), name: report.name })}
        {report.sentAt === undefined ? <span className="sheet-unsent">{text.draft}</span> : null}
      </p>
      <SheetLine
        words={[fill(text.number, { number }), fill(text.kind, { kind: kindLabel }), gradeOnPaper(incident)]}
      />
      <SheetLine
        words={[fill(text.known, { at: paperTime(knownAt, timeZone) }), fill(text.sentAt, { at: sentAt })]}
      />
      <SheetLine words={[fill(text.approvals, { approvals: approvalsOnPaper(report, timeZone) })]} />
      <p className="sheet-report-title">{title}</p>
    </>
  )
}

const bodyParts = (body: string): readonly SheetPart[] =>
  body.split('\n').flatMap((paragraph, place) =>
    partsOfText(paragraph, room.line, room.lines).map(
      (part, n): SheetPart => ({
        kind: 'block',
        key: `body ${place} ${n}`,
        content: <p className={n === 0 ? 'sheet-report-body' : 'sheet-report-body is-further'}>{part}</p>,
      }),
    ),
  )
