import { useController } from 'react-hook-form'
import type { ShownReport } from '../../../shared/incident/contract.ts'
import { approvalWayIds, sendingWayIds, sendingWays } from '../../../shared/incident/words.ts'
import { send } from '../../app/bridge.ts'
import { fill } from '../../app/fill.ts'
import { mayUse, useSession } from '../../app/session.tsx'
import { DigitChoice } from '../../ui/DigitChoice.tsx'
import { lateInWords } from '../clock-words.ts'
import { meets } from '../report-rows.ts'
import { incidentText } from '../text.ts'
import { ActForm } from './ActForm.tsx'
import { instantOf, said, type Typed } from './field-spec.ts'
import { LineField, WhenField } from './fields.tsx'
import type { PartProps } from './OralForm.tsx'

const { missing, at } = incidentText

export type ReportPartProps = PartProps & { readonly report: ShownReport }

const whenOf = (instant: string | undefined) => (instant === undefined ? {} : { at: instant })
const leaders: readonly string[] = ['leader', 'deputy-leader', 'principal-leader']

/** Signed off by a leader here, by telephone, or on paper; telephone at night and paper in the morning are two acts. */
export const ApproveForm = ({ incident: { itemId }, report, onDone, onClose }: ReportPartProps) => {
  const { approve: text } = incidentText
  const { name, seen } = report
  const session = useSession()
  const isLeader =
    mayUse(session, 'incident.approve-report') && session.roles.some(role => leaders.includes(role))
  const ways = approvalWayIds.filter(way => way !== 'program' || isLeader)
  const byTelephone = report.approvals.find(({ way }) => way === 'telephone')
  return (
    <ActForm
      itemId={itemId}
      act={`approve-${report.report}`}
      name={fill(text.form, { name })}
      save={text.save}
      specs={{
        way: { label: text.way, missing: text.choose },
        approver: { label: text.approver, longest: 40, missing, onlyIf: isElsewhere },
        document: { label: text.document, longest: 60, missing, onlyIf: isOnPaper },
        at: { label: at, isTime: true },
      }}
      begin={{
        way: isLeader ? 'program' : byTelephone ? 'paper' : 'telephone',
        approver: byTelephone?.approver ?? '',
        document: '',
        at: '.',
      }}
      send={(values, around, options) =>
        send(
          'incident.approve-report',
          {
            itemId,
            report: report.report,
            seen,
            way: ways.find(way => way === values.way) ?? 'telephone',
            ...(isElsewhere(values) ? said(values, 'approver') : {}),
            ...(isOnPaper(values) ? said(values, 'document') : {}),
            ...(isElsewhere(values) ? whenOf(instantOf(values.at, around)) : {}),
          },
          options,
        )
      }
      saidOf={() => fill(text.saved, { name })}
      onDone={onDone}
      onClose={onClose}
    >
      <DigitChoice
        name="way"
        label={text.way}
        isRequired
        choices={ways.map(id => ({ id, label: text.ways[id] }))}
      />
      <ElsewhereFields />
      <p className="incident-report-text">{report.text}</p>
    </ActForm>
  )
}

const isElsewhere = ({ way }: Typed): boolean => way !== 'program'
const isOnPaper = ({ way }: Typed): boolean => way === 'paper'

/** Who said so where he did not do it himself, and when. */
const ElsewhereFields = () => {
  const { approve: text } = incidentText
  const { field } = useController({ name: 'way' })
  const typed = { way: String(field.value ?? '') }
  if (!isElsewhere(typed)) return null
  return (
    <div className="incident-stack">
      <LineField name="approver" label={text.approver} hint={text.approverHint} isRequired autoFocus />
      {isOnPaper(typed) ? (
        <LineField name="document" label={text.document} hint={text.documentHint} isRequired />
      ) : null}
      <WhenField />
    </div>
  )
}

