import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchBooks } from './bench-books.ts'
import { atLeast, atMost, type Figure, median, told, unmeasured } from './figure.ts'
import { say } from './say.ts'
import type { WindowTimes } from './window/window-times.ts'

/** The targets of the design. */
const targets = { start: 1.3, memory: 1.5, keyToRowMs: 100, signInMs: 150, framesPerSecond: 55 }

/** What only the real window can tell; where there is none, its figures are told as unmeasured. */
export const windowFigures = async (books: BenchBooks): Promise<readonly Figure[]> => {
  say('the window …')
  try {
    return figuresOf(books, await windowTimes(books))
  } catch (cause) {
    say(String(cause))
    return unmeasuredFigures(books)
  }
}

/** Measured by Playwright, in a process of its own. Throws where it fails. */
const windowTimes = async ({ empty, large, gate }: BenchBooks): Promise<WindowTimes> => {
  const answer = join(large.folder, '..', 'window.json')
  await runPlaywright({
    WATCHBOOK_BENCH_EMPTY: empty.folder,
    WATCHBOOK_BENCH_LARGE: large.folder,
    WATCHBOOK_BENCH_GATE: gate.folder,
    WATCHBOOK_BENCH_ANSWER: answer,
  })
  return JSON.parse(readFileSync(answer, 'utf8'))
}

const checkout = join(import.meta.dirname, '..', '..')

const runPlaywright = async (env: Readonly<Record<string, string>>): Promise<void> => {
  const program = join(checkout, 'node_modules/@playwright/test/cli.js')
  const config = join(checkout, 'tests/bench/window')
  const child = spawn(process.execPath, [program, 'test', '-c', config], {
    cwd: checkout,
    env: { ...process.env, ...env },
    stdio: ['ignore', 2, 2],
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`the window could not be measured: Playwright ended with ${code}`)
}

const figuresOf = (
  { large: { label }, gate }: BenchBooks,
  { empty, large, keyToRow, signIn, framesPerSecond, framesWhileVerifying }: WindowTimes,
): readonly Figure[] => [
  atMost(targets.start, `start.${label}`, median(large.paintedMs) / median(empty.paintedMs), '× empty book'),
  told('start.empty', median(empty.paintedMs), 'ms'),
  atMost(targets.memory, `memory.${label}`, large.mainMiB / empty.mainMiB, '× empty book'),
  told('memory.empty', empty.mainMiB, 'MiB'),
  told(`sign-in-to-log.${label}`, large.signInToLogMs / empty.signInToLogMs, '× empty book'),
  atMost(targets.keyToRowMs, 'key-to-row', keyToRow.medianMs, `ms, median at ${label}`),
  told('key-to-row.slowest', keyToRow.slowestMs, `ms at ${label}`),
  atMost(targets.signInMs, `sign-in-to-row.${gate.label}`, signIn.medianMs, 'ms, median'),
  told(`sign-in-to-row.${gate.label}.slowest`, signIn.slowestMs, 'ms'),
  atLeast(targets.framesPerSecond, `scroll.${label}`, framesPerSecond, 'frames a second'),
  told(`scroll.${label}.verifying`, framesWhileVerifying, 'frames a second, the book being verified beside'),
]

const unmeasuredFigures = ({ large: { label }, gate }: BenchBooks): readonly Figure[] => [
  unmeasured(targets.start, `start.${label}`),
  unmeasured(targets.memory, `memory.${label}`),
  unmeasured(targets.keyToRowMs, 'key-to-row'),
  unmeasured(targets.signInMs, `sign-in-to-row.${gate.label}`),
  unmeasured(targets.framesPerSecond, `scroll.${label}`),
]
