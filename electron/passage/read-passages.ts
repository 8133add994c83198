import { nameOf } from '../../shared/account/index.ts'
import { numberOf } from '../../shared/exit-pass/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { own } from '../../shared/kernel/own.ts'
import type {
  Ending,
  PassagePage,
  PassagePageQuery,
  PassageRow,
  PassageStatement,
  ShownEnding,
  ShownPassage,
  ShownPassageStatement,
  ShownRelease,
} from '../../shared/passage/contract.ts'
import { isPassageEvent } from '../../shared/passage/index.ts'
import type { Ledger } from '../store/ledger.ts'
import { showNames, showPlate, type VehicleSight } from './show-vehicle.ts'

type Around = VehicleSight & { readonly ledger: Ledger }

/** Commands by which a passage begins: a vehicle comes in, or an official one goes out. */
const beginnings: readonly string[] = ['passage.enter', 'passage.enter-with-visitor', 'passage.go-out']

/** A page of the register of passages, newest first. @throws DiskError, JournalDamaged. */
export const readPassages = (around: Around, { from, to, offset, limit }: PassagePageQuery): PassagePage => {
  const { ledger } = around
  const found = ledger.linesFound({
    from: Date.parse(from),
    to: Date.parse(to),
    isWanted: ({ command }) => beginnings.includes(command),
  })
  const last = found.length - offset
  const places = Array.from({ length: Math.max(0, Math.min(limit, last)) }, (_, place) => last - 1 - place)
  const rows = ledger.together(() =>
    places
      .flatMap(place => passageIn(ledger, found.seqAt(place)) ?? [])
      .map(row => shownPassage(around, row)),
  )
  return { rows, total: found.length }
}

/** One passage with all that was ever stated of it. @throws DiskError, JournalDamaged. */
export const readPassage = (around: Around, itemId: string): ShownPassage | null => {
  const row = around.ledger.passage(itemId)
  return row ? shownPassage(around, row) : null
}

const passageIn = (ledger: Ledger, seq: number): PassageRow | undefined => {
  const begun = ledger.commitAt(seq)?.events.find(isPassageEvent)
  return begun && ledger.passage(begun.data.itemId)
}

/** @throws DiskError. */
export const shownPassage = (around: Around, row: PassageRow): ShownPassage => {
  const { endings, earlier, itemId, visitId, release, ...statement } = row
  const { visits } = around.ledger.state
  return {
    itemId,
    ...(visitId !== undefined && { visitId }),
    ...shownStatement(around, statement),
    ...(release && { release: shownRelease(around, release.itemId) }),
    isVisitInside: visitId !== undefined && own(visits.inside, visitId) !== undefined,
    endings: endings.map(ending => shownEnding(around, ending)),
    earlier: earlier.map(before => shownStatement(around, before)),
  }
}

const shownStatement = (around: Around, statement: PassageStatement): ShownPassageStatement => {
  const { vehicle: _, plate: __, driver: ___, kind: ____, ...said } = statement
  return {
    ...said,
    ...showPlate(around, statement),
    ...showNames(around, statement),
    byName: nameIn(around, statement.by),
  }
}

const shownEnding = (around: Around, { release, ...ending }: Ending): ShownEnding => ({
  ...ending,
  ...(release && { release: shownRelease(around, release.itemId) }),
  ...(ending.placeId !== undefined && showNames(around, { placeId: ending.placeId })),
  byName: nameIn(around, ending.by),
})

const shownRelease = ({ ledger }: Around, itemId: string): ShownRelease => {
  const pass = ledger.exitPass(itemId)
  return { itemId, number: pass ? numberOf(pass) : shownNumber(itemId) }
}

const nameIn = ({ ledger }: Around, account: string): string => nameOf(ledger.state.accounts, account)
