import { shownDay, weekdayOfDay } from '../../shared/calendar/index.ts'
import { problemRules, problemWords, type ShownPlace, type ShownProblem } from '../../shared/roster/index.ts'
import { postTable, type ShiftPost } from '../../shared/shift/index.ts'
import { fill } from '../app/fill.ts'
import { rosterText as text } from './text.ts'

type Place = { readonly day: string; readonly post: ShiftPost }

/** `12-05 值班员`. */
export const placeInWords = ({ day, post }: Place, today: string): string =>
  `${shownDay(day, today)} ${postTable[post].label}`

/** `12-05 周六 值班员`. */
export const placeWithWeekday = ({ day, post }: Place | ShownPlace, today: string): string =>
  fill(text.swap.ask.place, {
    day: shownDay(day, today),
    weekday: weekdayOfDay(day),
    post: postTable[post].label,
  })

/** What is wrong about a place, without the place itself. */
export const problemInWords = (problem: ShownProblem, today: string): string => {
  const other = problem.with
  const isAway = ['leave', 'unavailable', 'wish'].includes(problem.kind)
  if (isAway && !problem.absence) return `${problem.name ?? ''}${problemWords[problem.kind]}`
  return fill(text.problem[problem.kind], {
    name: problem.name ?? '',
    day: other ? shownDay(other.day, today) : '',
    post: other ? postTable[other.post].label : '',
    other: problem.withName ?? '',
    reason: problem.absence?.reason ?? '',
    approver: problem.absence?.approver ?? '',
  })
}

/** `§6.1`, `单位设置`. */
export const ruleOf = ({ kind }: ShownProblem): string =>
  problemRules[kind] === 'unit' ? text.rules.unit : problemRules[kind]
