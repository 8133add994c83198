import type { Look } from '../kernel/look.ts'
import type { PersonRef } from '../kernel/person-ref.ts'

/** A visit that is not over. */
export type InsideVisit = {
  readonly visitor: PersonRef
  /** How many came, and how many of them are inside. */
  readonly came: number
  readonly people: number
  readonly hostId: string
  readonly purpose: string
  readonly badge?: string
  readonly arrivedAt: string
  readonly overstayAfterMinutes: number
}

/** A badge that hangs on nobody's hook: with whom, since when, and whether he left without giving it back. */
export type BadgeOut = { readonly itemId: string; readonly since: string; readonly isMissing: boolean }

/** People of one calendar day. */
export type DayTally = { readonly came: number; readonly left: number }

/** Who is inside and which badges are out; visits that are over are read back from the journal. */
export type VisitState = {
  inside: { [itemId: string]: InsideVisit }
  badges: { [badge: string]: BadgeOut }
  /** Each account's last look. */
  looks: { [account: string]: Look }
  /** The newest days only. */
  days: { [day: string]: DayTally }
}

export const emptyVisits = (): VisitState => ({ inside: {}, badges: {}, looks: {}, days: {} })
