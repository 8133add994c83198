import type { ShownPassage, ShownPlate } from '../passage/index.ts'
import type { ShownTurnAway } from '../turn-away/index.ts'
import type { ShownVisit, ShownVisitor } from '../visit/index.ts'

/** Somebody inside, as the evacuation list names him. */
export type InsideLine = {
  readonly itemId: string
  readonly visitor: ShownVisitor
  /** So many are inside of those who came. */
  readonly people: number
  readonly came: number
  readonly badge?: string
  readonly hostName: string
  readonly hostSection: string
  readonly arrivedAt: string
  readonly isOverstayed: boolean
}

/** A vehicle inside, or an official one that is out. */
export type VehicleLine = ShownPlate & {
  readonly itemId: string
  readonly people: number
  readonly purpose?: string
  readonly remark?: string
  readonly hostName?: string
  readonly placeName?: string
  readonly movedAt: string
  /** Whoever came with it stands among the visitors. */
  readonly isVisitors: boolean
}

/** Who and what is inside at a moment. */
export type InsideContent = {
  readonly kind: 'inside'
  readonly day: string
  readonly at: string
  /** In the order in which they came. */
  readonly visits: readonly InsideLine[]
  readonly vehicles: readonly VehicleLine[]
  readonly out: readonly VehicleLine[]
}

/** Who came on a calendar day, and who was not let in; oldest first. */
export type VisitorDayContent = {
  readonly kind: 'visitor-day'
  readonly day: string
  readonly visits: readonly ShownVisit[]
  readonly turnedAway: readonly ShownTurnAway[]
}

/** Which vehicles came in, and which official ones went out, on a calendar day; oldest first. */
export type VehicleDayContent = {
  readonly kind: 'vehicle-day'
  readonly day: string
  readonly passages: readonly ShownPassage[]
}

/** Papers of the gate: for those alone who may look at visits and vehicles. */
export type GateSheetContent = InsideContent | VisitorDayContent | VehicleDayContent
