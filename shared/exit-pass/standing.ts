import { minutesBetween } from '../calendar/index.ts'
import type { PassStage } from './stages.ts'

/** How many of a thing the pass names, how many went out, how many of those came back. */
export type ItemCounts = { readonly count: number; readonly out: number; readonly back: number }

/** All that says where a pass stands. */
export type PassStanding = {
  readonly items: readonly ItemCounts[]
  readonly validUntil?: string
  readonly dueAt?: string
  readonly isWithdrawn: boolean
  /** A decision by telephone, and whether the office stood by it. */
  readonly telephone?: 'unconfirmed' | 'confirmed'
}

export const stageOf = (pass: PassStanding, now: string): PassStage => {
  if (pass.telephone !== undefined) return pass.telephone === 'confirmed' ? 'confirmed' : 'decided'
  if (pass.isWithdrawn) return 'withdrawn'
  if (openIn(pass) === 0) return pass.dueAt !== undefined && owedIn(pass) === 0 ? 'returned' : 'used-up'
  if (pass.validUntil !== undefined && isPast(pass.validUntil, now)) return 'expired'
  return outIn(pass) > 0 ? 'partly-used' : 'issued'
}

/** A minute that is named is part of the time: `有效至 18:00` is over at 18:01. */
export const isPast = (until: string, now: string): boolean => minutesBetween(until, now) >= 1

/** How many things may still go out, whatever the clock says. */
export const openIn = ({ items }: PassStanding): number => sum(items.map(({ count, out }) => count - out))

export const outIn = ({ items }: PassStanding): number => sum(items.map(({ out }) => out))

/** How many things are to come back. */
export const owedIn = ({ items, dueAt }: PassStanding): number =>
  dueAt === undefined ? 0 : sum(items.map(({ out, back }) => out - back))

export const isOverdue = (pass: PassStanding, now: string): boolean =>
  owedIn(pass) > 0 && pass.dueAt !== undefined && isPast(pass.dueAt, now)

/** Whether nobody has to do with it any more, whatever the clock says. */
export const isSettled = (pass: PassStanding): boolean =>
  owedIn(pass) === 0 &&
  (pass.telephone === undefined ? pass.isWithdrawn || openIn(pass) === 0 : pass.telephone === 'confirmed')

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
