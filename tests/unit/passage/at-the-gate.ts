import type { SealedEnter } from '../../../shared/passage/contract.ts'
import { happened, now, station } from '../kernel/scenario.ts'
import { ref } from '../visit/gate.ts'

export const vehicleId = (n: number): string => `${station}-2611-${200 + n}`
export const passageId = (n: number): string => `${station}-2611-${300 + n}`

/** An official vehicle of the register, at home in its place; `changed` names what matters. */
export const official = (n: number, changed: { readonly placeId?: string } = {}) =>
  happened({
    kind: 'vehicle.added',
    v: 1,
    data: {
      vehicleId: vehicleId(n),
      plate: `津A0000${n}`,
      kind: 'official',
      section: '办公室',
      placeId: 'official',
      ...changed,
    },
  })

/** A vehicle of 张伟 (staff 1). */
export const ofStaff = (n: number) =>
  happened({
    kind: 'vehicle.added',
    v: 1,
    data: {
      vehicleId: vehicleId(n),
      plate: `津B1111${n}`,
      kind: 'staff',
      ownerId: `${station}-2611-1`,
      placeId: 'shed',
    },
  })

/** A delivery van comes in and stands in the front yard. */
export const enterOf = (changed: Partial<SealedEnter> = {}): SealedEnter => ({
  kind: 'delivery',
  vehicle: ref('a'),
  people: 1,
  purpose: '送水质样品',
  placeId: 'front-yard',
  doubts: [],
  ...changed,
})

export const entered = (changed: Partial<SealedEnter> & { readonly itemId?: string } = {}) => {
  const { itemId = passageId(0), enteredAt: movedAt = now, vehicle, ...said } = { ...enterOf(), ...changed }
  const whose = said.kind === 'staff' ? {} : { vehicle }
  return byGate({ kind: 'passage.entered', v: 1, data: { itemId, ...said, ...whose, movedAt } })
}

export const left = (itemId = passageId(0), movedAt = now) =>
  byGate({ kind: 'passage.left', v: 1, data: { itemId, movedAt } })

export const wentOut = (n: number, itemId = passageId(0)) =>
  byGate({
    kind: 'passage.went-out',
    v: 1,
    data: {
      itemId,
      kind: 'official',
      vehicleId: vehicleId(n),
      plate: `津A0000${n}`,
      people: 2,
      remark: '王主任派车',
      movedAt: now,
      doubts: [],
    },
  })

export const cameBack = (n: number, placeId = 'official', itemId = passageId(0)) =>
  byGate({
    kind: 'passage.came-back',
    v: 1,
    data: {
      itemId,
      vehicleId: vehicleId(n),
      movedAt: now,
      placeId,
      isUsualPlace: placeId === 'official',
    },
  })

/** The office says how many stand there. */
export const planned = (kind: 'yard' | 'official', id: string, name: string, capacity: number) =>
  happened({
    kind: 'parking.changed',
    v: 1,
    data: { kind, places: [{ id, name, capacity }], reason: '划线', revision: 1 },
  })

const byGate = (event: Parameters<typeof happened>[0]) => happened(event, { actor: 'wu.defu' })
