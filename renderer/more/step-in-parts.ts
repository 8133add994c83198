import type { KeyboardEvent } from 'react'

/** ↑ and ↓ go from part to part, Home and End to the first and last; Enter, as on any button, opens. */
export const stepInParts = (event: KeyboardEvent<HTMLElement>): void => {
  const parts = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
  const { activeElement } = document
  const here = activeElement instanceof HTMLElement ? parts.indexOf(activeElement) : -1
  const next = parts[meantBy(event.key, here, parts.length)]
  if (here < 0 || !next) return
  event.preventDefault()
  next.focus()
}

const meantBy = (key: string, here: number, count: number): number => {
  switch (key) {
    case 'ArrowDown':
      return Math.min(here + 1, count - 1)
    case 'ArrowUp':
      return Math.max(here - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return -1
  }
}

/** The list of parts takes the keys, at the one that is open. */
export const focusParts = (): void =>
  document.querySelector<HTMLElement>('[data-parts] [aria-current]')?.focus()
