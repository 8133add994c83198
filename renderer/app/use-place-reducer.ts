import { type Dispatch, useEffect, useReducer, useState } from 'react'
import { usePlaces } from './place.tsx'
import type { Place } from './places.ts'

/** What a view was left with, by each place on the way back that shows it. */
export type PlaceMemory<State> = WeakMap<Place, State>

type PlaceReducer<State, Act> = {
  readonly state: State
  readonly act: Dispatch<Act>
  /** Somebody came back to what he had left: nothing is asked anew. */
  readonly isBack: boolean
}

/** A view stands as it was left where somebody comes back to it by Esc or Alt+←; whoever goes there anew begins anew. */
export const usePlaceReducer = <State, Act>(
  memory: PlaceMemory<State>,
  reducer: (state: State, act: Act) => State,
  first: State,
): PlaceReducer<State, Act> => {
  const { place } = usePlaces()
  const [isBack] = useState(() => memory.has(place))
  const [state, act] = useReducer(reducer, first, begun => memory.get(place) ?? begun)
  useEffect(() => void memory.set(place, state))
  return { state, act, isBack }
}
