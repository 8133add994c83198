import { expect, it } from 'vitest'
import type { EntryRow } from '../../../shared/duty-log/contract.ts'
import { recorded } from '../duty-log/entries.ts'
import { contextOf, given } from '../kernel/scenario.ts'

const today = { kind: 'duty-day', day: '2026-11-23' } as const
const print = { sheet: today, way: 'printer' } as const

it('a print names the entries of the day and counts on', () => {
  const first = given(recorded({ itemId: 'D-7K2M-2611-1' }))
  first.when('sheet.print', print).thenHappened({
    kind: 'sheet.printed',
    data: { sheet: today, way: 'printer', n: 1, items: ['D-7K2M-2611-1'] },
  })
})

it('a day without entries is printed too', () =>
  given()
    .when('sheet.print', print)
    .thenHappened({ kind: 'sheet.printed', data: { sheet: today, way: 'printer', n: 1, items: [] } }))

it('a day that has not begun is refused', () =>
  given()
    .when('sheet.print', { ...print, sheet: { kind: 'duty-day', day: '2026-11-24' } })
    .thenRefused('sheet.day-ahead', { day: '11-24' }))

it('what nobody signed is refused', () =>
  given()
    .when('sheet.print', { sheet: { kind: 'handover', itemId: 'D-7K2M-2611-9' }, way: 'pdf' })
    .thenRefused('sheet.handover-unknown', { number: 'D-2611-9' }))

it('of a long day, which is told in parts, nothing is left out', () => {
  const all = Array.from({ length: 1_203 }, (_, n) => ({
    itemId: `D-7K2M-2611-${n + 1}`,
    occurredAt: new Date(Date.parse('2026-11-23T00:30:00.000Z') + Math.floor(n / 2) * 60_000).toISOString(),
  }))
  const itemsBetween = (from: string): readonly EntryRow[] =>
    all.filter(({ occurredAt }) => occurredAt >= from).slice(0, 500) as unknown as readonly EntryRow[]
  const { decision } = given().when('sheet.print', print, contextOf({ itemsBetween }))
  expect(decision.ok && decision.events).toMatchObject([{ data: { items: all.map(({ itemId }) => itemId) } }])
})
