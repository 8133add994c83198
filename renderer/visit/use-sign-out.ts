import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { SignOut } from '../../shared/visit/contract.ts'
import type { ShownVisitor } from '../../shared/visit/shown-visitor.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { nameShown } from './shown-words.ts'
import { visitText } from './text.ts'

const { leave: text } = visitText

type Leaving = {
  readonly itemId: string
  readonly visitor: ShownVisitor
  readonly people: number
  readonly badge?: string
  /** Of the vehicle inside with which they came. */
  readonly plate?: string | undefined
}

type SignOutAct = {
  /** @returns whether it is in the book. */
  readonly signOut: (visit: Leaving, how: Omit<SignOut, 'itemId'>) => Promise<boolean>
  readonly refusal: Refusal | undefined
}

/** Sends a leaving, of all that are inside or of some. */
export const useSignOut = (): SignOutAct => {
  const say = useMessageLine()
  const { act, refusal } = useAct('visit.sign-out')
  const signOut: SignOutAct['signOut'] = async ({ itemId, visitor, people, badge, plate }, how) => {
    const answer = await act({ itemId, ...how })
    if (!answer.ok) return false
    const words = how.badge === 'missing' ? text.badgeMissing : text.badgeBack
    const ofBadge = how.badge === undefined || badge === undefined ? '' : fill(words, { badge })
    const isWhole = how.people === undefined || how.people >= people
    const isLeaving = plate !== undefined && isWhole && how.vehicle !== 'stays'
    const ofVehicle = isLeaving ? fill(text.vehicleLeft, { plate }) : ''
    const who = { name: nameShown(visitor), people: how.people ?? people, badge: ofBadge }
    say(`${fill(text.left, who)}${ofVehicle}`)
    return true
  }
  return { signOut, refusal }
}
