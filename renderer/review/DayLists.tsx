import { useMemo } from 'react'
import { pointKinds, type ReviewDay } from '../../shared/review/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { DataGrid } from '../ui/DataGrid.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { logColumns, logTracks, pointColumns, pointTracks } from './columns.tsx'
import { type LogLine, logLines, type PointLine, pointLines, rowsOf } from './lines.ts'
import { reviewText } from './text.ts'

type ListProps<Line> = {
  readonly day: ReviewDay
  readonly current: string | undefined
  readonly onCurrent: (key: string) => void
  readonly onOpen: (line: Line) => void
  readonly focusAsked: number
  /** What can be said of the current row. */
  readonly acts: React.ReactNode
}

/** The night in the order of its importance, then what there was none of. */
export const PointList = ({ day, current, onCurrent, onOpen, focusAsked, acts }: ListProps<PointLine>) => {
  const { timeZone } = useUnitClock()
  const rows = useMemo(() => rowsOf(pointLines({ day, timeZone })), [day, timeZone])
  const { points: text } = reviewText
  const names = day.zeros.map(kind => pointKinds[kind]).join('、')
  return (
    <section className="panel review-list review-points" aria-label={text.title} data-pane="">
      <ListHead title={text.title} aside={text.aside}>
        {acts}
      </ListHead>
      <DataGrid
        label={text.title}
        columns={pointColumns}
        tracks={pointTracks}
        rows={rows}
        current={current}
        onCurrent={onCurrent}
        onOpen={onOpen}
        focusAsked={focusAsked}
        empty={<EmptyState what={text.empty} rule={text.emptyRule} />}
      />
      <div className="grid-foot review-zeros">
        <span>{names === '' ? '' : fill(text.zeros, { names })}</span>
      </div>
    </section>
  )
}

export const LogOfDay = ({ day, current, onCurrent, onOpen, focusAsked, acts }: ListProps<LogLine>) => {
  const { timeZone } = useUnitClock()
  const rows = useMemo(() => rowsOf(logLines({ day, timeZone })), [day, timeZone])
  const { log: text } = reviewText
  return (
    <section className="panel review-list" aria-label={text.title} data-pane="">
      <ListHead title={text.title} aside={text.aside}>
        {acts}
      </ListHead>
      <DataGrid
        label={text.title}
        columns={logColumns}
        tracks={logTracks}
        rows={rows}
        current={current}
        onCurrent={onCurrent}
        onOpen={onOpen}
        focusAsked={focusAsked}
        empty={<EmptyState what={text.empty} />}
      />
      <div className="grid-foot">
        <span>{fill(text.total, { count: day.log.length })}</span>
      </div>
    </section>
  )
}

type ListHeadProps = { readonly title: string; readonly aside: string; readonly children: React.ReactNode }

const ListHead = ({ title, aside, children }: ListHeadProps) => (
  <div className="review-panel-head review-list-head">
    <h2>{title}</h2>
    <span className="meta">{aside}</span>
    {children}
  </div>
)
