import type { Event } from '../../../shared/kernel/event.ts'
import type { SealedSignIn } from '../../../shared/visit/contract.ts'
import { staffId } from '../directory/staff.ts'
import { happened, now, station } from '../kernel/scenario.ts'

/** A sealed visitor; each letter is somebody else. */
export const ref = (letter: string) => ({ person: `person-${letter}`, digest: letter.repeat(64) })

export const visitId = (n: number): string => `${station}-2611-${n}`

/** 李 comes to 张伟 (staff 1) with badge 07; `changed` names what matters. */
export const signInOf = (changed: Partial<SealedSignIn> = {}): SealedSignIn => ({
  visitor: ref('a'),
  people: 1,
  hostId: staffId(1),
  purpose: '送合同资料',
  confirmed: 'phone',
  badge: '07',
  doubts: [],
  ...changed,
})

type SignedInChanges = Partial<SealedSignIn> & { readonly itemId?: string }

export const signedIn = (changed: SignedInChanges = {}) => {
  const { visitor = ref('a'), arrivedAt = now, ...stated } = signInOf(changed)
  return byGate({
    kind: 'visit.signed-in',
    v: 1,
    data: {
      itemId: visitId(100),
      visitor,
      arrivedAt,
      overstayAfterMinutes: 240,
      ...stated,
      ...itemOf(changed),
    },
  })
}

const itemOf = ({ itemId }: SignedInChanges) => (itemId === undefined ? {} : { itemId })

export const signedOut = (changed: { readonly itemId?: string; people?: number; badge?: string } = {}) =>
  byGate({
    kind: 'visit.signed-out',
    v: 1,
    data: { itemId: visitId(100), people: 1, leftAt: now, badge: 'returned', ...changed },
  })

const byGate = (event: Event) => happened(event, { actor: 'wu.defu' })
