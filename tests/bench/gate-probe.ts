import { performance } from 'node:perf_hooks'
import type { Book } from '../../electron/book.ts'
import { median } from './figure.ts'
import { type ActTimes, timeActs } from './gate-acts.ts'
import { keysTyped } from './gate-keys.ts'
import { gatekeeper, withBook } from './opened-book.ts'

export type GateTimes = ActTimes & {
  /** A key in the very moment of the start, before anything was made ready; nobody is signed in so soon. */
  readonly coldKeyMs: number
  /** Keys typed while those who came before are still being gone through. */
  readonly warmingKeyMs: readonly number[]
  /** What the program does beside in one go: as long nobody is answered. */
  readonly sliceMs: readonly number[]
  /** Time spent until everybody who ever came can be found. */
  readonly readyMs: number
  /** After each key of names, readings, initials, units and tails of numbers; of each the median of several turns. */
  readonly keyMs: readonly number[]
  readonly insideMs: readonly number[]
  readonly vehiclesInsideMs: readonly number[]
  readonly rssBytes: number
}

/** People of the book that is made; a smaller one has only the first of them. */
const visitors = 100_000
const [looks, turns] = [20, 3]
/** So many come before anybody has typed a password. */
const slicesBeforeKeys = 100
/** Slices between one key and the next: somebody types about five keys a second. */
const slicesBetweenKeys = 7

export const probeGate = (folder: string): Promise<GateTimes> =>
  withBook(folder, async book => {
    const typed = keysTyped(visitors)
    const key = (text: string) => timed(() => book.ask('visit.known', { text }, gatekeeper))
    const coldKeyMs = key(typed[0] ?? '')
    const warming = whileWarming(book, typed, key)
    const rounds = Array.from({ length: turns }, () => typed.map(key))
    const keyMs = typed.map((_, place) => median(rounds.map(round => round[place] ?? Number.NaN)))
    const insideMs = repeated(() => book.ask('visit.inside', {}, gatekeeper))
    const vehiclesInsideMs = repeated(() => book.ask('passage.inside', {}, gatekeeper))
    const { rss: rssBytes } = process.memoryUsage()
    const acts = await timeActs(book, folder)
    return { coldKeyMs, ...warming, keyMs, insideMs, vehiclesInsideMs, rssBytes, ...acts }
  })

const whileWarming = (book: Book, typed: readonly string[], key: (text: string) => number) => {
  const [warmingKeyMs, sliceMs]: [number[], number[]] = [[], []]
  const begun = performance.now()
  let isLeft = true
  const slice = () => {
    isLeft = book.warmUp()
  }
  for (let count = 0; isLeft && count < slicesBeforeKeys; count++) sliceMs.push(timed(slice))
  for (let next = 1; isLeft; next++) {
    for (let count = 0; isLeft && count < slicesBetweenKeys; count++) sliceMs.push(timed(slice))
    warmingKeyMs.push(key(typed[next % typed.length] ?? ''))
  }
  return { warmingKeyMs, sliceMs, readyMs: performance.now() - begun }
}

const repeated = (act: () => unknown): readonly number[] => Array.from({ length: looks }, () => timed(act))

const timed = (act: () => unknown): number => {
  const before = performance.now()
  act()
  return performance.now() - before
}
