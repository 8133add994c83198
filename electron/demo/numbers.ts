import type { DirectoryState } from '../../shared/directory/index.ts'
import { sectionRows, staffRecord, staffRows } from '../../shared/directory/index.ts'
import type { Frozen } from '../../shared/kernel/event.ts'
import { drawOneTimePassword } from '../accounts/one-time-password.ts'
import type { Random } from '../ports.ts'
import type { Act } from './chair.ts'
import type { actNames } from './deed.ts'
import type { About, Upkeep } from './upkeep.ts'

/** Puts the numbers of the book in the place of the names by which a story speaks of people and sections. */
export type Numbers = {
  /** undefined for a name that nobody on the staff bears. */
  readonly ofPerson: (name: string) => string | undefined
  readonly ofSection: (name: string) => string | undefined
  /** The whole input of a command of upkeep. */
  readonly of: (what: Upkeep) => object
  /** What is said of an entry, recipients by their numbers. */
  readonly ofRecipients: (deed: Act & { readonly does: (typeof actNames)[number] }) => object
}

type Ports = { readonly directory: () => Frozen<DirectoryState>; readonly random: Random }

export const createNumbers = ({ directory, random }: Ports): Numbers => {
  const ofPerson = (name: string) => staffRows(directory(), 'all').find(row => row.name === name)?.staffId
  const person = (name: string) => {
    const staffId = ofPerson(name)
    const revision = staffId && staffRecord(directory(), staffId, String)?.revision
    return { staffId, revision }
  }
  const section = (name: string) => ({
    sectionId: sectionRows(directory(), String).find(row => row.name === name)?.sectionId,
  })
  const about = (what: About) => ('person' in what ? person(what.person) : section(what.section))
  const staffIdOf = ({ about: of }: Upkeep) => (of && 'person' in of ? ofPerson(of.person) : undefined)
  return {
    ofPerson,
    ofSection: name => section(name).sectionId,
    of: what => {
      switch (what.name) {
        case 'account.create':
          return { ...what.input, staffId: staffIdOf(what), password: drawOneTimePassword(random) }
        default:
          return { ...what.input, ...(what.about ? about(what.about) : {}) }
      }
    },
    ofRecipients: ({ does, input }) => {
      if (does === 'forward') {
        const to = input.to.map(one => {
          const staffId = 'name' in one ? ofPerson(one.name) : one.staffId
          return staffId === undefined ? one : { staffId }
        })
        return { ...input, to }
      }
      if (does === 'acknowledge-on-paper') return { ...input, to: ofPerson(input.to) ?? input.to }
      return input
    },
  }
}
