import { type KeyboardEvent, useEffect, useRef } from 'react'
import { aloneAfterMs, burstWith, isOfReader, noBurst } from './burst.ts'

type Digits = {
  /** What is chosen before the key. */
  readonly standing: string
  /** The place of the digit, from 0. */
  readonly onDigit: (place: number, segments: HTMLElement) => void
  /** The same digit, once it is certain that no reader typed it. */
  readonly onAlone: (place: number) => void
  /** A reader typed here: what it began to choose is taken back. */
  readonly onBurst: (standing: string) => void
  /** The whole of what it typed, once it has pressed Enter. */
  readonly onRead: (text: string) => void
}

/** Digits choose, but not those of a reader that types where nothing is to be read; its Enter does not move the caret. */
export const useDigits = ({ standing, onDigit, onAlone, onBurst, onRead }: Digits) => {
  const alone = useRef<number>(undefined)
  useEffect(() => () => window.clearTimeout(alone.current), [])
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
    if (!/^[1-9]$/u.test(key)) return
    const place = Number(key) - 1
    onDigit(place, segments)
    alone.current = window.setTimeout(() => onAlone(place), aloneAfterMs)
  }
  return (event: KeyboardEvent<HTMLElement>): void => {
    window.clearTimeout(alone.current)
    if (event.key === 'Enter') end(event)
    else if (isOneChar(event)) digit(event.key, event.timeStamp, event.currentTarget)
  }
}

const isOneChar = ({ key, repeat, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  key.length === 1 && !(repeat || ctrlKey || altKey || metaKey)
