import { it } from 'vitest'
import { contextOf, given } from '../kernel/scenario.ts'
import { entered, passageId } from '../passage/at-the-gate.ts'
import { signedIn, visitId } from '../visit/gate.ts'

const inside = { kind: 'inside', day: '2026-11-23' } as const
const visitors = { kind: 'visitor-day', day: '2026-11-23' } as const

it('the list of who is inside names visits and vehicles by their numbers, in their order', () =>
  given(entered(), signedIn())
    .when('sheet.print', { sheet: inside, way: 'printer' })
    .thenHappened({
      kind: 'sheet.printed',
      data: { sheet: inside, way: 'printer', n: 1, items: [visitId(100), passageId(0)] },
    }))

it('it is printed too when nobody is inside, and only as of today', () => {
  given()
    .when('sheet.print', { sheet: inside, way: 'pdf' })
    .thenHappened({ kind: 'sheet.printed', data: { sheet: inside, way: 'pdf', n: 1, items: [] } })
  for (const day of ['2026-11-22', '2026-11-24'])
    given()
      .when('sheet.print', { sheet: { ...inside, day }, way: 'pdf' })
      .thenRefused('sheet.inside-of-other-day', { day: day.slice(5) })
})

it('today begins at midnight where the unit is, not elsewhere', () => {
  const now = '2026-11-23T16:00:00.000Z'
  given()
    .when('sheet.print', { sheet: inside, way: 'pdf' }, contextOf({ now }))
    .thenRefused('sheet.inside-of-other-day')
  const tomorrow = { ...visitors, day: '2026-11-24' }
  given()
    .when('sheet.print', { sheet: tomorrow, way: 'pdf' }, contextOf({ now }))
    .thenHappened({ kind: 'sheet.printed' })
})

it('a register is printed of each day that has begun, with what it has of that day', () => {
  const itemsAtGate = () => ['D-7K2M-2611-7', 'D-7K2M-2611-9']
  given()
    .when('sheet.print', { sheet: visitors, way: 'printer' }, contextOf({ itemsAtGate }))
    .thenHappened({ kind: 'sheet.printed', data: { sheet: visitors, items: itemsAtGate() } as never })
  given()
    .when('sheet.print', { sheet: { kind: 'vehicle-day', day: '2026-11-24' }, way: 'pdf' })
    .thenRefused('sheet.gate-day-ahead', { day: '11-24' })
})

it('whoever may not look at visits prints none of them', () => {
  for (const kind of ['inside', 'visitor-day', 'vehicle-day'] as const)
    given()
      .when(
        'sheet.print',
        { sheet: { kind, day: '2026-11-23' }, way: 'printer' },
        contextOf({ roles: ['staff', 'secrecy-officer'] }),
      )
      .thenRefused('sheet.gate-closed')
})
