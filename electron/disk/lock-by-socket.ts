import { renameSync, unlinkSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { type Lock, LockError } from './held-lock.ts'

/** Windows: a pipe's name belongs to the process that listens on it and goes with it. */
export const lockByPipe = async (name: string): Promise<Lock | 'taken'> => {
  const server = await listen(name)
  return server ? asLock(server) : 'taken'
}

/**
 * macOS: a socket's file outlives its process, but then nobody answers there. Such a file is moved aside
 * before it is removed, and asked again: in between, another start may have put a living one in its place.
 */
export const lockBySocket = async (path: string): Promise<Lock | 'taken'> => {
  const server = await listen(path)
  if (server) return asLock(server)
  if ((await isAnswered(path)) || !(await isDeadMovedAside(path))) return 'taken'
  const next = await listen(path)
  return next ? asLock(next) : 'taken'
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

const asLock = (server: Server): Lock => ({ release: () => void server.close() })

/** A suspended holder still answers: the system accepts for it. */
const isAnswered = (path: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const probe = connect(path, () => {
      probe.destroy()
      resolve(true)
    })
    probe.on('error', cause => (isNobody(cause) ? resolve(false) : reject(lockFailed(cause))))
  })

const isDeadMovedAside = async (path: string): Promise<boolean> => {
  const aside = `${path}.${process.pid}`
  if (!isMoved(path, aside)) return true
  if (await isAnswered(aside)) {
    renameSync(aside, path)
    return false
  }
  unlinkSync(aside)
  return true
}

/** Another start may have moved it first. */
const isMoved = (from: string, to: string): boolean => {
  try {
    renameSync(from, to)
    return true
  } catch (cause) {
    if (hasCode(cause, 'ENOENT')) return false
    throw lockFailed(cause)
  }
}

const isNobody = (cause: unknown): boolean => hasCode(cause, 'ECONNREFUSED') || hasCode(cause, 'ENOENT')

const hasCode = (cause: unknown, code: string): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === code

const lockFailed = (cause: unknown): LockError =>
  new LockError('lock.failed', 'the lock of the data folder failed', { cause })
