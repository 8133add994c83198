import { describe, expect, it } from 'vitest'
import { barsOf, optionOf } from '../../../renderer/review/month/chart-options.ts'
import { monthAfter, monthBefore } from '../../../renderer/review/month/months.ts'
import type { MonthFigures } from '../../../shared/review/contract.ts'

const none = {
  entries: 0,
  incidents: 0,
  incomplete: 0,
  visits: 0,
  vehicles: 0,
  turnedAway: 0,
  handovers: 0,
  lateHandovers: 0,
  gateLate: 0,
}
const hours = (at: number, count: number) =>
  Array.from({ length: 24 }, (_, hour) => (hour === at ? count : 0))
const figures: MonthFigures = {
  month: '2026-11',
  days: [
    { day: '2026-11-01', kind: 'rest', ...none, entries: 3, incidents: 1 },
    { day: '2026-11-02', kind: 'work', ...none, entries: 7, visits: 2, vehicles: 4 },
  ],
  types: [
    { type: 'telephone', hours: hours(9, 5) },
    { type: 'document', hours: hours(10, 1) },
    { type: 'fax', hours: hours(10, 1) },
    { type: 'letter', hours: hours(10, 1) },
    { type: 'visit', hours: hours(10, 1) },
    { type: 'petition', hours: hours(11, 1) },
    { type: 'other', hours: hours(11, 2) },
  ],
  lateHandovers: [],
}
const ink = { text: '#111', muted: '#666', line: '#ddd', panel: '#fff', font: 'serif' }

describe('the charts of a month', () => {
  it('say in a sentence what they show, for whoever does not see them', () => {
    const { days, hours: byHour, gate } = barsOf(figures)
    expect(days.words).toContain('共 10，最多 11-02 7')
    expect(byHour.words).toContain('共 12，最多 9时 5')
    expect(gate.words).toContain('共 6，最多 11-02 6')
  })

  it('show the five most frequent types apart and the rest together, and lose none', () => {
    const { series } = barsOf(figures).hours
    expect(series.map(({ name }) => name)).toEqual(['来电', '收发文', '传真', '信函', '来访', '其余类型'])
    const sum = series.flatMap(({ counts }) => counts).reduce((total, count) => total + count, 0)
    expect(sum).toBe(12)
  })

  it('are told apart without colour: each series has a hatching of its own', () => {
    const { series } = optionOf(barsOf(figures).hours, ink)
    const looks = series.map(({ itemStyle: { color, decal } }) => JSON.stringify([color, decal]))
    expect(new Set(looks).size).toBe(series.length)
  })

  it('do not move, and draw nothing where there is nothing', () => {
    const { animation, series } = optionOf(barsOf(figures).gate, ink)
    expect(animation).toBe(false)
    expect(series[0]?.data).toEqual([null, 2])
  })
})

it('goes from month to month over the end of the year', () => {
  expect([monthBefore('2027-01'), monthAfter('2026-12'), monthAfter('2026-01')]).toEqual([
    '2026-12',
    '2027-01',
    '2026-02',
  ])
})
