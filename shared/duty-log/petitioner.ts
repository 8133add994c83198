import type { PersonRef } from '../kernel/person-ref.ts'
import { type Outsider, outsider } from '../papers/index.ts'

/** Whose petition it is. Sealed before anything is decided (format.md §5): no journal, log or draft holds it in clear. */
export const petitioner = outsider
export type Petitioner = Outsider

/** `destroyed`: the month's key is gone (已按期销毁). `unreadable`: the sealed line is missing or was altered. */
export type PetitionerFound =
  | { readonly kind: 'known'; readonly petitioner: Petitioner }
  | { readonly kind: 'destroyed' | 'unreadable' }

type Stated = { readonly petitioner?: PersonRef; readonly at: string }

/** The newest statement of an entry that names its petitioner; later ones that do not leave him as he was. */
export const petitionerIn = (
  row: Stated & { readonly earlier: readonly Stated[] },
): { readonly ref: PersonRef; readonly at: string } | undefined => {
  const named = [row, ...[...row.earlier].reverse()].find(({ petitioner: ref }) => ref !== undefined)
  return named?.petitioner && { ref: named.petitioner, at: named.at }
}
