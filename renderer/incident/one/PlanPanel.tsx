import type { IncidentView } from '../../../shared/incident/contract.ts'
import { callInWords } from '../../../shared/plans/index.ts'
import { fill } from '../../app/fill.ts'
import { useKeys } from '../../app/keys.tsx'
import { useAsk } from '../../app/use-ask.ts'
import { Button } from '../../ui/Button.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { incidentText } from '../text.ts'

const { planPanel: text } = incidentText

type PlanPanelProps = { readonly incident: IncidentView; readonly onClose: () => void }

/** What the unit's plan says for this kind of incident (§7.2). */
export const PlanPanel = ({ incident: { kind, kindLabel }, onClose }: PlanPanelProps) => {
  const { data } = useAsk('plans.list', {})
  const title = fill(text.title, { kind: kindLabel })
  useKeys(title, [
    { name: 'incident.plan-close', label: text.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  const plan = data?.find(({ key }) => key === kind)?.content
  return (
    <section className="incident-report" aria-label={title}>
      <div className="incident-panel-head">
        <h2>{title}</h2>
        <span className="meta">§7.2</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="incident-scroll incident-report-body" tabIndex={0} aria-label={title}>
        {data === undefined ? <Skeleton reason={incidentText.waiting} /> : null}
        {plan ? (
          <>
            {plan.points.length === 0 ? <p>{text.none}</p> : null}
            <ol className="incident-points">
              {plan.points.map(point => (
                <li key={point}>{point}</li>
              ))}
            </ol>
            <h3>{incidentText.calls.title}</h3>
            <ol className="incident-points">
              {plan.calls.map(call => (
                <li key={callInWords(call)}>{callInWords(call)}</li>
              ))}
            </ol>
          </>
        ) : data ? (
          <p>{text.noPlan}</p>
        ) : null}
      </section>
      <div className="incident-panel-foot">
        <Button size="form" shownKey="Esc" onPress={onClose}>
          {text.close}
        </Button>
      </div>
    </section>
  )
}
