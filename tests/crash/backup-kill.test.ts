import { type ChildProcess, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { drawRecoveryKeys } from '../../electron/backup/draw-recovery-keys.ts'
import { backupsAt } from '../../electron/backup/place.ts'
import { writeRecoveryPub } from '../../electron/backup/recovery-key.ts'
import { restoreBackup } from '../../electron/backup/restore.ts'
import { realDisk } from '../../electron/disk/real-disk.ts'
import { verifyFolder } from '../../electron/journal/verify.ts'
import { systemClock, systemRandom } from '../../electron/ports.ts'
import { commitsOf, foldOf } from '../unit/book/full-fold.ts'
import { bundleProgram, realFolder, setUpReally } from './book/book-process.ts'
import { isLong } from './book/shift.ts'

const kills = isLong ? 50 : 10
const leastCommitsASecond = 100

const { folder: scratch, undo } = realFolder()
const folder = join(scratch, 'book')
const place = join(scratch, 'stick')
let writer = ''
let backer = ''

beforeAll(async () => {
  realDisk.makeFolder(folder)
  realDisk.makeFolder(place)
  writeFileSync(join(scratch, 'package.json'), '{"type":"module"}')
  writer = await bundleProgram(scratch)
  backer = await bundleProgram(scratch, 'backup-program')
  await setUpReally(folder)
  writeRecoveryPub(realDisk, folder, drawRecoveryKeys(systemRandom).publicKey)
}, 120_000)
afterAll(undo)

type Running = { readonly child: ChildProcess; readonly lines: () => readonly string[] }

const run = (program: string, ...args: readonly string[]): Running => {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let heard = ''
  child.stdout?.setEncoding('utf8').on('data', text => (heard += text))
  return { child, lines: () => heard.split('\n').slice(0, -1) }
}

const killed = async ({ child }: Running): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = new Promise(done => child.once('close', done))
  child.kill('SIGKILL')
  await closed
}

/** Both work until they are killed, the backup at some moment of its work. @returns commits a second meanwhile. */
const oneRound = async (round: number): Promise<number> => {
  const writing = run(writer, folder, '100000')
  while (!writing.lines().some(line => line.startsWith('ok'))) await pass(5)
  const [from, begun] = [writing.lines().length, performance.now()]
  const backing = run(backer, folder, place)
  while (round === 0 && backing.lines().length === 0) await pass(5)
  await pass(200 + Math.random() * 1_200)
  await killed(backing)
  const rate = (1_000 * (writing.lines().length - from)) / (performance.now() - begun)
  await killed(writing)
  return rate
}

it(`restores with equal digests after each of ${kills} kills while a hundred commits a second are written`, {
  timeout: kills * 30_000,
}, async () => {
  const rates: number[] = []
  for (let round = 0; round < kills; round++) {
    rates.push(await oneRound(round))
    const into = join(scratch, `restored-${round}`)
    const { chains } = await restoreBackup(
      { port: realDisk, clock: systemClock, random: systemRandom },
      { from: place, into, confirmsClock: true },
    )
    expect(verifyFolder(realDisk, into)).toMatchObject({ ok: true, problems: [], notes: [] })
    for (const [chain, { seq, hash }] of Object.entries(chains)) {
      const restored = commitsOf(realDisk, into, chain)
      expect(restored.at(-1)).toMatchObject({ seq, hash })
      const original = commitsOf(realDisk, folder, chain).slice(0, seq)
      expect(foldOf(restored)).toEqual(foldOf(original))
    }
  }
  const [least = 0] = rates.sort((a, b) => a - b)
  expect(least).toBeGreaterThan(leastCommitsASecond)
  expect(backupsAt(realDisk, place).length).toBeLessThanOrEqual(3)
  console.info(`${kills} kills, at least ${Math.round(least)} commits a second meanwhile, all restored alike`)
})
