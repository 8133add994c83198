import { describe, expect, it } from 'vitest'
import { createTypeAhead, type HeldKey, longestHeldMs } from '../../../renderer/app/type-ahead.ts'

const key = (name: string): HeldKey => ({ kind: 'key', press: { key: name } })
const nameOf = (held: HeldKey) => (held.kind === 'key' ? held.press.key : held.text)

/** A keyboard whose timers run when the test says so; `onPlayed` is what a key sets off. */
const keyboard = (onPlayed: (name: string) => void = () => undefined) => {
  const played: string[] = []
  const timers: { act: () => void; at: number }[] = []
  let now = 0
  const typeAhead = createTypeAhead({
    play: held => {
      played.push(nameOf(held))
      onPlayed(nameOf(held))
    },
    later: (act, after) => timers.push({ act, at: now + after }),
  })
  const run = (milliseconds: number) => {
    now += milliseconds
    for (;;) {
      const due = timers.findIndex(({ at }) => at <= now)
      if (due < 0) return
      timers.splice(due, 1)[0]?.act()
    }
  }
  return { typeAhead, played, run }
}

describe('keys that come while an answer is awaited', () => {
  it('wait, and are played in their order once it is there', () => {
    const { typeAhead, played, run } = keyboard()
    const release = typeAhead.hold()
    for (const name of ['F8', '3', '4', '5', 'Enter']) typeAhead.put(key(name))
    typeAhead.put({ kind: 'text', text: '送货' })
    run(0)
    expect(played).toEqual([])
    release()
    run(0)
    expect(played).toEqual(['F8', '3', '4', '5', 'Enter', '送货'])
    expect(typeAhead.isHeld()).toBe(false)
  })

  it('wait again behind the one among them that asks something anew', () => {
    const holds: (() => void)[] = []
    const { typeAhead, played, run } = keyboard(name => {
      if (name === 'Enter') holds.push(typeAhead.hold())
    })
    const release = typeAhead.hold()
    for (const name of ['1', 'Enter', '2', 'Enter', '3']) typeAhead.put(key(name))
    release()
    run(0)
    expect(played).toEqual(['1', 'Enter'])
    expect(typeAhead.isHeld()).toBe(true)
    holds.shift()?.()
    run(0)
    expect(played).toEqual(['1', 'Enter', '2', 'Enter'])
    holds.shift()?.()
    run(0)
    expect(played).toEqual(['1', 'Enter', '2', 'Enter', '3'])
  })

  it('wait for the last of several acts, each of which ends once', () => {
    const { typeAhead, played, run } = keyboard()
    const [first, second] = [typeAhead.hold(), typeAhead.hold()]
    typeAhead.put(key('a'))
    first()
    first()
    run(0)
    expect(played).toEqual([])
    second()
    run(0)
    expect(played).toEqual(['a'])
  })

  it('a key that comes while others are being played waits behind them', () => {
    const { typeAhead, played, run } = keyboard(name => {
      if (name === 'a' && typeAhead.isHeld()) typeAhead.put(key('c'))
    })
    const release = typeAhead.hold()
    typeAhead.put(key('a'))
    typeAhead.put(key('b'))
    release()
    run(0)
    expect(played).toEqual(['a', 'b', 'c'])
  })

  it('do not wait for ever', () => {
    const { typeAhead, played, run } = keyboard()
    const release = typeAhead.hold()
    typeAhead.put(key('a'))
    run(longestHeldMs)
    expect(played).toEqual(['a'])
    expect(typeAhead.isHeld()).toBe(false)
    release()
    expect(typeAhead.isHeld()).toBe(false)
  })
})
