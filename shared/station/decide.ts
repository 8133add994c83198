import {
  type AccountCreated,
  accountCreated,
  apartRoles,
  isReserved,
  roleLabels,
  sameName,
} from '../account/index.ts'
import { isTimeZone } from '../calendar/index.ts'
import { type ChainOpened, chainOpened } from '../journal/index.ts'
import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { firstPosts } from './contract.ts'
import type { StationEstablished } from './events.ts'
import type { PreparedPerson, PreparedSetUp } from './prepared.ts'
import type { StationRefusal } from './refusals.ts'
import type { StationState } from './state.ts'

type SetUpEvent = ChainOpened | StationEstablished | AccountCreated
type No = Refusal<StationRefusal> | undefined

/** The first commit of a book: its chain, its station, its first five people with one-time passwords. */
export const decideSetUp = (
  station: Frozen<StationState>,
  input: PreparedSetUp,
  { station: id }: Pick<Context, 'station'>,
): Decision<SetUpEvent, StationRefusal> => {
  const no = whyNoBook(station, input, id) ?? whyNotThesePeople(input.people)
  return (
    no ?? accept<SetUpEvent>(opening(input, id), established(input, id), ...input.people.map(firstAccount))
  )
}

const whyNoBook = (
  station: Frozen<StationState>,
  { timeZone, stationLetter }: PreparedSetUp,
  id: string,
): No => {
  if (station.opened) return refuse('station.already-set-up')
  if (!isTimeZone(timeZone)) return refuse('station.time-zone-unknown', { timeZone })
  if (!id.startsWith(`${stationLetter}-`))
    return refuse('station.letter-differs', { letter: stationLetter, station: id })
  return undefined
}

const whyNotThesePeople = (people: readonly PreparedPerson[]): No =>
  openPost(people) ?? samePerson(people) ?? reservedAccount(people) ?? sameAccount(people)

const openPost = (people: readonly PreparedPerson[]): No => {
  const post = firstPosts.find(wanted => !people.some(person => person.post === wanted))
  return post && refuse('station.post-open', { post: roleLabels[post] })
}

/** Three persons (三员分立): the first two of them that bear one name. */
const samePerson = (people: readonly PreparedPerson[]): No => {
  const apart = people.filter(({ post }) => apartRoles.some(role => role === post))
  for (const [place, one] of apart.entries()) {
    const other = apart.slice(place + 1).find(({ name }) => sameName(name, one.name))
    if (other) return refuse('station.same-person', sameNameParams(one, other))
  }
  return undefined
}

const sameNameParams = (one: PreparedPerson, other: PreparedPerson) => ({
  name: one.name,
  first: roleLabels[one.post],
  second: roleLabels[other.post],
})

const reservedAccount = (people: readonly PreparedPerson[]): No => {
  const person = people.find(({ account }) => isReserved(account))
  return person && refuse('station.account-reserved', { account: person.account })
}

const sameAccount = (people: readonly PreparedPerson[]): No => {
  const twice = people.find(({ account }, place) => people.findIndex(p => p.account === account) < place)
  return twice && refuse('station.same-account', { account: twice.account })
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

const firstAccount = ({ account, name, post, reading, verifier }: PreparedPerson): AccountCreated =>
  accountCreated({ account, name, roles: [post], reading, verifier, oneTime: true })
