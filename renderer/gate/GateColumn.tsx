import type { VehiclesNow } from '../../shared/passage/contract.ts'
import type { InsideNow } from '../../shared/visit/contract.ts'
import { PassageColumn, plateShown } from '../passage/index.ts'
import { VisitColumn } from '../visit/index.ts'
import type { GateDetail } from './gate-state.ts'

type GateColumnProps = {
  readonly detail: GateDetail
  readonly inside: InsideNow
  readonly vehicles: VehiclesNow
  readonly focusAsked: number
  readonly mayWrite: boolean
  readonly mayLook: boolean
  readonly onDetail: (detail: GateDetail) => void
  readonly onClose: () => void
  readonly onSaved: (detail: GateDetail['of'], itemId: string) => void
}

/** What stands beside the list, drawn by its own feature. */
export const GateColumn = ({ detail, inside, vehicles, onDetail, onSaved, ...shared }: GateColumnProps) => {
  const saved = (itemId: string) => onSaved(detail.of, itemId)
  switch (detail.of) {
    case 'none':
      return null
    case 'visit':
      return (
        <VisitColumn
          {...shared}
          detail={detail.show}
          inside={inside}
          plateOf={visitId => {
            const vehicle = vehicles.passages.find(open => open.visitId === visitId)
            return vehicle && plateShown(vehicle)
          }}
          onDetail={show => onDetail({ of: 'visit', show })}
          onSaved={saved}
        />
      )
    case 'passage':
      return (
        <PassageColumn
          {...shared}
          detail={detail.show}
          vehicles={vehicles}
          onDetail={show => onDetail({ of: 'passage', show })}
          onSaved={saved}
        />
      )
  }
}
