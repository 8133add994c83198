import type { FilePort } from '../disk/file-port.ts'
import { orNotWritten } from '../journal/durable-file.ts'
import type { PersonRef } from '../journal/person-refs.ts'
import type { Random } from '../ports.ts'
import type { MonthKeys } from './month-keys.ts'
import { openPeopleFiles } from './people-files.ts'
import { peopleLine } from './people-line.ts'
import { openBox, sealBox } from './sealed-box.ts'

/** The sealed fields of one person, plain JSON; which they are is the feature's to say (format.md §5). */
export type Particulars = { readonly [field: string]: unknown }

/** `destroyed`: the month's key is gone (已按期销毁). `unreadable`: line or box are missing or altered. */
export type PersonFound = { readonly kind: 'known'; readonly particulars: Particulars } | PersonGone
export type PersonGone = { readonly kind: 'destroyed' | 'unreadable' }

/** Particulars of outside persons of one chain. Months are `YYYY-MM`, those of the journal files that name them. */
export type People = {
  /**
   * Seals a person under a fresh id. On the disk when it returns, so that the commit that names it may be written.
   * @throws NotWritten, Poisoned; RangeError for an id that the month holds already.
   */
  readonly seal: (month: string, id: string, particulars: Particulars) => PersonRef
  /** The reference of a person sealed in that month: one line serves all its commits. @throws DiskError. */
  readonly find: (month: string, id: string) => PersonRef | undefined
  /** Whether a month has a line of that id; whether it can be opened is another matter. @throws DiskError. */
  readonly has: (month: string, id: string) => boolean
  /** How many lines a month has. @throws DiskError. */
  readonly count: (month: string) => number
  /** @throws DiskError. */
  readonly open: (month: string, ref: PersonRef) => PersonFound
  /**
   * The reference for a commit of `month` to a person known from another one: the same line within a month, a new one
   * under `newId` in another, so that each month's key can be destroyed in its time.
   */
  readonly carryOver: (known: PersonOfMonth, month: string, newId: string) => PersonRef | PersonGone
  readonly close: () => void
}

export type PersonOfMonth = { readonly month: string; readonly ref: PersonRef }

/** @param chain its people lie in `people/<chain>`, as `recoverPeople` left them. */
export const openPeople = (
  port: FilePort,
  folder: string,
  chain: string,
  { keys, random }: { readonly keys: MonthKeys; readonly random: Random },
): People => {
  const files = openPeopleFiles(port, folder, chain)

  const seal: People['seal'] = (month, id, particulars) => {
    if (orNotWritten(() => files.has(month, id))) throw new RangeError('a person is written once')
    const key = orNotWritten(() => keys.forSealing(month))
    const box = sealBox(key, id, Buffer.from(JSON.stringify(particulars)), random)
    return files.append(month, id, peopleLine({ id, month, box }))
  }

  const open: People['open'] = (month, ref) => {
    const key = keys.find(month)
    if (typeof key === 'string') return { kind: key === 'missing' ? 'destroyed' : 'unreadable' }
    const line = files.read(month, ref)
    const plain = line && openBox(key, ref.person, line.box)
    return plain
      ? { kind: 'known', particulars: JSON.parse(Buffer.from(plain).toString()) }
      : { kind: 'unreadable' }
  }

  const carryOver: People['carryOver'] = (known, month, newId) => {
    if (known.month === month) return known.ref
    const found = open(known.month, known.ref)
    return found.kind === 'known' ? seal(month, newId, found.particulars) : found
  }

  return {
    seal,
    find: (month, id) => files.find(month, id),
    has: (month, id) => files.has(month, id),
    count: month => files.count(month),
    open,
    carryOver,
    close: () => files.close(),
  }
}