/** Sent back to whoever drafted it. */
export const ReturnForm = ({ incident: { itemId }, report, onDone, onClose }: ReportPartProps) => {
  const { returnForm: text } = incidentText
  const { name, seen } = report
  return (
    <ActForm
      itemId={itemId}
      act={`return-${report.report}`}
      name={fill(text.form, { name })}
      save={text.save}
      specs={{
        reason: { label: text.reason, longest: 200, missing },
        by: { label: text.by, longest: 40 },
      }}
      begin={{ reason: '', by: '' }}
      send={(values, _around, options) =>
        send(
          'incident.return-report',
          {
            itemId,
            report: report.report,
            seen,
            reason: values.reason?.trim() ?? '',
            ...said(values, 'by'),
          },
          options,
        )
      }
      saidOf={() => fill(text.saved, { name })}
      onDone={onDone}
      onClose={onClose}
    >
      <LineField name="reason" label={text.reason} isRequired autoFocus />
      <LineField name="by" label={text.by} hint={text.byHint} />
    </ActForm>
  )
}

/** It went out: to whom, how, when. */
export const SendForm = ({ incident, report, onDone, onClose }: ReportPartProps) => {
  const { send: text } = incidentText
  const { itemId, calls, clocks } = incident
  const { name, seen } = report
  const superior = calls.find(({ role }) => role === 'superior-duty-office')
  const dueAt = clocks.find(clock => meets(report, clock))?.dueAt
  return (
    <ActForm
      itemId={itemId}
      act={`send-${report.report}`}
      name={fill(text.form, { name })}
      save={text.save}
      specs={{
        way: { label: text.way, missing: text.choose },
        to: { label: text.to, longest: 60, missing },
        phone: { label: text.phone, longest: 40 },
        at: { label: at, isTime: true },
      }}
      begin={{ way: 'fax', to: superior?.name ?? incidentText.clocks.superior, phone: '', at: '.' }}
      send={(values, around, options) =>
        send(
          'incident.send-report',
          {
            itemId,
            report: report.report,
            seen,
            to: values.to?.trim() ?? '',
            way: sendingWayIds.find(way => way === values.way) ?? 'fax',
            ...said(values, 'phone'),
            ...whenOf(instantOf(values.at, around)),
          },
          options,
        )
      }
      saidOf={(values, around) => {
        const when = instantOf(values.at, around) ?? around.now
        const lateMs = dueAt === undefined ? 0 : Date.parse(when) - Date.parse(dueAt)
        const { onTime, late } = incidentText.oral
        return fill(text.saved, {
          name,
          late: lateMs > 0 ? fill(late, { time: lateInWords(lateMs) }) : onTime,
        })
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <DigitChoice
        name="way"
        label={text.way}
        isRequired
        choices={sendingWayIds.map(id => ({ id, label: sendingWays[id] }))}
      />
      <LineField name="to" label={text.to} isRequired autoFocus />
      <LineField name="phone" label={text.phone} />
      <WhenField />
    </ActForm>
  )
}

type AcknowledgeProps = ReportPartProps & { readonly sending: number }

/** They have it: who said so there. */
export const AcknowledgeForm = ({
  incident: { itemId },
  report,
  sending,
  onDone,
  onClose,
}: AcknowledgeProps) => {
  const { acknowledge: text } = incidentText
  const { name } = report
  return (
    <ActForm
      itemId={itemId}
      act={`ack-${report.report}-${sending}`}
      name={fill(text.form, { name })}
      save={text.save}
      specs={{
        who: { label: text.who, longest: 40, missing },
        at: { label: at, isTime: true },
      }}
      begin={{ who: '', at: '.' }}
      send={(values, around, options) =>
        send(
          'incident.acknowledge-report',
          {
            itemId,
            report: report.report,
            sending,
            who: values.who?.trim() ?? '',
            ...whenOf(instantOf(values.at, around)),
          },
          options,
        )
      }
      saidOf={values => fill(text.saved, { who: values.who?.trim() ?? '', name })}
      onDone={onDone}
      onClose={onClose}
    >
      <LineField name="who" label={text.who} isRequired autoFocus />
      <WhenField />
    </ActForm>
  )
}
