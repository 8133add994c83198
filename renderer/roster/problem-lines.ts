import { shownDay } from '../../shared/calendar/index.ts'
import { isBlocking, type ShownProblem } from '../../shared/roster/index.ts'
import { postTable, shiftPosts } from '../../shared/shift/index.ts'
import { fill } from '../app/fill.ts'
import { rosterText } from './text.ts'
import { placeInWords, problemInWords } from './words.ts'

/** A line that leads to a place; `problem` is the first that it tells of. */
type ProblemLine = { readonly key: string; readonly words: string; readonly problem: ShownProblem }

/** What blocks, then days without anybody by post, then the rest by day. A shift whose relief is missing is told by that gap. */
export const linesOf = (problems: readonly ShownProblem[], today: string): readonly ProblemLine[] => {
  const others = problems.filter(({ kind }) => kind !== 'gap' && kind !== 'relief')
  const single = (problem: ShownProblem): ProblemLine => ({
    key: `${problem.day} ${problem.post} ${problem.kind} ${problem.with?.day ?? ''}`,
    words: `${placeInWords(problem, today)} ${problemInWords(problem, today)}`,
    problem,
  })
  return [
    ...others.filter(({ kind }) => isBlocking(kind)).map(single),
    ...gapLines(problems, today),
    ...others.filter(({ kind }) => !isBlocking(kind)).map(single),
  ]
}

const mostDays = 3

const gapLines = (problems: readonly ShownProblem[], today: string): readonly ProblemLine[] =>
  shiftPosts.flatMap(post => {
    const gaps = problems.filter(one => one.kind === 'gap' && one.post === post)
    const [first] = gaps
    if (!first) return []
    const days = gaps.slice(0, mostDays).map(({ day }) => shownDay(day, today))
    const words = { post: postTable[post].label, days: days.join('、'), count: gaps.length }
    const says = gaps.length > mostDays ? rosterText.side.gapsMany : rosterText.side.gaps
    return [{ key: `gap ${post}`, words: fill(says, words), problem: first }]
  })
