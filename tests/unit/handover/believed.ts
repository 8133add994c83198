import { expect } from 'vitest'
import type { ShiftPost } from '../../../shared/shift/index.ts'
import type { PostActOfNight } from './any-night.ts'
import type { Person } from './duty-room.ts'

/** What somebody believes of a post who saw nothing but which act was taken and which refused. */
export type Believed = {
  readonly holder?: Person
  readonly isRunning?: boolean
  readonly signed?: { readonly side: 'outgoing' | 'incoming'; readonly by: Person }
}

export type Beliefs = { readonly [P in ShiftPost]: Believed }

export const nothingBelieved: Beliefs = { 'duty-officer': {}, gatekeeper: {}, leader: {} }

type Taken = {
  readonly act: PostActOfNight
  readonly who: Person
  readonly isBarred: (who: Person) => boolean
}

/** After an act that was taken; says by itself where it ought not to have been taken. */
export const believedAfter = (before: Believed, { act, who, isBarred }: Taken): Believed => {
  const { holder, isRunning, signed } = before
  switch (act) {
    case 'take-first':
      expect(holder).toBeUndefined()
      return { holder: who }
    case 'prepare':
      expect([holder, isRunning]).toEqual([who, undefined])
      return { holder: who, isRunning: true }
    case 'check-all':
    case 'explain':
      expect([holder, isRunning, signed]).toEqual([who, true, undefined])
      return before
    case 'sign-out':
      expect([holder, isRunning]).toEqual([who, true])
      return signedBy('outgoing', before, who, isBarred)
    case 'sign-in':
    case 'sign-in-late':
      expect(isRunning).toBe(true)
      expect(holder).not.toBe(who)
      return signedBy('incoming', before, who, isBarred)
    case 'withdraw':
      expect(
        signed?.by === who || (signed?.side === 'incoming' && holder === who && isBarred(signed.by)),
      ).toBe(true)
      return { ...(holder && { holder }), isRunning: true }
    case 'give-up':
    case 'stay':
      expect([holder, signed]).toEqual([who, undefined])
      return { holder: who }
    case 'illness':
    case 'absent':
      expect(holder).toBeDefined()
      expect(holder).not.toBe(who)
      return { holder: who }
    case 'remark':
    case 'disable':
    case 'enable':
      return before
  }
}

/** The second signature, of another person, hands the post over; the first one alone changes nothing. */
const signedBy = (
  side: 'outgoing' | 'incoming',
  before: Believed,
  who: Person,
  isBarred: Taken['isBarred'],
): Believed => {
  const { signed } = before
  if (!signed) return { ...before, signed: { side, by: who } }
  expect(signed.side).not.toBe(side)
  expect(signed.by).not.toBe(who)
  const holder = side === 'incoming' ? who : signed.by
  expect(isBarred(holder)).toBe(false)
  return { holder }
}
