import { nameOf } from '../../shared/account/index.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { OutsiderFound } from '../../shared/papers/index.ts'
import type {
  ShownTurnAway,
  ShownTurnAwayStatement,
  TurnAwayPage,
  TurnAwayPageQuery,
  TurnAwayRow,
  TurnAwayStatement,
} from '../../shared/turn-away/contract.ts'
import { stageOf } from '../../shared/turn-away/index.ts'
import type { Caller } from '../door/admit.ts'
import { mayBeShown } from '../known/may-be-shown.ts'
import { entryOf } from '../petition/handed-on.ts'
import type { Ledger } from '../store/ledger.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'
import { readOutsider } from './read-outsider.ts'
import { showOutsider } from './show-outsider.ts'

type Around = { readonly ledger: Ledger; readonly people: Pick<PeopleOfBook, 'open'> }

/** A page of the register of those turned away, newest first. @throws DiskError, JournalDamaged. */
export const readTurnAways = (
  around: Around,
  { from, to, offset, limit }: TurnAwayPageQuery,
): TurnAwayPage => {
  const { ledger } = around
  const found = ledger.linesFound({
    from: Date.parse(from),
    to: Date.parse(to),
    isWanted: ({ command }) => command === 'turn-away.record',
  })
  const last = found.length - offset
  const places = Array.from({ length: Math.max(0, Math.min(limit, last)) }, (_, place) => last - 1 - place)
  const rows = ledger.together(() =>
    places.flatMap(place => rowIn(ledger, found.seqAt(place)) ?? []).map(row => shownTurnAway(around, row)),
  )
  return { rows, total: found.length }
}

/** One of them with all that was ever stated of it. @throws DiskError, JournalDamaged. */
export const readTurnAway = (around: Around, itemId: string): ShownTurnAway | null => {
  const row = around.ledger.turnAway(itemId)
  return row ? { ...shownTurnAway(around, row), ...entryOf(around.ledger, itemId) } : null
}

type Looked = Around & { readonly now: string; readonly isReadOnly: boolean }

/** The whole of what is sealed of him for whoever has just journalled that he looks and why. @throws DiskError, JournalDamaged. */
export const readTurnedAway = (
  around: Looked,
  itemId: string,
  caller: Caller | undefined,
): OutsiderFound | Refusal => {
  const { ledger, people } = around
  const row = ledger.turnAway(itemId)
  if (caller && !row) return refuse('turn-away.unknown', { number: shownNumber(itemId) })
  const { looks } = ledger.state.turnAways
  const no = mayBeShown(around, caller, { itemId, looks, limit: 'visit.look' })
  if (no) return no === 'look-first' ? refuse('turn-away.look-first') : no
  if (!row?.person) return refuse('turn-away.nobody-named', { number: shownNumber(itemId) })
  return readOutsider(people, row.person)
}

const rowIn = (ledger: Ledger, seq: number): TurnAwayRow | undefined => {
  const [event] = ledger.commitAt(seq)?.events ?? []
  const { itemId } = (event?.data ?? {}) as { readonly itemId?: string }
  return itemId === undefined ? undefined : ledger.turnAway(itemId)
}

/** @throws DiskError. */
export const shownTurnAway = (around: Around, row: TurnAwayRow): ShownTurnAway => {
  const { itemId, calls, settlement, earlier, ...statement } = row
  return {
    ...shownStatement(around, statement),
    itemId,
    stage: stageOf(row),
    calls: calls.map(call => ({ ...call, byName: nameIn(around, call.by) })),
    ...(settlement && { settlement: { ...settlement, byName: nameIn(around, settlement.by) } }),
    earlier: earlier.map(before => shownStatement(around, before)),
  }
}

const shownStatement = (
  around: Around,
  { person, ...statement }: TurnAwayStatement,
): ShownTurnAwayStatement => ({
  ...statement,
  ...(person && { person: showOutsider(around.people, person) }),
  byName: nameIn(around, statement.by),
})

const nameIn = ({ ledger }: Around, account: string): string => nameOf(ledger.state.accounts, account)
