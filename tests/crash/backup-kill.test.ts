import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { drawRecoveryKeys } from '../../electron/backup/draw-recovery-keys.ts'
import { backupsAt, type FoundBackup, unfinishedPrefix } from '../../electron/backup/place.ts'
import { writeRecoveryPub } from '../../electron/backup/recovery-key.ts'
import { restoreBackup } from '../../electron/backup/restore.ts'
import { takeBackup } from '../../electron/backup/take-backup.ts'
import { realDisk } from '../../electron/disk/real-disk.ts'
import { verifyFolder } from '../../electron/journal/verify.ts'
import { systemClock, systemRandom } from '../../electron/ports.ts'
import { commitsOf, foldOf } from '../unit/book/full-fold.ts'
import { bundleProgram, realFolder, setUpReally } from './book/book-process.ts'
import { isLong } from './book/shift.ts'

const kills = isLong ? 50 : 10
/** As many as `backup-program` keeps. */
const kept = 3
const [paceOfWriter, leastCommitsASecond] = [120, 100]

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

type Meanwhile = { readonly commits: number; readonly ms: number }

/** Both work until they are killed, the backup at some moment of its work, every third time while what it writes is seen to be half there. @returns what was committed meanwhile. */
const oneRound = async (round: number): Promise<Meanwhile> => {
  const writing = run(writer, folder, '100000', '', `round-${round}`, `${paceOfWriter}`)
  while (!writing.lines().some(line => line.startsWith('ok'))) await pass(5)
  const [from, begun] = [writing.lines().length, performance.now()]
  const backing = run(backer, folder, place)
  while (round === 0 && backing.lines().length === 0) await pass(5)
  await pass(200 + Math.random() * 1_200)
  while (round % 3 === 1 && !isHalfway()) await pass(1)
  await killed(backing)
  const meanwhile = { commits: writing.lines().length - from, ms: performance.now() - begun }
  await killed(writing)
  expect(writing.lines().filter(line => line.startsWith('no'))).toEqual([])
  return meanwhile
}

const isHalfway = (): boolean => realDisk.list(place).some(name => name.startsWith(unfinishedPrefix))

/** What has its name is whole: restored, it is the book as it stood at the heads that the backup names. */
const expectWhole = async ({ name, folder: from, manifest }: FoundBackup): Promise<void> => {
  const into = join(scratch, `restored-${name}`)
  const ports = { port: realDisk, clock: systemClock, random: systemRandom }
  const { chains } = await restoreBackup(ports, { from, into, confirmsClock: true })
  expect(chains).toEqual(manifest.chains)
  expect(verifyFolder(realDisk, into)).toMatchObject({ ok: true, problems: [], notes: [] })
  for (const [chain, { seq, hash }] of Object.entries(chains)) {
    const restored = commitsOf(realDisk, into, chain)
    expect(restored.at(-1)).toMatchObject({ seq, hash })
    expect(foldOf(restored)).toEqual(foldOf(commitsOf(realDisk, folder, chain).slice(0, seq)))
  }
  rmSync(into, { recursive: true })
}

it(`restores with equal digests after each of ${kills} kills while a hundred commits a second are written`, {
  timeout: kills * 60_000,
}, async () => {
  const rounds: Meanwhile[] = []
  let [halfway, restored, busy] = [0, 0, 0]
  for (let round = 0; round < kills + busy; round++) {
    const meanwhile = await oneRound(round)
    if (rateOf(meanwhile) >= leastCommitsASecond) rounds.push(meanwhile)
    else expect(++busy, 'rounds of less than a hundred commits a second').toBeLessThan(kills)
    if (isHalfway()) halfway++
    const named = backupsAt(realDisk, place)
    expect(named.length).toBeGreaterThan(0)
    for (const backup of named) await expectWhole(backup)
    restored += named.length
  }
  expect(rounds).toHaveLength(kills)
  expect(halfway).toBeGreaterThan(0)
  // What kills between the name and the clearing away left over goes with the next one that is let be.
  await takeBackup(realDisk, { folder, place, now: new Date().toISOString(), keep: kept })
  expect(backupsAt(realDisk, place)).toHaveLength(kept)
  const rates = rounds.map(rateOf)
  const seen = `${halfway} of them halfway; ${restored} restores, all alike`
  const pace = `${Math.min(...rates)} to ${Math.max(...rates)} commits a second meanwhile`
  console.info(`${kills} kills, ${seen}; ${pace}; ${busy} rounds more on a busy computer`)
})

const rateOf = ({ commits, ms }: Meanwhile): number => Math.round((1_000 * commits) / ms)
