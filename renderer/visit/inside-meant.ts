import { folded } from '../../shared/kernel/text.ts'
import type { ShownInside } from '../../shared/visit/contract.ts'
import { nameShown } from './shown-words.ts'

/** Who of those inside may be meant: by the badge alone where it is one, else by name or initials. */
export const insideMeant = (inside: readonly ShownInside[], typed: string): readonly ShownInside[] => {
  const sought = folded(typed)
  if (sought === '') return []
  const withBadge = inside.filter(({ badge }) => badge !== undefined && isSameBadge(badge, sought))
  if (withBadge.length > 0) return withBadge
  return inside.filter(
    ({ visitor, initials }) => initials.startsWith(sought) || folded(nameShown(visitor)).includes(sought),
  )
}

/** `7` is `07`: nobody types the nought. */
const isSameBadge = (badge: string, typed: string): boolean =>
  badge.toLowerCase() === typed ||
  (/^\d+$/.test(typed) && /^\d+$/.test(badge) && Number(badge) === Number(typed))
