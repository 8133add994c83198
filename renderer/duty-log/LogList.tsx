import { type Dispatch, memo, useContext, useMemo, useRef } from 'react'
import { sentenceFor } from '../../shared/refusals.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { HeldKeys } from '../app/HeldKeys.tsx'
import { DataGrid } from '../ui/DataGrid.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { useFocusAsking } from '../ui/use-focus-when-asked.ts'
import type { GridRows } from '../ui/use-grid-window.ts'
import { useHoldsFocus } from '../ui/use-holds-focus.ts'
import { columnsShown, type LogColumnId, tracksOf } from './arrangement.ts'
import { ColumnsMenu } from './ColumnsMenu.tsx'
import { logColumns } from './columns.tsx'
import { DaySheetButton } from './DaySheetButton.tsx'
import { EntryActsContext } from './entry-acts.ts'
import { LogEmpty } from './LogEmpty.tsx'
import { useLogFilters } from './LogFilters.tsx'
import { LogFoot } from './LogFoot.tsx'
import { logQuery } from './log-query.ts'
import type { LogRow } from './log-row.ts'
import type { LogAct, LogState } from './log-state.ts'
import { RecordAhead } from './RecordAhead.tsx'
import { logText as text } from './text.ts'
import { useCopyRows } from './use-copy-rows.ts'
import type { LogDay } from './use-log-day.ts'
import { useLogHeads } from './use-log-heads.ts'
import { useLogRows } from './use-log-rows.ts'
import { useLogSettings } from './use-log-settings.ts'
import { useLogViews } from './use-log-views.ts'
import { useMarks } from './use-marks.ts'
import { useWidthRem } from './use-width-rem.ts'
import { ViewsMenu } from './ViewsMenu.tsx'

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

/** The day's entries, those of a period, or all of them: what the filter lets through. */
export const LogList = memo(({ state, day, act, mayWrite }: LogListProps) => {
  const { scope, filter, period } = state
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const held = useLogSettings()
  const { arrangement } = held.settings
  const section = useRef<HTMLElement>(null)
  const shown = columnsShown(arrangement, useWidthRem(section))
  const columns = useColumns(shown)
  const { from, to, day: date } = day.range
  const query = useMemo(
    () => logQuery({ scope, period, timeZone, day: { from, to, day: date } }, filter, arrangement.sort),
    [scope, period, timeZone, from, to, date, filter, arrangement.sort],
  )
  const around = useMemo(
    () => ({ timeZone, now, ...(scope === 'day' ? { day: date } : {}) }),
    [timeZone, now, scope, date],
  )
  const log = useLogRows(query, around)
  const { marks, marked, unmark } = useMarks(query)
  const hasFocus = useHoldsFocus(section)
  const copy = useCopyRows({ query, total: log.total, marked, columns: shown, around })
  const { open } = useContext(EntryActsContext)
  const listed = scope === 'day' && !day.isToday ? { first: date, last: date } : undefined
  const filters = useLogFilters(filter, scope === 'period' ? period : listed, act)
  const focus = useFocusAsking(state.listAsked)
  const heads = useLogHeads(held)
  const views = useLogViews({ state, day, held, act })
  const menus = useMemo(
    () => (
      <>
        <ViewsMenu {...held} {...views} />
        <ColumnsMenu {...held} />
      </>
    ),
    [held, views],
  )
  return (
    <section ref={section} className="panel log-list" aria-label={text.title} data-pane="">
      <RecordAhead itemId={state.current} />
      {hasFocus && marked.length > 0 ? <HeldKeys title={text.title} rows={[unmark]} /> : null}
      {log.rows || log.error ? (
        <DataGrid
          label={text.title}
          columns={columns}
          tracks={tracksOf(arrangement, shown, scope !== 'day')}
          rows={log.rows ?? noRows}
          current={state.current}
          onCurrent={itemId => act({ kind: 'current', itemId })}
          onOpen={({ itemId }) => open(itemId)}
          focusAsked={focus}
          filters={filters}
          heads={heads}
          marks={marks}
          onCopy={() => void copy()}
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
      <LogFoot
        log={log}
        scope={day.isToday || scope !== 'day' ? text.scopes[scope] : text.scopes.pastDay}
        marked={marked.length}
      >
        {scope === 'day' ? <DaySheetButton day={date} /> : null}
        {menus}
      </LogFoot>
    </section>
  )
})

/** The same array as long as the same columns are shown: every row is drawn anew with another one. */
const useColumns = (shown: readonly LogColumnId[]) => {
  const key = shown.join(' ')
  return useMemo(() => {
    const ids = new Set(key.split(' '))
    return logColumns.filter(({ id }) => ids.has(id))
  }, [key])
}
