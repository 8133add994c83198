import { closeSync, fdatasyncSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Book } from '../../electron/book.ts'
import { realDisk } from '../../electron/disk/real-disk.ts'
import { listMonthFiles } from '../../electron/journal/files.ts'
import { newCommandId, systemRandom } from '../../electron/ports.ts'
import { benchDice } from './bench-dice.ts'
import { inventEntry } from './bench-entries.ts'
import { dutyOfficer, withBook } from './opened-book.ts'

export type CommitTimes = {
  /** The very first commit after the start. */
  readonly firstMs: number
  readonly commitMs: readonly number[]
  readonly bareMs: readonly number[]
}

/** A program at work is measured, not one that was just started: the first commit of all is told apart. */
const [warmUp, rounds] = [1000, 1000]

/** Each durable commit is followed by a bare write and sync of the same bytes: what disturbs one disturbs both. */
export const probeCommit = (folder: string): Promise<CommitTimes> =>
  withBook(folder, async book => {
    while (book.warmUp());
    const bare = bareFile(join(folder, 'bench.bare'))
    const journal = lastFileOf(folder, book)
    const samples: { commitMs: number; bareMs: number }[] = []
    const dice = benchDice(2)
    for (let round = 0; round < warmUp + rounds; round++) {
      const commitMs = await commit(book, dice)
      samples.push({ commitMs, bareMs: bare.append(journal.newBytes()) })
    }
    bare.close()
    journal.close()
    const measured = samples.slice(warmUp)
    return {
      firstMs: samples[0]?.commitMs ?? Number.NaN,
      commitMs: measured.map(({ commitMs }) => commitMs),
      bareMs: measured.map(({ bareMs }) => bareMs),
    }
  })

const commit = async (book: Book, dice: ReturnType<typeof benchDice>): Promise<number> => {
  const entry = inventEntry(dice, new Date().toISOString())
  const id = newCommandId(systemRandom)
  const before = performance.now()
  const answer = await book.run('duty-log.record', entry, dutyOfficer, id)
  const after = performance.now()
  if (!answer.ok) throw new Error(`an entry was refused: ${answer.code}`)
  return after - before
}

const bareFile = (path: string) => {
  const file = openSync(path, 'wx', 0o600)
  let size = 0
  return {
    append: (bytes: Uint8Array): number => {
      const before = performance.now()
      writeSync(file, bytes, 0, bytes.length, size)
      fdatasyncSync(file)
      const after = performance.now()
      size += bytes.length
      return after - before
    },
    close: (): void => {
      closeSync(file)
      unlinkSync(path)
    },
  }
}

/** The bytes that each commit added to the journal. */
const lastFileOf = (folder: string, book: Book) => {
  const home = join(folder, 'journal', generalChain(book))
  const last = listMonthFiles(realDisk, home).at(-1)
  if (!last) throw new Error('the book has no journal')
  const file = openSync(join(home, last.file), 'r')
  const buffer = new Uint8Array(1 << 20)
  let { size } = last
  return {
    newBytes: (): Uint8Array => {
      const length = readSync(file, buffer, 0, buffer.length, size)
      if (length === 0) throw new Error('the month turned while it was measured: start again')
      size += length
      return buffer.slice(0, length)
    },
    close: (): void => closeSync(file),
  }
}

const generalChain = (book: Book): string => {
  const positions = book.ask('journal.positions', {}, dutyOfficer)
  if ('ok' in positions) throw new Error(positions.code)
  return positions.chains[0]?.chain ?? ''
}
