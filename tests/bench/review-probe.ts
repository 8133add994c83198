import { performance } from 'node:perf_hooks'
import type { Caller } from '../../electron/door/admit.ts'
import { people } from '../e2e/desk/people.ts'
import { benchDice } from './bench-dice.ts'
import { withBook } from './opened-book.ts'

export type ReviewTimes = {
  /** The page of random days of two years, each once. */
  readonly dayMs: readonly number[]
  /** The same days again. */
  readonly againMs: readonly number[]
  readonly unreviewedMs: readonly number[]
  readonly monthMs: readonly number[]
}

const [days, months, looks] = [60, 6, 20]
const dayMs = 86_400_000
const office: Caller = { account: people.office.account, roles: ['office', 'staff'] }

/** What a leader waits for: the page of a day, the days that wait, a month in figures. */
export const probeReview = (folder: string): Promise<ReviewTimes> =>
  withBook(folder, book => {
    const dice = benchDice(7)
    const dateBefore = (count: number) => new Date(Date.now() - count * dayMs).toISOString().slice(0, 10)
    while (book.warmUp());
    const wanted = Array.from({ length: days }, () => dateBefore(1 + dice.number(700)))
    const page = (day: string) => timed(() => book.ask('review.day', { day }, office))
    const month = () => {
      const wantedMonth = dateBefore(30 + dice.number(600)).slice(0, 7)
      return timed(() => book.ask('review.month', { month: wantedMonth }, office))
    }
    return {
      dayMs: wanted.map(page),
      againMs: wanted.map(page),
      unreviewedMs: Array.from({ length: looks }, () =>
        timed(() => book.ask('review.unreviewed', {}, office)),
      ),
      monthMs: Array.from({ length: months }, month),
    }
  })

const timed = (act: () => unknown): number => {
  const before = performance.now()
  act()
  return performance.now() - before
}
