import './gate.css'
import { useReducer, useState } from 'react'
import { sentenceFor } from '../../shared/refusals.ts'
import { useKeys } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import type { GateAsked } from '../app/places.ts'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { Button } from '../ui/Button.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Segments } from '../ui/Segments.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { InsidePanel, RegisterPanel, VisitColumn } from '../visit/index.ts'
import { GateHours } from './closing/GateHours.tsx'
import { HoursColumn } from './closing/HoursColumn.tsx'
import { closingText } from './closing/text.ts'
import { firstGateState, type GateList, gateReducer } from './gate-state.ts'
import { gateText as text } from './text.ts'

type GatePageProps = {
  /** Somebody comes or leaves; each asking differs from the one before. */
  readonly asked: GateAsked | undefined
}

const lists: readonly GateList[] = ['inside', 'register']

/** Whoever stands at the window is written down on the left; who is inside stands on the right, always in sight. */
export const GatePage = ({ asked }: GatePageProps) => {
  const [state, act] = useReducer(gateReducer, firstGateState)
  // In the same drawing, not after it: whoever presses F7 types on at once.
  const [heard, setHeard] = useState<GateAsked>()
  if (asked && asked !== heard) {
    setHeard(asked)
    act({ kind: 'detail', detail: { kind: asked.for } })
  }
  const mayWrite = mayUse(useSession(), 'visit.sign-in')
  const mayLook = mayUse(useSession(), 'visit.look')
  const isReadOnly = useStation().book.state === 'read-only'
  const { data: inside, error, refetch } = useAsk('visit.inside', {})
  const { data: standing } = useAsk('gate.standing', {})
  const askHours = () => act({ kind: 'detail', detail: { kind: 'hours' } })
  useGateKeys(list => act({ kind: 'list', list }), mayWrite && !isReadOnly ? askHours : undefined)
  const { go } = usePlaces()
  if (error && !inside) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (!inside) return <Skeleton reason={text.waiting} />
  const list = {
    current: state.current,
    onCurrent: (itemId: string) => act({ kind: 'current', itemId }),
    onOpen: (itemId: string) => act({ kind: 'detail', detail: { kind: 'visit', itemId } }),
    focusAsked: state.listAsked,
  }
  return (
    <>
      <ViewHead
        title={text.title}
        aside={standing ? <GateHours standing={standing} /> : mayWrite ? text.aside : text.onlyLook}
      >
        <Segments
          label={text.list}
          segments={lists.map(id => ({ id, label: text.lists[id] }))}
          value={state.list}
          onChange={chosen => act({ kind: 'list', list: chosen })}
        />
        {mayWrite && !isReadOnly ? (
          <>
            <Button
              size="large"
              shownKey="F7"
              onPress={() => act({ kind: 'detail', detail: { kind: 'in' } })}
            >
              {text.visitor}
            </Button>
            <Button size="large" shownKey={text.keys.exitPass} onPress={() => go({ view: 'exit-pass' })}>
              {text.exitPass}
            </Button>
            <Button
              size="large"
              shownKey="F9"
              onPress={() => act({ kind: 'detail', detail: { kind: 'out' } })}
            >
              {text.leaving}
            </Button>
            {standing ? (
              <Button size="large" shownKey={closingText.keys.hour} onPress={askHours}>
                {standing.isOpen ? closingText.close : closingText.open}
              </Button>
            ) : null}
          </>
        ) : null}
      </ViewHead>
      {mayWrite && isReadOnly ? <p className="meta gate-note">{text.readOnly}</p> : null}
      <div className="gate">
        <div className="gate-column">
          {state.detail.kind === 'hours' ? (
            <HoursColumn onClose={() => act({ kind: 'close' })} />
          ) : (
            <VisitColumn
              detail={state.detail}
              inside={inside}
              focusAsked={state.formAsked}
              mayWrite={mayWrite && !isReadOnly}
              mayLook={mayLook && !isReadOnly}
              onDetail={detail => act({ kind: 'detail', detail })}
              onClose={() => act({ kind: 'close' })}
              onSaved={itemId => act({ kind: 'current', itemId })}
            />
          )}
        </div>
        {state.list === 'inside' ? <InsidePanel inside={inside} {...list} /> : <RegisterPanel {...list} />}
      </div>
    </>
  )
}

const useGateKeys = (show: (list: GateList) => void, askHours: (() => void) | undefined): void => {
  const { go } = usePlaces()
  const mayOpen = mayUse(useSession(), 'exit-pass.page')
  useKeys(text.title, [
    { name: 'gate.inside', label: text.keys.toInside, keys: ['Alt+1'], run: () => show('inside') },
    { name: 'gate.register', label: text.keys.toRegister, keys: ['Alt+2'], run: () => show('register') },
    {
      name: 'gate.hour',
      label: text.keys.hour,
      keys: [closingText.keys.hour],
      mayRun: askHours !== undefined,
      run: () => askHours?.(),
    },
    {
      name: 'gate.exit-pass',
      label: text.exitPass,
      keys: [text.keys.exitPass],
      mayRun: mayOpen,
      run: () => go({ view: 'exit-pass' }),
      isHinted: true,
    },
  ])
}
