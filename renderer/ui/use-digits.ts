import { type KeyboardEvent, useRef } from 'react'
import { useHoldKeys } from '../app/keys.tsx'
import { aloneAfterMs, areOfReader, burstWith, isOfReader, noBurst } from './burst.ts'

type Digits = {
  /** What is chosen before the key. */
  readonly standing: string
  /** The place of the digit, from 0. */
  readonly onDigit: (place: number, segments: HTMLElement) => void
  /** The same digit, once it is certain that no reader typed it; keys behind it wait so long. */
  readonly onAlone?: ((place: number) => void) | undefined
  /** A reader typed here: what it began to choose is taken back. */
  readonly onBurst: (standing: string) => void
  /** The whole of what it typed, once it has pressed Enter. */
  readonly onRead: (text: string) => void
}

/** Digits choose, but not those of a reader that types where nothing is to be read; its Enter does not move the caret. */
export const useDigits = ({ standing, onDigit, onAlone, onBurst, onRead }: Digits) => {
  const burst = useRef(noBurst)
  const before = useRef(standing)
  const hold = useHoldKeys()
  const takeBack = (segments: HTMLElement): void => {
    segments.dataset.read = ''
    onBurst(before.current)
  }
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
  const waitFor = (place: number, act: (place: number) => void, segments: HTMLElement): void => {
    const release = hold()
    const { count, stop } = countKeys()
    window.setTimeout(() => {
      stop()
      if (areOfReader(count())) {
        burst.current = { ...burst.current, at: performance.now(), isCertain: true }
        takeBack(segments)
      } else act(place)
      release()
    }, aloneAfterMs)
  }
  const digit = (key: string, at: number, segments: HTMLElement): void => {
    burst.current = burstWith(burst.current, key, at)
    if (burst.current.text.length === 1) before.current = standing
    if (isOfReader(burst.current)) {
      takeBack(segments)
      return
    }
    delete segments.dataset.read
    if (!/^[1-9]$/u.test(key)) return
    const place = Number(key) - 1
    onDigit(place, segments)
    if (onAlone) waitFor(place, onAlone, segments)
  }
  return (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Enter') end(event)
    else if (isOneChar(event.nativeEvent)) digit(event.key, event.timeStamp, event.currentTarget)
  }
}

/** How many characters are pressed from now on, also of those that wait, before a key of another kind. */
const countKeys = () => {
  let count = 0
  const stop = (): void => window.removeEventListener('keydown', hear, { capture: true })
  const hear = (event: globalThis.KeyboardEvent): void => {
    if (isOneChar(event)) count++
    else if (event.key !== 'Shift') stop()
  }
  window.addEventListener('keydown', hear, { capture: true })
  return { count: () => count, stop }
}

const isOneChar = ({ key, repeat, ctrlKey, altKey, metaKey }: globalThis.KeyboardEvent): boolean =>
  key.length === 1 && !(repeat || ctrlKey || altKey || metaKey)
