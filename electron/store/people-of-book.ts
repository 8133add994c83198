import type { PersonRef } from '../../shared/kernel/person-ref.ts'
import type { MonthOfPeople } from '../../shared/retention/index.ts'
import type { FilePort } from '../disk/file-port.ts'
import { listMonthFiles, monthOfFile } from '../journal/files.ts'
import type { Random } from '../ports.ts'
import type { MonthKeys } from './month-keys.ts'
import { openPeople, type Particulars, type People, type PersonFound } from './people.ts'
import { peopleFolder } from './people-files.ts'

/** Particulars of outside persons over all chains of a book. What was opened once stays open: it is asked for at every key. */
export type PeopleOfBook = {
  /** Of the chain that is written to. */
  readonly written: () => People
  /** @throws DiskError. */
  readonly open: (ref: PersonRef) => PersonFound
  /**
   * Seals somebody for a commit of `month`: the line that he has in it already, where one was given and says the same,
   * else a new one. @throws NotWritten, Poisoned.
   */
  readonly seal: (month: string, particulars: Particulars, known?: PersonRef) => PersonRef
  /** How many were sealed in each month whose key is there, over all chains; oldest first. @throws DiskError. */
  readonly months: () => readonly MonthOfPeople[]
  /** Gives up these months' keys for good, and all that is open of them. @throws DiskError; then it may be tried again. */
  readonly destroy: (months: readonly string[]) => void
  readonly close: () => void
}

export type PeopleOfBookPorts = {
  readonly port: FilePort
  readonly folder: string
  readonly keys: MonthKeys
  readonly random: Random
  /** All general chains, oldest first; the last one is written to. */
  readonly chains: () => readonly string[]
  /** What a power cut left behind is put right before anything is written. */
  readonly beforeWriting: (chain: string) => void
}

/** Particulars kept open; far more than are ever inside, far fewer than a year's. */
const mostKept = 5_000

export const createPeopleOfBook = (ports: PeopleOfBookPorts): PeopleOfBook => {
  const { port, folder, keys, random, chains, beforeWriting } = ports
  const opened = new Map<string, People>()
  const kept = new Map<string, PersonFound>()
  let isReady = false
  /** Newest chain first; looked at again when somebody is in none of them. */
  let months: readonly MonthsOfChain[] = []

  const ofChain = (chain: string): People => {
    const people = opened.get(chain) ?? openPeople(port, folder, chain, { keys, random })
    opened.set(chain, people)
    return people
  }
  const written = (): People => {
    const chain = chains().at(-1) ?? ''
    if (!isReady) beforeWriting(chain)
    isReady = true
    return ofChain(chain)
  }
  const keep = (ref: PersonRef, particulars: Particulars): void => {
    if (kept.size >= mostKept) kept.clear()
    kept.set(ref.digest, { kind: 'known', particulars })
  }
  const lookedUp = (ref: PersonRef): PersonFound | undefined => {
    for (const { chain, names } of months) {
      const found = openedIn(ofChain(chain), names, ref)
      if (found) return found
    }
    return undefined
  }
  /** A month that was begun since is not among those that are known. */
  const lookedUpAnew = (ref: PersonRef): PersonFound | undefined => {
    months = [...chains()].reverse().map(chain => ({ chain, names: monthsOf(port, folder, chain) }))
    return lookedUp(ref)
  }
  const open = (ref: PersonRef): PersonFound => {
    const known = kept.get(ref.digest)
    if (known) return known
    const found = lookedUp(ref) ?? lookedUpAnew(ref) ?? { kind: 'unreadable' }
    if (found.kind === 'known') keep(ref, found.particulars)
    return found
  }

  return {
    written,
    open,
    seal: (month, particulars, known) => {
      const people = written()
      const before = known && people.find(month, known.person)
      if (before && known && saysTheSame(open(known), particulars)) return before
      const ref = people.seal(month, Buffer.from(random(16)).toString('hex'), particulars)
      keep(ref, particulars)
      return ref
    },
    months: () =>
      keys.months().map(month => ({
        month,
        people: chains().reduce((sum, chain) => sum + ofChain(chain).count(month), 0),
      })),
    destroy: given => {
      kept.clear()
      for (const month of given) keys.destroy(month)
    },
    close: () => {
      for (const people of opened.values()) people.close()
    },
  }
}

type MonthsOfChain = { readonly chain: string; readonly names: readonly string[] }

/** Newest first: whoever is asked for came lately. */
const monthsOf = (port: FilePort, folder: string, chain: string): readonly string[] =>
  listMonthFiles(port, peopleFolder(folder, chain))
    .map(({ file }) => monthOfFile(file))
    .reverse()

/** A person's line lies in the file of the month that its commit went to: that is looked up, not reckoned. */
const openedIn = (people: People, months: readonly string[], ref: PersonRef): PersonFound | undefined => {
  for (const month of months) {
    if (!people.has(month, ref.person)) continue
    const found = people.open(month, ref)
    if (found.kind === 'known' || people.find(month, ref.person)?.digest === ref.digest) return found
  }
  return undefined
}

const saysTheSame = (found: PersonFound, particulars: Particulars): boolean =>
  found.kind === 'known' && JSON.stringify(found.particulars) === JSON.stringify(particulars)
