import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commitsOfEmptyBook, makeBook } from './make-book.ts'
import { distinctVisitors, makeGateBook } from './make-gate-book.ts'
import { say } from './say.ts'

export type BenchBook = { readonly folder: string; readonly commits: number; readonly label: string }

/** The books that a run measures; `large` is the one of a million commits. */
export type BenchBooks = {
  readonly empty: BenchBook
  readonly small: BenchBook
  readonly middle: BenchBook
  readonly large: BenchBook
  /** 100,000 people came to its gate. */
  readonly gate: BenchBook
}

/** Commits of the large book; fewer by WATCHBOOK_BENCH_SIZE, and its figures are named after that then. */
const largeSize = (): number => Number(process.env.WATCHBOOK_BENCH_SIZE || 1_000_000)

/** The last line of every book: a little before now, so that no clock needs to be confirmed. */
const untilNow = (): number => Date.now() - 1000

/** Makes the books in a temporary folder and removes them afterwards, whatever happens. */
export const withBenchBooks = async <T>(act: (books: BenchBooks) => Promise<T>): Promise<T> => {
  const home = mkdtempSync(join(tmpdir(), 'watchbook-bench-'))
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
    rmSync(home, { recursive: true, force: true })
  }
}

const madeGate = (folder: string): Promise<BenchBook> =>
  made(
    folder,
    { commits: distinctVisitors * 2, label: labelOf(distinctVisitors), called: 'gate' },
    onProgress => makeGateBook(folder, untilNow(), onProgress),
  )

const madeOf = (folder: string, commits: number): Promise<BenchBook> =>
  made(folder, { commits, label: labelOf(commits), called: labelOf(commits) }, onProgress =>
    makeBook(folder, commits, untilNow(), onProgress),
  )

/** `1e6` for a million. */
const labelOf = (count: number): string => count.toExponential().replace('+', '')

type Made = Pick<BenchBook, 'commits' | 'label'> & { readonly called: string }

const made = async (
  folder: string,
  { commits, label, called }: Made,
  make: (onProgress: (share: number) => void) => Promise<void>,
): Promise<BenchBook> => {
  const started = Date.now()
  await mkdir(folder, { mode: 0o700 })
  await make(share => sayShare(called, share))
  say(`  book ${called} of ${commits} commits: ${Math.round((Date.now() - started) / 1000)} s`)
  return { folder, commits, label }
}

const sayShare = (called: string, share: number): void => {
  if (share > 0 && Math.round(share * 1000) % 100 === 0) say(`  … ${called}: ${Math.round(share * 100)} %`)
}
