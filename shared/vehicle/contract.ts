import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { itemId } from '../kernel/ids.ts'
import { signedIn } from '../kernel/roles.ts'
import { line } from '../kernel/text.ts'

/** `official`: the unit's own. `staff`: of somebody on the staff, who comes and goes with it. */
export const ownVehicleKinds = { official: '公车', staff: '职工车' } as const
export type OwnVehicleKind = keyof typeof ownVehicleKinds
export const ownVehicleKindIds = Object.keys(ownVehicleKinds) as [OwnVehicleKind, ...OwnVehicleKind[]]

export const longestPlate = 16

const stated = {
  plate: line(longestPlate),
  kind: z.enum(ownVehicleKindIds),
  /** Whose it is, by the directory; a staff vehicle always has one. */
  ownerId: itemId.optional(),
  /** The section that an official vehicle belongs to. */
  section: line(60).optional(),
  /** Where it usually stands. */
  placeId: line(40).optional(),
  remark: line(200).optional(),
}
const reason = line(200)

export const addVehicle = z.strictObject(stated)
export type AddVehicle = z.infer<typeof addVehicle>

export const changeVehicle = z.strictObject({
  ...stated,
  vehicleId: itemId,
  /** The revision that the changer saw, from 1. */
  revision: z.int().min(1).max(100_000),
  reason,
})
export type ChangeVehicle = z.infer<typeof changeVehicle>

/** Sold, scrapped, or its owner left: it is let through as any outside vehicle from then on. */
export const withdrawVehicle = z.strictObject({ vehicleId: itemId, reason })
export type WithdrawVehicle = z.infer<typeof withdrawVehicle>

/** A vehicle of the unit's register, as it stands. */
export type VehicleRow = {
  readonly vehicleId: string
  readonly plate: string
  readonly kind: OwnVehicleKind
  readonly ownerId?: string
  /** Empty where it belongs to a section alone. */
  readonly ownerName: string
  readonly section: string
  readonly placeId?: string
  readonly placeName: string
  readonly remark?: string
  readonly revision: number
  /** Who stated it last, when, and why it was changed. */
  readonly byName: string
  readonly at: string
  readonly reason?: string
  readonly isWithdrawn: boolean
}

const command = { kind: 'command', feature: 'vehicle', roles: ['office'] } as const

export const vehicleContract = {
  'vehicle.add': { ...command, schema: addVehicle },
  'vehicle.change': { ...command, schema: changeVehicle },
  'vehicle.withdraw': { ...command, schema: withdrawVehicle },
  'vehicle.list': { kind: 'query', feature: 'vehicle', roles: signedIn, schema: z.strictObject({}) },
} as const satisfies Record<string, ContractRow>
