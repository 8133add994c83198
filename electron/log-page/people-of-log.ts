import { standingOf } from '../../shared/directory/index.ts'
import type { PersonOfLog } from '../../shared/duty-log/contract.ts'
import type { Frozen } from '../../shared/kernel/event.ts'
import { byReading } from '../../shared/kernel/reading.ts'
import type { GeneralState } from '../../shared/state.ts'

type Account = Frozen<GeneralState['accounts']>[string] & { readonly account: string }

/** So many are leafed through without typing another letter. */
const mostOffered = 50

/** Answers `duty-log.people`: who may have written in the log, those whose accounts are closed too. */
export const peopleOfLog = (state: Frozen<GeneralState>, text: string): readonly PersonOfLog[] => {
  const typed = text.normalize('NFKC').toLowerCase().replace(/\s/gu, '')
  const all = Object.entries(state.accounts).map(([account, held]): Account => ({ ...held, account }))
  return all
    .filter(person => isMeant(person, typed))
    .sort(byReading)
    .slice(0, mostOffered)
    .map(person => ({ account: person.account, name: person.name, ...toldApart(state, person, all) }))
}

/** Two of one name by their sections; where that does not do, by their accounts. */
const toldApart = (state: Frozen<GeneralState>, person: Account, all: readonly Account[]) => {
  const namesakes = all.filter(({ name, account }) => name === person.name && account !== person.account)
  if (namesakes.length === 0) return {}
  const section = sectionOf(state, person)
  const isEnough = section !== undefined && namesakes.every(other => sectionOf(state, other) !== section)
  return { apart: isEnough ? section : person.account }
}

const sectionOf = ({ directory }: Frozen<GeneralState>, { staffId }: Account): string | undefined =>
  staffId === undefined ? undefined : standingOf(directory, staffId).section

const isMeant = ({ name, account, reading }: Account, typed: string): boolean =>
  typed === '' ||
  name.toLowerCase().includes(typed) ||
  [account, reading.full, reading.initials].some(form => form.startsWith(typed))
