import { type Dispatch, memo, useContext, useMemo } from 'react'
import { sentenceFor } from '../../shared/refusals.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { DataGrid } from '../ui/DataGrid.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { grouped } from '../ui/prose-count.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import type { GridRows } from '../ui/use-grid-window.ts'
import { logColumns, logTracks } from './columns.tsx'
import { EntryActsContext } from './entry-acts.ts'
import { LogEmpty } from './LogEmpty.tsx'
import { useLogFilters } from './LogFilters.tsx'
import { logQuery } from './log-query.ts'
import type { LogRow } from './log-row.ts'
import type { LogAct, LogState } from './log-state.ts'
import { logText as text } from './text.ts'
import type { LogDay } from './use-log-day.ts'
import { type LogRows, useLogRows } from './use-log-rows.ts'

/** Nothing could be read: the frame of the list stays, the failure stands in it. */
const noRows: GridRows<LogRow> = {
  total: 0,
  rowAt: () => undefined,
  keyOf: row => row.itemId,
  indexOf: () => undefined,
}

type LogListProps = {
  readonly state: LogState
  readonly day: LogDay
  readonly act: Dispatch<LogAct>
  readonly mayWrite: boolean
}

/** The day's entries, or all of them: what the filter lets through. */
export const LogList = memo(({ state, day, act, mayWrite }: LogListProps) => {
  const { scope, filter } = state
  const { from, to, day: date } = day.range
  const query = useMemo(
    () => logQuery(scope, { from, to, day: date }, filter),
    [scope, from, to, date, filter],
  )
  const around = {
    timeZone: useUnitClock().timeZone,
    now: useMinute(),
    ...(scope === 'day' ? { day: date } : {}),
  }
  const log = useLogRows(query, around)
  const { open } = useContext(EntryActsContext)
  const filters = useLogFilters(filter, act)
  return (
    <section
      className="panel log-list"
      aria-label={text.title}
      data-pane=""
      data-years={scope === 'day' ? undefined : ''}
    >
      {log.rows || log.error ? (
        <DataGrid
          label={text.title}
          columns={logColumns}
          tracks={logTracks}
          rows={log.rows ?? noRows}
          current={state.current}
          onCurrent={itemId => act({ kind: 'current', itemId })}
          onOpen={({ itemId }) => open(itemId)}
          focusAsked={state.listAsked}
          filters={filters}
          empty={
            log.error ? (
              <FailureBox {...sentenceFor(log.error.refusal)} onRetry={log.retry} />
            ) : (
              <LogEmpty state={state} isToday={day.isToday} mayWrite={mayWrite} />
            )
          }
        />
      ) : (
        <Skeleton reason={text.waiting} />
      )}
      <LogFoot log={log} scope={day.isToday || scope !== 'day' ? text.scopes[scope] : text.scopes.pastDay} />
    </section>
  )
})

const LogFoot = ({ log, scope }: { readonly log: LogRows; readonly scope: string }) => {
  const last = Math.min(log.sight.last + 1, log.total)
  return (
    <div className="grid-foot">
      <span>{log.rows ? fill(text.total, { scope, total: grouped(log.total) }) : ''}</span>
      <span>
        {last > 0 ? fill(text.sight, { first: grouped(log.sight.first + 1), last: grouped(last) }) : ''}
      </span>
    </div>
  )
}
