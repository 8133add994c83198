import { type RefObject, useEffect, useRef } from 'react'
import type { View } from './places.ts'

/** Where the keys of a view begin: its list, or what it marks as its first stop. */
export const firstStops = '[role=grid], [data-first], [data-first-of] button'

/** After a change of view the keys belong to it: to its list, else to the view itself, unless a field took them. */
export const useFocusInView = (view: View): RefObject<HTMLElement | null> => {
  const main = useRef<HTMLElement>(null)
  const shown = useRef<View>(undefined)
  useEffect(() => {
    if (shown.current === view) return
    shown.current = view
    const hasFocus = document.activeElement?.checkVisibility() && document.activeElement !== document.body
    if (!hasFocus) listIn(main.current)?.focus()
  }, [view])
  return main
}

const listIn = (main: HTMLElement | null): HTMLElement | null =>
  [...(main?.querySelectorAll<HTMLElement>(firstStops) ?? [])].find(grid => grid.checkVisibility()) ?? main
