import { daysBetween } from '../../calendar/index.ts'
import { type ShiftPost, shiftPosts } from '../../shift/index.ts'
import type { Candidate, Duty, Rest, RosterQuestion } from './question.ts'
import { sharesOf } from './tallies.ts'

/** Why somebody cannot take a day: `rest` and `apart` depend on what else is planned, `absent` does not. */
type No = 'absent' | 'rest' | 'apart'
type Place = Omit<Duty, 'staffId'>

/** The draft while it is made: who has what, and who may still take a day. */
export class Bookings {
  readonly #rest: Rest
  readonly #first: string
  readonly #candidates: ReadonlyMap<string, Candidate>
  readonly #apart = new Map<string, Set<string>>()
  /** Of each person his duties, in these days and around them, each with the number of its day. */
  readonly #own = new Map<string, Map<string, { readonly at: number; readonly post: ShiftPost }>>()
  readonly #duties = new Map<string, Duty>()
  readonly #weights: ReadonlyMap<string, number>
  readonly #debts = new Map<string, number>()

  constructor({ rest, pools, fixed, apart, days }: RosterQuestion) {
    this.#rest = rest
    this.#first = days[0]?.day ?? '2000-01-01'
    this.#weights = new Map(days.map(({ day, weight }) => [day, weight]))
    const everybody = shiftPosts.flatMap(post => pools[post])
    this.#candidates = new Map(everybody.map(candidate => [candidate.staffId, candidate]))
    for (const { staffId, duties } of everybody) for (const place of duties) this.#note(staffId, place)
    for (const [one, other] of apart) {
      setOf(this.#apart, one).add(other)
      setOf(this.#apart, other).add(one)
    }
    const shares = sharesOf({ days, pools })
    for (const { staffId, burden, share } of this.#candidates.values())
      this.#debts.set(staffId, burden - share - (shares.get(staffId) ?? 0))
    for (const duty of fixed) this.book(duty)
  }

  /** What he bears beyond his fair part; below 0 he owes. */
  debtOf(staffId: string): number {
    return this.#debts.get(staffId) ?? 0
  }

  weightOf(day: string): number {
    return this.#weights.get(day) ?? 0
  }

  at(day: string, post: ShiftPost): Duty | undefined {
    return this.#duties.get(placeOf({ day, post }))
  }

  /** His duties in the days to be filled, in the order of the calendar. */
  of(staffId: string): readonly Duty[] {
    return [...(this.#own.get(staffId)?.keys() ?? [])]
      .sort()
      .flatMap(place => this.#duties.get(place) ?? [])
      .filter(duty => duty.staffId === staffId)
  }

  book(duty: Duty): void {
    const { staffId, day } = duty
    this.#duties.set(placeOf(duty), duty)
    this.#note(staffId, duty)
    this.#debts.set(staffId, this.debtOf(staffId) + this.weightOf(day))
  }

  free(duty: Duty): void {
    const { staffId, day } = duty
    this.#duties.delete(placeOf(duty))
    this.#own.get(staffId)?.delete(placeOf(duty))
    this.#debts.set(staffId, this.debtOf(staffId) - this.weightOf(day))
  }

  mayTake(staffId: string, place: Place): boolean {
    return this.noFor(staffId, place) === undefined
  }

  noFor(staffId: string, { day, post }: Place): No | undefined {
    if (this.#candidates.get(staffId)?.unavailable.has(day)) return 'absent'
    const at = daysBetween(this.#first, day)
    for (const taken of this.#own.get(staffId)?.values() ?? [])
      if (Math.abs(taken.at - at) <= Math.max(this.#rest[post], this.#rest[taken.post])) return 'rest'
    return this.#meetsAt(staffId, day) ? 'apart' : undefined
  }

  isWished(staffId: string, day: string): boolean {
    return this.#candidates.get(staffId)?.wished.has(day) === true
  }

  #note(staffId: string, place: Place): void {
    const own = this.#own.get(staffId) ?? new Map()
    own.set(placeOf(place), { at: daysBetween(this.#first, place.day), post: place.post })
    this.#own.set(staffId, own)
  }

  #meetsAt(staffId: string, day: string): boolean {
    const others = this.#apart.get(staffId)
    return others !== undefined && shiftPosts.some(post => others.has(this.at(day, post)?.staffId ?? ''))
  }
}

const placeOf = ({ day, post }: Place): string => `${day} ${post}`

const setOf = (sets: Map<string, Set<string>>, key: string): Set<string> => {
  const found = sets.get(key) ?? new Set<string>()
  sets.set(key, found)
  return found
}
