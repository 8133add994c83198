import { type RefObject, useRef, useState } from 'react'
import { type Slash, slashAt } from './slash.ts'

type SlashUse = {
  readonly areaRef: RefObject<HTMLTextAreaElement | null>
  /** The slash that calls for phrases; undefined where none does, or where it was sent away. */
  readonly slash: Slash | undefined
  /** Looks anew at what stands before the caret. */
  readonly look: () => void
  /** Until another slash is typed. */
  readonly sendAway: () => void
}

/** Watches the caret of a text for a slash. */
export const useSlash = (): SlashUse => {
  const areaRef = useRef<HTMLTextAreaElement | null>(null)
  const [slash, setSlash] = useState<Slash>()
  const [sentAway, setSentAway] = useState<number>()
  const look = () => {
    const area = areaRef.current
    const found = area ? slashAt(area.value, area.selectionStart) : undefined
    if (!found) setSentAway(undefined)
    if (found?.start !== slash?.start || found?.typed !== slash?.typed) setSlash(found)
  }
  return {
    areaRef,
    slash: slash?.start === sentAway ? undefined : slash,
    look,
    sendAway: () => setSentAway(slash?.start),
  }
}
