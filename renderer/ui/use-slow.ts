import { useEffect, useState } from 'react'

/** What a wait shows: nothing at first, then a grey skeleton, at last the reason (ux §7). */
export type WaitStage = 'short' | 'noticed' | 'long'

const noticedAfterMs = 300
const longAfterMs = 5_000

/** How far a wait has come; `short` again as soon as it ends. */
export const useSlow = (isWaiting: boolean): WaitStage => {
  const [stage, setStage] = useState<WaitStage>('short')
  useEffect(() => {
    if (!isWaiting) return
    const timers = [
      setTimeout(() => setStage('noticed'), noticedAfterMs),
      setTimeout(() => setStage('long'), longAfterMs),
    ]
    return () => {
      timers.forEach(clearTimeout)
      setStage('short')
    }
  }, [isWaiting])
  return stage
}
