import type { Look } from '../kernel/look.ts'
import type { RefusedKind } from './words.ts'

/** Somebody who would not leave, and of whom the office has not said what is to be done. */
export type OpenTurnAway = {
  readonly kind: RefusedKind
  readonly happenedAt: string
  /** How often the office was called. */
  readonly calls: number
}

export type TurnAwayState = {
  open: { [itemId: string]: OpenTurnAway }
  /** How many were turned away on a day; the newest days only. */
  days: { [day: string]: number }
  /** Each account's last look. */
  looks: { [account: string]: Look }
}

export const emptyTurnAways = (): TurnAwayState => ({ open: {}, days: {}, looks: {} })
