import type { VehiclesNow } from '../../shared/passage/contract.ts'
import type { InsideNow } from '../../shared/visit/contract.ts'
import { PassageColumn, PassagePlate, plateShown } from '../passage/index.ts'
import { TurnAwayColumn } from '../turn-away/index.ts'
import { VisitColumn } from '../visit/index.ts'
import { HoursColumn } from './closing/HoursColumn.tsx'
import type { GateDetail, Listed } from './gate-state.ts'

type GateColumnProps = {
  readonly detail: GateDetail
  readonly inside: InsideNow
  readonly vehicles: VehiclesNow
  readonly focusAsked: number
  readonly mayWrite: boolean
  readonly mayLook: boolean
  readonly onDetail: (detail: GateDetail) => void
  readonly onClose: () => void
  readonly onSaved: (of: Listed, itemId: string) => void
}

/** What stands beside the list, drawn by its own feature. */
export const GateColumn = ({ detail, inside, vehicles, onDetail, onSaved, ...shared }: GateColumnProps) => {
  switch (detail.of) {
    case 'none':
      return null
    case 'hours':
      return shared.mayWrite ? <HoursColumn onClose={shared.onClose} /> : null
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
          vehicleOf={itemId => <PassagePlate itemId={itemId} />}
          onGoods={visitId => {
            const itemId = vehicles.passages.find(open => open.visitId === visitId)?.itemId ?? ''
            onDetail({
              of: 'passage',
              show: { kind: 'end', itemId, isFromForm: false, typed: { carries: 'yes' } },
            })
          }}
          onDetail={show => onDetail({ of: 'visit', show })}
          onRefuse={typed => onDetail({ of: 'turn-away', show: { kind: 'turn-away-new', typed } })}
          onSaved={itemId => onSaved('visit', itemId)}
        />
      )
    case 'turn-away':
      return (
        <TurnAwayColumn
          {...shared}
          detail={detail.show}
          onDetail={show => onDetail({ of: 'turn-away', show })}
          onOver={() => onDetail({ of: 'visit', show: { kind: 'in' } })}
        />
      )
    case 'passage':
      return (
        <PassageColumn
          {...shared}
          detail={detail.show}
          vehicles={vehicles}
          onDetail={show => onDetail({ of: 'passage', show })}
          onSaved={itemId => onSaved('passage', itemId)}
        />
      )
  }
}
