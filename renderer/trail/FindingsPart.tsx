import { useMemo, useState } from 'react'
import { dayOf, type Period, shownPeriod } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import type { TrailChoices } from '../../shared/trail/contract.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { DataGrid } from '../ui/DataGrid.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { grouped } from '../ui/prose-count.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { TypedFilter } from '../ui/TypedFilter.tsx'
import { periodTyped } from '../ui/typed.ts'
import { ActorFilter } from './ActorFilter.tsx'
import { detailId } from './CommitDetail.tsx'
import { CommitSide, type Noting } from './CommitSide.tsx'
import { findingColumns, findingTracks } from './finding-columns.tsx'
import { trailText } from './text.ts'
import { type FindingFilter, isFindingNarrowed, noFindingFilter, useFindingRows } from './use-finding-rows.ts'
import { useListKeys } from './use-list-keys.ts'

const text = trailText.findingList
const filterId = 'finding-filter-at'

/** Every finding, the newest first; beside it the commit that the current one is about. */
export const FindingsPart = (noting: Noting) => {
  const [filter, setFilter] = useState(noFindingFilter)
  const [current, setCurrent] = useState<string>()
  const [listAsked, setListAsked] = useState(0)
  const { rows, first } = useFindingRows(filter)
  const { data, error } = first
  const filters = useFindingFilters(filter, setFilter, data?.authors ?? [])
  const isNarrowed = isFindingNarrowed(filter)
  useListKeys({ filterId, isNarrowed, clear: () => setFilter(noFindingFilter) })
  const line = rows?.rowAt(rows.indexOf(current ?? '') ?? -1)
  return (
    <div className="trail-lines">
      <section className="panel trail-list" aria-label={text.title} data-pane="">
        {error ? (
          <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void first.refetch()} />
        ) : rows ? (
          <DataGrid
            label={text.title}
            columns={findingColumns}
            tracks={findingTracks}
            rows={rows}
            current={current}
            onCurrent={setCurrent}
            onOpen={() => document.getElementById(detailId)?.focus()}
            filters={filters}
            focusAsked={listAsked}
            empty={<EmptyState what={isNarrowed ? text.emptyNarrowed : text.empty} />}
          />
        ) : (
          <Skeleton reason={trailText.waiting} />
        )}
        <div className="grid-foot">
          <span>
            {fill(isNarrowed ? trailText.totalOf : trailText.total, { total: grouped(data?.total ?? 0) })}
          </span>
          <span>{text.note}</span>
        </div>
      </section>
      <CommitSide {...noting} position={line?.position} onClosed={() => setListAsked(asked => asked + 1)} />
    </div>
  )
}

/** Time and person, each under its column. */
const useFindingFilters = (
  filter: FindingFilter,
  onChange: (filter: FindingFilter) => void,
  authors: TrailChoices['actors'],
): { readonly [column: string]: React.ReactNode } => {
  const { timeZone } = useUnitClock()
  const today = dayOf(useMinute(), timeZone)
  return useMemo(() => {
    const { period, actor } = filter
    const take = (taken: Period | undefined) => onChange({ actor, ...(taken && { period: taken }) })
    return {
      at: (
        <TypedFilter
          id={filterId}
          label={text.filters.at}
          shown={period ? shownPeriod(period, today) : ''}
          read={typed => periodTyped(typed, today)}
          onTake={take}
        />
      ),
      who: (
        <ActorFilter
          label={text.filters.who}
          actors={authors}
          value={actor}
          onChange={chosen => onChange({ ...filter, actor: chosen })}
        />
      ),
    }
  }, [filter, onChange, authors, today])
}
