import type { Book } from '../../electron/book.ts'
import { realDisk } from '../../electron/disk/real-disk.ts'
import type { Caller } from '../../electron/door/admit.ts'
import { createWordsBeside } from '../../electron/log-words/words-beside.ts'
import { openBook } from '../../electron/open-book.ts'
import { systemClock, systemRandom } from '../../electron/ports.ts'
import { createScanBeside } from '../../electron/search/scan-beside.ts'
import { verifyBeside } from '../../electron/verify-beside.ts'
import { people } from '../e2e/desk/people.ts'

/** Opens a book as the program does, does something with it, and closes it. Throws where it cannot be opened. */
export const withBook = async <T>(folder: string, act: (book: Book) => Promise<T> | T): Promise<T> => {
  const ports = {
    port: realDisk,
    clock: systemClock,
    random: systemRandom,
    verify: verifyBeside,
    scan: createScanBeside(),
    words: createWordsBeside(),
  }
  const opened = await openBook(folder, ports)
  if (!opened.ok) throw new Error(`the bench cannot open its book: ${opened.code}`)
  try {
    return await act(opened.book)
  } finally {
    opened.book.close()
    opened.lock.release()
  }
}

export const gatekeeper: Caller = { account: people.office.account, roles: ['office', 'staff'] }
export const dutyOfficer: Caller = { account: people.dutyOfficer.account, roles: ['duty-officer', 'staff'] }

/** The day of the duty log that begins so many days before today, as its page asks for it. */
export const dayBefore = (days: number): { readonly from: string; readonly to: string } => {
  const dayMs = 86_400_000
  const from = Math.floor(Date.now() / dayMs - days) * dayMs
  return { from: new Date(from).toISOString(), to: new Date(from + dayMs).toISOString() }
}

/** Rows of one page, as the window asks for them. */
export const pageRows = 100

/** The chain that everything but the secret realm is written to. */
export const generalChain = (book: Book): string => {
  const positions = book.ask('journal.positions', {}, dutyOfficer)
  if ('ok' in positions) throw new Error(positions.code)
  return positions.chains[0]?.chain ?? ''
}
