import { useSyncExternalStore } from 'react'

/** Places of the first and the last row in sight. */
export type Sight = { readonly first: number; readonly last: number }

/** What is in sight of a list: told with every frame while it is scrolled, and heard only by who asks. */
export type SightTeller = {
  readonly tell: (first: number, last: number) => void
  readonly now: () => Sight
  readonly subscribe: (heard: () => void) => () => void
}

export const createSight = (): SightTeller => {
  let now: Sight = { first: 0, last: 0 }
  const listeners = new Set<() => void>()
  return {
    tell: (first, last) => {
      if (now.first === first && now.last === last) return
      now = { first, last }
      for (const heard of listeners) heard()
    },
    now: () => now,
    subscribe: heard => {
      listeners.add(heard)
      return () => void listeners.delete(heard)
    },
  }
}

/** Draws anew only when what is made of the sight is another text or number. */
export const useSight = <Told extends string | number>(
  sight: SightTeller,
  told: (sight: Sight) => Told,
): Told => useSyncExternalStore(sight.subscribe, () => told(sight.now()))
