import type { CommandName, InputOf } from '../../../shared/contract.ts'
import { assertNever } from '../../../shared/kernel/event.ts'
import type { Numbers } from '../numbers.ts'
import type { NamedPlace, RosterAct } from './roster-act.ts'

type Ports = {
  /** @returns the number of what it made or changed. Throws DemoRefused. */
  readonly call: <N extends CommandName>(name: N, input: InputOf<N>) => Promise<string | undefined>
  readonly numbers: Numbers
}

/** Does at the desk what a story says of rosters. */
export const createRosterPlayer = ({ call, numbers }: Ports): ((act: RosterAct) => Promise<void>) => {
  let asked = ''
  const idOf = (person: string) => numbers.ofPerson(person) ?? ''
  const duty = ({ day, post, person }: NamedPlace) => ({ day, post, staffId: idOf(person) })
  const ask = async ({ own, other, isExchange, reason }: RosterAct & { readonly name: 'ask-swap' }) => {
    const at = ({ day, post }: NamedPlace) => ({ day, post })
    const input = { own: at(own), otherId: idOf(other.person), reason }
    asked = (await call('roster.ask-swap', isExchange ? { ...input, other: at(other) } : input)) ?? ''
  }
  return async act => {
    switch (act.name) {
      case 'publish': {
        const { month, places, statements } = act
        await call('roster.publish', { month, duties: places.map(duty), version: 0, statements })
        return
      }
      case 'note-absence':
        await call('roster.note-absence', { ...act.input, staffId: idOf(act.person) })
        return
      case 'ask-swap':
        return ask(act)
      case 'agree-swap':
        await call('roster.agree-swap', { itemId: asked })
        return
      case 'approve-swap':
        await call('roster.approve-swap', { itemId: asked })
        return
      case 'decline-swap':
        await call('roster.decline-swap', { itemId: asked, reason: act.reason })
        return
      default:
        assertNever(act)
    }
  }
}
