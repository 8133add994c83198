import { useEffect, useRef } from 'react'
import type { IncidentView, ShownCall, ShownCallLine } from '../../../shared/incident/contract.ts'
import { type CallResult, callResultIds, callResults } from '../../../shared/incident/words.ts'
import { useMinute, useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { timeShown } from '../clock-words.ts'
import { dialOf } from '../dial-of.ts'
import { incidentText } from '../text.ts'

const { calls: text } = incidentText

type CallsPanelProps = {
  readonly incident: IncidentView
  /** Place of the line that is called now, from 1. */
  readonly step: number | undefined
  /** Absent where nobody is called any more, or not by this account. */
  readonly onAnswer: ((result: CallResult) => void) | undefined
  readonly onStep: (step: number) => void
  readonly onOther: (() => void) | undefined
}

/** Whom to call, in order, every attempt kept; the next number large, its answers beside it. */
export const CallsPanel = ({ incident, step, onAnswer, onStep, onOther }: CallsPanelProps) => {
  const { calls, otherCalls, reached, kindLabel } = incident
  return (
    <section className="panel incident-panel" aria-label={text.title} data-pane="">
      <div className="incident-panel-head">
        <h2>{text.title}</h2>
        <span className="meta">{fill(text.aside, { kind: kindLabel, reached, total: calls.length })}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="incident-scroll" tabIndex={0} aria-label={text.lines}>
        <ol className="incident-calls">
          {calls.map(line => (
            <CallLine
              key={line.step}
              line={line}
              isCurrent={line.step === step}
              onStep={onStep}
              onAnswer={onAnswer}
            />
          ))}
        </ol>
        {otherCalls.length > 0 ? (
          <div className="incident-other-calls">
            <h3>{text.others}</h3>
            <Attempts attempts={otherCalls} isNamed />
          </div>
        ) : null}
      </section>
      <div className="incident-panel-foot">
        <span>{text.foot}</span>
        {onOther ? (
          <Button shownKey={incidentText.keys.otherCall} onPress={onOther}>
            {incidentText.acts.otherCall}
          </Button>
        ) : null}
      </div>
    </section>
  )
}

type CallLineProps = Pick<CallsPanelProps, 'onStep' | 'onAnswer'> & {
  readonly line: ShownCallLine
  readonly isCurrent: boolean
}

const CallLine = ({ line, isCurrent, onStep, onAnswer }: CallLineProps) => {
  const { step, name, roleLabel, state, attempts, phone, spare, now } = line
  const dial = dialOf(line)
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  const who = nameWithRole(roleLabel, name)
  const number = dial === '' ? text.noPhone : dial
  return (
    <li ref={row} className="incident-call current-bar" data-current={isCurrent || undefined}>
      <button
        type="button"
        className="incident-call-who"
        aria-pressed={isCurrent}
        onClick={() => onStep(step)}
      >
        <span className="incident-call-step">{step}</span>
        <span className="incident-call-name">{who}</span>
        <span className={dial === '' ? 'meta' : 'incident-call-number'}>{number}</span>
      </button>
      {now ? <p className="incident-call-note">{fill(text.nowOther, now)}</p> : null}
      {state === 'reporter' ? <p className="incident-call-note">{text.isReporter}</p> : null}
      <Attempts attempts={attempts} />
      {spare !== undefined && dial === spare && state !== 'reached' ? (
        <p className="incident-call-note">{fill(text.useSpare, { phone, spare })}</p>
      ) : null}
      {isCurrent && onAnswer ? <Answers onAnswer={onAnswer} /> : null}
    </li>
  )
}

/** `区总值班室` needs no 上级值班室 before it where it says so itself; a name of a person needs his post. */
const nameWithRole = (role: string, name: string): string =>
  name.includes(role) || !needsRole.includes(role) ? name : `${role} ${name}`

const needsRole: readonly string[] = ['带班领导', '主要领导']

const Answers = ({ onAnswer }: { readonly onAnswer: (result: CallResult) => void }) => (
  <div className="incident-answers">
    {callResultIds.map((result, place) => (
      <Button key={result} shownKey={String(place + 1)} onPress={() => onAnswer(result)}>
        {text.answers[result]}
      </Button>
    ))}
  </div>
)

type AttemptsProps = { readonly attempts: readonly ShownCall[]; readonly isNamed?: boolean }

const Attempts = ({ attempts, isNamed = false }: AttemptsProps) => {
  const around = { now: useMinute(), timeZone: useUnitClock().timeZone }
  if (attempts.length === 0) return null
  return (
    <ol className="incident-attempts">
      {attempts.map(({ at, on, result, note, who, phone }) => (
        <li key={`${at} ${on}`}>
          <span className="incident-call-at">{timeShown(at, around)}</span>
          <Mark kind={result === 'reached' ? 'fine' : 'broken'} />
          <span>
            {[...(isNamed ? [`${who} ${phone}`] : []), callResults[result], ...(note ? [note] : [])].join(
              '，',
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
