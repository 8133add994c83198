import { refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { ListingRefusal } from './refusals.ts'
import { sectionBook, withoutSpace } from './sections.ts'
import type { DirectoryState } from './state.ts'
import { mobileIn } from './tidy.ts'

/** How a person stands in a list: what tells him from his namesakes, and his telephone. */
export type Listed = {
  readonly name: string
  readonly section: string
  readonly post: string
  readonly phone: string
}

/** Who bears already what must not occur twice: the place of a person among his namesakes, or a mobile number. */
export type Clash = { readonly kind: 'listed' | 'phone'; readonly bearer: Bearer }

/** Who is on the staff, by what must not occur twice: read once for a whole batch. */
export type Listing = {
  /** Why this person cannot stand beside those that do; `key` is himself, where he is one of them. */
  readonly clashOf: (person: Listed, key?: string) => Clash | undefined
  readonly add: (person: Listed, key: string) => void
}

/** `key`: a staff id, or the row of a list. */
type Bearer = Listed & { readonly key: string }

export const createListing = (people: Iterable<Bearer>): Listing => {
  const byPlace = new Map<string, Bearer>()
  const byMobile = new Map<string, Bearer>()
  const add = (person: Bearer) => {
    byPlace.set(placeOf(person), person)
    const mobile = mobileIn(person.phone)
    if (mobile) byMobile.set(mobile, person)
  }
  for (const person of people) add(person)
  return {
    add: (person, key) => add({ ...person, key }),
    clashOf: (person, key) => {
      const namesake = byPlace.get(placeOf(person))
      if (namesake && namesake.key !== key) return { kind: 'listed', bearer: namesake }
      const owner = byMobile.get(mobileIn(person.phone) ?? '')
      return owner && owner.key !== key ? { kind: 'phone', bearer: owner } : undefined
    },
  }
}

/** Two of one name are told apart by section, and within it by post. */
const placeOf = ({ name, section, post }: Listed): string =>
  [name, section, post].map(withoutSpace).join('\n')

/** Says a clash of a person with the directory. */
export const refuseListing = (
  { name, section, post, phone }: Listed,
  clash: Clash,
): Refusal<ListingRefusal> =>
  clash.kind === 'listed'
    ? refuse('directory.already-listed', { name, section, post: post || '未填职务' })
    : refuse('directory.phone-taken', { phone, name: clash.bearer.name, section: clash.bearer.section })

/** Everybody who is on the staff today. */
export const currentListing = (directory: Frozen<DirectoryState>): Listing => {
  const book = sectionBook(directory)
  return createListing(
    Object.entries(directory.staff)
      .filter(([staffId]) => !own(directory.left, staffId))
      .map(([staffId, { name, sectionId, post, phone }]) => ({
        key: staffId,
        name,
        section: book.get(sectionId)?.name ?? sectionId,
        post,
        phone,
      })),
  )
}
