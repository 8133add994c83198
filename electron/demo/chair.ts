import { type Deed, minute } from './deed.ts'
import type { Dice } from './dice.ts'

/** What happens at the computer itself, around the deeds. */
export type Act =
  | Deed
  | ({ readonly at: number; readonly who: string } & (
      | { readonly does: 'sign-in' | 'mistype' | 'sign-out' }
      | { readonly does: 'lock'; readonly reason: 'idle' | 'asked' }
    ))

/** Who does not come back so soon has locked the screen, or it locked itself. */
const patience = 80 * minute
const idleLock = 5 * minute

/**
 * The one chair in front of the duty room's computer: whoever wants to do something takes it, signs in, and frees it for the
 * next one. @returns for each deed, in the order of time, all that happens up to it.
 */
export const createChair = (dice: Dice): ((deed: Deed) => readonly Act[]) => {
  let sitting: { readonly who: string; readonly lastAt: number } | undefined

  const leave = ({ at, who }: Deed): Act[] => {
    if (!sitting || (sitting.who === who && at - sitting.lastAt <= patience)) return []
    const left = { who: sitting.who, lastAt: sitting.lastAt }
    sitting = undefined
    return [leaving(dice, left, at)]
  }
  const enter = ({ at, who }: Deed): Act[] => (sitting ? [] : entering(dice, who, at))

  return deed => {
    const before = [...leave(deed), ...enter(deed)]
    if (deed.does === 'read')
      return [...before, { does: 'sign-out', who: deed.who, at: deed.at + reading(dice) }]
    sitting = { who: deed.who, lastAt: deed.at }
    return [...before, deed]
  }
}

const leaving = (
  dice: Dice,
  { who, lastAt }: { readonly who: string; readonly lastAt: number },
  until: number,
): Act => {
  if (until - lastAt <= idleLock) return { does: 'sign-out', who, at: lastAt + 5000 }
  return dice.happens(0.3)
    ? { does: 'lock', reason: 'asked', who, at: lastAt + dice.between(20, 200) * 1000 }
    : { does: 'lock', reason: 'idle', who, at: lastAt + idleLock }
}

/** One sign-in in thirty is mistyped first. */
const entering = (dice: Dice, who: string, at: number): Act[] => {
  const signIn: Act = { does: 'sign-in', who, at: at - dice.between(8, 40) * 1000 }
  return dice.happens(1 / 30) ? [{ does: 'mistype', who, at: signIn.at - 7000 }, signIn] : [signIn]
}

const reading = (dice: Dice): number => dice.between(2, 8) * minute
