import { describe, expect, it } from 'vitest'
import { createIdleWatch } from '../../../electron/window/idle-watch.ts'

const minute = 60_000

const watchWith = (limitMinutes: number) => {
  const clock = { ms: 1_000 }
  const told: number[] = []
  const watch = createIdleWatch({
    monotonicMs: () => clock.ms,
    limitMinutes: () => limitMinutes,
    onIdle: () => told.push(clock.ms),
  })
  const pass = (ms: number) => {
    clock.ms += ms
  }
  return { watch, told, pass }
}

describe('the idle watch', () => {
  it('says nothing while the limit is not reached', () => {
    const { watch, told, pass } = watchWith(5)
    pass(5 * minute - 1)
    watch.look()
    expect(told).toEqual([])
  })

  it('tells at the limit, counted from the last touch', () => {
    const { watch, told, pass } = watchWith(5)
    pass(4 * minute)
    watch.touched()
    pass(4 * minute)
    watch.look()
    pass(minute)
    watch.look()
    expect(told).toEqual([1_000 + 9 * minute])
  })

  it('tells once for a stretch of idleness, and again for the next one', () => {
    const { watch, told, pass } = watchWith(1)
    pass(minute)
    watch.look()
    watch.look()
    watch.touched()
    pass(minute)
    watch.look()
    expect(told).toHaveLength(2)
  })

  it('tells at the first look after the computer slept through the limit', () => {
    const { watch, told, pass } = watchWith(5)
    pass(8 * 60 * minute)
    watch.look()
    expect(told).toHaveLength(1)
  })

  it('goes by the limit in force at each look', () => {
    const limit = { minutes: 30 }
    const told: string[] = []
    const watch = createIdleWatch({
      monotonicMs: () => 10 * minute,
      limitMinutes: () => limit.minutes,
      onIdle: () => told.push('idle'),
    })
    watch.look()
    limit.minutes = 0
    watch.look()
    expect(told).toEqual(['idle'])
  })
})
