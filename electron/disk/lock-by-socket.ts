import { readdirSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Lock, LockError } from './held-lock.ts'

/** Windows: a pipe's name belongs to the process that listens on it and goes with it. */
export const lockByPipe = async (name: string): Promise<Lock | 'taken'> => {
  const server = await listen(name)
  return server ? asLock(server) : 'taken'
}

/**
 * macOS: a socket's file outlives a killed process, but nobody answers there. Removing such a file would race
 * with other starts, so each start listens on a fresh number `name.1`, `name.2`, … in `folder` and holds the
 * lock if then no higher number is there and no lower one answers. Of two that look at the same moment the
 * lower sees the higher and yields; the higher waits for that. A file left by a kill stays: it is empty.
 */
export const lockBySocket = async (folder: string, name: string): Promise<Lock | 'taken'> => {
  for (;;) {
    const known = numbersIn(folder, name)
    if (await isAnyAnswered(folder, name, known)) return 'taken'
    const own = (known.at(-1) ?? 0) + 1
    const server = await listen(join(folder, `${name}.${own}`))
    if (server && (await isSilentBelow(folder, name, own)) && !isAnyAbove(folder, name, own))
      return asLock(server)
    if (server) await close(server)
  }
}

const numbersIn = (folder: string, name: string): readonly number[] =>
  readdirSync(folder)
    .filter(file => file.startsWith(`${name}.`))
    .map(file => Number(file.slice(name.length + 1)))
    .filter(Number.isInteger)
    .sort((one, other) => one - other)

const isAnyAbove = (folder: string, name: string, own: number): boolean =>
  numbersIn(folder, name).some(number => number > own)

const patienceMs = 5000

/** A lower number that still answers is about to yield, or it holds the lock and goes on answering. */
const isSilentBelow = async (folder: string, name: string, own: number): Promise<boolean> => {
  const until = performance.now() + patienceMs
  while (performance.now() < until) {
    const lower = numbersIn(folder, name).filter(number => number < own)
    if (!(await isAnyAnswered(folder, name, lower))) return true
    await setTimeout(10)
  }
  return false
}

const isAnyAnswered = async (folder: string, name: string, numbers: readonly number[]): Promise<boolean> => {
  const answers = await Promise.all(numbers.map(number => isAnswered(join(folder, `${name}.${number}`))))
  return answers.includes(true)
}

/** undefined where somebody listens there already, or a file is in the way. */
const listen = (address: string): Promise<Server | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer(caller => caller.destroy())
    server.unref()
    server.on('error', cause =>
      hasCode(cause, 'EADDRINUSE') ? resolve(undefined) : reject(lockFailed(cause)),
    )
    server.listen(address, () => resolve(server))
  })

const close = (server: Server): Promise<void> => new Promise(resolve => server.close(() => resolve()))

const asLock = (server: Server): Lock => ({ release: () => void server.close() })

/** A suspended holder still answers: the system accepts for it. One that ends just then (reset) is asked again. */
const isAnswered = (path: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const probe = connect(path, () => {
      probe.destroy()
      resolve(true)
    })
    probe.on('error', cause => {
      if (hasCode(cause, 'ECONNRESET')) resolve(isAnswered(path))
      else if (hasCode(cause, 'ECONNREFUSED') || hasCode(cause, 'ENOENT')) resolve(false)
      else reject(lockFailed(cause))
    })
  })

const hasCode = (cause: unknown, code: string): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === code

const lockFailed = (cause: unknown): LockError =>
  new LockError('lock.failed', 'the lock of the data folder failed', { cause })
