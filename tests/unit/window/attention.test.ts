import { expect, it } from 'vitest'
import { createAttention } from '../../../electron/window/attention.ts'

const watched = () => {
  const flashes: boolean[] = []
  const now = { focused: true, calling: false }
  const attention = createAttention(
    { isFocused: () => now.focused, flashFrame: flash => flashes.push(flash) },
    () => now.calling,
  )
  const after = (change: Partial<typeof now>) => {
    Object.assign(now, change)
    attention.look()
    attention.look()
    return flashes
  }
  return after
}

it('flashes once for a ▲ that calls behind another window, and stops when somebody looks', () => {
  const after = watched()
  expect(after({ calling: true })).toEqual([])
  expect(after({ focused: false })).toEqual([true])
  expect(after({ focused: true })).toEqual([true, false])
})

it('stops when the ▲ was seen at another place, and flashes again for the next', () => {
  const after = watched()
  expect(after({ focused: false, calling: true })).toEqual([true])
  expect(after({ calling: false })).toEqual([true, false])
  expect(after({ calling: true })).toEqual([true, false, true])
})
