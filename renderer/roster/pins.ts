import { z } from 'zod'
import type { PlannedDuty } from '../../shared/roster/index.ts'
import { shiftPosts } from '../../shared/shift/index.ts'
import type { DraftForm } from '../app/use-draft.ts'
import type { Cell } from './roster-state.ts'

const pins = z.array(z.object({ day: z.string(), post: z.enum(shiftPosts), staffId: z.string() }))
const keptRoster = z.object({ pins, keepsPlanned: z.boolean() })

/** What the office has said of a month before it is published: whom it named itself, and what the rest begins from. */
export type RosterWish = z.infer<typeof keptRoster>

/** Each month has a draft of its own. */
export const rosterFormOf = (month: string): DraftForm => `roster-${month}`

export const wishText = (wish: RosterWish): string => JSON.stringify(keptRoster.parse(wish))

/** What a kept text says; undefined for what no form of this version wrote. */
export const readWish = (kept: string): RosterWish | undefined => {
  try {
    return keptRoster.safeParse(JSON.parse(kept)).data
  } catch {
    return undefined
  }
}

export const pinAt = (wish: RosterWish, { day, post }: Cell): PlannedDuty | undefined =>
  wish.pins.find(pin => pin.day === day && pin.post === post)

/** These instead of whatever was named for their places. */
export const withPins = (wish: RosterWish, more: readonly PlannedDuty[]): RosterWish => ({
  ...wish,
  pins: [
    ...wish.pins.filter(pin => !more.some(({ day, post }) => pin.day === day && pin.post === post)),
    ...more,
  ],
})

export const withoutPin = (wish: RosterWish, { day, post }: Cell): RosterWish => ({
  ...wish,
  pins: wish.pins.filter(pin => pin.day !== day || pin.post !== post),
})
