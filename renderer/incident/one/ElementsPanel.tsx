import type { IncidentView, ShownElement } from '../../../shared/incident/contract.ts'
import type { IncidentElement } from '../../../shared/incident/index.ts'
import { useSecond, useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { timerOf, timeShown } from '../clock-words.ts'
import { incidentText } from '../text.ts'

const { elements: text } = incidentText

type ElementsPanelProps = {
  readonly incident: IncidentView
  /** Absent where nothing is established any more, or not by this account. */
  readonly onEstablish: ((element?: IncidentElement) => void) | undefined
  readonly onArrive: (() => void) | undefined
  /** What others put below the elements. */
  readonly below?: React.ReactNode
}

/** What is known of it, and since when the rest is to be verified. */
export const ElementsPanel = ({ incident, onEstablish, onArrive, below }: ElementsPanelProps) => {
  const { elements, arrivals } = incident
  const left = elements.filter(({ state }) => state === 'to-verify').length
  const { timeZone } = useUnitClock()
  const now = useSecond()
  return (
    <section className="panel incident-panel" aria-label={text.title} data-pane="">
      <div className="incident-panel-head">
        <h2>{text.title}</h2>
        <span className="meta">{left === 0 ? text.none : fill(text.left, { count: left })}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="incident-scroll" tabIndex={0} aria-label={text.title}>
        <ul className="incident-elements">
          {elements
            .filter(({ state }) => state !== 'unsaid')
            .map(element => (
              <ElementRow key={element.name} element={element} onEstablish={onEstablish} />
            ))}
          {arrivals.map(({ who, at }) => (
            <li key={`${who} ${at}`} className="incident-element">
              <span className="incident-element-name">{text.scene}</span>
              <span>{`${timeShown(at, { now, timeZone })} ${who}`}</span>
            </li>
          ))}
        </ul>
        {below}
      </section>
      <div className="incident-panel-foot">
        <span>{text.foot}</span>
        <span className="incident-panel-acts">
          {onArrive ? (
            <Button shownKey={incidentText.keys.arrive} onPress={onArrive}>
              {incidentText.acts.arrive}
            </Button>
          ) : null}
          {onEstablish ? (
            <Button shownKey={incidentText.keys.establish} onPress={() => onEstablish()}>
              {incidentText.acts.establish}
            </Button>
          ) : null}
        </span>
      </div>
    </section>
  )
}

type ElementRowProps = Pick<ElementsPanelProps, 'onEstablish'> & { readonly element: ShownElement }

const ElementRow = ({ element, onEstablish }: ElementRowProps) => {
  const { name, label } = element
  return (
    <li className="incident-element">
      <span className="incident-element-name">{label}</span>
      {element.state === 'known' ? (
        <Known element={element} />
      ) : element.state === 'to-verify' ? (
        <>
          {onEstablish ? (
            <button
              type="button"
              className="incident-to-verify"
              aria-label={fill(text.openOf, { label })}
              onClick={() => onEstablish(name)}
            >
              <Mark kind="notice" />
              <b>{incidentText.toVerify}</b>
            </button>
          ) : (
            <span className="incident-to-verify">
              <Mark kind="notice" />
              <b>{incidentText.toVerify}</b>
            </span>
          )}
          <Timer since={element.since} />
        </>
      ) : null}
    </li>
  )
}

const Known = ({ element }: { readonly element: Extract<ShownElement, { state: 'known' }> }) => {
  const { timeZone } = useUnitClock()
  const now = useSecond()
  const { earlier, source } = element
  const last = earlier.at(-1)
  return (
    <span className="incident-element-text">
      {element.text}
      {source === undefined ? null : <span className="meta">{fill(text.source, { source })}</span>}
      {last ? (
        <span className="meta">
          {fill(text.earlier, {
            text: last.text,
            at: timeShown(last.at, { now, timeZone }),
            name: last.byName,
          })}
        </span>
      ) : null}
    </span>
  )
}

const Timer = ({ since }: { readonly since: string }) => (
  <span className="incident-timer">{timerOf(since, useSecond())}</span>
)
