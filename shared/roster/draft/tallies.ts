import { shiftPosts } from '../../shift/index.ts'
import type { Candidate, Duty, RosterQuestion, Tally } from './question.ts'

/** What each bears by these duties. */
export const talliesOf = ({ days, pools }: RosterQuestion, duties: readonly Duty[]): readonly Tally[] => {
  const weights = new Map(days.map(({ day, weight }) => [day, weight]))
  const shares = sharesOf({ days, pools })
  const everybody = new Map(
    shiftPosts.flatMap(post => pools[post].map(candidate => [candidate.staffId, candidate] as const)),
  )
  return [...everybody.values()].map(({ staffId, burden: before, share: shareBefore }) => {
    const own = duties.filter(duty => duty.staffId === staffId && weights.has(duty.day))
    const burden = own.reduce((sum, { day }) => sum + (weights.get(day) ?? 0), 0)
    const share = shares.get(staffId) ?? 0
    const ofYear = { burdenOfYear: before + burden, shareOfYear: shareBefore + share }
    return { staffId, duties: own.length, burden, share, ...ofYear }
  })
}

/** Each day is owed by whoever is there, in equal parts: whoever is away that day owes nothing of it. */
export const sharesOf = ({
  days,
  pools,
}: Pick<RosterQuestion, 'days' | 'pools'>): ReadonlyMap<string, number> => {
  const shares = new Map<string, number>()
  const owe = (pool: readonly Candidate[], day: string, weight: number) => {
    const there = pool.filter(({ unavailable }) => !unavailable.has(day))
    for (const { staffId } of there) shares.set(staffId, (shares.get(staffId) ?? 0) + weight / there.length)
  }
  for (const { day, weight } of days) for (const post of shiftPosts) owe(pools[post], day, weight)
  return shares
}
