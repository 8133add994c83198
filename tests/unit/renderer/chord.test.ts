import { describe, expect, it } from 'vitest'
import { isPressed, type KeyPress, parseChord } from '../../../renderer/app/chord.ts'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('a chord', () => {
  it('is pressed with exactly its modifiers', () => {
    expect(isPressed(parseChord('Ctrl+Enter'), press('Enter', { ctrlKey: true }))).toBe(true)
    expect(isPressed(parseChord('Ctrl+Enter'), press('Enter'))).toBe(false)
    expect(isPressed(parseChord('F6'), press('F6', { shiftKey: true }))).toBe(false)
  })

  it('is written as on the keyboard, whatever the event calls the key', () => {
    expect(isPressed(parseChord('Alt+←'), press('ArrowLeft', { altKey: true }))).toBe(true)
    expect(isPressed(parseChord('Esc'), press('Escape'))).toBe(true)
    expect(isPressed(parseChord('Ctrl+PgDn'), press('PageDown', { ctrlKey: true }))).toBe(true)
  })

  it('counts with caps lock on', () =>
    expect(isPressed(parseChord('Ctrl+E'), press('E', { ctrlKey: true }))).toBe(true))

  it('takes a digit by its place, on other layouts and on the number pad too', () => {
    expect(isPressed(parseChord('Ctrl+2'), press('é', { code: 'Digit2', ctrlKey: true }))).toBe(true)
    expect(isPressed(parseChord('Ctrl+2'), press('ArrowDown', { code: 'Numpad2', ctrlKey: true }))).toBe(true)
  })

  it('is not taken from Ctrl+Alt, which belongs to chat tools', () =>
    expect(isPressed(parseChord('Ctrl+E'), press('e', { ctrlKey: true, altKey: true }))).toBe(false))
})
