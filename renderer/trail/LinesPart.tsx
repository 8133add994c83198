import { useState } from 'react'
import { parseChain } from '../../shared/kernel/ids.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { DataGrid } from '../ui/DataGrid.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { grouped } from '../ui/prose-count.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { CommitDetail, detailId } from './CommitDetail.tsx'
import { trailColumns, trailTracks } from './columns.tsx'
import { FindingForm } from './FindingForm.tsx'
import { trailText as text } from './text.ts'
import { isNarrowed, noFilter, type TrailFilter } from './trail-filter.ts'
import { firstFilterId, useTrailFilters } from './use-trail-filters.tsx'
import { useTrailRows } from './use-trail-rows.ts'
import { VerifyPanel } from './VerifyPanel.tsx'

export type LinesPartProps = {
  readonly isRunning: boolean
  readonly mayWrite: boolean
  /** A finding is being written on the current commit. */
  readonly isNoting: boolean
  readonly onNoting: (isNoting: boolean) => void
}

/** Every commit, newest first; beside it the current one whole, and how the book was last proven. */
export const LinesPart = ({ isRunning, mayWrite, isNoting, onNoting }: LinesPartProps) => {
  const [filter, setFilter] = useState(noFilter)
  const [current, setCurrent] = useState<string>()
  const [listAsked, setListAsked] = useState(0)
  const position = positionOf(current)
  /** Which commit the finding is about: looking at another one meanwhile loses nothing of what is typed. */
  const [about, setAbout] = useState<Position>()
  const mayNote = mayWrite && position !== undefined && parseChain(position.chain)?.realm === 'general'
  const note = () => {
    setAbout(position)
    onNoting(true)
  }
  const close = () => {
    onNoting(false)
    setListAsked(asked => asked + 1)
  }
  useLinesKeys({ filter, clear: () => setFilter(noFilter), note: mayNote && !isNoting ? note : undefined })
  return (
    <div className="trail-lines">
      <TrailList
        filter={filter}
        onFilter={setFilter}
        current={current}
        onCurrent={setCurrent}
        listAsked={listAsked}
      />
      <div className="trail-side">
        {isNoting ? null : <VerifyPanel isRunning={isRunning} />}
        <CommitDetail position={position}>
          {isNoting && about ? <FindingForm position={about} onClose={close} /> : null}
          {mayNote && !isNoting ? (
            <div className="trail-note">
              <Button shownKey="Ctrl+E" onPress={note}>
                {text.note}
              </Button>
            </div>
          ) : null}
        </CommitDetail>
      </div>
    </div>
  )
}

type TrailListProps = {
  readonly filter: TrailFilter
  readonly onFilter: (filter: TrailFilter) => void
  readonly current: string | undefined
  readonly onCurrent: (key: string) => void
  readonly listAsked: number
}

const TrailList = ({ filter, onFilter, current, onCurrent, listAsked }: TrailListProps) => {
  const { rows, total, error, retry } = useTrailRows(filter)
  const filters = useTrailFilters(filter, onFilter)
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
      <div className="grid-foot">
        <span>{fill(isNarrowed(filter) ? text.totalOf : text.total, { total: grouped(total) })}</span>
        <span>{text.refusalsNote}</span>
      </div>
    </section>
  )
}

type Position = { readonly chain: string; readonly seq: number }

const positionOf = (key: string | undefined): Position | undefined => {
  const [chain, seq] = key?.split(' ') ?? []
  return chain !== undefined && seq !== undefined ? { chain, seq: Number(seq) } : undefined
}

type LinesKeys = {
  readonly filter: TrailFilter
  readonly clear: () => void
  readonly note: (() => void) | undefined
}

/** Enter and the arrows are heard by the list itself. */
const useLinesKeys = ({ filter, clear, note }: LinesKeys): void =>
  useKeys(text.title, [
    { name: 'trail.open', label: text.keys.open, keys: ['Enter'], isHinted: true },
    {
      name: 'trail.note',
      label: text.note,
      keys: ['Ctrl+E'],
      mayRun: note !== undefined,
      run: () => note?.(),
      isHinted: true,
    },
    {
      name: 'trail.filter',
      label: text.keys.filter,
      keys: ['Ctrl+F'],
      run: () => document.getElementById(firstFilterId)?.focus(),
      isHinted: true,
    },
    {
      name: 'trail.clear',
      label: text.keys.clear,
      keys: ['Esc'],
      mayRun: isNarrowed(filter),
      run: clear,
      isHinted: true,
    },
  ])
