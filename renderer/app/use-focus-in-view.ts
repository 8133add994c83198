import { type RefObject, useEffect, useRef } from 'react'
import type { View } from './places.ts'

/** Where the keys of a view begin: its list, or what it marks as its first stop. */
export const firstStops = '[role=grid], [data-first], [data-first-of] button'

/**
 * After a change of view the keys belong to it: to its list, also where that comes a moment later, else to the view
 * itself; unless a field took them.
 */
export const useFocusInView = (view: View): RefObject<HTMLElement | null> => {
  const main = useRef<HTMLElement>(null)
  const shown = useRef<View>(undefined)
  useEffect(() => {
    const { current } = main
    if (!current || shown.current === view) return
    shown.current = view
    const { activeElement } = document
    // The view itself held it for the list of the view before, which did not come in time.
    const isNobodys = activeElement === document.body || activeElement === current
    if (activeElement?.checkVisibility() && !isNobodys) return
    return focusInView(current)
  }, [view])
  return main
}

/** @returns how to stop waiting for its list, where that is not there yet. */
export const focusInView = (main: HTMLElement): (() => void) | undefined => {
  const list = listIn(main)
  const target = list ?? main
  target.focus()
  return list ? undefined : handOn(main)
}

const listIn = (main: HTMLElement): HTMLElement | undefined =>
  [...main.querySelectorAll<HTMLElement>(firstStops)].find(stop => stop.checkVisibility())

/** As long as the view itself holds the focus, its list takes it on appearing. @returns how to stop waiting for it. */
const handOn = (main: HTMLElement): (() => void) => {
  const watch = new MutationObserver(() => {
    if (document.activeElement !== main) return watch.disconnect()
    const list = listIn(main)
    if (!list) return
    list.focus()
    watch.disconnect()
  })
  watch.observe(main, { childList: true, subtree: true })
  return () => watch.disconnect()
}
