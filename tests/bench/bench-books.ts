import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commitsOfGate, gateShape } from './gate-shape.ts'
import { commitsOfEmptyBook, makeBook } from './make-book.ts'
import { makeGateBook } from './make-gate-book.ts'
import { say } from './say.ts'

export type BenchBook = { readonly folder: string; readonly commits: number; readonly label: string }

/** The books that a run measures; `large` is the one of a million commits. */
export type BenchBooks = {
  readonly empty: BenchBook
  readonly small: BenchBook
  readonly middle: BenchBook
  readonly large: BenchBook
  /** Of a gate to which 100,000 people and as many vehicles as a day has came over two years. */
  readonly gate: BenchBook
}

/** Commits of the large book; fewer by WATCHBOOK_BENCH_SIZE, the gate's in proportion, and figures are named after that then. */
const largeSize = (): number => Number(process.env.WATCHBOOK_BENCH_SIZE || 1_000_000)

/** The last line of every book: a little before now, so that no clock needs to be confirmed. */
const untilNow = (): number => Date.now() - 1000

/**
 * Makes the books in a temporary folder and removes them afterwards, whatever happens; or in that of
 * WATCHBOOK_BENCH_BOOKS, where they stay and are taken again.
 */
export const withBenchBooks = async <T>(act: (books: BenchBooks) => Promise<T>): Promise<T> => {
  const kept = process.env.WATCHBOOK_BENCH_BOOKS
  const home = kept || mkdtempSync(join(tmpdir(), 'watchbook-bench-'))
  mkdirSync(home, { recursive: true })
  // The window's user, who is another one under root, must find the way to his book.
  chmodSync(home, 0o755)
  try {
    return await act({
      empty: await madeOf(join(home, 'empty'), commitsOfEmptyBook),
      small: await madeOf(join(home, 'small'), 10),
      middle: await madeOf(join(home, 'middle'), 10_000),
      large: await madeOf(join(home, 'large'), largeSize()),
      gate: await madeGate(join(home, 'gate')),
    })
  } finally {
    if (!kept) rmSync(home, { recursive: true, force: true })
  }
}

const madeGate = (folder: string): Promise<BenchBook> => {
  const shape = gateShape(largeSize() / 1_000_000)
  const commits = commitsOfGate(shape)
  return made(folder, { commits, label: labelOf(commits), called: 'gate' }, (begun, onProgress) =>
    makeGateBook(begun, shape, untilNow(), onProgress),
  )
}

const madeOf = (folder: string, commits: number): Promise<BenchBook> =>
  made(folder, { commits, label: labelOf(commits), called: labelOf(commits) }, (begun, onProgress) =>
    makeBook(begun, commits, untilNow(), onProgress),
  )

/** `1e6` for a million, to two figures. */
const labelOf = (count: number): string => Number(count.toPrecision(2)).toExponential().replace('+', '')

type Made = Pick<BenchBook, 'commits' | 'label'> & { readonly called: string }

/** Under another name until it is whole. */
const made = async (
  folder: string,
  { commits, label, called }: Made,
  make: (begun: string, onProgress: (share: number) => void) => Promise<void>,
): Promise<BenchBook> => {
  if (existsSync(folder)) return { folder, commits, label }
  const started = Date.now()
  const begun = `${folder}.begun`
  rmSync(begun, { recursive: true, force: true })
  await mkdir(begun, { mode: 0o700 })
  await make(begun, share => sayShare(called, share))
  renameSync(begun, folder)
  say(`  book ${called} of ${commits} commits: ${Math.round((Date.now() - started) / 1000)} s`)
  return { folder, commits, label }
}

const sayShare = (called: string, share: number): void => {
  if (share > 0 && Math.round(share * 1000) % 100 === 0) say(`  … ${called}: ${Math.round(share * 100)} %`)
}
