import { nameOf } from '../../shared/account/index.ts'
import { staffOf } from '../../shared/directory/index.ts'
import { isPassageEvent } from '../../shared/passage/index.ts'
import type {
  ShownVisit,
  ShownVisitStatement,
  VisitPage,
  VisitPageQuery,
  VisitRow,
  VisitStatement,
} from '../../shared/visit/contract.ts'
import { insideOf } from '../../shared/visit/index.ts'
import { entryOf } from '../petition/handed-on.ts'
import type { Ledger } from '../store/ledger.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'
import { visitBeginnings } from './known-visitors.ts'
import { showVisitor } from './show-visitor.ts'

type Around = { readonly ledger: Ledger; readonly people: Pick<PeopleOfBook, 'open'> }

/** A page of the register of visits, newest first. @throws DiskError, JournalDamaged. */
export const readVisits = (around: Around, { from, to, offset, limit }: VisitPageQuery): VisitPage => {
  const { ledger } = around
  const found = ledger.linesFound({
    from: Date.parse(from),
    to: Date.parse(to),
    isWanted: ({ command }) => visitBeginnings.includes(command),
  })
  const last = found.length - offset
  const places = Array.from({ length: Math.max(0, Math.min(limit, last)) }, (_, place) => last - 1 - place)
  const rows = ledger.together(() =>
    places.flatMap(place => visitIn(ledger, found.seqAt(place)) ?? []).map(row => shownVisit(around, row)),
  )
  return { rows, total: found.length }
}

/** One visit with all that was ever stated of it. @throws DiskError, JournalDamaged. */
export const readVisit = (around: Around, itemId: string): ShownVisit | null => {
  const row = around.ledger.visit(itemId)
  return row
    ? { ...shownVisit(around, row), ...entryOf(around.ledger, itemId), ...passageOf(around.ledger, row) }
    : null
}

/** The vehicle that came in with him stands in the line in which he was first written down. */
const passageOf = (ledger: Ledger, row: VisitRow): Pick<ShownVisit, 'passageId'> => {
  const { seq } = row.earlier[0] ?? row
  const passage = ledger.commitAt(seq)?.events.find(isPassageEvent)
  return passage ? { passageId: passage.data.itemId } : {}
}

const visitIn = (ledger: Ledger, seq: number): VisitRow | undefined => {
  const [event] = ledger.commitAt(seq)?.events ?? []
  const { itemId } = (event?.data ?? {}) as { readonly itemId?: string }
  return itemId === undefined ? undefined : ledger.visit(itemId)
}

/** @throws DiskError. */
export const shownVisit = (around: Around, row: VisitRow): ShownVisit => {
  const { leavings, earlier, ...statement } = row
  return {
    ...statement,
    ...shownStatement(around, statement),
    hostSection: staffOf(around.ledger.state.directory, row.hostId)?.section ?? '',
    inside: insideOf(row),
    leavings: leavings.map(leaving => ({ ...leaving, byName: nameIn(around, leaving.by) })),
    earlier: earlier.map(before => ({ ...before, ...shownStatement(around, before) })),
  }
}

const shownStatement = (
  around: Around,
  { visitor, hostId, by }: Pick<VisitStatement, 'visitor' | 'hostId' | 'by'>,
): Pick<ShownVisitStatement, 'visitor' | 'hostName' | 'byName'> => ({
  visitor: showVisitor(around.people, visitor),
  hostName: staffOf(around.ledger.state.directory, hostId)?.name ?? hostId,
  byName: nameIn(around, by),
})

const nameIn = ({ ledger }: Around, account: string): string => nameOf(ledger.state.accounts, account)
