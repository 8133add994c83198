import { type AccountCreated, accountCreated } from '../account/index.ts'
import { isTimeZone } from '../calendar/index.ts'
import type { DirectoryRefusal, DirectoryState, StaffAdded } from '../directory/index.ts'
import { type ChainOpened, chainOpened } from '../journal/index.ts'
import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { type RecoveryKeySet, recoveryKeySet } from '../recovery/index.ts'
import type { LimitChanged, SettingsRefusal } from '../settings/index.ts'
import type { StationEstablished } from './events.ts'
import { firstDirectory } from './first-directory.ts'
import { firstLimits } from './first-limits.ts'
import { postsOf, whyNotThesePeople } from './first-people.ts'
import type { PreparedPerson, PreparedSetUp } from './prepared.ts'
import type { StationRefusal } from './refusals.ts'
import type { StationState } from './state.ts'

type SetUpEvent =
  | ChainOpened
  | StationEstablished
  | LimitChanged
  | StaffAdded
  | AccountCreated
  | RecoveryKeySet
type SetUpRefusal = StationRefusal | DirectoryRefusal | SettingsRefusal

type EmptyBook = {
  readonly station: Frozen<StationState>
  readonly directory: Frozen<DirectoryState>
}

/**
 * The first commit of a book: its chain, its station, the limits that the unit has otherwise, its directory, the first
 * accounts with one-time passwords, and the recovery key whose sheet was printed. One line: there is no book with a part of it.
 */
export const decideSetUp = (
  book: EmptyBook,
  input: PreparedSetUp,
  context: Pick<Context, 'station' | 'now' | 'newItemId'>,
): Decision<SetUpEvent, SetUpRefusal> => {
  const { station } = context
  const no = whyNoBook(book.station, input, station) ?? whyNotThesePeople(input.people)
  if (no) return no
  const limits = firstLimits(input, context)
  if (!limits.ok) return limits
  const listed = firstDirectory(book.directory, input, context)
  if (!listed.ok) return listed
  const accounts = input.people.map((person, place) => firstAccount(person, listed.staffIds[place]))
  return accept<SetUpEvent>(
    opening(input, station),
    established(input, station),
    ...limits.changes,
    ...listed.added,
    ...accounts,
    ...(input.recovery === undefined ? [] : [recoveryKeySet({ publicKey: input.recovery })]),
  )
}

const whyNoBook = (
  station: Frozen<StationState>,
  { timeZone, stationLetter }: PreparedSetUp,
  id: string,
): Refusal<StationRefusal> | undefined => {
  if (station.opened) return refuse('station.already-set-up')
  if (!isTimeZone(timeZone)) return refuse('station.time-zone-unknown', { timeZone })
  if (!id.startsWith(`${stationLetter}-`))
    return refuse('station.letter-differs', { letter: stationLetter, station: id })
  return undefined
}

const opening = ({ timeZone, demo }: PreparedSetUp, station: string): ChainOpened =>
  chainOpened({ station, realm: 'general', timeZone, ...(demo && { demo }) })

const established = (input: PreparedSetUp, station: string): StationEstablished => {
  const { unit, stationName, stationLetter, timeZone } = input
  return {
    kind: 'station.established',
    v: 1,
    data: { unit, stationName, stationLetter, timeZone, station },
  }
}

const firstAccount = (person: PreparedPerson, staffId: string | undefined): AccountCreated => {
  const { account, name, reading, verifier } = person
  const made = { account, name, roles: postsOf(person), reading, verifier, oneTime: true }
  return accountCreated(staffId === undefined ? made : { ...made, staffId })
}
