import { useState } from 'react'
import { sentenceFor } from '../../shared/refusals.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { DataGrid } from '../ui/DataGrid.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { grouped } from '../ui/prose-count.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { detailId } from './CommitDetail.tsx'
import { CommitSide, type Noting } from './CommitSide.tsx'
import { trailColumns, trailTracks } from './columns.tsx'
import { ExportNote } from './ExportNote.tsx'
import { trailText as text } from './text.ts'
import { isNarrowed, noFilter, type TrailFilter, trailQuery } from './trail-filter.ts'
import type { Position } from './trail-line.ts'
import { useExport } from './use-export.ts'
import { useListKeys } from './use-list-keys.ts'
import { firstFilterId, useTrailFilters } from './use-trail-filters.tsx'
import { useTrailRows } from './use-trail-rows.ts'
import { VerifyPanel } from './VerifyPanel.tsx'

export type LinesPartProps = Noting & { readonly isRunning: boolean }

/** Every commit, newest first; beside it the current one whole, and how the book was last proven. */
export const LinesPart = ({ isRunning, ...noting }: LinesPartProps) => {
  const [filter, setFilter] = useState(noFilter)
  const [current, setCurrent] = useState<string>()
  const [listAsked, setListAsked] = useState(0)
  useListKeys({
    filterId: firstFilterId,
    isNarrowed: isNarrowed(filter),
    clear: () => setFilter(noFilter),
  })
  return (
    <div className="trail-lines">
      <TrailList
        filter={filter}
        onFilter={setFilter}
        current={current}
        onCurrent={setCurrent}
        listAsked={listAsked}
        mayExport={noting.mayWrite}
      />
      <CommitSide
        {...noting}
        position={positionOf(current)}
        onClosed={() => setListAsked(asked => asked + 1)}
      >
        <VerifyPanel isRunning={isRunning} />
      </CommitSide>
    </div>
  )
}

type TrailListProps = {
  readonly filter: TrailFilter
  readonly onFilter: (filter: TrailFilter) => void
  readonly current: string | undefined
  readonly onCurrent: (key: string) => void
  readonly listAsked: number
  readonly mayExport: boolean
}

const TrailList = ({ filter, onFilter, current, onCurrent, listAsked, mayExport }: TrailListProps) => {
  const { rows, total, error, retry } = useTrailRows(filter)
  const filters = useTrailFilters(filter, onFilter)
  const { timeZone } = useUnitClock()
  const exporting = useExport(trailQuery(filter, timeZone))
  const mayStart = mayExport && total > 0 && !exporting.running
  useKeys(text.title, [
    {
      name: 'trail.export',
      label: text.export.act,
      keys: ['Ctrl+S'],
      mayRun: mayStart,
      run: exporting.start,
    },
  ])
  return (
    <section className="panel trail-list" aria-label={text.title} data-pane="">
      {error ? <FailureBox {...sentenceFor(error.refusal)} onRetry={retry} /> : null}
      {rows ? (
        <DataGrid
          label={text.title}
          columns={trailColumns}
          tracks={trailTracks}
          rows={rows}
          current={current}
          onCurrent={onCurrent}
          onOpen={() => document.getElementById(detailId)?.focus()}
          filters={filters}
          focusAsked={listAsked}
          empty={<EmptyState what={text.empty} />}
        />
      ) : error ? null : (
        <Skeleton reason={text.waiting} />
      )}
      <ExportNote {...exporting} />
      <div className="grid-foot">
        <span>{fill(isNarrowed(filter) ? text.totalOf : text.total, { total: grouped(total) })}</span>
        <span className="trail-foot-acts">
          {text.refusalsNote}
          {mayStart ? (
            <Button shownKey="Ctrl+S" onPress={exporting.start}>
              {text.export.act}
            </Button>
          ) : null}
        </span>
      </div>
    </section>
  )
}

const positionOf = (key: string | undefined): Position | undefined => {
  const [chain, seq] = key?.split(' ') ?? []
  return chain !== undefined && seq !== undefined ? { chain, seq: Number(seq) } : undefined
}
