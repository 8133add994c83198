/** A key with its modifiers, as it is written on buttons: `F2`, `Ctrl+Enter`, `Alt+←`. */
export type Chord = {
  readonly key: string
  readonly isCtrl: boolean
  readonly isAlt: boolean
  readonly isShift: boolean
}

/** What of a keyboard event counts. */
export type KeyPress = {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** How a key is written on the screen where the event calls it otherwise. */
const namesInEvents: { readonly [written: string]: string } = {
  '←': 'ArrowLeft',
  '→': 'ArrowRight',
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
  Esc: 'Escape',
  PgUp: 'PageUp',
  PgDn: 'PageDown',
}

export const parseChord = (written: string): Chord => {
  const parts = written.split('+')
  const key = parts.at(-1) ?? ''
  return {
    key: (namesInEvents[key] ?? key).toLowerCase(),
    isCtrl: parts.includes('Ctrl'),
    isAlt: parts.includes('Alt'),
    isShift: parts.includes('Shift'),
  }
}

/** Digits go by their place on the keyboard: with other layouts and on the number pad they have other names. */
export const isPressed = (chord: Chord, press: KeyPress): boolean =>
  chord.isCtrl === (press.ctrlKey || press.metaKey) &&
  chord.isAlt === press.altKey &&
  chord.isShift === press.shiftKey &&
  (press.key.toLowerCase() === chord.key || digitOf(press.code) === chord.key)

const digitOf = (code: string): string | undefined => /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]
