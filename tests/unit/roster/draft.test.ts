import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftRoster } from '../../../shared/roster/draft/draft.ts'
import type { Duty, RosterQuestion } from '../../../shared/roster/draft/question.ts'
import { type ShiftPost, shiftPosts } from '../../../shared/shift/index.ts'
import {
  breaches,
  couldTake,
  daysFrom,
  daysOfMonth,
  draftedYear,
  type Person,
  person,
  poolsOf,
  weighedBy,
} from './questions.ts'

const rest = { leader: 2, 'duty-officer': 2, gatekeeper: 1 }
const year = 2026
const everyDay = daysFrom('2026-01-01', 365)
const holidays = new Set([
  '2026-01-01',
  ...daysFrom('2026-02-16', 4),
  '2026-04-05',
  ...daysFrom('2026-05-01', 2),
  '2026-06-19',
  '2026-09-25',
  ...daysFrom('2026-10-01', 3),
])
const weightOf = weighedBy(holidays)

const of = (post: ShiftPost, count: number): readonly Person[] =>
  Array.from({ length: count }, (_, n) =>
    person(`${post}-${String(n + 1).padStart(2, '0')}`, { posts: [post] }),
  )

const monthOf = (people: readonly Person[], more: Partial<RosterQuestion> = {}): RosterQuestion => ({
  days: daysOfMonth(year, 12).map(day => ({ day, weight: weightOf(day) })),
  pools: poolsOf(people, () => ({ burden: 0, share: 0, duties: [] })),
  fixed: [],
  apart: [],
  rest,
  ...more,
})

const officers = (duties: readonly Duty[]) => duties.filter(({ post }) => post === 'duty-officer')

describe('a month', () => {
  it('leaves nothing open where there are enough people, and gives nobody two days too close together', () => {
    const question = monthOf([...of('leader', 5), ...of('duty-officer', 6), ...of('gatekeeper', 4)])
    const draft = draftRoster(question)
    expect(draft.gaps).toEqual([])
    expect(breaches(draft.duties, question)).toEqual([])
  })

  it('keeps whoever is away out, and whoever wishes it where somebody else is there', () => {
    const away = person('a', { unavailable: new Set(daysFrom('2026-12-01', 10)) })
    const wishes = person('b', { wished: new Set(['2026-12-24', '2026-12-25']) })
    const question = monthOf([away, wishes, ...of('duty-officer', 4)])
    const { duties, unmet } = draftRoster(question)
    expect(duties.filter(({ staffId, day }) => staffId === 'a' && day <= '2026-12-10')).toEqual([])
    expect(duties.filter(({ staffId, day }) => staffId === 'b' && wishes.wished.has(day))).toEqual([])
    expect(unmet).toEqual([])
  })

  it('says which wish it could not keep: somebody must be there', () => {
    const all = of('duty-officer', 4).map(one => ({ ...one, wished: new Set(['2026-12-25']) }))
    const { unmet, gaps } = draftRoster(monthOf(all))
    expect(unmet.map(({ day }) => day)).toEqual(['2026-12-25'])
    expect(officers(gaps.map(gap => ({ ...gap, staffId: '' })))).toEqual([])
  })

  it('leaves what is pinned, though that breaks the rest of somebody', () => {
    const [first, ...others] = of('duty-officer', 5)
    const fixed = ['2026-12-03', '2026-12-04'].map(day => ({
      day,
      post: 'duty-officer' as const,
      staffId: first?.staffId ?? '',
    }))
    const { duties } = draftRoster(monthOf([first ?? person('x'), ...others], { fixed }))
    expect(duties).toEqual(expect.arrayContaining(fixed))
  })

  it('keeps two who may not meet on different days, whatever their posts', () => {
    const question = monthOf([...of('leader', 4), ...of('duty-officer', 4)], {
      apart: [['leader-01', 'duty-officer-01']],
    })
    const { duties } = draftRoster(question)
    const daysOf = (id: string) => duties.filter(({ staffId }) => staffId === id).map(({ day }) => day)
    const own = daysOf('leader-01')
    expect(daysOf('duty-officer-01').filter(day => own.includes(day))).toEqual([])
    expect(breaches(duties, question)).toEqual([])
  })

  it('lets nobody come again too soon after the month before, nor before what stands in the month after', () => {
    const people = of('duty-officer', 6)
    const pools = poolsOf(people, staffId => ({
      burden: 0,
      share: 0,
      duties:
        staffId === 'duty-officer-01'
          ? [
              { day: '2026-11-30', post: 'duty-officer' },
              { day: '2027-01-01', post: 'duty-officer' },
            ]
          : [],
    }))
    const { duties } = draftRoster(monthOf(people, { pools }))
    const own = duties.filter(({ staffId }) => staffId === 'duty-officer-01').map(({ day }) => day)
    expect(own.filter(day => day <= '2026-12-02' || day >= '2026-12-30')).toEqual([])
  })

  it('gives more to whoever bore less in the year so far', () => {
    const people = of('duty-officer', 6)
    const pools = poolsOf(people, staffId => ({
      burden: staffId === 'duty-officer-01' ? 10 : 20,
      share: 55 / 3,
      duties: [],
    }))
    const { tallies } = draftRoster(monthOf(people, { pools }))
    const [own, ...others] = tallies.map(({ burden }) => burden)
    expect(Math.max(...others)).toBeLessThan(own ?? 0)
  })

  it('says of nobody that he bore anything where there is nobody at all', () => {
    const { duties, gaps, tallies } = draftRoster(monthOf([]))
    expect([duties, tallies]).toEqual([[], []])
    expect(gaps).toHaveLength(31 * shiftPosts.length)
  })

  it('is the same for the same question', () => {
    const question = monthOf([...of('leader', 5), ...of('duty-officer', 9)])
    expect(draftRoster(question)).toEqual(draftRoster(question))
  })
})

