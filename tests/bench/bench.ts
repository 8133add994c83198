import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BenchBooks, withBenchBooks } from './bench-books.ts'
import { probeCommit } from './commit-probe.ts'
import {
  commitFigures,
  gateFigures,
  logPageFigures,
  logWordsFigures,
  memoryFigures,
  reviewFigures,
  searchFigures,
  startFigures,
  trailFigures,
  verifyFigures,
} from './core-figures.ts'
import { type Figure, tableOf } from './figure.ts'
import { probeGate } from './gate-probe.ts'
import { probeLogPages } from './log-page-probe.ts'
import { probeLogWords } from './log-words-probe.ts'
import { probeLowdb } from './lowdb-probe.ts'
import { probeMemory, probeOpen } from './open-probe.ts'
import { probeReview } from './review-probe.ts'
import { rosterFigures } from './roster-figures.ts'

import { say } from './say.ts'
import { probeSearch } from './search-probe.ts'
import { probeTrail } from './trail-probe.ts'
import { probeVerify } from './verify-probe.ts'
import { windowFigures } from './window-figures.ts'

/** What a process of its own measures on one book; started by `probe`. */
const probes: { readonly [name: string]: (folder: string) => unknown } = {
  commit: probeCommit,
  gate: probeGate,
  'log-page': probeLogPages,
  'log-words': probeLogWords,
  lowdb: probeLowdb,
  memory: probeMemory,
  open: probeOpen,
  review: probeReview,
  search: probeSearch,
  trail: probeTrail,
  verify: probeVerify,
}

const bench = async (): Promise<void> => {
  const figures = await withBenchBooks(measureAll)
  process.stdout.write(`${tableOf(figures)}\n`)
  keep(figures)
  if (figures.some(({ value }) => value === null)) process.exitCode = 1
}

/** The window comes last: from then on the books belong to its user. */
const measureAll = async (books: BenchBooks): Promise<readonly Figure[]> => [
  ...rosterFigures(),
  ...(await commitFigures(books)),
  ...(await startFigures(books)),
  ...(await memoryFigures(books)),
  ...(await logPageFigures(books)),
  ...(await logWordsFigures(books)),
  ...(await reviewFigures(books)),
  ...(await searchFigures(books)),
  ...(await trailFigures(books)),
  ...(await gateFigures(books)),
  ...(await verifyFigures(books)),
  ...(await windowFigures(books)),
]

const keep = (figures: readonly Figure[]): void => {
  const out = join(import.meta.dirname, '..')
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'bench.json'), `${JSON.stringify(figures, null, 1)}\n`)
}

const [, , name = '', folder = ''] = process.argv
const asked = probes[name]

/** One probe for the run that started this process, else the run itself. */
const main = async (): Promise<void> => {
  if (asked) process.stdout.write(JSON.stringify(await asked(folder)))
  else await bench()
}

main().catch(cause => {
  say(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))
  process.exitCode = 1
})
