import './incident.css'
import { useState } from 'react'
import { useKeys } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import type { RaiseAsked } from '../app/places.ts'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { type PlaceMemory, usePlaceReducer } from '../app/use-place-reducer.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { Button } from '../ui/Button.tsx'
import { Segments } from '../ui/Segments.tsx'
import {
  firstIncidentState,
  type IncidentListName,
  type IncidentViewState,
  incidentReducer,
} from './incident-state.ts'
import { IncidentList } from './list/IncidentList.tsx'
import { OneIncident } from './one/OneIncident.tsx'
import { RaisePage } from './raise/RaisePage.tsx'
import { incidentText as text } from './text.ts'
import { useRunning, useRunningCount } from './use-running.ts'

const leftWith: PlaceMemory<IncidentViewState> = new WeakMap()
const lists: readonly IncidentListName[] = ['running', 'closed', 'all']

/** Incidents: one is raised, one is gone on with, or all that run and ran are listed. */
export const IncidentPage = () => {
  const { place, go } = usePlaces()
  const { state, act, isBack } = usePlaceReducer(leftWith, incidentReducer, firstIncidentState)
  const here = place.view === 'incident' ? place : undefined
  const asked = here?.incidentAsked
  const [heard, setHeard] = useState(isBack ? asked : undefined)
  if (asked && asked !== heard) {
    setHeard(asked)
    act({ kind: 'show', itemId: asked.itemId })
  }
  const running = useRunning()
  const raise = here?.raiseAsked
  if (raise)
    return (
      <RaisePage
        key={raise.from ?? 'new'}
        asked={raise}
        onRaised={itemId => go({ view: 'incident', incidentAsked: { itemId, asked: performance.now() } })}
        onClose={() => go({ view: 'incident' })}
      />
    )
  const shown = shownOf(state, running.length === 1 ? running[0]?.itemId : undefined)
  if (shown !== undefined) return <OneIncident key={shown} itemId={shown} state={state} act={act} />
  return (
    <Listed
      state={state}
      onList={list => act({ kind: 'list', list })}
      onCurrent={itemId => act({ kind: 'current', itemId })}
      onOpen={itemId => act({ kind: 'show', itemId })}
    />
  )
}

/** Where nobody chose, the only one that runs is what one came for. */
const shownOf = ({ shown }: IncidentViewState, only: string | undefined): string | undefined => {
  if (shown === 'list') return undefined
  return shown === 'undecided' ? only : shown.itemId
}

type ListedProps = {
  readonly state: IncidentViewState
  readonly onList: (list: IncidentListName) => void
  readonly onCurrent: (itemId: string) => void
  readonly onOpen: (itemId: string) => void
}

const Listed = ({ state, onList, onCurrent, onOpen }: ListedProps) => {
  const { go } = usePlaces()
  const session = useSession()
  const { book } = useStation()
  const mayRaise = mayUse(session, 'incident.raise') && book.state !== 'read-only'
  const count = useRunningCount()
  const raise = () => go({ view: 'incident', raiseAsked: { at: performance.now() } satisfies RaiseAsked })
  useKeys(text.title, [
    { name: 'incident.open', label: text.title, keys: ['Enter'], mayRun: state.current !== undefined },
    ...lists.map((list, place) => ({
      name: `incident.list-${list}`,
      label: text.lists[list],
      keys: [`Alt+${place + 1}`] as const,
      run: () => onList(list),
    })),
  ])
  const begin = (look: 'primary' | 'plain') =>
    mayRaise ? (
      <Button look={look} shownKey={text.keys.raise} onPress={raise}>
        {text.acts.raise}
      </Button>
    ) : null
  return (
    <>
      <ViewHead title={text.title} aside={text.aside}>
        <Segments
          label={text.list}
          segments={lists.map(id => ({
            id,
            label: text.lists[id],
            count: id === 'running' ? count : undefined,
          }))}
          value={state.list}
          onChange={onList}
        />
        {begin('primary')}
      </ViewHead>
      <IncidentList
        list={state.list}
        current={state.current}
        onCurrent={onCurrent}
        onOpen={onOpen}
        focusAsked={state.listAsked}
        begin={begin('plain')}
      />
    </>
  )
}
