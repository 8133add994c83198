import { draftedYear, person, weighedBy } from '../unit/roster/questions.ts'
import { atMost, type Figure } from './figure.ts'
import { say } from './say.ts'

const target = 2000

/** A year of rosters for 60 people, drafted month by month. */
export const rosterFigures = (): readonly Figure[] => {
  say('a year of rosters for 60 people …')
  const people = Array.from({ length: 60 }, (_, n) =>
    person(`p${String(n).padStart(2, '0')}`, {
      posts: [n < 12 ? 'leader' : n < 48 ? 'duty-officer' : 'gatekeeper'],
    }),
  )
  const rest = { leader: 2, 'duty-officer': 2, gatekeeper: 1 }
  const started = performance.now()
  draftedYear({ year: 2026, people, weightOf: weighedBy(), rest })
  return [atMost(target, 'roster-year.60', performance.now() - started, 'ms')]
}
