import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { signedIn } from '../kernel/roles.ts'
import { line } from '../kernel/text.ts'
import { reason, revision, type ShownVersion, type TableRow } from '../unit-table/index.ts'
import { type Place, type PlaceKind, placeKindIds } from './place-kinds.ts'

export const mostPlaces = 40
export const longestPlace = 20
export const mostVehicles = 1000

const kind = z.enum(placeKindIds)
const place = z.strictObject({
  /** Of a place that the plan had in some version; a new one is given its own. */
  id: z.string().min(1).max(40).optional(),
  name: line(longestPlace),
  capacity: z.int().min(1).max(mostVehicles),
})

export const setParking = z.strictObject({
  kind,
  /** All places of this kind, in their order. */
  places: z.array(place).max(mostPlaces),
  reason,
  revision,
})
export type SetParking = z.infer<typeof setParking>

export const restoreParking = z.strictObject({ kind, reason, revision })
export type RestoreParking = z.infer<typeof restoreParking>

export type ParkingRow = TableRow<PlaceKind, readonly Place[]>
export type ShownParkingVersion = ShownVersion<readonly Place[]>

const row = { feature: 'parking' } as const

export const parkingContract = {
  'parking.set': { ...row, kind: 'command', roles: ['office'], schema: setParking },
  'parking.restore': { ...row, kind: 'command', roles: ['office'], schema: restoreParking },
  'parking.list': { ...row, kind: 'query', roles: signedIn, schema: z.strictObject({}) },
  'parking.history': { ...row, kind: 'query', roles: signedIn, schema: z.strictObject({ kind }) },
} as const satisfies Record<string, ContractRow>
