import type { Frozen } from '../kernel/event.ts'
import type { PassageState } from './state.ts'
import { isOutside } from './words.ts'

/** Why a passage is not settled: a vehicle of others is inside, or an official one is not back (§10.1.5). */
export const passageReasons = ['vehicle-inside', 'official-out'] as const
export type PassageReason = (typeof passageReasons)[number]

export type UnsettledPassage = {
  readonly itemId: string
  readonly reason: PassageReason
  readonly since: string
}

/** Vehicles of others that are inside, and official ones that are out; those of the staff may stay. */
export const unsettledPassages = ({
  passages,
}: Frozen<{ passages: PassageState }>): readonly UnsettledPassage[] =>
  Object.entries(passages.open).flatMap(([itemId, { kind, movedAt: since }]) => {
    if (kind === 'staff') return []
    const reason = isOutside(kind) ? 'vehicle-inside' : 'official-out'
    return [{ itemId, reason, since }]
  })
