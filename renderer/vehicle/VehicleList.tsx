import { useMemo } from 'react'
import { shownTime } from '../../shared/calendar/index.ts'
import { shownPlate } from '../../shared/papers/index.ts'
import { ownVehicleKinds, type VehicleRow } from '../../shared/vehicle/contract.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { DataGrid } from '../ui/DataGrid.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import type { GridColumn } from '../ui/grid-column.ts'
import { Tag } from '../ui/Tag.tsx'
import { vehicleText as text } from './text.ts'

type VehicleListProps = {
  readonly rows: readonly VehicleRow[]
  readonly current: string | undefined
  readonly onCurrent: (vehicleId: string) => void
  readonly onOpen: (vehicleId: string) => void
  readonly focusAsked: number
}

/** Every vehicle of the unit's own, by plate. */
export const VehicleList = ({ rows, current, onCurrent, onOpen, focusAsked }: VehicleListProps) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const columns = useMemo(() => columnsFor(at => shownTime(at, timeZone, now)), [timeZone, now])
  const lines = useMemo(
    () => ({
      total: rows.length,
      rowAt: (index: number) => rows[index],
      keyOf: ({ vehicleId }: VehicleRow) => vehicleId,
      indexOf: (vehicleId: string) => {
        const index = rows.findIndex(row => row.vehicleId === vehicleId)
        return index < 0 ? undefined : index
      },
    }),
    [rows],
  )
  const used = rows.filter(({ isWithdrawn }) => !isWithdrawn)
  const official = used.filter(({ kind }) => kind === 'official').length
  return (
    <>
      <DataGrid
        label={text.title}
        columns={columns}
        tracks={tracks}
        rows={lines}
        current={current}
        onCurrent={onCurrent}
        onOpen={({ vehicleId }) => onOpen(vehicleId)}
        opensAtOnce
        focusAsked={focusAsked}
        empty={<EmptyState what={text.empty} rule={text.emptyRule} />}
      />
      <div className="grid-foot">
        <span>{fill(text.total, { total: used.length, official, staff: used.length - official })}</span>
      </div>
    </>
  )
}

const tracks =
  'minmax(7rem, 9rem) 4.5rem minmax(6rem, 1fr) minmax(4rem, 1fr) minmax(5rem, 1.2fr) minmax(7rem, 9rem)'

const columnsFor = (shown: (at: string) => string): readonly GridColumn<VehicleRow>[] => [
  {
    id: 'plate',
    head: text.head.plate,
    cell: ({ plate, isWithdrawn }) => (
      <span className="table-name">
        {shownPlate(plate)}
        {isWithdrawn ? <Tag>{text.withdrawn}</Tag> : null}
      </span>
    ),
  },
  { id: 'kind', head: text.head.kind, cell: ({ kind }) => ownVehicleKinds[kind] },
  {
    id: 'whose',
    head: text.head.whose,
    cell: ({ ownerName, section }) => [ownerName, section].filter(Boolean).join(' '),
  },
  { id: 'place', head: text.head.place, cell: ({ placeName }) => placeName },
  { id: 'remark', head: text.head.remark, cell: ({ remark }) => remark },
  {
    id: 'changed',
    head: text.head.changed,
    cell: ({ byName, at }) => fill(text.by, { name: byName, at: shown(at) }),
  },
]
