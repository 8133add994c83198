import { useCallback, useLayoutEffect, useRef } from 'react'

/** One function at every drawing, which calls that of the latest: what it is given to need not be drawn anew for it. */
export const useSteady = <Given extends readonly unknown[]>(
  act: (...given: Given) => void,
): ((...given: Given) => void) => {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((...given: Given) => latest.current(...given), [])
}
