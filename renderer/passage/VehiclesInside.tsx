import './passage.css'
import { useMemo } from 'react'
import { clockOf, dayOf, minutesBetween, shownDay, shownDuration } from '../../shared/calendar/index.ts'
import type { ShownOpenPassage, VehiclesNow } from '../../shared/passage/contract.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { DataGrid } from '../ui/DataGrid.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { gateRowRem } from '../ui/gate-row.ts'
import type { GridColumn } from '../ui/grid-column.ts'
import { StateWord } from '../ui/StateWord.tsx'
import type { FocusAsking } from '../ui/use-focus-when-asked.ts'
import { driverShown, plateShown, purposeShown } from './shown-words.ts'
import { vehiclesText as text } from './text.ts'

type VehiclesInsideProps = {
  readonly vehicles: VehiclesNow
  readonly current: string | undefined
  readonly onCurrent: (itemId: string) => void
  readonly onOpen: (itemId: string) => void
  readonly focusAsked: FocusAsking
}

/** Vehicles inside with where they stand, and official ones that are out; above them how many places are taken. */
export const VehiclesInside = ({ vehicles, current, onCurrent, onOpen, focusAsked }: VehiclesInsideProps) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const lines = useMemo(
    () => vehicles.passages.map(passage => lineOf(passage, { now, timeZone, isLate: vehicles.isOutLate })),
    [vehicles, now, timeZone],
  )
  const rows = useMemo(
    () => ({
      total: lines.length,
      rowAt: (index: number) => lines[index],
      keyOf: ({ itemId }: VehicleLine) => itemId,
      indexOf: (itemId: string) => {
        const index = lines.findIndex(line => line.itemId === itemId)
        return index < 0 ? undefined : index
      },
    }),
    [lines],
  )
  return (
    <section className="vehicles-inside" aria-label={text.title} data-pane="">
      <div className="vehicles-head">
        <h2>{text.title}</h2>
        <span className="meta">
          {vehicles.places
            .map(({ name, taken, capacity }) => fill(text.place, { name, taken, capacity }))
            .join('  ')}
        </span>
      </div>
      <DataGrid
        label={text.title}
        columns={columns}
        tracks={tracks}
        rows={rows}
        current={current}
        onCurrent={onCurrent}
        onOpen={({ itemId }) => onOpen(itemId)}
        focusAsked={focusAsked}
        leastRowRem={gateRowRem}
        empty={<EmptyState what={text.empty} rule={text.emptyRule} />}
      />
    </section>
  )
}

type VehicleLine = {
  readonly itemId: string
  readonly plate: string
  readonly driver: string
  /** Absent for an official vehicle that is out. */
  readonly place?: string
  readonly isLate: boolean
  readonly purpose: string
  readonly moved: string
  readonly lasted: string
}

type Around = { readonly now: string; readonly timeZone: string; readonly isLate: boolean }

const lineOf = (passage: ShownOpenPassage, { now, timeZone, isLate }: Around): VehicleLine => {
  const { itemId, kind, movedAt, placeName = '' } = passage
  const [day, today] = [dayOf(movedAt, timeZone), dayOf(now, timeZone)]
  const clock = clockOf(movedAt, timeZone)
  return {
    itemId,
    plate: plateShown(passage),
    driver: driverShown(passage),
    ...(kind !== 'official' && { place: placeName }),
    isLate,
    purpose: purposeShown(passage),
    moved: day === today ? clock : `${shownDay(day, today)} ${clock}`,
    lasted: shownDuration(minutesBetween(movedAt, now)),
  }
}

const tracks =
  '6.75rem minmax(3.5rem, 1fr) minmax(3.75rem, 1fr) minmax(5rem, 2.4fr) minmax(3rem, 5.5rem) minmax(5rem, 6rem)'

const columns: readonly GridColumn<VehicleLine>[] = [
  { id: 'plate', head: text.head.plate, cell: ({ plate }) => plate },
  { id: 'driver', head: text.head.driver, cell: ({ driver }) => driver },
  {
    id: 'place',
    head: text.head.place,
    cell: ({ place, isLate }) =>
      place ?? <StateWord mark={isLate ? 'due' : 'notice'}>{text.isOut}</StateWord>,
  },
  { id: 'purpose', head: text.head.purpose, cell: ({ purpose }) => purpose },
  { id: 'moved', head: text.head.moved, cell: ({ moved }) => moved },
  { id: 'lasted', head: text.head.lasted, cell: ({ lasted }) => lasted },
]
