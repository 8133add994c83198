import { callInWords, planKinds } from '../../../shared/plans/index.ts'
import { reportGradeIds, reportGrades } from '../../../shared/report-limits/index.ts'
import { useMinute, useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { useAsk } from '../../app/use-ask.ts'
import { everyInWords, timeShown } from '../clock-words.ts'
import { instantOf, type Typed } from '../forms/field-spec.ts'
import { incidentText } from '../text.ts'
import { kindMeant } from './raise-specs.ts'
import { useLimits } from './use-limits.ts'

const { beside: text } = incidentText.raise

type RaiseBesideProps = { readonly values: Typed; readonly entryText: string | undefined }

/** What follows from what is typed: by when it is to be reported, whom to call, what to do first, what makes a grade. */
export const RaiseBeside = ({ values, entryText }: RaiseBesideProps) => {
  const kind = kindMeant(values, entryText)
  const { data: plans = [] } = useAsk('plans.list', {})
  const plan = plans.find(({ key }) => key === kind)?.content
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <aside className="incident-beside" tabIndex={0} aria-label={text.label}>
      <ClocksToCome values={values} />
      <section className="panel" aria-label={text.points}>
        <h2>{`${planKinds[kind]}：${text.points}`}</h2>
        <ol className="incident-points">
          {(plan?.points ?? []).map(point => (
            <li key={point}>{point}</li>
          ))}
        </ol>
      </section>
      <section className="panel" aria-label={text.calls}>
        <h2>{text.calls}</h2>
        <ol className="incident-points">
          {(plan?.calls ?? []).map(call => (
            <li key={callInWords(call)}>{callInWords(call)}</li>
          ))}
        </ol>
      </section>
      <Criteria chosen={values.grade ?? ''} />
    </aside>
  )
}

const ClocksToCome = ({ values }: { readonly values: Typed }) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const grade = reportGradeIds.find(id => id === values.grade) ?? 'ungraded'
  const limits = useLimits()(grade)
  const known = instantOf(values.knownAt, { now, timeZone }) ?? now
  const by = (minutes: number) =>
    fill(text.by, {
      at: timeShown(new Date(Date.parse(known) + minutes * 60_000).toISOString(), { now, timeZone }),
    })
  return (
    <section className="panel" aria-label={text.clocks}>
      <h2>{text.clocks}</h2>
      <dl className="facts">
        <dt>{text.oral}</dt>
        <dd>{by(limits.oralMinutes)}</dd>
        <dt>{text.written}</dt>
        <dd>{by(limits.writtenMinutes)}</dd>
        <dt>{text.followUp}</dt>
        <dd>{fill(text.every, { minutes: everyInWords(limits.followUpMinutes) })}</dd>
      </dl>
      <p className="meta">{fill(text.unit, { grade: reportGrades[grade] })}</p>
    </section>
  )
}

const Criteria = ({ chosen }: { readonly chosen: string }) => {
  const { data = [] } = useAsk('grade-criteria.list', {})
  return (
    <section className="panel" aria-label={text.criteria}>
      <h2>{text.criteria}</h2>
      <dl className="incident-criteria">
        {data.map(({ key, label, content }) => (
          <div key={key} data-current={key === chosen || undefined}>
            <dt>{label}</dt>
            <dd>{content.join('；')}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
