import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { byReading } from '../kernel/reading.ts'
import type {
  SectionRow,
  ShownSectionStep,
  ShownStep,
  StaffPage,
  StaffQuery,
  StaffRecord,
  StaffRow,
  Standing,
} from './contract.ts'
import { sectionBook, withoutSpace } from './sections.ts'
import type { DirectoryState, Section, Staff } from './state.ts'

type Directory = Frozen<DirectoryState>
type NameOf = (account: string) => string

const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin')

/** Answers `directory.list`: by section, within it by pinyin of the name. */
export const staffRows = (directory: Directory, standing: Standing = 'current'): readonly StaffRow[] => {
  const sight = sightOf(directory)
  const people = peopleOf(directory, sight, standing)
  return inOrder(sight, people, 0, people.length).map(one => staffRow(sight, one))
}

/** Answers `directory.page`: what the filter lets through, in the same order. */
export const staffPage = (directory: Directory, query: StaffQuery): StaffPage => {
  const sight = sightOf(directory)
  const isMeant = isFoundBy(query.text ?? '')
  const found = peopleOf(directory, sight, query.standing).filter(
    ([, staff]) =>
      (query.sectionId === undefined || sight.book.get(staff.sectionId)?.id === query.sectionId) &&
      isMeant(staff),
  )
  const rows = inOrder(sight, found, query.offset, query.offset + query.limit)
  return { rows: rows.map(one => staffRow(sight, one)), total: found.length }
}

/** Answers `directory.person`; undefined for a number that is nobody's. */
export const staffRecord = (
  directory: Directory,
  staffId: string,
  nameOf: NameOf,
): StaffRecord | undefined => {
  const staff = own(directory.staff, staffId)
  if (!staff) return undefined
  const steps = own(directory.steps, staffId) ?? []
  return {
    ...staffRow(sightOf(directory), [staffId, staff]),
    revision: steps.length,
    steps: steps.map(({ by, ...step }): ShownStep => ({ ...step, byName: nameOf(by) })),
  }
}

/** Answers `directory.sections`: those that are, by pinyin, each with the names that went into it. */
export const sectionRows = (directory: Directory, nameOf: NameOf): readonly SectionRow[] => {
  const book = sectionBook(directory)
  const people = new Map<string, number>()
  for (const [, { sectionId }] of standingIn(directory, 'current')) {
    const id = book.get(sectionId)?.id ?? sectionId
    people.set(id, (people.get(id) ?? 0) + 1)
  }
  return Object.entries(directory.sections)
    .filter(([, { mergedInto }]) => !mergedInto)
    .map(([sectionId, section]) => ({
      sectionId,
      name: section.name,
      people: people.get(sectionId) ?? 0,
      earlier: earlierOf(directory, sectionId, section, nameOf),
    }))
    .sort((a, b) => byPinyin.compare(a.name, b.name))
}

const earlierOf = (
  { sections }: Directory,
  sectionId: string,
  { earlier }: Frozen<Section>,
  nameOf: NameOf,
): readonly ShownSectionStep[] => {
  const renamed = earlier.map(({ name, at, by }) => ({
    kind: 'renamed' as const,
    name,
    at,
    byName: nameOf(by),
  }))
  const takenIn = Object.values(sections).flatMap(({ name, mergedInto }) =>
    mergedInto?.sectionId === sectionId
      ? [{ kind: 'taken-in' as const, name, at: mergedInto.at, byName: nameOf(mergedInto.by) }]
      : [],
  )
  return [...renamed, ...takenIn].sort((a, b) => (a.at < b.at ? 1 : -1))
}

type One = readonly [staffId: string, staff: Frozen<Staff>]

/** What is worked out once for all rows: five thousand people, a few dozen sections. */
type Sight = {
  readonly book: ReturnType<typeof sectionBook>
  readonly left: Directory['left']
  readonly current: readonly One[]
  readonly bearers: ReadonlyMap<string, number>
}

const sightOf = (directory: Directory): Sight => {
  const current = standingIn(directory, 'current')
  return { book: sectionBook(directory), left: directory.left, current, bearers: bearersOf(current) }
}

const peopleOf = (directory: Directory, { current }: Sight, standing: Standing): readonly One[] =>
  standing === 'current' ? current : standingIn(directory, standing)

const bearersOf = (people: readonly One[]): ReadonlyMap<string, number> => {
  const bearers = new Map<string, number>()
  for (const [, { name }] of people) bearers.set(name, (bearers.get(name) ?? 0) + 1)
  return bearers
}

const standingIn = ({ staff, left }: Directory, standing: Standing): One[] =>
  Object.entries(staff).filter(
    ([staffId]) => standing === 'all' || (own(left, staffId) === undefined) === (standing === 'current'),
  )

/** The rows `from` up to `to` of all in order: sections are few, and only those in sight are sorted within. */
const inOrder = ({ book }: Sight, people: readonly One[], from: number, to: number): readonly One[] => {
  const shown: One[] = []
  let before = 0
  for (const members of bySection(book, people)) {
    if (before + members.length > from && before < to)
      shown.push(...inPinyin(members).slice(Math.max(0, from - before), to - before))
    before += members.length
  }
  return shown
}

const inPinyin = (members: One[]): One[] => members.sort(([, a], [, b]) => byReading(a, b))

/** Each section's people, by the name that it has today. */
const bySection = (book: Sight['book'], people: readonly One[]): readonly One[][] => {
  const sections = new Map<string, One[]>()
  for (const one of people) {
    const name = book.get(one[1].sectionId)?.name ?? ''
    const members = sections.get(name)
    if (members) members.push(one)
    else sections.set(name, [one])
  }
  return [...sections].sort(([a], [b]) => byPinyin.compare(a, b)).map(([, members]) => members)
}

const staffRow = ({ book, left, bearers }: Sight, [staffId, staff]: One): StaffRow => {
  const { name, post, rank, phone, shortPhone } = staff
  const gone = own(left, staffId)
  return {
    staffId,
    name,
    section: gone?.section ?? book.get(staff.sectionId)?.name ?? staff.sectionId,
    post,
    rank,
    phone,
    shortPhone,
    ...((bearers.get(name) ?? 0) > (gone ? 0 : 1) && { hasNamesake: true as const }),
    ...(gone && { leftOn: gone.on }),
  }
}

const shortestTail = 2

const isFoundBy = (typed: string): ((staff: Frozen<Staff>) => boolean) => {
  const written = withoutSpace(typed)
  const sought = withoutSpace(typed.normalize('NFKC')).toLowerCase()
  const digits = sought.replace(/\D/gu, '')
  const isNumber = digits.length >= shortestTail && digits === sought.replace(/[-+()]/gu, '')
  return ({ name, reading, phone, shortPhone }) =>
    withoutSpace(name).includes(written) ||
    reading.full.startsWith(sought) ||
    reading.initials.startsWith(sought) ||
    (isNumber && [phone, shortPhone].some(number => number.replace(/\D/gu, '').endsWith(digits)))
}
