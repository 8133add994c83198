import { describe, expect, it, vi } from 'vitest'
import { pcClockWarning } from '../../../renderer/app/pc-clock.ts'
import { createUnitClock } from '../../../renderer/app/unit-clock.ts'
import { otherTheme, themeAt } from '../../../shared/display/index.ts'

const now = '2026-11-23T06:31:10.000Z'

describe('night', () => {
  it.each([
    ['06:29', 'night'],
    ['06:30', 'day'],
    ['18:29', 'day'],
    ['18:30', 'night'],
    ['00:00', 'night'],
  ] as const)('at %s it is %s', (clock, theme) => expect(themeAt(clock)).toBe(theme))

  it('switches to day and back', () => expect(otherTheme(otherTheme('night'))).toBe('night'))
})

describe("the unit's clock", () => {
  it('runs on by monotonic time, whatever becomes of the PC’s clock', () => {
    let monotonic = 1_000
    const clock = createUnitClock(now, () => monotonic)
    monotonic += 61_000
    expect(clock.now()).toBe('2026-11-23T06:32:11.000Z')
  })

  it('follows what main says', () => {
    const clock = createUnitClock(now, () => 0)
    clock.set('2026-11-23T07:00:00.000Z')
    expect(clock.now()).toBe('2026-11-23T07:00:00.000Z')
  })

  it('calls at each second until it is told to stop', () => {
    vi.useFakeTimers()
    let told = 0
    const stop = createUnitClock(now, () => performance.now()).subscribe(() => told++)
    vi.advanceTimersByTime(5_100)
    expect(told).toBe(5)
    stop()
    vi.advanceTimersByTime(5_000)
    expect(told).toBe(5)
    vi.useRealTimers()
  })
})

describe("the warning of the PC's clock", () => {
  const pcAt = (nowMs: number, timeZone = 'Asia/Shanghai') => ({ nowMs, timeZone })

  it('is not given for a minute or less', () =>
    expect(pcClockWarning(now, 'Asia/Shanghai', pcAt(Date.parse(now) + 59_000))).toBeUndefined())

  it.each([
    [3 * 60_000, '电脑时钟快 3 分'],
    [-5 * 60_000, '电脑时钟慢 5 分'],
    [3 * 3_600_000, '电脑时钟快 3 时'],
    [-400 * 86_400_000, '电脑时钟慢 400 天'],
  ])('says by how much: %d ms', (ahead, words) =>
    expect(pcClockWarning(now, 'Asia/Shanghai', pcAt(Date.parse(now) + ahead))).toBe(words),
  )

  it('is given for another zone, not for another name of the same hours', () => {
    expect(pcClockWarning(now, 'Asia/Shanghai', pcAt(Date.parse(now), 'UTC'))).toBe('电脑时区与单位不同')
    expect(pcClockWarning(now, 'Asia/Shanghai', pcAt(Date.parse(now), 'Asia/Singapore'))).toBeUndefined()
  })
})
