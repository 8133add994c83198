import type { JournalPositions } from '../shared/journal/contract.ts'
import { findingTexts } from './journal/findings.ts'
import type { VerifyReport } from './journal/verify-report.ts'
import { brokenAt, type ReadOnly } from './open-chains.ts'
import type { Clock } from './ports.ts'

/** Reads the whole folder beside the window's work; tells how far it is, in commits. */
export type VerifyFolder = (
  folder: string,
  onProgress: (done: number, total: number) => void,
) => Promise<VerifyReport>

/** What one reading of the folder came to, and how long it took. */
export type Verified = { readonly report: VerifyReport; readonly seconds: number }

export type Verification = {
  readonly standing: () => JournalPositions['verification']
  /** One at a time: asked again while it runs, it goes on. */
  readonly start: () => void
  /** The end of the one that runs, else of a new one; undefined where the folder could not be read to its end. */
  readonly finished: () => Promise<Verified | undefined>
}

export type VerificationPorts = {
  readonly folder: string
  readonly clock: Clock
  readonly verify: VerifyFolder
  readonly onChange: () => void
  readonly onGood: (at: string) => void
  /** Damage in a journal: nothing more may be written. */
  readonly onEvidence: (why: ReadOnly) => void
}

/** @param lastGoodAt when the folder was last found good, as far as the snapshot knows. */
export const createVerification = (
  ports: VerificationPorts,
  lastGoodAt: string | undefined,
): Verification => {
  let standing: JournalPositions['verification'] =
    lastGoodAt === undefined
      ? { state: 'never' }
      : { state: 'done', at: lastGoodAt, ok: true, commits: 0, problems: [], notes: [] }

  let running: Promise<Verified | undefined> | undefined

  const run = async (): Promise<Verified> => {
    const begunAt = ports.clock.monotonicMs()
    const report = await ports.verify(ports.folder, (done, total) => {
      standing = { state: 'running', done, total }
      ports.onChange()
    })
    const at = ports.clock.now()
    const commits = Object.values(report.chains).reduce((sum, chain) => sum + chain.commits, 0)
    standing = { state: 'done', at, ok: report.ok, commits, problems: report.problems, notes: report.notes }
    const evidence = evidenceIn(report)
    if (report.ok) ports.onGood(at)
    else if (evidence) ports.onEvidence(evidence)
    return { report, seconds: Math.round((ports.clock.monotonicMs() - begunAt) / 100) / 10 }
  }

  const begin = (): Promise<Verified | undefined> => {
    const before = standing
    standing = { state: 'running', done: 0, total: 0 }
    ports.onChange()
    return run()
      .catch(() => {
        standing = before
        return undefined
      })
      .finally(() => {
        running = undefined
        ports.onChange()
      })
  }
  const finished = (): Promise<Verified | undefined> => {
    running ??= begin()
    return running
  }

  return {
    standing: () => standing,
    start: () => void finished(),
    finished,
  }
}

/** What else was found (station.json, people, an act written twice) is shown, but the duty room goes on. */
const evidenceIn = ({ problems, chains }: VerifyReport): ReadOnly | undefined => {
  const first = problems.find(
    ({ file, what }) => file.startsWith('journal') && what !== findingTexts['id-twice'],
  )
  if (!first) return undefined
  const { file, line, what } = first
  return brokenAt({ file, line, what, lastSeq: chains[file.split('/')[1] ?? '']?.commits ?? 0 })
}