/** Pools that overlap, people away for weeks, wishes, pairs, and rest that is sometimes too long for them all. */
const anyMonth = fc
  .record({
    count: fc.integer({ min: 1, max: 14 }),
    posts: fc.array(fc.subarray([...shiftPosts], { minLength: 1 }), { minLength: 14, maxLength: 14 }),
    away: fc.array(fc.tuple(fc.nat({ max: 13 }), fc.nat({ max: 30 }), fc.nat({ max: 12 })), {
      maxLength: 10,
    }),
    wishes: fc.array(fc.tuple(fc.nat({ max: 13 }), fc.nat({ max: 30 })), { maxLength: 20 }),
    apart: fc.array(fc.tuple(fc.nat({ max: 13 }), fc.nat({ max: 13 })), { maxLength: 4 }),
    rests: fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.nat({ max: 4 })),
  })
  .map(({ count, posts, away, wishes, apart, rests }): RosterQuestion => {
    const days = daysOfMonth(year, 12)
    const people = Array.from({ length: count }, (_, n) =>
      person(`p${n}`, {
        posts: posts[n] ?? ['leader'],
        unavailable: new Set(
          away.flatMap(([who, from, length]) => (who === n ? days.slice(from, from + length) : [])),
        ),
        wished: new Set(wishes.flatMap(([who, at]) => (who === n ? days.slice(at, at + 1) : []))),
      }),
    )
    const pairs = apart
      .filter(([one, other]) => one !== other && one < count && other < count)
      .map(([one, other]) => [`p${one}`, `p${other}`] as const)
    const [leader, officer, gatekeeper] = rests
    return monthOf(people, { apart: pairs, rest: { leader, 'duty-officer': officer, gatekeeper } })
  })

