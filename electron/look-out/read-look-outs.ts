import { nameOf } from '../../shared/account/index.ts'
import { dayOf } from '../../shared/calendar/index.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type {
  LookOutPage,
  LookOutPageQuery,
  LookOutRow,
  LookOutStatement,
  ShownLookOut,
} from '../../shared/look-out/contract.ts'
import { standingOf } from '../../shared/look-out/index.ts'
import type { OutsiderFound } from '../../shared/papers/index.ts'
import type { Caller } from '../door/admit.ts'
import { mayBeShown } from '../known/may-be-shown.ts'
import type { Ledger } from '../store/ledger.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'
import { readOutsider } from '../turn-away/read-outsider.ts'
import { showOutsider } from '../turn-away/show-outsider.ts'

type Around = {
  readonly ledger: Ledger
  readonly people: Pick<PeopleOfBook, 'open'>
  readonly now: string
  readonly timeZone: string
}

/** A page of everybody who was ever put on the list, newest first. @throws DiskError, JournalDamaged. */
export const readLookOuts = (around: Around, { offset, limit }: LookOutPageQuery): LookOutPage => {
  const { ledger } = around
  const found = ledger.linesFound({
    from: 0,
    to: Number.POSITIVE_INFINITY,
    isWanted: ({ command }) => command === 'look-out.add',
  })
  const last = found.length - offset
  const places = Array.from({ length: Math.max(0, Math.min(limit, last)) }, (_, place) => last - 1 - place)
  const rows = ledger.together(() =>
    places.flatMap(place => rowIn(ledger, found.seqAt(place)) ?? []).map(row => shownLookOut(around, row)),
  )
  return { rows, total: found.length }
}

type Looked = Around & { readonly isReadOnly: boolean }

/** The whole of what is sealed of him for whoever has just journalled that he looks and why. @throws DiskError, JournalDamaged. */
export const readLookedFor = (
  around: Looked,
  itemId: string,
  caller: Caller | undefined,
): OutsiderFound | Refusal => {
  const { ledger, people } = around
  const row = ledger.lookOut(itemId)
  if (caller && !row) return refuse('look-out.unknown', { number: shownNumber(itemId) })
  const { looks } = ledger.state.lookOuts
  const no = mayBeShown(around, caller, { itemId, looks, limit: 'visit.look' })
  if (no) return no === 'look-first' ? refuse('look-out.look-first') : no
  return row ? readOutsider(people, row.person) : refuse('look-out.unknown', { number: shownNumber(itemId) })
}

const rowIn = (ledger: Ledger, seq: number): LookOutRow | undefined => {
  const [event] = ledger.commitAt(seq)?.events ?? []
  const { itemId } = (event?.data ?? {}) as { readonly itemId?: string }
  return itemId === undefined ? undefined : ledger.lookOut(itemId)
}

const shownLookOut = (around: Around, row: LookOutRow): ShownLookOut => {
  const { earlier, itemId, withdrawn, met, ...statement } = row
  return {
    ...shownStatement(around, statement),
    itemId,
    ...(withdrawn && { withdrawn }),
    met,
    standing: standingOf(row, dayOf(around.now, around.timeZone)),
    earlier: earlier.map(before => shownStatement(around, before)),
  }
}

const shownStatement = (
  { people, ledger }: Around,
  statement: LookOutStatement,
): ShownLookOut['earlier'][number] => ({
  ...statement,
  person: showOutsider(people, statement.person),
  byName: nameOf(ledger.state.accounts, statement.by),
})
