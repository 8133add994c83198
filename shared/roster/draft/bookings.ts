import { daysBetween } from '../../calendar/index.ts'
import { type ShiftPost, shiftPosts } from '../../shift/index.ts'
import type { Candidate, Duty, RosterQuestion } from './question.ts'
import { sharesOf } from './tallies.ts'

/** Why somebody cannot take a day: `rest` and `apart` depend on what else is planned, `absent` does not. */
type No = 'absent' | 'rest' | 'apart'

/** The draft while it is made: who has what, and who may still take a day. */
export class Bookings {
  readonly #rest: number
  readonly #candidates: ReadonlyMap<string, Candidate>
  readonly #apart = new Map<string, Set<string>>()
  readonly #days = new Map<string, Set<string>>()
  readonly #duties = new Map<string, Duty>()
  readonly #weights: ReadonlyMap<string, number>
  readonly #debts = new Map<string, number>()

  constructor({ rest, pools, fixed, apart, days }: RosterQuestion) {
    this.#rest = rest
    this.#weights = new Map(days.map(({ day, weight }) => [day, weight]))
    const everybody = shiftPosts.flatMap(post => pools[post])
    this.#candidates = new Map(everybody.map(candidate => [candidate.staffId, candidate]))
    for (const { staffId, duties } of everybody) this.#days.set(staffId, new Set(duties))
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
    return this.#duties.get(placeOf(day, post))
  }

  all(): readonly Duty[] {
    return [...this.#duties.values()]
  }

  book(duty: Duty): void {
    this.#duties.set(placeOf(duty.day, duty.post), duty)
    setOf(this.#days, duty.staffId).add(duty.day)
    this.#debts.set(duty.staffId, this.debtOf(duty.staffId) + this.weightOf(duty.day))
  }

  free({ day, post, staffId }: Duty): void {
    this.#duties.delete(placeOf(day, post))
    this.#days.get(staffId)?.delete(day)
    this.#debts.set(staffId, this.debtOf(staffId) - this.weightOf(day))
  }

  mayTake(staffId: string, day: string): boolean {
    return this.noFor(staffId, day) === undefined
  }

  noFor(staffId: string, day: string): No | undefined {
    if (this.#candidates.get(staffId)?.unavailable.has(day)) return 'absent'
    for (const taken of this.#days.get(staffId) ?? [])
      if (Math.abs(daysBetween(taken, day)) <= this.#rest) return 'rest'
    return this.#meetsAt(staffId, day) ? 'apart' : undefined
  }

  isWished(staffId: string, day: string): boolean {
    return this.#candidates.get(staffId)?.wished.has(day) === true
  }

  #meetsAt(staffId: string, day: string): boolean {
    const others = this.#apart.get(staffId)
    return others !== undefined && shiftPosts.some(post => others.has(this.at(day, post)?.staffId ?? ''))
  }
}

const placeOf = (day: string, post: ShiftPost): string => `${day} ${post}`

const setOf = (sets: Map<string, Set<string>>, key: string): Set<string> => {
  const found = sets.get(key) ?? new Set<string>()
  sets.set(key, found)
  return found
}
