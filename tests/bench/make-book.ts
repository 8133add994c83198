import { join } from 'node:path'
import type { FilePort } from '../../electron/disk/file-port.ts'
import { realDisk } from '../../electron/disk/real-disk.ts'
import { verifyFolder } from '../../electron/journal/verify.ts'
import { JournalBook } from '../../electron/journal-book.ts'
import { type ManualClock, manualClock, type Random, seededRandom } from '../../electron/ports.ts'
import { readStationFile } from '../../electron/store/station-file.ts'
import { establishBook } from '../e2e/desk/establish-book.ts'
import { people } from '../e2e/desk/people.ts'
import { createShift } from './bench-shift.ts'

const dayMs = 86_400_000
/** The time over which a book's commits are spread. */
const months24Ms = 730 * dayMs

/** Commits of a book that is only set up: the set-up, and five people's own passwords. */
export const commitsOfEmptyBook = 6

/**
 * Makes a book of so many commits in the general chain, spread evenly over the 24 months before `until`: set up, written
 * and closed by the program's own code, only that nothing is synced before the end. Throws where it does not verify.
 * @param until milliseconds since 1970. @param onProgress told the share that is written.
 */
export const makeBook = async (
  folder: string,
  commits: number,
  until: number,
  onProgress: (share: number) => void = () => {},
): Promise<void> => {
  const steps = Math.max(0, commits - commitsOfEmptyBook)
  await fillBook(folder, { until, steps, onProgress }, ports => createShift(ports.book, ports).act)
}

type Filling = {
  readonly until: number
  readonly steps: number
  readonly onProgress: (share: number) => void
}
type Filled = {
  readonly book: JournalBook
  readonly clock: ManualClock
  readonly random: Random
}

/** A book that is set up, and in which so many steps are then done, spread over the 24 months before `until`. */
export const fillBook = async (
  folder: string,
  { until, steps, onProgress }: Filling,
  begin: (filled: Filled) => (step: number) => void,
): Promise<void> => {
  const start = steps > 0 ? until - months24Ms : until
  const clock = manualClock(new Date(start).toISOString())
  await establishBook(folder, people, clock)
  const random = seededRandom(`bench ${steps}`)
  const book = openUnsynced(folder, { clock, random })
  const act = begin({ book, clock, random })
  for (let done = 0; done < steps; done++) {
    clock.advance((until - start) / steps)
    act(done)
    if (done % 10_000 === 0) onProgress(done / steps)
  }
  closeVerified(folder, book)
}

/** Everything that the real disk does, but for waiting until it has done it. */
const withoutSync: FilePort = { ...realDisk, syncData: () => {}, syncFolder: () => {} }

type Ports = Pick<ConstructorParameters<typeof JournalBook>[0], 'clock' | 'random'>

const openUnsynced = (folder: string, ports: Ports): JournalBook => {
  const found = readStationFile(realDisk, folder)
  if (found.state !== 'good') throw new Error(`station.json is ${found.state}`)
  const { station, timeZone } = found.file
  const unheard = { onCommitted: () => {}, onReadOnly: () => {} }
  return new JournalBook({ port: withoutSync, folder, station, timeZone, ...ports, ...unheard })
}

/** The snapshot remembers the verification, so that no window that is measured begins one of its own. */
const closeVerified = (folder: string, book: JournalBook): void => {
  const report = verifyFolder(realDisk, folder)
  if (!report.ok) throw new Error(`the book made for the bench does not verify: ${JSON.stringify(report)}`)
  book.noteVerified(new Date().toISOString())
  book.close()
  syncAll(folder)
}

const syncAll = (folder: string): void => {
  for (const name of realDisk.list(folder)) {
    const path = join(folder, name)
    if (realDisk.stat(path)?.isFolder) syncAll(path)
    else syncFile(path)
  }
  realDisk.syncFolder(folder)
}

const syncFile = (path: string): void => {
  const file = realDisk.open(path, 'read')
  realDisk.syncData(file)
  realDisk.close(file)
}
