import { describe, expect, it } from 'vitest'
import { limitHistory, limitInForce, limitInWords, limitRows } from '../../../shared/settings/index.ts'
import { limitGroups, limitNames, limitOf } from '../../../shared/settings/limits/index.ts'
import { emptySettings } from '../../../shared/settings/state.ts'
import { storyOf } from '../kernel/scenario.ts'
import { limitChanged, limitRestored } from './changes.ts'

const nameOf = (account: string): string => (account === 'zhao.wen' ? '赵雯' : account)
const settingsAfter = (...steps: readonly ReturnType<typeof limitChanged>[]) =>
  storyOf(...steps).state.settings

describe('limits', () => {
  it('have their defaults until the office changes them, and again once it restores them', () => {
    expect(limitInForce(emptySettings(), 'duty-log.late-after')).toBe(30)
    expect(limitInForce(settingsAfter(limitChanged()), 'duty-log.late-after')).toBe(45)
    expect(limitInForce(settingsAfter(limitChanged(), limitRestored()), 'duty-log.late-after')).toBe(30)
  })

  it('restored to a default of another day follow the default of this one', () => {
    const restored = limitRestored({ value: 20 })
    expect(limitInForce(settingsAfter(limitChanged(), restored), 'duty-log.late-after')).toBe(30)
  })

  it.each([
    ['session.idle-lock', 600, 30],
    ['account.password-least', 1, 8],
  ] as const)('%s never goes beyond its bounds, whatever a line says', (name, value, inForce) =>
    expect(limitInForce(settingsAfter(limitChanged({ name, value })), name)).toBe(inForce),
  )

  it('are shown with value, default, unit, rule and bounds', () => {
    const row = limitRows(emptySettings(), nameOf).find(({ name }) => name === 'clock.leap')
    expect(row).toMatchObject({ label: '时钟超前界限', value: 7, default: 7, unit: 'days', rule: 'unit' })
    expect(row).toMatchObject({ group: 'clock', least: 1, most: 90, revision: 0 })
    expect(row).not.toHaveProperty('changed')
  })

  it('that were changed say by whom, when and why', () => {
    const changed = limitChanged({}, { at: '2026-11-20T01:00:00.000Z', seq: 318 })
    const row = limitRows(settingsAfter(changed), nameOf).find(({ value }) => value === 45)
    expect(row).toMatchObject({
      name: 'duty-log.late-after',
      default: 30,
      revision: 1,
      changed: {
        byName: '赵雯',
        at: '2026-11-20T01:00:00.000Z',
        reason: '汛期来电集中',
        before: 30,
        seq: 318,
      },
    })
  })

  it('that were restored keep every change, newest first', () => {
    const settings = settingsAfter(limitChanged({}, { seq: 7 }), limitRestored({}, { seq: 9 }))
    expect(limitRows(settings, nameOf)[0]).not.toHaveProperty('changed')
    expect(limitHistory(settings, 'duty-log.late-after', nameOf)).toMatchObject([
      { kind: 'restored', before: 45, value: 30, reason: '汛期已过', byName: '赵雯', seq: 9 },
      { kind: 'changed', before: 30, value: 45, reason: '汛期来电集中', byName: '赵雯', seq: 7 },
    ])
    expect(limitHistory(settings, 'clock.back', nameOf)).toEqual([])
  })

  it('are said in words', () => {
    expect(limitInWords({ value: 30, unit: 'minutes' })).toBe('30分钟')
    expect(limitInWords({ value: 24, unit: 'months' })).toBe('24个月')
  })
})

describe('the table of limits', () => {
  it('has each default within its bounds, bounds that leave a choice, and a rule', () => {
    for (const name of limitNames) {
      const { initial, least, most, rule } = limitOf(name)
      expect([name, least <= initial && initial <= most && least < most]).toEqual([name, true])
      expect(rule).toMatch(/^(unit|§\d+[A-Z]?(\.\d+)*)$/)
    }
  })

  it('says of each what it is called and what follows from it, in a sentence, in no group of its own making', () => {
    const rows = limitRows(emptySettings(), nameOf)
    expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length)
    for (const { affects, group } of rows) {
      expect(affects).toMatch(/。$/u)
      expect(affects).not.toMatch(/[一-鿿][,;:?()]|[,;:?()][一-鿿]/u)
      expect(Object.keys(limitGroups)).toContain(group)
    }
    expect(rows.map(({ name, group }) => name.startsWith(`${group}.`))).not.toContain(false)
  })

  it('never lets an idle station stay open longer than half an hour', () =>
    expect(limitOf('session.idle-lock').most).toBe(30))
})
