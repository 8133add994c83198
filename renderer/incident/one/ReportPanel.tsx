import type { ShownReport } from '../../../shared/incident/contract.ts'
import { reportStageWords } from '../../../shared/incident/index.ts'
import { type ReportAct, reportTable } from '../../../shared/incident/report-stages.ts'
import { approvalWays, sendingWays } from '../../../shared/incident/words.ts'
import { useMinute, useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { useKeys } from '../../app/keys.tsx'
import { usePlaces } from '../../app/place.tsx'
import { mayUse, useSession } from '../../app/session.tsx'
import { Button } from '../../ui/Button.tsx'
import { StateWord } from '../../ui/StateWord.tsx'
import { timeShown } from '../clock-words.ts'
import type { OpenPart } from '../incident-state.ts'
import { incidentText } from '../text.ts'

const { report: text } = incidentText

type ReportPanelProps = {
  readonly itemId: string
  readonly report: ShownReport
  readonly mayWrite: boolean
  readonly isClosed: boolean
  readonly onOpen: (part: OpenPart) => void
  readonly onClose: () => void
}

/** One report: its text, who signed it off, where it went, who has it; and what can be done with it now. */
export const ReportPanel = ({ itemId, report, mayWrite, isClosed, onOpen, onClose }: ReportPanelProps) => {
  const around = { now: useMinute(), timeZone: useUnitClock().timeZone }
  const { go } = usePlaces()
  const at = (instant: string) => timeShown(instant, around)
  const acts = useActs(report, mayWrite, isClosed)
  const print = () => go({ view: 'sheet', sheet: { kind: 'incident-report', itemId, report: report.report } })
  useKeys(report.name, [
    ...acts.map(({ act, part }) => ({
      name: `incident.report-${act}`,
      label: text.acts[act],
      keys: [text.keys[act]] as const,
      run: () => onOpen(part),
      isHinted: true,
    })),
    {
      name: 'incident.report-print',
      label: text.acts.print,
      keys: [text.keys.print],
      run: print,
      isHinted: true,
    },
    { name: 'incident.report-close', label: incidentText.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  return (
    <section className="incident-report" aria-label={report.name}>
      <div className="incident-panel-head">
        <h2>{report.name}</h2>
        <StateWord
          mark={report.stage === 'acknowledged' ? 'fine' : report.stage === 'returned' ? 'due' : 'open'}
        >
          {reportStageWords[report.stage]}
        </StateWord>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="incident-scroll incident-report-body" tabIndex={0} aria-label={text.body}>
        {report.returned ? (
          <p className="incident-returned">
            {fill(text.returned, { name: report.returned.returnedBy, reason: report.returned.reason })}
          </p>
        ) : null}
        <p className="incident-report-text">{report.text}</p>
        <p className="meta">
          {fill(text.draftedBy, { name: report.draftedByName, at: at(report.draftedAt) })}
          {report.revision > 1 ? `，${fill(text.revision, { revision: report.revision })}` : ''}
        </p>
        <Approvals report={report} at={at} />
        <Sendings report={report} at={at} />
        {report.earlier.length > 0 ? (
          <details className="incident-earlier">
            <summary>{text.earlier}</summary>
            <ol>
              {report.earlier.map(one => (
                <li key={one.at}>
                  <span className="meta">{fill(text.earlierOf, { at: at(one.at), name: one.byName })}</span>
                  <p>{one.text}</p>
                </li>
              ))}
            </ol>
          </details>
        ) : null}
      </section>
      <div className="incident-panel-foot incident-report-foot">
        {acts.map(({ act, part }, place) => (
          <Button
            key={act}
            size="form"
            look={place === 0 ? 'primary' : 'plain'}
            shownKey={text.keys[act]}
            onPress={() => onOpen(part)}
          >
            {text.acts[act]}
          </Button>
        ))}
        <Button size="form" shownKey={text.keys.print} onPress={print}>
          {text.acts.print}
        </Button>
        <Button size="form" shownKey="Esc" onPress={onClose}>
          {incidentText.close}
        </Button>
      </div>
    </section>
  )
}

type SectionProps = { readonly report: ShownReport; readonly at: (instant: string) => string }

const Approvals = ({ report: { approvals }, at }: SectionProps) => (
  <dl className="facts">
    <dt>{text.approvals}</dt>
    <dd>
      {approvals.length === 0
        ? text.noApproval
        : approvals.map(one => (
            <p key={`${one.way} ${one.at}`}>
              {[
                fill(text.approvedBy, { approver: one.approver, at: at(one.at), way: approvalWays[one.way] }),
                ...(one.document === undefined ? [] : [fill(text.document, { document: one.document })]),
                ...(one.way === 'program' ? [] : [fill(text.recordedBy, { name: one.byName })]),
              ].join('，')}
            </p>
          ))}
      {approvals.some(({ way }) => way === 'telephone') && !approvals.some(({ way }) => way === 'paper') ? (
        <p className="meta">{text.paperMissing}</p>
      ) : null}
    </dd>
  </dl>
)

const Sendings = ({ report: { sendings }, at }: SectionProps) => (
  <dl className="facts">
    <dt>{text.sendings}</dt>
    <dd>
      {sendings.length === 0
        ? text.noSending
        : sendings.map((one, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: sendings are numbered by their place
            <p key={place}>
              {fill(text.sentTo, { at: at(one.at), way: sendingWays[one.way], to: one.to })}，
              {one.acknowledged
                ? fill(text.acknowledged, { who: one.acknowledged.who, at: at(one.acknowledged.at) })
                : text.unacknowledged}
            </p>
          ))}
    </dd>
  </dl>
)

type Offered = { readonly act: ReportAct; readonly part: OpenPart }

/** What is due next comes first; main decides again. */
const useActs = (report: ShownReport, mayWrite: boolean, isClosed: boolean): readonly Offered[] => {
  const session = useSession()
  if (!mayWrite) return []
  const { report: number, stage, sendings } = report
  const waiting = sendings.findIndex(({ acknowledged }) => acknowledged === undefined) + 1
  const all: readonly Offered[] = [
    ...(stage === 'returned' ? [{ act: 'redraft', part: { kind: 'redraft', report: number } } as const] : []),
    ...(stage === 'approved' || stage === 'acknowledged'
      ? [{ act: 'send', part: { kind: 'send', report: number } } as const]
      : []),
    ...(waiting > 0
      ? [{ act: 'acknowledge', part: { kind: 'acknowledge', report: number, sending: waiting } } as const]
      : []),
    { act: 'approve', part: { kind: 'approve', report: number } },
    ...(stage === 'sent' ? [{ act: 'send', part: { kind: 'send', report: number } } as const] : []),
    ...(stage === 'returned' ? [] : [{ act: 'redraft', part: { kind: 'redraft', report: number } } as const]),
    { act: 'return', part: { kind: 'return', report: number } },
  ]
  const afterEnd: readonly ReportAct[] = ['approve', 'acknowledge']
  return all.filter(
    ({ act }) =>
      reportTable[stage][act].no === undefined &&
      (!isClosed || afterEnd.includes(act)) &&
      mayUse(session, commands[act]),
  )
}

const commands = {
  redraft: 'incident.draft-report',
  approve: 'incident.approve-report',
  return: 'incident.return-report',
  send: 'incident.send-report',
  acknowledge: 'incident.acknowledge-report',
} as const satisfies { readonly [A in ReportAct]: string }
