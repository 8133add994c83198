import { useCallback, useRef } from 'react'

/** While one call runs, further ones do nothing: a key pressed twice in haste is one act, before anything is drawn anew. */
export const useOneAtATime = <Args extends readonly unknown[]>(
  act: (...args: Args) => Promise<void>,
): ((...args: Args) => Promise<void>) => {
  const isRunning = useRef(false)
  return useCallback(
    async (...args: Args) => {
      if (isRunning.current) return
      isRunning.current = true
      try {
        await act(...args)
      } finally {
        isRunning.current = false
      }
    },
    [act],
  )
}
