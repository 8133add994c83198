import { type KeyboardEvent, useRef } from 'react'
import { burstWith, isOfReader, noBurst } from './burst.ts'

type Digits = {
  /** What is chosen before the key. */
  readonly standing: string
  /** The place of the digit, from 0. */
  readonly onDigit: (place: number, segments: HTMLElement) => void
  /** A reader typed here: what it began to choose is taken back. */
  readonly onBurst: (standing: string) => void
  /** The whole of what it typed, once it has pressed Enter. */
  readonly onRead: (text: string) => void
}

/** Digits choose, but not those of a reader that types where nothing is to be read; its Enter does not move the caret. */
export const useDigits = ({ standing, onDigit, onBurst, onRead }: Digits) => {
  const burst = useRef(noBurst)
  const before = useRef(standing)
  const end = (event: KeyboardEvent<HTMLElement>): void => {
    const { dataset } = event.currentTarget
    if (dataset.read !== undefined) {
      // Else it would choose what has the focus.
      event.stopPropagation()
      onRead(burst.current.text)
    }
    delete dataset.read
    burst.current = noBurst
  }
  const digit = (key: string, at: number, segments: HTMLElement): void => {
    burst.current = burstWith(burst.current, key, at)
    if (burst.current.text.length === 1) before.current = standing
    if (isOfReader(burst.current)) {
      segments.dataset.read = ''
      onBurst(before.current)
      return
    }
    delete segments.dataset.read
    if (/^[1-9]$/u.test(key)) onDigit(Number(key) - 1, segments)
  }
  return (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Enter') end(event)
    else if (isOneChar(event)) digit(event.key, event.timeStamp, event.currentTarget)
  }
}

const isOneChar = ({ key, repeat, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  key.length === 1 && !(repeat || ctrlKey || altKey || metaKey)
