import { type Dispatch, type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import type { IncidentView } from '../../../shared/incident/contract.ts'
import type { IncidentElement } from '../../../shared/incident/index.ts'
import { type CallResult, callResultIds } from '../../../shared/incident/words.ts'
import { sentenceFor } from '../../../shared/refusals.ts'
import { useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { mayUse, useSession } from '../../app/session.tsx'
import { useStation } from '../../app/station.tsx'
import { useAsk } from '../../app/use-ask.ts'
import { InstructionsOf } from '../../instruction/index.ts'
import { FailureBox } from '../../ui/FailureBox.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { nearestOf, timeShown } from '../clock-words.ts'
import { EstablishForm } from '../forms/EstablishForm.tsx'
import { ArriveForm, OtherCallForm, ReachedForm } from '../forms/SmallForms.tsx'
import type { IncidentAct, IncidentViewState, OpenPart } from '../incident-state.ts'
import { incidentText as text } from '../text.ts'
import { CallsPanel } from './CallsPanel.tsx'
import { ClosedNote } from './ClosedNote.tsx'
import { CoursePanel } from './CoursePanel.tsx'
import { ElementsPanel } from './ElementsPanel.tsx'
import { IncidentHead } from './IncidentHead.tsx'
import { isInMiddle, MiddlePart } from './MiddleColumn.tsx'
import { mainActOf } from './main-act.ts'
import { NearestClock } from './NearestClock.tsx'
import { ReportsPanel } from './ReportsPanel.tsx'
import { useAnswer } from './use-answer.ts'
import { useOneKeys } from './use-one-keys.ts'

type OneIncidentProps = {
  readonly itemId: string
  readonly state: IncidentViewState
  readonly act: Dispatch<IncidentAct>
}

/** The page of an incident: what is known, which limits run, whom to call; everything on it by the keyboard. */
export const OneIncident = ({ itemId, state, act }: OneIncidentProps) => {
  const { data, error, refetch } = useAsk('incident.one', { itemId })
  if (error && !data) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (data === null) return <FailureBox what={text.unknown} onRetry={() => act({ kind: 'show-list' })} />
  if (!data) return <Skeleton reason={text.waiting} />
  return <Whole incident={data} state={state} act={act} />
}

type WholeProps = Pick<OneIncidentProps, 'state' | 'act'> & { readonly incident: IncidentView }

const Whole = ({ incident, state, act }: WholeProps) => {
  const { itemId, stage } = incident
  const session = useSession()
  const { book } = useStation()
  const mayWrite = mayUse(session, 'incident.call') && book.state !== 'read-only'
  const isRunning = stage === 'running'
  const mayAct = mayWrite && isRunning
  const nearest = isRunning ? nearestOf(incident.clocks) : undefined
  const main = mayAct ? mainActOf(incident, nearest) : undefined
  const { part } = state
  const open = (to: OpenPart) => act({ kind: 'part', part: to })
  const close = (to?: OpenPart) => act({ kind: 'close-part', ...(to && { to }) })
  const step = state.step ?? incident.nextCall
  const answer = useAnswer(incident, step, act)
  const onAnswer = mayAct && step !== undefined ? answer : undefined
  const mainRef = useMainFocus(state.mainAsked, part)
  const establish = (element?: IncidentElement) => open({ kind: 'establish', ...(element && { element }) })
  useOneKeys({ incident, state, act, main, mayWrite, open })
  const press = (event: KeyboardEvent) => {
    if (part.kind !== 'none' || isTaken(event)) return
    if (event.key === 'Enter' && main) open(main.part)
    else hearDigit(event, onAnswer)
  }
  return (
    <>
      <IncidentHead incident={incident} mayWrite={mayWrite} act={act} />
      {incident.drill ? <p className="incident-drill-band">{text.drillBand}</p> : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: digits answer for the current line wherever the focus is */}
      <div className="incident-one" onKeyDown={press}>
        {part.kind === 'establish' ? (
          <EstablishForm
            key={itemId}
            incident={incident}
            element={part.element}
            onDone={close}
            onClose={() => close()}
          />
        ) : part.kind === 'arrive' ? (
          <ArriveForm key={itemId} incident={incident} onDone={close} onClose={() => close()} />
        ) : (
          <ElementsPanel
            incident={incident}
            onEstablish={mayAct ? establish : undefined}
            onArrive={mayAct ? () => open({ kind: 'arrive' }) : undefined}
            below={<InstructionsOf source={{ kind: 'incident', itemId }} />}
          />
        )}
        <section className="panel incident-panel incident-middle" aria-label={text.clocks.title} data-pane="">
          <ClocksHead incident={incident} />
          {incident.closed ? <ClosedNote closed={incident.closed} /> : null}
          {nearest ? (
            <NearestClock
              incident={incident}
              clock={nearest}
              main={part.kind === 'none' || !isInMiddle(part) ? main : undefined}
              onMain={() => main && open(main.part)}
              mainRef={mainRef}
            />
          ) : null}
          {isInMiddle(part) ? (
            <MiddlePart
              key={`${itemId} ${JSON.stringify(part)}`}
              incident={incident}
              part={part}
              mayWrite={mayWrite}
              onOpen={open}
              onClose={close}
            />
          ) : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
            <section className="incident-scroll" tabIndex={0} aria-label={text.course.title}>
              <ReportsPanel incident={incident} above={nearest} mayWrite={mayAct} onOpen={open} />
              <CoursePanel course={incident.course} />
            </section>
          )}
        </section>
        <div className="incident-calling">
          {part.kind === 'reached' ? (
            <ReachedForm
              key={`${itemId} ${part.step}`}
              incident={incident}
              step={part.step}
              pressedAt={part.at}
              onDone={() => act({ kind: 'called' })}
              onClose={() => close()}
            />
          ) : part.kind === 'other-call' ? (
            <OtherCallForm
              key={`${itemId} ${part.step}`}
              incident={incident}
              step={part.step}
              result={part.result}
              onDone={() => act({ kind: 'called' })}
              onClose={() => close()}
            />
          ) : null}
          <CallsPanel
            incident={incident}
            step={mayAct ? step : undefined}
            onAnswer={part.kind === 'none' ? onAnswer : undefined}
            onStep={chosen => act({ kind: 'step', step: chosen })}
            onOther={mayAct && part.kind === 'none' ? () => open({ kind: 'other-call' }) : undefined}
          />
        </div>
      </div>
    </>
  )
}

const ClocksHead = ({ incident: { knownAt } }: { readonly incident: IncidentView }) => {
  const { clock, timeZone } = useUnitClock()
  return (
    <div className="incident-panel-head">
      <h2>{text.clocks.title}</h2>
      <span className="meta">
        {fill(text.clocks.from, { at: timeShown(knownAt, { now: clock.now(), timeZone }) })}
      </span>
    </div>
  )
}

/** The main act has the focus whenever nothing else is open: Enter does what is owed next. */
const useMainFocus = (asked: number, { kind }: OpenPart) => {
  const main = useRef<HTMLButtonElement>(null)
  const heard = useRef<number>(undefined)
  useLayoutEffect(() => {
    if (kind !== 'none' || heard.current === asked) return
    heard.current = asked
    main.current?.focus()
  })
  // Where there is no main act, the view itself has the keys.
  useEffect(() => {
    if (kind === 'none' && document.activeElement === document.body)
      document.querySelector<HTMLElement>('main.view')?.focus()
  }, [kind])
  return main
}

/** What has the focus means the key itself, or nothing here does. */
const isTaken = (event: KeyboardEvent): boolean => {
  const { target, nativeEvent, key, repeat, ctrlKey, altKey, metaKey } = event
  const taking = key === 'Enter' ? 'input, textarea, form, button, summary, a' : 'input, textarea, form'
  const isTyping = target instanceof Element && target.closest(`${taking}, [role=listbox]`) !== null
  return isTyping || nativeEvent.isComposing || repeat || ctrlKey || altKey || metaKey
}

/** 1 to 4 answer for the line that is called. */
const hearDigit = (event: KeyboardEvent, onAnswer: ((result: CallResult) => void) | undefined): void => {
  const result = /^[1-4]$/u.test(event.key) ? callResultIds[Number(event.key) - 1] : undefined
  if (!onAnswer || !result) return
  event.preventDefault()
  onAnswer(result)
}
