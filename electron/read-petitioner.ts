import type { EntryRow } from '../shared/duty-log/contract.ts'
import { petitionerIn } from '../shared/duty-log/index.ts'
import { type PetitionerFound, petitioner } from '../shared/duty-log/petitioner.ts'
import { refuse } from '../shared/kernel/decision.ts'
import type { Frozen } from '../shared/kernel/event.ts'
import { shownNumber } from '../shared/kernel/ids.ts'
import { own } from '../shared/kernel/own.ts'
import type { PersonRef } from '../shared/kernel/person-ref.ts'
import type { Refusal } from '../shared/kernel/refusal.ts'
import { limitInForce } from '../shared/settings/index.ts'
import type { GeneralState } from '../shared/state.ts'
import type { FilePort } from './disk/file-port.ts'
import { listMonthFiles, monthOfFile } from './journal/files.ts'
import type { JournalBook } from './journal-book.ts'
import type { Clock, Random } from './ports.ts'
import { openPeople, type People, type PersonFound } from './store/people.ts'
import { peopleFolder } from './store/people-files.ts'

export type PetitionerPorts = {
  readonly port: FilePort
  readonly folder: string
  readonly clock: Clock
  readonly random: Random
}

/**
 * Opens the particulars of an entry's petitioner for whoever has just journalled that he looks and why. In a
 * read-only book nobody can. @throws DiskError.
 */
export const readPetitioner = (
  ports: PetitionerPorts,
  journal: Pick<JournalBook, 'ledger' | 'keys' | 'generalChains'>,
  { itemId, account }: { readonly itemId: string; readonly account: string },
): PetitionerFound | Refusal => {
  const row = journal.ledger.entry(itemId)
  if (!row) return refuse('duty-log.entry-unknown', { number: shownNumber(itemId) })
  if (!hasLooked(journal.ledger.state, { itemId, account }, ports.clock.now()))
    return refuse('duty-log.look-first')
  return foundIn(ports, journal, row) ?? refuse('duty-log.no-petitioner', { number: shownNumber(itemId) })
}

type Looker = { readonly itemId: string; readonly account: string }

const hasLooked = (
  { dutyLog, settings }: Frozen<GeneralState>,
  { itemId, account }: Looker,
  now: string,
): boolean => {
  const look = own(dutyLog.looks, account)
  if (look?.itemId !== itemId) return false
  const agoMs = Date.parse(now) - Date.parse(look.at)
  return agoMs >= 0 && agoMs <= limitInForce(settings, 'duty-log.look') * 1000
}

const foundIn = (
  { port, folder, random }: PetitionerPorts,
  journal: Pick<JournalBook, 'keys' | 'generalChains'>,
  row: EntryRow,
): PetitionerFound | undefined => {
  const named = petitionerIn(row)
  if (!named) return undefined
  for (const chain of journal.generalChains) {
    const people = openPeople(port, folder, chain, { keys: journal.keys, random })
    const months = listMonthFiles(port, peopleFolder(folder, chain)).map(({ file }) => monthOfFile(file))
    const found = openedIn(people, months, named.ref)
    people.close()
    if (found) return asPetitioner(found)
  }
  return { kind: 'unreadable' }
}

/** A person's line lies in the file of the month that its commit went to: that is looked up, not reckoned. */
const openedIn = (people: People, months: readonly string[], ref: PersonRef): PersonFound | undefined => {
  const month = months.find(known => people.find(known, ref.person))
  return month === undefined ? undefined : people.open(month, ref)
}

const asPetitioner = (found: PersonFound): PetitionerFound => {
  if (found.kind !== 'known') return found
  const known = petitioner.safeParse(found.particulars)
  return known.success ? { kind: 'known', petitioner: known.data } : { kind: 'unreadable' }
}