describe('any month', () => {
  it('has no double booking, no missing rest, nobody who is away, no two who may not meet', () =>
    fc.assert(
      fc.property(anyMonth, question => {
        expect(breaches(draftRoster(question).duties, question)).toEqual([])
      }),
      { numRuns: 80 },
    ))

  it('leaves nothing open that somebody could take', () =>
    fc.assert(
      fc.property(anyMonth, question => {
        const { duties, gaps } = draftRoster(question)
        const missed = gaps.filter(gap =>
          question.pools[gap.post].some(candidate => couldTake(candidate, gap, duties, question)),
        )
        expect(missed).toEqual([])
        expect(duties.length + gaps.length).toBe(31 * shiftPosts.length)
      }),
      { numRuns: 80 },
    ))

  it('counts what each one bears as it gave it out', () =>
    fc.assert(
      fc.property(anyMonth, question => {
        const { duties, tallies, gaps } = draftRoster(question)
        const sum = tallies.reduce((total, { burden }) => total + burden, 0)
        expect(sum).toBe(duties.reduce((total, { day }) => total + weightOf(day), 0))
        if (gaps.length > 0) return
        expect(tallies.reduce((total, { share }) => total + share, 0)).toBeCloseTo(sum, 6)
      }),
      { numRuns: 60 },
    ))
})

/** Two groups at each post: one that is always there, and one that shares the same leave; wishes here and there. */
const anyYear = fc
  .record({
    sizes: fc.tuple(
      fc.integer({ min: 6, max: 14 }),
      fc.integer({ min: 6, max: 20 }),
      fc.integer({ min: 5, max: 9 }),
    ),
    leave: fc.array(fc.tuple(fc.nat({ max: 360 }), fc.integer({ min: 1, max: 30 })), { maxLength: 3 }),
    wishes: fc.array(fc.tuple(fc.nat({ max: 42 }), fc.nat({ max: 364 })), { maxLength: 30 }),
    pairs: fc.array(fc.tuple(fc.nat({ max: 42 }), fc.nat({ max: 42 })), { maxLength: 2 }),
  })
  .map(({ sizes, leave, wishes, pairs }) => {
    const gone = new Set(leave.flatMap(([from, length]) => everyDay.slice(from, from + length)))
    const all = shiftPosts.flatMap((post, place) => of(post, sizes[place] ?? 5))
    const people = all.map((one, n) => ({
      ...one,
      unavailable: n % 3 === 0 ? gone : new Set<string>(),
      wished: new Set(wishes.flatMap(([who, at]) => (who === n ? everyDay.slice(at, at + 1) : []))),
    }))
    const nameOf = (n: number) => people[n]?.staffId
    const apart = pairs.flatMap(([one, other]) => {
      const [a, b] = [nameOf(one), nameOf(other)]
      return a && b && a !== b ? [[a, b] as const] : []
    })
    return { year, people, weightOf, rest, apart }
  })

/** Those who stand at the same posts and are away on the same days. */
const alike = (people: readonly Person[]): readonly (readonly Person[])[] => {
  const groups = new Map<string, Person[]>()
  for (const one of people) {
    const key = `${one.posts.join()} ${[...one.unavailable].join()}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}

describe('a year, drafted month by month', () => {
  it('burdens those who are there on the same days alike: never more than 3 apart', () =>
    fc.assert(
      fc.property(anyYear, asked => {
        const { burdenOf, months } = draftedYear(asked)
        for (const { question, draft } of months) expect(breaches(draft.duties, question)).toEqual([])
        for (const group of alike(asked.people)) {
          const burdens = group.map(({ staffId }) => burdenOf(staffId))
          expect(Math.max(...burdens) - Math.min(...burdens)).toBeLessThanOrEqual(3)
        }
      }),
      { numRuns: 12 },
    ))

  it('of 60 people takes less than 2 s', () => {
    const people = [...of('leader', 12), ...of('duty-officer', 36), ...of('gatekeeper', 12)]
    const started = performance.now()
    const { burdenOf, months } = draftedYear({ year, people, weightOf, rest })
    const took = performance.now() - started
    console.info(`a year for 60 people drafted in ${Math.round(took)} ms`)
    expect(months.flatMap(({ draft }) => draft.gaps)).toEqual([])
    for (const group of alike(people)) {
      const burdens = group.map(({ staffId }) => burdenOf(staffId))
      expect(Math.max(...burdens) - Math.min(...burdens)).toBeLessThanOrEqual(3)
    }
    expect(took).toBeLessThan(2000)
  })
})
