import type { LimitName } from '../settings/index.ts'

/** Who has a shift of 24 hours: the duty room's two and the gatehouse. The ids are those of the roles. */
export const shiftPosts = ['leader', 'duty-officer', 'gatekeeper'] as const
export type ShiftPost = (typeof shiftPosts)[number]

/** How a post is called, in a list and in the status strip, by which rule it is held, and when its shift begins. */
export const postTable = {
  leader: { label: '带班领导', short: '带班', rule: '§6.1', starts: 'shift.duty-room-starts' },
  'duty-officer': { label: '值班员', short: '值班', rule: '§6.2', starts: 'shift.duty-room-starts' },
  gatekeeper: { label: '门卫', short: '门卫', rule: '§11.1', starts: 'shift.gatehouse-starts' },
} as const satisfies {
  readonly [P in ShiftPost]: {
    readonly label: string
    readonly short: string
    readonly rule: string
    readonly starts: LimitName
  }
}
