import { dayOf } from '../calendar/index.ts'
import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { LeaveStaff, ReturnStaff } from './contract.ts'
import type { StaffAdded, StaffChanged, StaffLeft, StaffReturned } from './events.ts'
import { currentListing, type Listed, type Listing, refuseListing } from './listing.ts'
import type { PreparedAddStaff, PreparedChangeStaff, PreparedImportStaff } from './prepared.ts'
import type { DirectoryRefusal } from './refusals.ts'
import { sectionCalled, sectionNameOf, withoutSpace } from './sections.ts'
import type { DirectoryState, Staff } from './state.ts'
import { tidyName, tidyPhone } from './tidy.ts'

type Directory = Frozen<DirectoryState>
type Numbering = Pick<Context, 'newItemId'>
type Today = Pick<Context, 'now' | 'timeZone'>
type No = Refusal<DirectoryRefusal> | undefined

export const decideAdd = (
  directory: Directory,
  input: PreparedAddStaff,
  { newItemId }: Numbering,
): Decision<StaffAdded, DirectoryRefusal> => {
  const person = tidied(input)
  const no = whyTwice(directory, person)
  if (no) return no
  const sectionFor = sectionNumbers(directory, newItemId)
  return accept(added(person, newItemId(), sectionFor(person.section)))
}

/** All or nothing: a list that is half in and half out would have to be sorted by hand. */
export const decideImport = (
  directory: Directory,
  { rows }: PreparedImportStaff,
  { newItemId }: Numbering,
): Decision<StaffAdded, DirectoryRefusal> => {
  const people = rows.map(tidied)
  const listing = currentListing(directory)
  const row = people.findIndex((person, place) => !isNewTo(listing, person, `row ${place}`)) + 1
  if (row > 0) return refuse('directory.row-refused', { row, name: people[row - 1]?.name ?? '' })
  const sectionFor = sectionNumbers(directory, newItemId)
  const [first, ...rest] = people.map(person => added(person, newItemId(), sectionFor(person.section)))
  return first ? accept(first, ...rest) : refuse('directory.nothing-changed')
}

/** The next row is held against this one too. */
const isNewTo = (listing: Listing, person: Tidied, key: string): boolean => {
  if (listing.clashOf(person)) return false
  listing.add(person, key)
  return true
}

export const decideChange = (
  directory: Directory,
  input: PreparedChangeStaff,
  { newItemId }: Numbering,
): Decision<StaffChanged, DirectoryRefusal> => {
  const { staffId, revision } = input
  const staff = own(directory.staff, staffId)
  if (!staff) return refuse('directory.unknown')
  const person = tidied(input)
  const no = whyUnseen(directory, staffId, revision) ?? whySame(directory, staff, person)
  if (no) return no
  const twice = own(directory.left, staffId) ? undefined : whyTwice(directory, person, staffId)
  if (twice) return twice
  const sectionId = sectionNumbers(directory, newItemId)(person.section)
  return accept({ ...added(person, staffId, sectionId), kind: 'directory.changed', v: 1 })
}

export const decideLeave = (
  directory: Directory,
  { staffId, revision, on, reason }: LeaveStaff,
  today: Today,
): Decision<StaffLeft, DirectoryRefusal> => {
  const staff = own(directory.staff, staffId)
  if (!staff) return refuse('directory.unknown')
  const left = own(directory.left, staffId)
  if (left) return refuse('directory.already-left', { name: staff.name, on: left.on })
  const no = whyUnseen(directory, staffId, revision) ?? whyAhead(on, today)
  if (no) return no
  const section = sectionNameOf(directory, staff.sectionId)
  return accept({ kind: 'directory.left', v: 1, data: { staffId, on, reason: reason.trim(), section } })
}

/** Comes back to where he was; a new post is a change after it. */
export const decideReturn = (
  directory: Directory,
  { staffId, revision, on }: ReturnStaff,
  today: Today,
): Decision<StaffReturned, DirectoryRefusal> => {
  const staff = own(directory.staff, staffId)
  if (!staff) return refuse('directory.unknown')
  const left = own(directory.left, staffId)
  if (!left) return refuse('directory.not-left', { name: staff.name })
  if (on < left.on) return refuse('directory.return-before-leave', { on: left.on })
  const section = sectionNameOf(directory, staff.sectionId)
  const no =
    whyUnseen(directory, staffId, revision) ??
    whyAhead(on, today) ??
    whyTwice(directory, { ...staff, section })
  return no ?? accept({ kind: 'directory.returned', v: 1, data: { staffId, on } })
}

type Tidied = ReturnType<typeof tidied>

const tidied = ({ name, section, post, rank, phone, shortPhone, reading }: PreparedAddStaff) => ({
  name: tidyName(name),
  section: tidyName(section),
  post: tidyName(post),
  rank: rank ?? '',
  phone: tidyPhone(phone),
  shortPhone: tidyPhone(shortPhone),
  reading,
})

const added = (person: Tidied, staffId: string, sectionId: string): StaffAdded => ({
  kind: 'directory.added',
  v: 2,
  data: { staffId, sectionId, ...person },
})

/** The section's number, a fresh one for a name that nobody is written under yet. */
const sectionNumbers = (directory: Directory, newItemId: () => string): ((name: string) => string) => {
  const given = new Map<string, string>()
  return name => {
    const key = withoutSpace(name)
    const id = given.get(key) ?? sectionCalled(directory, name) ?? newItemId()
    given.set(key, id)
    return id
  }
}

const whyTwice = (directory: Directory, person: Listed, staffId?: string): No => {
  const clash = currentListing(directory).clashOf(person, staffId)
  return clash && refuseListing(person, clash)
}

const whyUnseen = (directory: Directory, staffId: string, revision: number): No => {
  if (revision === (own(directory.steps, staffId)?.length ?? 0)) return undefined
  return refuse('directory.revision-stale', { name: own(directory.staff, staffId)?.name ?? '' })
}

const whySame = (directory: Directory, staff: Frozen<Staff>, person: Tidied): No => {
  const before = { ...staff, section: sectionNameOf(directory, staff.sectionId) }
  const isSame = (['name', 'section', 'post', 'rank', 'phone', 'shortPhone'] as const).every(
    field => before[field] === person[field],
  )
  return isSame ? refuse('directory.nothing-changed') : undefined
}

const whyAhead = (on: string, { now, timeZone }: Today): No =>
  on > dayOf(now, timeZone) ? refuse('directory.date-ahead', { on }) : undefined
