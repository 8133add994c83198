import type { IncidentView } from '../../../shared/incident/contract.ts'
import type { IncidentClock } from '../../../shared/incident/index.ts'
import { useMinute, useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import type { OpenPart } from '../incident-state.ts'
import { type ReportRow, reportRows } from '../report-rows.ts'
import { incidentText } from '../text.ts'

const { clocks: text } = incidentText

type ReportsPanelProps = {
  readonly incident: IncidentView
  readonly above: IncidentClock | undefined
  readonly mayWrite: boolean
  readonly onOpen: (part: OpenPart) => void
}

/** The other limits, and every report with where it stands. */
export const ReportsPanel = ({ incident, above, mayWrite, onOpen }: ReportsPanelProps) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const rows = reportRows(incident, above, incident.ladder, { now, timeZone })
  return (
    <ul className="incident-reports" aria-label={text.reports}>
      {rows.map(row => (
        <li key={row.key} className="incident-report-row">
          <Mark kind={row.mark} />
          <span className="incident-report-name">{row.name}</span>
          <span className="incident-report-when">{row.when}</span>
          <span className={row.isFailure ? 'incident-report-late' : 'incident-report-state'}>
            {row.state}
          </span>
          <RowAct row={row} mayWrite={mayWrite} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  )
}

type RowActProps = Pick<ReportsPanelProps, 'mayWrite' | 'onOpen'> & { readonly row: ReportRow }

const RowAct = ({ row: { name, report, drafts }, mayWrite, onOpen }: RowActProps) => {
  if (report)
    return (
      <Button
        label={fill(text.open, { name: report.name })}
        onPress={() => onOpen({ kind: 'report', report: report.report })}
      >
        {text.openWord}
      </Button>
    )
  return drafts && mayWrite ? (
    <Button label={fill(text.draftOf, { name })} onPress={() => onOpen({ kind: 'draft', form: drafts })}>
      {text.draftWord}
    </Button>
  ) : (
    <span />
  )
}
