import type { VehiclesNow } from '../../shared/passage/contract.ts'
import type { InsideNow } from '../../shared/visit/contract.ts'
import { PassageRegister, VehiclesInside, vehiclesText } from '../passage/index.ts'
import { TurnAwayPanel } from '../turn-away/index.ts'
import { useFocusAsking } from '../ui/use-focus-when-asked.ts'
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
  // Held here: a register that is only now shown is asked for all the same.
  const [askedVisits, askedPassages, askedTurnAways] = [
    useFocusAsking(state.listAsked.visit),
    useFocusAsking(state.listAsked.passage),
    useFocusAsking(state.listAsked['turn-away']),
  ]
  const visits = { ...listOf('visit', state, act), focusAsked: askedVisits }
  const turnedAway = { ...listOf('turn-away', state, act), focusAsked: askedTurnAways }
  const passages = { ...listOf('passage', state, act), focusAsked: askedPassages }
  switch (state.list) {
    case 'visits':
      return <RegisterPanel {...visits} />
    case 'turned-away':
      return <TurnAwayPanel {...turnedAway} />
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

const listOf = (of: Listed, { current }: GateState, act: (act: GateAct) => void) => ({
  current: current?.of === of ? current.itemId : undefined,
  onCurrent: (itemId: string) => act({ kind: 'current', of, itemId }),
  onOpen: (itemId: string) => {
    act({ kind: 'current', of, itemId })
    act({ kind: 'detail', detail: cardOf[of](itemId) })
  },
})
