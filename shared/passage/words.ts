import { plateDoubts } from '../vehicle/index.ts'

/** Vehicles of others: who drives them is an outsider. */
export const outsideKinds = { visiting: '来访车', delivery: '送货车' } as const
export type OutsideKind = keyof typeof outsideKinds
export const outsideKindIds = Object.keys(outsideKinds) as [OutsideKind, ...OutsideKind[]]

/** Every vehicle that comes to the gate. */
export const passageKinds = { ...outsideKinds, staff: '职工车', official: '公车' } as const
export type PassageKind = keyof typeof passageKinds
export const passageKindIds = Object.keys(passageKinds) as [PassageKind, ...PassageKind[]]

/** What stays inside for a while; an official vehicle is at home, it goes out for a while. */
export const stayKindIds = ['visiting', 'delivery', 'staff'] as const
export type StayKind = (typeof stayKindIds)[number]

export const isOutside = (kind: PassageKind): kind is OutsideKind => Object.hasOwn(outsideKinds, kind)

/** What does not stop a vehicle, but is let through only with a word by the gatekeeper. */
export const passageDoubts = plateDoubts
export type PassageDoubt = keyof typeof passageDoubts
