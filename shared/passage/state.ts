import type { Look } from '../kernel/look.ts'
import type { PersonRef } from '../kernel/person-ref.ts'
import type { PassageKind } from './words.ts'

/** A passage that is not over: a vehicle inside, or an official one that is out. */
export type OpenPassage = {
  readonly kind: PassageKind
  /** Of others: sealed. */
  readonly vehicle?: PersonRef
  /** Of the unit's own register. */
  readonly vehicleId?: string
  readonly people: number
  readonly purpose?: string
  readonly hostId?: string
  readonly placeId?: string
  /** Of an official one that is out, on whose word it went. */
  readonly remark?: string
  /** When it came in, or went out. */
  readonly movedAt: string
  /** The visit that came with it. */
  readonly visitId?: string
}

/** What is inside or out on a trip; passages that are over are read back from the journal. */
export type PassageState = {
  open: { [itemId: string]: OpenPassage }
  /** Where an official vehicle stands that did not come back to its usual place. */
  parked: { [vehicleId: string]: string }
  /** Each account's last look. */
  looks: { [account: string]: Look }
}

export const emptyPassages = (): PassageState => ({ open: {}, parked: {}, looks: {} })
