import { gatekeepers } from './bureau.ts'
import { type Deed, minute } from './deed.ts'
import type { Dice } from './dice.ts'

/** Where it is done: in the duty room, or at the gatehouse. */
export type Seat = 'duty-room' | 'gatehouse'

/** What happens at the computer itself, around the deeds. */
export type Act = { readonly seat: Seat } & Happening

type Happening =
  | Deed
  | ({ readonly at: number; readonly who: string } & (
      | { readonly does: 'sign-in' | 'mistype' | 'sign-out' }
      | { readonly does: 'lock'; readonly reason: 'idle' | 'asked' }
    ))

/** Who does not come back so soon has locked the screen, or it locked itself. */
const patience = 80 * minute
const idleLock = 5 * minute

/**
 * The one chair in front of a computer: whoever wants to do something takes it, signs in, and frees it for the
 * next one. @returns for each deed, in the order of time, all that happens up to it.
 */
const createChair = (dice: Dice): ((deed: Deed) => readonly Happening[]) => {
  let sitting: { readonly who: string; readonly lastAt: number } | undefined

  const leave = ({ at, who }: Deed): Happening[] => {
    if (!sitting || (sitting.who === who && at - sitting.lastAt <= patience)) return []
    const left = { who: sitting.who, lastAt: sitting.lastAt }
    sitting = undefined
    return [leaving(dice, left, at)]
  }
  const enter = ({ at, who }: Deed): Happening[] => (sitting ? [] : entering(dice, who, at))

  return deed => {
    const before = [...leave(deed), ...enter(deed)]
    if (deed.does === 'read')
      return [...before, { does: 'sign-out', who: deed.who, at: deed.at + reading(dice) }]
    if (deed.does === 'review')
      return [...before, deed, { does: 'sign-out', who: deed.who, at: deed.at + reading(dice) }]
    sitting = { who: deed.who, lastAt: deed.at }
    return [...before, deed]
  }
}

const leaving = (
  dice: Dice,
  { who, lastAt }: { readonly who: string; readonly lastAt: number },
  until: number,
): Happening => {
  if (until - lastAt <= idleLock) return { does: 'sign-out', who, at: lastAt + 5000 }
  return dice.happens(0.3)
    ? { does: 'lock', reason: 'asked', who, at: lastAt + dice.between(20, 200) * 1000 }
    : { does: 'lock', reason: 'idle', who, at: lastAt + idleLock }
}

/** One sign-in in thirty is mistyped first. */
const entering = (dice: Dice, who: string, at: number): Happening[] => {
  const signIn: Happening = { does: 'sign-in', who, at: at - dice.between(8, 40) * 1000 }
  return dice.happens(1 / 30) ? [{ does: 'mistype', who, at: signIn.at - 7000 }, signIn] : [signIn]
}

const reading = (dice: Dice): number => dice.between(2, 8) * minute

/** Who sits at the window does what is done there; all else is done in the duty room. */
const seatOf = (deed: Deed): Seat =>
  deed.does === 'gate' && gatekeepers.some(({ account }) => account === deed.who) ? 'gatehouse' : 'duty-room'

/**
 * Both chairs, each with its own person. @returns for the deeds of some days, in the order of time, all that happens at
 * either; what a chair does before its next deed comes in its time.
 */
export const createChairs = (dice: Dice): ((deeds: readonly Deed[]) => readonly Act[]) => {
  const chairs = { 'duty-room': createChair(dice), gatehouse: createChair(dice.apart('gatehouse')) }
  const last = { 'duty-room': 0, gatehouse: 0 }
  return deeds => {
    const acts = deeds.flatMap(deed => {
      const seat = seatOf(deed)
      return chairs[seat](deed).map((act): { readonly act: Act; readonly when: number } => {
        last[seat] = Math.max(last[seat], act.at)
        return { act: { ...act, seat }, when: last[seat] }
      })
    })
    return acts.sort((a, b) => a.when - b.when).map(({ act }) => act)
  }
}
