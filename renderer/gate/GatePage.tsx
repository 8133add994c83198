import './gate.css'
import { useReducer, useState } from 'react'
import { sentenceFor } from '../../shared/refusals.ts'
import { useKeys } from '../app/keys.tsx'
import type { GateAsked } from '../app/places.ts'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { TodayPanel } from '../appointment/index.ts'
import { isTurnAwayDetail, TurnAwayColumn, TurnAwayPanel } from '../turn-away/index.ts'
import { Button } from '../ui/Button.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Segments } from '../ui/Segments.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { InsidePanel, RegisterPanel, VisitColumn } from '../visit/index.ts'
import { firstGateState, type GateList, gateReducer } from './gate-state.ts'
import { gateText as text } from './text.ts'

type GatePageProps = {
  /** Somebody comes or leaves; each asking differs from the one before. */
  readonly asked: GateAsked | undefined
}

const lists: readonly GateList[] = ['inside', 'register', 'turned-away']

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
  const refuse = () => act({ kind: 'detail', detail: { kind: 'turn-away-new' } })
  useGateKeys(list => act({ kind: 'list', list }), mayWrite && !isReadOnly ? refuse : undefined)
  if (error && !inside) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (!inside) return <Skeleton reason={text.waiting} />
  const list = {
    current: state.current,
    onCurrent: (itemId: string) => act({ kind: 'current', itemId }),
    onOpen: (itemId: string) =>
      act({ kind: 'detail', detail: { kind: state.list === 'turned-away' ? 'turn-away' : 'visit', itemId } }),
    focusAsked: state.listAsked,
  }
  return (
    <>
      <ViewHead title={text.title} aside={mayWrite ? text.aside : text.onlyLook}>
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
            <Button
              size="large"
              shownKey="F9"
              onPress={() => act({ kind: 'detail', detail: { kind: 'out' } })}
            >
              {text.leaving}
            </Button>
            <Button size="large" shownKey="Alt+R" onPress={refuse}>
              {text.refuse}
            </Button>
          </>
        ) : null}
      </ViewHead>
      {mayWrite && isReadOnly ? <p className="meta gate-note">{text.readOnly}</p> : null}
      <div className="gate">
        <div className="gate-column">
          {isTurnAwayDetail(state.detail) ? (
            <TurnAwayColumn
              detail={state.detail}
              focusAsked={state.formAsked}
              mayWrite={mayWrite && !isReadOnly}
              onDetail={detail => act({ kind: 'detail', detail })}
              onOver={() => act({ kind: 'detail', detail: { kind: 'in' } })}
              onClose={() => act({ kind: 'close' })}
            />
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
              onRefuse={typed => act({ kind: 'detail', detail: { kind: 'turn-away-new', typed } })}
            />
          )}
          <TodayPanel freeBadge={inside.freeBadge} mayWrite={mayWrite && !isReadOnly} />
        </div>
        {state.list === 'inside' ? <InsidePanel inside={inside} {...list} /> : null}
        {state.list === 'register' ? <RegisterPanel {...list} /> : null}
        {state.list === 'turned-away' ? <TurnAwayPanel {...list} /> : null}
      </div>
    </>
  )
}

const useGateKeys = (show: (list: GateList) => void, refuse: (() => void) | undefined): void =>
  useKeys(text.title, [
    { name: 'gate.inside', label: text.keys.toInside, keys: ['Alt+1'], run: () => show('inside') },
    { name: 'gate.register', label: text.keys.toRegister, keys: ['Alt+2'], run: () => show('register') },
    {
      name: 'gate.turned-away',
      label: text.lists['turned-away'],
      keys: ['Alt+6'],
      run: () => show('turned-away'),
    },
    {
      name: 'gate.refuse',
      label: text.keys.refuse,
      keys: ['Alt+R'],
      mayRun: refuse !== undefined,
      run: () => refuse?.(),
      isHinted: true,
    },
  ])
