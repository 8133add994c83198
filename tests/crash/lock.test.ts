import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Lock } from '../../electron/disk/held-lock.ts'
import { lockFolder } from '../../electron/disk/lock.ts'
import { lockByFlock } from '../../electron/disk/lock-by-flock.ts'
import { lockBySocket } from '../../electron/disk/lock-by-socket.ts'
import { bundleStarts, isHolder, kill, type Mechanism, type Start } from './lock-starts.ts'

const isLong = process.env.WATCHBOOK_LONG === '1'
const [rounds, startsARound] = isLong ? [50, 20] : [5, 8]

const scratch = mkdtempSync(join(tmpdir(), 'watchbook-lock-'))
let startProgram: Awaited<ReturnType<typeof bundleStarts>>
let started: Start[] = []

beforeAll(async () => {
  startProgram = await bundleStarts(scratch)
}, 60_000)
afterEach(async () => {
  await Promise.all(started.map(kill))
  started = []
})
afterAll(() => rmSync(scratch, { recursive: true }))

const start = async (mechanism: Mechanism, place: string, ...more: readonly string[]): Promise<Start> => {
  const one = await startProgram(mechanism, place, ...more)
  started.push(one)
  return one
}

const startMany = (count: number, mechanism: Mechanism, place: string): Promise<readonly Start[]> =>
  Promise.all(Array.from({ length: count }, () => start(mechanism, place)))

const ask = async (mechanism: Mechanism, place: string): Promise<Lock | 'taken'> =>
  mechanism === 'flock' ? lockByFlock(place) : lockBySocket(place, 'lock')

let places = 0
const newPlace = (): string => {
  const place = join(scratch, `place-${places++}`)
  mkdirSync(place)
  return place
}

describe.each<Mechanism>(['flock', 'socket'])('the lock by %s', { timeout: 60_000 }, mechanism => {
  it(`has exactly one holder however many start at once (${rounds} × ${startsARound})`, async () => {
    const place = newPlace()
    for (let round = 0; round < rounds; round++) {
      const starts = await startMany(startsARound, mechanism, place)
      expect(starts.filter(isHolder)).toHaveLength(1)
      await Promise.all(starts.map(kill))
    }
  }, 1_800_000)

  it('stays with a holder that is suspended', async () => {
    const place = newPlace()
    const holder = await start(mechanism, place)
    holder.process.kill('SIGSTOP')
    const others = await startMany(3, mechanism, place)
    expect([holder, ...others].map(isHolder)).toEqual([true, false, false, false])
  })

  it('is free within a second after the holder was killed, even by SIGKILL', async () => {
    const place = newPlace()
    const holder = await start(mechanism, place)
    expect(await ask(mechanism, place)).toBe('taken')
    const killedAt = performance.now()
    holder.process.kill('SIGKILL')
    const lock = await askUntilGranted(mechanism, place)
    expect(performance.now() - killedAt).toBeLessThan(1000)
    lock.release()
  })

  it('does not live on in a child of the killed holder', async () => {
    const place = newPlace()
    const holder = await start(mechanism, place, 'with-child')
    const child = Number(holder.said.find(line => line.startsWith('child '))?.slice(6))
    try {
      await kill(holder)
      expect(process.kill(child, 0)).toBe(true)
      expect(await ask(mechanism, place)).not.toBe('taken')
    } finally {
      process.kill(child, 'SIGKILL')
    }
  })

  it('can be taken again after its release', async () => {
    const place = newPlace()
    const lock = await ask(mechanism, place)
    expect(await ask(mechanism, place)).toBe('taken')
    if (lock !== 'taken') lock.release()
    expect(isHolder(await start(mechanism, place))).toBe(true)
  })
})

it('is one lock for every way to the same folder, and another for another folder', async () => {
  const [folder, other] = [newPlace(), newPlace()]
  const link = join(scratch, 'link')
  symlinkSync(folder, link)
  const lock = await lockFolder(folder, 'linux')
  expect(lock).not.toBe('taken')
  expect(await lockFolder(link, 'linux')).toBe('taken')
  expect(await lockFolder(other, 'linux')).not.toBe('taken')
})

it('says so where the flock program is missing, and where the folder is', () => {
  const folder = newPlace()
  expect(() => lockByFlock(folder, 'no-such-flock')).toThrow(
    expect.objectContaining({ name: 'LockError', code: 'lock.flock-missing' }),
  )
  expect(() => lockByFlock(join(folder, 'none'))).toThrow(expect.objectContaining({ code: 'ENOENT' }))
})

it('takes no other answer of the flock program for a yes or a no', () => {
  expect(() => lockByFlock(newPlace(), 'ls')).toThrow(expect.objectContaining({ code: 'lock.failed' }))
})

it('by socket has exactly one holder among many askers in one process, with dead sockets about', async () => {
  const place = newPlace()
  await kill(await start('socket', place))
  for (let round = 0; round < (isLong ? 500 : 20); round++) {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('socket', place)))
    const locks = answers.filter(answer => answer !== 'taken')
    expect(locks).toHaveLength(1)
    for (const lock of locks) lock.release()
  }
}, 60_000)

const askUntilGranted = async (mechanism: Mechanism, place: string): Promise<Lock> => {
  const answer = await ask(mechanism, place)
  return answer === 'taken' ? askUntilGranted(mechanism, place) : answer
}
