import { nameOf } from '../../shared/account/index.ts'
import type { GateStanding, ShownUnsettled } from '../../shared/gate/contract.ts'
import { closingDue, nextOpening, type Unsettled, unsettledAtGate } from '../../shared/gate/index.ts'
import { own } from '../../shared/kernel/own.ts'
import { itemText } from '../item-text.ts'
import type { Ledger } from '../store/ledger.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'
import { showVisitor } from './show-visitor.ts'

type Around = {
  readonly ledger: Ledger
  readonly people: Pick<PeopleOfBook, 'open'>
  readonly now: string
  readonly timeZone: string
}

/** Answers `gate.standing`: whether the gate is open, and what is not settled, its lines read together. @throws DiskError, JournalDamaged. */
export const readGate = (around: Around): GateStanding => around.ledger.together(() => standingOf(around))

const standingOf = (around: Around): GateStanding => {
  const { gate, settings, accounts } = around.ledger.state
  const { opened, closed } = gate
  const byName = ({ by }: { readonly by: string }) => nameOf(accounts, by)
  const hour = <H extends { readonly by: string }>({ by, ...said }: H) => ({
    ...said,
    byName: byName({ by }),
  })
  const isOpen = gate.stage === 'open'
  const dueAt = isOpen
    ? closingDue(settings, opened?.at ?? around.now, around.timeZone)
    : nextOpening(settings, closed?.at ?? around.now, around.timeZone)
  return {
    isOpen,
    ...(opened && { opened: hour(opened) }),
    ...(closed && { closed: hour(closed) }),
    dueAt,
    unsettled: unsettledAtGate(around.ledger.state).map(({ words, ...item }): ShownUnsettled => {
      const carried = own(gate.carried, item.itemId)
      const said = carried && { carried: hour(carried) }
      return { ...item, what: words ?? whatOf(around, item), ...said }
    }),
  }
}

type Item = Pick<Unsettled, 'itemId' | 'register'>

/** One line of the item, who came in front where that can be read. */
const whatOf = (around: Around, { itemId, register }: Item): string => {
  const name = register === 'visit' || register === 'badge' ? nameOfVisitor(around, itemId) : ''
  return `${name}${itemText(around.ledger, itemId)}`
}

const nameOfVisitor = ({ ledger, people }: Around, itemId: string): string => {
  const ref = own(ledger.state.visits.inside, itemId)?.visitor ?? ledger.visit(itemId)?.visitor
  const visitor = ref && showVisitor(people, ref)
  return visitor?.kind === 'known' ? `${visitor.name}，` : ''
}
