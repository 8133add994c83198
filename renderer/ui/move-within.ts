import type { KeyboardEvent } from 'react'

/** Arrows go from one thing to the next within a column; Home and End to its ends. */
export const moveWithin = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.altKey || event.ctrlKey || event.shiftKey || event.metaKey) return
  const stops: Element[] = [...event.currentTarget.querySelectorAll('button')]
  const here = document.activeElement ? stops.indexOf(document.activeElement) : -1
  const to = placeAfter(event.key, here, stops.length)
  if (to === undefined) return
  event.preventDefault()
  event.stopPropagation()
  const stop = stops[to]
  if (stop instanceof HTMLElement) stop.focus()
}

const placeAfter = (key: string, here: number, count: number): number | undefined => {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(here + 1, count - 1)
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(here - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
