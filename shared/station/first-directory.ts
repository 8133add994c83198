import { sameName } from '../account/index.ts'
import {
  type DirectoryRefusal,
  type DirectoryState,
  decideImport,
  type PreparedAddStaff,
  type StaffAdded,
} from '../directory/index.ts'
import type { Context } from '../kernel/context.ts'
import { refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { PreparedPerson, PreparedSetUp } from './prepared.ts'
import type { StationRefusal } from './refusals.ts'

/** `staffIds`: whose row each account belongs to, in the order of the people; undefined where it has none. */
type FirstDirectory = {
  readonly ok: true
  readonly added: readonly StaffAdded[]
  readonly staffIds: readonly (string | undefined)[]
}

/**
 * The list that was brought along, and behind it whoever has an account and a section and stands not in it. Nobody is
 * listed twice: an account belongs to the row of its name and section.
 */
export const firstDirectory = (
  directory: Frozen<DirectoryState>,
  { staff = [], people }: Pick<PreparedSetUp, 'staff' | 'people'>,
  context: Pick<Context, 'newItemId'>,
): FirstDirectory | Refusal<StationRefusal | DirectoryRefusal> => {
  const found = people.map(person => placesOf(staff, person))
  const doubtful = found.findIndex(places => places.length > 1)
  if (doubtful >= 0) return whoIsMeant(people[doubtful], found[doubtful]?.length ?? 0)
  const rows = [...staff]
  const places = people.map((person, at) => found[at]?.[0] ?? listNew(rows, person))
  if (rows.length === 0) return { ok: true, added: [], staffIds: [] }
  const decision = decideImport(directory, { rows }, context)
  if (!decision.ok) return decision
  const staffIds = places.map(place =>
    place === undefined ? undefined : decision.events[place]?.data.staffId,
  )
  return { ok: true, added: decision.events, staffIds }
}

type Row = { readonly name: string; readonly section: string }
type Person = { readonly name: string; readonly section?: string | undefined }

/** Places in a list of everybody who may be meant; without a section, whoever bears the name. */
export const placesOf = (list: readonly Row[], { name, section }: Person): readonly number[] =>
  list.flatMap((row, place) =>
    sameName(row.name, name) && (!section || sameName(row.section, section)) ? [place] : [],
  )

const whoIsMeant = (person: PreparedPerson | undefined, count: number): Refusal<'station.person-ambiguous'> =>
  refuse('station.person-ambiguous', { name: person?.name ?? '', count })

/** @returns the new row's place. */
const listNew = (
  rows: PreparedAddStaff[],
  { name, section, reading }: PreparedPerson,
): number | undefined => {
  if (section === undefined) return undefined
  return rows.push({ name, section, post: '', phone: '', shortPhone: '', reading }) - 1
}
