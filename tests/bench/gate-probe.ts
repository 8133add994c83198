import { closeSync, fdatasyncSync, openSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Book } from '../../electron/book.ts'
import type { Caller } from '../../electron/door/admit.ts'
import { newCommandId, systemRandom } from '../../electron/ports.ts'
import { people } from '../e2e/desk/people.ts'
import { benchDice } from './bench-dice.ts'
import { distinctVisitors, inventVisitor } from './make-gate-book.ts'
import { withBook } from './opened-book.ts'

export type GateTimes = {
  /** Until everybody who ever came can be found, in slices beside the start. */
  readonly readyMs: number
  /** After each key of names, initials and tails of numbers. */
  readonly knownMs: readonly number[]
  readonly insideMs: readonly number[]
  /** A durable signing in of somebody new. */
  readonly signInMs: readonly number[]
  /** Two bare writes and syncs of about the bytes that it writes. */
  readonly bareMs: readonly number[]
}

const gatekeeper: Caller = { account: people.office.account, roles: ['office', 'staff'] }
const rounds = 300
/** What a commit of a visit and the line of its visitor take. */
const [journalBytes, peopleBytes] = [760, 460]

export const probeGate = (folder: string): Promise<GateTimes> =>
  withBook(folder, async book => {
    const before = performance.now()
    while (book.warmUp());
    const readyMs = performance.now() - before
    const typed = ['z', 'zw', 'zwf', '赵', '赵伟', 'wang', 'li', '5512', '9999', '第10', 'q', 'cy', 'cyt']
    const knownMs = typed.map(text => timed(() => book.ask('visit.known', { text }, gatekeeper)))
    const insideMs = Array.from({ length: 20 }, () => timed(() => book.ask('visit.inside', {}, gatekeeper)))
    return { readyMs, knownMs, insideMs, ...(await signIns(book, folder)) }
  })

/** Each is followed by two bare writes: what disturbs one disturbs the others. */
const signIns = async (book: Book, folder: string) => {
  const dice = benchDice(8)
  const bare = bareFile(join(folder, 'bench.bare'))
  const [hostId = ''] = Object.keys(book.state().directory.staff)
  const said = { people: 1, hostId, purpose: '送资料', confirmed: 'phone' } as const
  const [signInMs, bareMs]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    const visitor = inventVisitor(dice, distinctVisitors + round)
    const id = newCommandId(systemRandom)
    const from = performance.now()
    const answer = await book.run('visit.sign-in', { ...said, visitor }, gatekeeper, id)
    signInMs.push(performance.now() - from)
    if (!answer.ok) throw new Error(`a visit was refused: ${answer.code}`)
    bareMs.push(bare.append(peopleBytes) + bare.append(journalBytes))
    await book.run('visit.sign-out', { itemId: answer.itemId ?? '' }, gatekeeper)
  }
  bare.close()
  return { signInMs, bareMs }
}

const timed = (act: () => unknown): number => {
  const before = performance.now()
  act()
  return performance.now() - before
}

const bareFile = (path: string) => {
  const file = openSync(path, 'wx', 0o600)
  let size = 0
  return {
    append: (length: number): number => {
      const bytes = new Uint8Array(length).fill(65)
      const before = performance.now()
      writeSync(file, bytes, 0, length, size)
      fdatasyncSync(file)
      size += length
      return performance.now() - before
    },
    close: (): void => {
      closeSync(file)
      unlinkSync(path)
    },
  }
}
