import { shownTime } from '../../shared/calendar/index.ts'
import {
  isBlocking,
  monthInWords,
  type RosterMonth,
  type ShownProblem,
  type ShownTally,
} from '../../shared/roster/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { Mark } from '../ui/Mark.tsx'
import { linesOf } from './problem-lines.ts'
import type { Cell } from './roster-state.ts'
import { rosterText } from './text.ts'
import { ruleOf } from './words.ts'

const text = rosterText.side

type MonthSideProps = {
  readonly month: string
  readonly versions: RosterMonth['versions']
  readonly problems: readonly ShownProblem[]
  readonly tallies: readonly ShownTally[]
  /** Of a draft: how many places of the list of shifts it would change. */
  readonly changes?: number | undefined
  readonly today: string
  readonly onGo: (cell: Cell) => void
}

/** What a month does against its rules, what each one bears by it, and who published it when. */
export const MonthSide = ({ month, versions, problems, tallies, changes, today, onGo }: MonthSideProps) => (
  <section className="panel roster-side" aria-label={text.title} data-pane="">
    {changes === undefined ? null : <p>{fill(text.changes, { changes })}</p>}
    <h2>
      {text.problems} {problems.length > 0 ? problems.length : ''}
    </h2>
    <Problems problems={problems} today={today} onGo={onGo} />
    <h2>{text.tallies}</h2>
    <Tallies month={month} tallies={tallies} />
    {versions.length > 0 ? <Versions versions={versions} /> : null}
  </section>
)

type ProblemsProps = Pick<MonthSideProps, 'problems' | 'today' | 'onGo'>

const mostShown = 40

/** What blocks comes first; days without anybody are one line a post, however many they are. */
const Problems = ({ problems, today, onGo }: ProblemsProps) => {
  if (problems.length === 0) return <p className="meta">{text.noProblems}</p>
  const lines = linesOf(problems, today)
  return (
    <ul className="roster-problems">
      {lines.slice(0, mostShown).map(({ key, words, problem }) => (
        <li key={key}>
          <Mark kind={isBlocking(problem.kind) ? 'urgent' : problem.kind === 'wish' ? 'notice' : 'due'} />
          <button type="button" className="roster-go" onClick={() => onGo(problem)}>
            {words}
          </button>
          <span className="meta">{ruleOf(problem)}</span>
        </li>
      ))}
      {lines.length > mostShown ? (
        <li className="meta">{fill(text.more, { count: lines.length - mostShown })}</li>
      ) : null}
    </ul>
  )
}

const Tallies = ({ month, tallies }: Pick<MonthSideProps, 'month' | 'tallies'>) => {
  const head = text.tallyHead
  const label = fill(text.talliesOf, { month: monthInWords(month), year: month.slice(0, 4) })
  return (
    <table className="roster-tallies" aria-label={label}>
      <thead className="roster-quiet">
        <tr>
          <th scope="col" className="roster-who">
            {head.name}
          </th>
          <th scope="col">{head.duties}</th>
          <th scope="col">{head.burden}</th>
          <th scope="col">{head.year}</th>
          <th scope="col">{head.share}</th>
        </tr>
      </thead>
      <tbody>
        {tallies.map(({ staffId, name, duties, burden, burdenOfYear, shareOfYear }) => (
          <tr key={staffId}>
            <th scope="row" className="roster-who">
              {name}
            </th>
            <td>{duties}</td>
            <td>{burden}</td>
            <td>{burdenOfYear}</td>
            <td>{shareOfYear.toFixed(1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Versions = ({ versions }: Pick<MonthSideProps, 'versions'>) => {
  const { clock, timeZone } = useUnitClock()
  return (
    <>
      <h2>{text.versions}</h2>
      <ol className="roster-versions">
        {versions.map(({ version, byName: name, at, changed, reason, seq }) => (
          <li key={`${version} ${seq}`}>
            {fill(text.versionBy, { version, name, at: shownTime(at, timeZone, clock.now()), changed })}
            {reason === '' ? null : <span className="meta">　{reason}</span>}
          </li>
        ))}
      </ol>
    </>
  )
}
