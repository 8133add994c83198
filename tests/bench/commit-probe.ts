import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Book } from '../../electron/book.ts'
import { newCommandId, systemRandom } from '../../electron/ports.ts'
import { bareFile, newestFile } from './bare-file.ts'
import { benchDice } from './bench-dice.ts'
import { inventEntry } from './bench-entries.ts'
import { dutyOfficer, generalChain, withBook } from './opened-book.ts'

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
    const journal = newestFile(join(folder, 'journal', generalChain(book)))
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
