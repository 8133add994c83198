import { useCallback, useState } from 'react'
import type { HandoverRecordRow } from '../../../shared/handover/contract.ts'
import { sentenceFor } from '../../../shared/refusals.ts'
import type { ShiftPost } from '../../../shared/shift/index.ts'
import { ask } from '../../app/bridge.ts'
import { useMinute, useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { usePagedRows } from '../../app/use-paged-rows.ts'
import { DataGrid } from '../../ui/DataGrid.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FailureBox } from '../../ui/FailureBox.tsx'
import { grouped } from '../../ui/prose-count.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { recordColumns, recordTracks } from './columns.tsx'
import { keyOfRecord, recordLine } from './record-line.ts'
import { recordsText as text } from './text.ts'

type RecordListProps = {
  readonly post: ShiftPost | undefined
  readonly open: number | undefined
  readonly focusAsked: number
  readonly onOpen: (line: number) => void
}

export const RecordList = ({ post, open, focusAsked, onOpen }: RecordListProps) => {
  const { rows, first } = useRecordRows(post)
  const [current, setCurrent] = useState(open === undefined ? undefined : String(open))
  if (first.error && !rows)
    return <FailureBox {...sentenceFor(first.error.refusal)} onRetry={() => void first.refetch()} />
  if (!rows) return <Skeleton reason={text.waiting} />
  const shown = rows.rowAt(0)
  return (
    <section className="panel records-list" aria-label={text.title} data-pane="">
      <DataGrid
        label={text.title}
        columns={recordColumns}
        tracks={recordTracks}
        rows={rows}
        current={current ?? (shown && keyOfRecord(shown))}
        onCurrent={setCurrent}
        onOpen={({ line }) => onOpen(line)}
        focusAsked={focusAsked}
        empty={<EmptyState what={text.empty} rule={text.emptyRule} />}
      />
      <div className="grid-foot">
        <span>{fill(text.total, { total: grouped(rows.total) })}</span>
      </div>
    </section>
  )
}

const useRecordRows = (post: ShiftPost | undefined) => {
  const { timeZone } = useUnitClock()
  const year = useMinute().slice(0, 4)
  const lineOf = useCallback(
    (row: HandoverRecordRow) => recordLine(row, timeZone, `${year}-06-01T00:00:00.000Z`),
    [timeZone, year],
  )
  return usePagedRows({
    question: page => {
      const input = { ...page, ...(post !== undefined && { post }) }
      return { queryKey: ['handover.records', input], queryFn: () => ask('handover.records', input) }
    },
    lineOf,
    keyOf: keyOfRecord,
  })
}
