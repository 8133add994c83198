import { describe, expect, it } from 'vitest'
import { limitInForce, limitInWords, limitRows } from '../../../shared/settings/index.ts'
import { emptySettings } from '../../../shared/settings/state.ts'

describe('limits', () => {
  it('have their defaults until the office changes them', () => {
    expect(limitInForce(emptySettings(), 'duty-log.late-after')).toBe(30)
    expect(limitInForce({ overrides: { 'duty-log.late-after': 45 } }, 'duty-log.late-after')).toBe(45)
  })

  it('never go beyond the most that they may be', () =>
    expect(limitInForce({ overrides: { 'session.idle-lock': 600 } }, 'session.idle-lock')).toBe(30))

  it('are shown with value, unit and rule', () => {
    const rows = limitRows({ overrides: { 'clock.leap': 3 } })
    expect(rows).toContainEqual({
      name: 'clock.leap',
      label: '时钟超前界限',
      value: 3,
      unit: 'days',
      rule: 'unit',
    })
    expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length)
  })

  it('are said in words', () => {
    expect(limitInWords({ value: 30, unit: 'minutes' })).toBe('30分钟')
    expect(limitInWords({ value: 24, unit: 'months' })).toBe('24个月')
  })
})
