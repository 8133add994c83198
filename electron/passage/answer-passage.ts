import type { InputOf, QueryAnswers, QueryName } from '../../shared/contract.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { VehicleFound } from '../../shared/passage/contract.ts'
import type { Caller } from '../door/admit.ts'
import { mayBeShown } from '../known/may-be-shown.ts'
import type { Ledger } from '../store/ledger.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'
import type { VehicleIndex } from './known-vehicles.ts'
import { readPassage, readPassages } from './read-passages.ts'
import { readVehicles } from './read-vehicles.ts'
import { vehicleIn } from './vehicle-facts.ts'

export type PassageQuery = Extract<QueryName, `passage.${string}`>

/** What the gate is answered from; of a damaged book, what of it is proven. */
export type PassageSight = {
  readonly ledger: Ledger
  readonly people: PeopleOfBook
  readonly vehicles: VehicleIndex
  readonly timeZone: string
  readonly now: string
  readonly isReadOnly: boolean
}

type Answerers = {
  readonly [N in PassageQuery]: (
    sight: PassageSight,
    input: InputOf<N>,
    caller: Caller | undefined,
  ) => QueryAnswers[N] | Refusal
}

/** In a read-only book too it is said which vehicles are inside. */
const answerers: Answerers = {
  'passage.inside': sight => readVehicles(sight),
  'passage.page': (sight, query) => readPassages(sight, query),
  'passage.one': (sight, { itemId }) => readPassage(sight, itemId),
  'passage.known': ({ vehicles }, { text }) => vehicles.find(text),
  'passage.vehicle': (sight, { itemId }, caller) => vehicleFound(sight, itemId, caller),
}

/** @throws DiskError, JournalDamaged. */
export const answerOfPassages = <N extends PassageQuery>(
  sight: PassageSight,
  name: N,
  input: InputOf<N>,
  caller: Caller | undefined,
): QueryAnswers[N] | Refusal => answerers[name](sight, input, caller)

/** The whole of what is sealed for whoever has just journalled that he looks and why. */
const vehicleFound = (
  sight: PassageSight,
  itemId: string,
  caller: Caller | undefined,
): VehicleFound | Refusal => {
  const { ledger, people } = sight
  const row = ledger.passage(itemId)
  if (caller && !row) return refuse('passage.unknown', { number: shownNumber(itemId) })
  const { passages } = ledger.state
  const no = mayBeShown(sight, caller, { itemId, looks: passages.looks, limit: 'passage.look' })
  if (no) return no === 'look-first' ? refuse('passage.look-first') : no
  if (!row?.vehicle) return refuse('passage.nothing-sealed', { number: shownNumber(itemId) })
  const found = people.open(row.vehicle)
  if (found.kind !== 'known') return { kind: found.kind }
  const vehicle = vehicleIn(people, row.vehicle)
  return vehicle ? { kind: 'known', vehicle } : { kind: 'unreadable' }
}
