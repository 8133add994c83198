import './gate.css'
import { useEffect, useState } from 'react'
import { sentenceFor } from '../../shared/refusals.ts'
import { useHeldKeys, useKeys, useRunByName } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import type { GateAsked } from '../app/places.ts'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { type PlaceMemory, usePlaceReducer } from '../app/use-place-reducer.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { TodayPanel } from '../appointment/index.ts'
import { Button } from '../ui/Button.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Segments } from '../ui/Segments.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { GateHours } from './closing/GateHours.tsx'
import { closingText } from './closing/text.ts'
import { GateColumn } from './GateColumn.tsx'
import { GateLists } from './GateLists.tsx'
import {
  actFor,
  detailAsked,
  type FormAsked,
  firstGateState,
  type GateList,
  type GateState,
  gateLists,
  gateReducer,
} from './gate-state.ts'
import { gateText as text } from './text.ts'

type GatePageProps = {
  /** Somebody comes or leaves, or a vehicle does; each asking differs from the one before. */
  readonly asked: GateAsked | undefined
}

/** A form whose goods wait for a pass has a row of that name of its own, which keeps what was typed. */
const toPasses = 'gate.exit-pass'

const leftWith: PlaceMemory<GateState> = new WeakMap()

/** Places are taken and freed, and night comes, while nobody writes anything down. */
const lookAgainMs = 60_000

/** Whoever stands at the window is written down on the left; who and what is inside stands on the right, always in sight. */
export const GatePage = ({ asked }: GatePageProps) => {
  const { state, act, isBack } = usePlaceReducer(leftWith, gateReducer, firstGateState)
  // In the same drawing, not after it: whoever presses F7 types on at once.
  const [heard, setHeard] = useState(isBack ? asked : undefined)
  if (asked && asked !== heard) {
    setHeard(asked)
    act(actFor(asked))
  }
  useEffect(() => {
    if (isBack) act({ kind: 'back' })
  }, [isBack, act])
  const isGatekeeper = mayUse(useSession(), 'visit.sign-in')
  const mayLook = mayUse(useSession(), 'visit.look')
  const isReadOnly = useStation().book.state === 'read-only'
  const mayWrite = isGatekeeper && !isReadOnly
  const people = useAsk('visit.inside', {})
  const cars = useAsk('passage.inside', {}, { everyMs: lookAgainMs })
  const [inside, vehicles] = [people.data, cars.data]
  const { data: standing } = useAsk('gate.standing', {})
  // Whoever comes by a key for one of its forms types on at once.
  useHeldKeys(asked !== undefined && (people.isPending || cars.isPending))
  const runByName = useRunByName()
  const askHours = () => act({ kind: 'detail', detail: { of: 'hours' } })
  useGateKeys(list => act({ kind: 'list', list }))
  const refuse = () => act({ kind: 'detail', detail: { of: 'turn-away', show: { kind: 'turn-away-new' } } })
  useActKeys(mayWrite ? { askHours, refuse } : undefined)
  const failed = !inside ? people : cars
  if (failed.error && !failed.data)
    return <FailureBox {...sentenceFor(failed.error.refusal)} onRetry={() => void failed.refetch()} />
  if (!inside || !vehicles) return <Skeleton reason={text.waiting} />
  return (
    <>
      <ViewHead
        title={text.title}
        aside={standing ? <GateHours standing={standing} /> : isGatekeeper ? text.aside : text.onlyLook}
      >
        <Segments
          label={text.list}
          segments={gateLists.map(id => ({ id, label: text.lists[id] }))}
          value={state.list}
          onChange={chosen => act({ kind: 'list', list: chosen })}
        />
        {mayWrite
          ? acts.map(({ key, asks, label }) => (
              <Button
                key={key}
                size="large"
                shownKey={key}
                onPress={() => act({ kind: 'detail', detail: detailAsked[asks] })}
              >
                {label}
              </Button>
            ))
          : null}
        {mayWrite ? (
          <Button size="large" shownKey="Alt+R" onPress={refuse}>
            {text.refuse}
          </Button>
        ) : null}
        {mayWrite ? (
          <Button size="large" shownKey={text.keys.exitPass} onPress={() => runByName(toPasses)}>
            {text.exitPass}
          </Button>
        ) : null}
        {mayWrite && standing ? (
          <Button size="large" shownKey={closingText.keys.hour} onPress={askHours}>
            {standing.isOpen ? closingText.close : closingText.open}
          </Button>
        ) : null}
      </ViewHead>
      {isGatekeeper && isReadOnly ? <p className="meta gate-note">{text.readOnly}</p> : null}
      <div className="gate">
        <div className="gate-column">
          <GateColumn
            detail={state.detail}
            inside={inside}
            vehicles={vehicles}
            focusAsked={state.formAsked}
            mayWrite={mayWrite}
            mayLook={mayLook && !isReadOnly}
            onDetail={detail => act({ kind: 'detail', detail })}
            onClose={() => act({ kind: 'close' })}
            onSaved={(of, itemId) => {
              act({ kind: 'current', of, itemId })
            }}
          />
          <TodayPanel freeBadge={inside.freeBadge} mayWrite={mayWrite} />
        </div>
        <GateLists state={state} act={act} inside={inside} vehicles={vehicles} />
      </div>
    </>
  )
}

/** What is done at the window, each with its key; the keys themselves count everywhere. */
const acts: readonly {
  readonly key: 'F7' | 'F8' | 'F9'
  readonly asks: FormAsked
  readonly label: string
}[] = [
  { key: 'F7', asks: 'in', label: text.visitor },
  { key: 'F8', asks: 'vehicle', label: text.vehicle },
  { key: 'F9', asks: 'out', label: text.leaving },
]

const useGateKeys = (show: (list: GateList) => void): void =>
  useKeys(
    text.title,
    gateLists.map((list, place) => ({
      name: `gate.${list}`,
      label: text.lists[list],
      keys: [`Alt+${place + 1}`],
      run: () => show(list),
    })),
  )

type WindowActs = { readonly askHours: () => void; readonly refuse: () => void }

const useActKeys = (acts: WindowActs | undefined): void => {
  const { go } = usePlaces()
  const mayOpen = mayUse(useSession(), 'exit-pass.page')
  useKeys(text.title, [
    {
      name: 'gate.hour',
      label: text.keys.hour,
      keys: [closingText.keys.hour],
      mayRun: acts !== undefined,
      run: () => acts?.askHours(),
    },
    {
      name: 'gate.refuse',
      label: text.keys.refuse,
      keys: ['Alt+R'],
      mayRun: acts !== undefined,
      run: () => acts?.refuse(),
      isHinted: true,
    },
    {
      name: toPasses,
      label: text.exitPass,
      keys: [text.keys.exitPass],
      mayRun: mayOpen,
      run: () => go({ view: 'exit-pass' }),
    },
  ])
}
