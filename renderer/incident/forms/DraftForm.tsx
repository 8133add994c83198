import { useState } from 'react'
import { longestReport, type ProposedReport, type ShownReport } from '../../../shared/incident/contract.ts'
import type { ReportForm } from '../../../shared/incident/index.ts'
import { send } from '../../app/bridge.ts'
import { useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { useAsk } from '../../app/use-ask.ts'
import { Button } from '../../ui/Button.tsx'
import { FailureBox } from '../../ui/FailureBox.tsx'
import { NoticeBox } from '../../ui/NoticeBox.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { timeShown } from '../clock-words.ts'
import { incidentText } from '../text.ts'
import { ActForm } from './ActForm.tsx'
import type { FieldSpecs } from './field-spec.ts'
import { LongField } from './fields.tsx'
import type { PartProps } from './OralForm.tsx'

const { draft: text, missing } = incidentText
const specs: FieldSpecs = { text: { label: text.text, longest: longestReport, missing } }

type NextProps = PartProps & { readonly form: ReportForm | undefined }

/** The next report of the chain: its text is proposed by what is new since the last one that went out. */
export const DraftNext = ({ form, ...rest }: NextProps) => {
  const { itemId } = rest.incident
  const { data, isPending, isFetching } = useAsk('incident.draft', { itemId, ...(form && { form }) })
  if (isPending || (isFetching && !data)) return <Skeleton reason={incidentText.waiting} />
  if (!data) return <FailureBox what={incidentText.unknown} />
  const open = data.open && rest.incident.reports.find(({ report }) => report === data.open?.report)
  return open ? <Redraft report={open} isBegun {...rest} /> : <NextFields proposed={data} {...rest} />
}

const NextFields = ({
  incident: { itemId },
  proposed,
  onDone,
  onClose,
}: PartProps & { readonly proposed: ProposedReport }) => {
  const { clock, timeZone } = useUnitClock()
  // Whoever writes goes on with what he has before him, whatever is proposed by now.
  const [shown] = useState(proposed)
  const { name, form, since, news } = shown
  return (
    <ActForm
      itemId={itemId}
      act={`draft-${form}`}
      name={fill(text.form, { name })}
      save={text.save}
      specs={specs}
      begin={{ text: shown.text }}
      send={(values, _around, options) =>
        send('incident.draft-report', { itemId, form, text: values.text?.trim() ?? '' }, options)
      }
      saidOf={() => fill(text.saved, { name })}
      onDone={onDone}
      onClose={onClose}
    >
      <div className="entry-note">
        {since ? (
          <>
            <p>
              {fill(news.length === 0 ? text.noNews : text.since, {
                name: since.name,
                at: timeShown(since.sentAt, { now: clock.now(), timeZone }),
              })}
            </p>
            <ul className="incident-news">
              {news.map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        ) : (
          text.first
        )}
      </div>
      <LongField name="text" label={text.text} longest={longestReport} isRequired focusAsked={1} />
    </ActForm>
  )
}

type RedraftProps = PartProps & {
  readonly report: ShownReport
  /** It was begun before, by whomever. */
  readonly isBegun?: boolean
}

/** One that was not sent yet is written anew; what somebody else did with it meanwhile is told, and nothing typed is lost. */
export const Redraft = ({ incident: { itemId }, report, isBegun = false, onDone, onClose }: RedraftProps) => {
  const [seen, setSeen] = useState(report.seen)
  const { name } = report
  const isOvertaken = report.seen > seen
  return (
    <ActForm
      itemId={itemId}
      act={`redraft-${report.report}`}
      name={fill(text.redraft, { name })}
      save={text.save}
      specs={specs}
      begin={{ text: report.text }}
      send={(values, _around, options) =>
        send(
          'incident.draft-report',
          { itemId, report: report.report, seen, form: report.form, text: values.text?.trim() ?? '' },
          options,
        )
      }
      saidOf={() => fill(text.saved, { name })}
      onDone={onDone}
      onClose={onClose}
      foot={
        isOvertaken ? (
          <>
            <NoticeBox
              kind="due"
              action={<Button onPress={() => setSeen(report.seen)}>{text.useLatest}</Button>}
            >
              {text.meanwhile}
            </NoticeBox>
            <p className="incident-latest">
              {text.latest}：{report.text}
            </p>
          </>
        ) : null
      }
    >
      {isBegun ? <p className="entry-note">{fill(text.openFirst, { name })}</p> : null}
      <LongField name="text" label={text.text} longest={longestReport} isRequired focusAsked={1} />
    </ActForm>
  )
}
