import type { TrailFilter } from '../../shared/trail/contract.ts'
import type { BookVerified } from '../../shared/trail/index.ts'
import type { JournalBook } from '../journal-book.ts'
import type { Verification } from '../verification.ts'

/** What the commands of the trail need to know of the book before they are decided. */
export type TrailFacts = {
  /** Of a commit of the general chain; null where there is none. Throws DiskError, JournalDamaged. */
  readonly hashOf: (chain: string, seq: number) => string | null
  /** How many lines the filter finds for that person. Throws DiskError, JournalDamaged. */
  readonly counted: (filter: TrailFilter, actor: string) => number
  /** Reads the whole folder; null where that could not be done. */
  readonly verified: () => Promise<BookVerified['data'] | null>
}

export const createTrailFacts = (
  journal: () => JournalBook | undefined,
  verification: () => Verification,
  counted: TrailFacts['counted'],
): TrailFacts => ({
  counted,
  hashOf: (chain, seq) => {
    const ledger = journal()?.ledger
    const line = ledger?.lineOf({ chain, seq })
    const commit = line === undefined ? undefined : ledger?.commitAt(line)
    return commit?.chain === chain ? commit.hash : null
  },
  verified: async () => {
    const done = await verification().finished()
    if (!done) return null
    const heads = Object.entries(done.report.chains).map(([chain, { commits, head }]) => ({
      chain,
      seq: commits,
      hash: head,
    }))
    const commits = heads.reduce((sum, { seq }) => sum + seq, 0)
    return { commits, problems: done.report.problems.length, seconds: done.seconds, heads }
  },
})
