import { useEffect } from 'react'
import { limitOf } from '../../shared/settings/index.ts'

/** Nobody is signed in here whom a lock could end: what was typed goes once nobody touches the page for as long. */
const idleMs = limitOf('session.idle-lock').initial * 60_000

export const useIdleClose = (close: () => void): void => {
  useEffect(() => {
    let timer = setTimeout(close, idleMs)
    const touch = () => {
      clearTimeout(timer)
      timer = setTimeout(close, idleMs)
    }
    const touches = ['keydown', 'pointerdown'] as const
    for (const kind of touches) window.addEventListener(kind, touch, { capture: true })
    return () => {
      clearTimeout(timer)
      for (const kind of touches) window.removeEventListener(kind, touch, { capture: true })
    }
  }, [close])
}
