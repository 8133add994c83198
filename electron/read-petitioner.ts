import type { EntryRow } from '../shared/duty-log/contract.ts'
import { petitionerIn } from '../shared/duty-log/index.ts'
import { type PetitionerFound, petitioner } from '../shared/duty-log/petitioner.ts'
import { refuse } from '../shared/kernel/decision.ts'
import type { Frozen } from '../shared/kernel/event.ts'
import { shownNumber } from '../shared/kernel/ids.ts'
import { isLooking } from '../shared/kernel/look.ts'
import { own } from '../shared/kernel/own.ts'
import type { Refusal } from '../shared/kernel/refusal.ts'
import { limitInForce } from '../shared/settings/index.ts'
import type { GeneralState } from '../shared/state.ts'
import type { JournalBook } from './journal-book.ts'
import type { Clock } from './ports.ts'
import type { PersonFound } from './store/people.ts'

export type PetitionerPorts = { readonly clock: Clock }

/**
 * Opens the particulars of an entry's petitioner for whoever has just journalled that he looks and why. In a
 * read-only book nobody can. @throws DiskError.
 */
export const readPetitioner = (
  ports: PetitionerPorts,
  journal: Pick<JournalBook, 'ledger' | 'people'>,
  { itemId, account }: { readonly itemId: string; readonly account: string },
): PetitionerFound | Refusal => {
  const row = journal.ledger.entry(itemId)
  if (!row) return refuse('duty-log.entry-unknown', { number: shownNumber(itemId) })
  if (!hasLooked(journal.ledger.state, { itemId, account }, ports.clock.now()))
    return refuse('duty-log.look-first')
  return foundIn(journal, row) ?? refuse('duty-log.no-petitioner', { number: shownNumber(itemId) })
}

type Looker = { readonly itemId: string; readonly account: string }

const hasLooked = (
  { dutyLog, settings }: Frozen<GeneralState>,
  { itemId, account }: Looker,
  now: string,
): boolean =>
  isLooking(own(dutyLog.looks, account), itemId, { now, seconds: limitInForce(settings, 'duty-log.look') })

const foundIn = ({ people }: Pick<JournalBook, 'people'>, row: EntryRow): PetitionerFound | undefined => {
  const named = petitionerIn(row)
  return named && asPetitioner(people.open(named.ref))
}

const asPetitioner = (found: PersonFound): PetitionerFound => {
  if (found.kind !== 'known') return found
  const known = petitioner.safeParse(found.particulars)
  return known.success ? { kind: 'known', petitioner: known.data } : { kind: 'unreadable' }
}
