import type { VehiclesNow } from '../../shared/passage/contract.ts'
import type { InsideNow } from '../../shared/visit/contract.ts'
import { PassageRegister, VehiclesInside, vehiclesText } from '../passage/index.ts'
import { InsidePanel, RegisterPanel } from '../visit/index.ts'
import { cardOf, type GateAct, type GateState, type Listed } from './gate-state.ts'

type GateListsProps = {
  readonly state: GateState
  readonly act: (act: GateAct) => void
  readonly inside: InsideNow
  readonly vehicles: VehiclesNow
}

/** Who and what is inside, or one of the registers. */
export const GateLists = ({ state, act, inside, vehicles }: GateListsProps) => {
  const [visits, passages] = [listOf('visit', state, act), listOf('passage', state, act)]
  switch (state.list) {
    case 'visits':
      return <RegisterPanel {...visits} />
    case 'passages':
      return <PassageRegister {...passages} />
    case 'inside':
      return (
        <InsidePanel
          inside={inside}
          {...visits}
          figures={[
            { count: vehicles.outside, word: vehiclesText.outside },
            { count: vehicles.officialOut, word: vehiclesText.officialOut, isUrgent: vehicles.isOutLate },
          ]}
          below={<VehiclesInside vehicles={vehicles} {...passages} />}
        />
      )
  }
}

const listOf = (of: Listed, { current, listAsked }: GateState, act: (act: GateAct) => void) => ({
  current: current?.of === of ? current.itemId : undefined,
  onCurrent: (itemId: string) => act({ kind: 'current', of, itemId }),
  onOpen: (itemId: string) => {
    act({ kind: 'current', of, itemId })
    act({ kind: 'detail', detail: cardOf[of](itemId) })
  },
  focusAsked: listAsked[of],
})
