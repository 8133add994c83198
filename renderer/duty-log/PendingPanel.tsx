import { type Dispatch, memo, useContext, useEffect, useMemo } from 'react'
import type { ShownEntry } from '../../shared/duty-log/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useAsk } from '../app/use-ask.ts'
import { DataGrid } from '../ui/DataGrid.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { useFocusAsking } from '../ui/use-focus-when-asked.ts'
import type { GridRows } from '../ui/use-grid-window.ts'
import { pendingColumns, pendingTracks } from './columns.tsx'
import { EntryActsContext } from './entry-acts.ts'
import { type PendingRow, pendingRow } from './log-row.ts'
import type { LogAct } from './log-state.ts'
import { logText } from './text.ts'

const text = logText.pending

/** A list this long scrolls within itself. */
const mostRowsInSight = 3

const none: readonly ShownEntry[] = []

type PendingPanelProps = {
  readonly current: string | undefined
  readonly focusAsked: number | undefined
  readonly act: Dispatch<LogAct>
}

/** Every entry that waits for somebody, whatever its day: by its deadline, those without one behind, the oldest first. */
export const PendingPanel = memo(({ current, focusAsked, act }: PendingPanelProps) => {
  const { data = none, error, isPending, refetch } = useAsk('duty-log.open', {})
  const { open, complete } = useContext(EntryActsContext)
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const entries = useMemo(
    () => [...data].sort(mostUrgentFirst).map(entry => pendingRow(entry, { timeZone, now })),
    [data, timeZone, now],
  )
  const focus = useFocusAsking(focusAsked)
  const { answered } = focus
  const hasNone = !isPending && data.length === 0
  useEffect(() => {
    if (!hasNone || answered.current === focusAsked) return
    answered.current = focusAsked
    act({ kind: 'focus-list' })
  }, [hasNone, answered, focusAsked, act])
  const rows = useMemo(() => pendingRows(entries), [entries])
  return (
    <section
      className="panel pending"
      aria-label={text.title}
      data-pane=""
      data-years={entries.some(bearsYear) ? '' : undefined}
    >
      <div className="pending-head">
        <h2>{text.title}</h2>
        <span className="meta">{text.rule}</span>
        <span className="meta pending-count">{fill(text.count, { count: data.length })}</span>
      </div>
      {error ? <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} /> : null}
      {data.length > 0 ? (
        <div
          className="pending-rows"
          style={{
            height: `calc(var(--hit) + ${Math.min(data.length, mostRowsInSight)} * var(--grid-row))`,
          }}
        >
          <DataGrid
            label={text.grid}
            columns={pendingColumns}
            tracks={pendingTracks}
            rows={rows}
            current={current}
            focusAsked={focus}
            onCurrent={itemId => act({ kind: 'current', itemId })}
            onOpen={row => (complete && row.missing.length > 0 ? complete(row) : open(row.itemId))}
          />
        </div>
      ) : null}
    </section>
  )
})

const mostUrgentFirst = (a: ShownEntry, b: ShownEntry): number => {
  const [first, second] = [dueOf(a), dueOf(b)]
  return first < second ? -1 : first > second ? 1 : 0
}

const never = '9999'
const dueOf = ({ handling: { stage, deadline } }: ShownEntry): string =>
  stage === 'open' && deadline ? deadline.dueAt : never

const bearsYear = ({ time }: PendingRow): boolean => time.length > '11-23 07:30'.length

const pendingRows = (rows: readonly PendingRow[]): GridRows<PendingRow> => ({
  total: rows.length,
  rowAt: index => rows[index],
  keyOf: row => row.itemId,
  indexOf: key => {
    const index = rows.findIndex(({ itemId }) => itemId === key)
    return index < 0 ? undefined : index
  },
})
