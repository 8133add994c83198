import { addDays, daysBetween } from '../../../shared/calendar/index.ts'
import { draftRoster } from '../../../shared/roster/draft/draft.ts'
import type {
  Candidate,
  Duty,
  DutyDay,
  Pools,
  Rest,
  RosterDraft,
  RosterQuestion,
} from '../../../shared/roster/draft/question.ts'
import { sharesOf } from '../../../shared/roster/draft/tallies.ts'
import type { ShiftPost } from '../../../shared/shift/index.ts'

/** Somebody of a pool, in the whole of a year. */
export type Person = {
  readonly staffId: string
  readonly posts: readonly ShiftPost[]
  readonly unavailable: ReadonlySet<string>
  readonly wished: ReadonlySet<string>
}

export const person = (staffId: string, more: Partial<Person> = {}): Person => ({
  staffId,
  posts: ['duty-officer'],
  unavailable: new Set(),
  wished: new Set(),
  ...more,
})

export type YearOfPeople = {
  readonly year: number
  readonly people: readonly Person[]
  readonly weightOf: (day: string) => number
  readonly rest: Rest
  readonly apart?: readonly (readonly [string, string])[]
}

export const daysFrom = (first: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => addDays(first, place))

/** Saturday and Sunday weigh 2; the days named, 3. */
export const weighedBy =
  (statutory: ReadonlySet<string> = new Set()) =>
  (day: string): number => {
    if (statutory.has(day)) return 3
    return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) ? 2 : 1
  }

export const poolsOf = (
  people: readonly Person[],
  before: (staffId: string) => Pick<Candidate, 'burden' | 'share' | 'duties'>,
): Pools => {
  const of = (post: ShiftPost) =>
    people
      .filter(({ posts }) => posts.includes(post))
      .map(({ staffId, unavailable, wished }) => ({ staffId, unavailable, wished, ...before(staffId) }))
  return { leader: of('leader'), 'duty-officer': of('duty-officer'), gatekeeper: of('gatekeeper') }
}

/** Twelve months drafted one after the other, each by what the ones before came to. */
export const draftedYear = ({ year, people, weightOf, rest, apart = [] }: YearOfPeople) => {
  const months: { readonly question: RosterQuestion; readonly draft: RosterDraft }[] = []
  const burdens = new Map<string, number>()
  const shares = new Map<string, number>()
  const duties: Duty[] = []
  for (let month = 1; month <= 12; month++) {
    const days = daysOfMonth(year, month).map((day): DutyDay => ({ day, weight: weightOf(day) }))
    const pools = poolsOf(people, staffId => ({
      burden: burdens.get(staffId) ?? 0,
      share: shares.get(staffId) ?? 0,
      duties: duties.filter(duty => duty.staffId === staffId),
    }))
    const question = { days, pools, fixed: [], apart, rest }
    const draft = draftRoster(question)
    months.push({ question, draft })
    duties.push(...draft.duties)
    for (const [staffId, share] of sharesOf(question)) shares.set(staffId, (shares.get(staffId) ?? 0) + share)
    for (const { staffId, day } of draft.duties)
      burdens.set(staffId, (burdens.get(staffId) ?? 0) + weightOf(day))
  }
  return { months, duties, burdenOf: (staffId: string) => burdens.get(staffId) ?? 0 }
}

export const daysOfMonth = (year: number, month: number): readonly string[] => {
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
  return daysFrom(first, daysBetween(first, next))
}

/** Written out anew here, not asked of what is tested: whether somebody could have been given a place that stands open. */
export const couldTake = (
  { staffId, unavailable }: Pick<Candidate, 'staffId' | 'unavailable'>,
  place: { readonly day: string; readonly post: ShiftPost },
  duties: readonly Duty[],
  { rest, apart }: Pick<RosterQuestion, 'rest' | 'apart'>,
): boolean => {
  if (unavailable.has(place.day)) return false
  const isRested = duties
    .filter(duty => duty.staffId === staffId)
    .every(({ day, post }) => Math.abs(daysBetween(day, place.day)) > Math.max(rest[post], rest[place.post]))
  const onDay = duties.filter(({ day }) => day === place.day).map(duty => duty.staffId)
  const meets = apart.some(
    pair => pair.includes(staffId) && onDay.some(other => other !== staffId && pair.includes(other)),
  )
  return isRested && !meets
}

/** What a draft does against its own rules; empty where it keeps them all. */
export const breaches = (
  duties: readonly Duty[],
  { rest, apart, pools }: RosterQuestion,
): readonly string[] => {
  const found: string[] = []
  const places = new Set<string>()
  for (const { day, post } of duties) {
    const place = `${day} ${post}`
    if (places.has(place)) found.push(`twice given: ${place}`)
    places.add(place)
  }
  for (const duty of duties) {
    const others = duties.filter(other => other !== duty)
    const candidate = pools[duty.post].find(({ staffId }) => staffId === duty.staffId)
    if (!candidate) found.push(`not of the pool: ${duty.staffId} ${duty.day} ${duty.post}`)
    else if (!couldTake(candidate, duty, others, { rest, apart }))
      found.push(`must not: ${duty.staffId} ${duty.day} ${duty.post}`)
  }
  return found
}
