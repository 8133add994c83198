import { describe, expect, it } from 'vitest'
import { vehicleRows } from '../../../shared/vehicle/index.ts'
import { gone, onTheStaff, staffId } from '../directory/staff.ts'
import { given, happened, now, storyOf } from '../kernel/scenario.ts'
import { official, ofStaff, planned, vehicleId, wentOut } from '../passage/at-the-gate.ts'

const host = onTheStaff(1)
const staff = { plate: '津b·1111 1', kind: 'staff', ownerId: staffId(1), placeId: 'shed' } as const

describe('a vehicle of one’s own', () => {
  it('is registered with its plate as it is compared, in clear', () =>
    given(host)
      .when('vehicle.add', staff)
      .thenHappened({
        kind: 'vehicle.added',
        data: expect.objectContaining({ plate: '津B11111', kind: 'staff' }),
      }))

  it.each([
    ['without an owner', { ownerId: undefined }, 'vehicle.owner-missing'],
    ['of somebody who is not on the list', { ownerId: staffId(9) }, 'vehicle.owner-unknown'],
    ['with an odd plate and no word', { plate: '无牌' }, 'vehicle.remark-needed'],
    ['in a place that is not on the plan', { placeId: 'roof' }, 'vehicle.place-unknown'],
    ['of the staff in a place of official ones', { placeId: 'official' }, 'vehicle.place-reserved'],
    ['that is official and has no place', { kind: 'official', placeId: undefined }, 'vehicle.place-missing'],
    ['that is official in the shed', { kind: 'official' }, 'vehicle.place-forbidden'],
  ] as const)('%s is refused', (_, changed, code) =>
    given(host)
      .when('vehicle.add', { ...staff, ...changed } as never)
      .thenRefused(code),
  )

  it('of somebody who left, and a plate that is known, are refused', () => {
    given(host, gone(1)).when('vehicle.add', staff).thenRefused('vehicle.owner-unknown')
    given(host, ofStaff(1)).when('vehicle.add', staff).thenRefused('vehicle.plate-known', { kind: '职工车' })
  })

  it('official ones are no more than there are places for', () =>
    given(host, planned('official', 'official', '公车位', 1), official(1))
      .when('vehicle.add', { plate: '津A99999', kind: 'official', placeId: 'official' })
      .thenRefused('vehicle.place-full', { place: '公车位', capacity: 1 }))

  it('is changed upon what was seen, with its reason, and not into the same', () => {
    const change = { ...staff, vehicleId: vehicleId(1), revision: 1, reason: '换牌' }
    given(host, ofStaff(1)).when('vehicle.change', change).thenRefused('vehicle.nothing-changed')
    given(host, ofStaff(1))
      .when('vehicle.change', { ...change, plate: '津B22222' })
      .thenHappened({ data: expect.objectContaining({ plate: '津B22222', revision: 2, corrects: 1 }) })
    given(host, ofStaff(1))
      .when('vehicle.change', { ...change, plate: '津B22222', revision: 2 })
      .thenRefused('vehicle.revision-stale')
  })

  it('is withdrawn, though not while it is out, and its plate is free again', () => {
    const withdraw = { vehicleId: vehicleId(1), reason: '已售' }
    given(host, official(1), wentOut(1)).when('vehicle.withdraw', withdraw).thenRefused('vehicle.is-moving')
    const withdrawn = happened({ kind: 'vehicle.withdrawn', v: 1, data: withdraw })
    given(host, ofStaff(1), withdrawn)
      .when('vehicle.withdraw', withdraw)
      .thenRefused('vehicle.already-withdrawn')
    given(host, ofStaff(1), withdrawn).when('vehicle.add', staff).thenHappened({ kind: 'vehicle.added' })
    const { state } = storyOf(host, ofStaff(1), official(2), withdrawn)
    expect(vehicleRows(state)).toMatchObject([
      { plate: '津A00002', section: '办公室', placeName: '公车位', isWithdrawn: false },
      { plate: '津B11111', ownerName: '张伟', section: '办公室', isWithdrawn: true, reason: '已售', at: now },
    ])
  })
})
