import type { EntryPage } from '../../shared/duty-log/contract.ts'
import { shownStates } from '../../shared/duty-log/index.ts'
import { fill } from '../app/fill.ts'
import { SightWords } from '../app/SightWords.tsx'
import { grouped } from '../ui/prose-count.ts'
import { useSlow } from '../ui/use-slow.ts'
import { logText as text } from './text.ts'
import type { LogRows } from './use-log-rows.ts'

type LogFootProps = {
  readonly log: LogRows
  readonly scope: string
  readonly marked: number
  readonly children: React.ReactNode
}

/** How many there are of which kind, what is in sight, and what can be done with the list. */
export const LogFoot = ({ log, scope, marked, children }: LogFootProps) => (
  <div className="grid-foot">
    <LogTotals log={log} scope={scope} />
    <span className="log-foot-acts">
      {marked > 0 ? <strong>{fill(text.marked, { count: grouped(marked) })}</strong> : null}
      <SightWords sight={log.sight} total={log.total} words={text.sight} />
      {children}
    </span>
  </div>
)

const LogTotals = ({ log, scope }: Pick<LogFootProps, 'log' | 'scope'>) => {
  const isLooking = useSlow(log.isAwaited) !== 'short'
  const totals = log.rows ? totalsIn(log.states, scope, log.total) : ''
  return <span className="log-totals">{isLooking ? text.looking : totals}</span>
}

/** `本班 11 条：待补 3，待办 3，办结 5`. */
const totalsIn = (states: EntryPage['states'], scope: string, total: number): string => {
  const counted = shownStates.flatMap(state => {
    const count = states[state] ?? 0
    return count > 0 ? fill(text.stateCount, { state: text.states[state], count: grouped(count) }) : []
  })
  const words = { scope, total: grouped(total), states: counted.join('，') }
  return fill(counted.length > 0 ? text.totalStates : text.total, words)
}
