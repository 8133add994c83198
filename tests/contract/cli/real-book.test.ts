import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { realDisk } from '../../../electron/disk/real-disk.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { openBook } from '../../../electron/open-book.ts'
import { manualClock, seededRandom } from '../../../electron/ports.ts'
import { act, answers, buildCli, cli, scratchFolders, simple } from './cli-process.ts'

const scratch = scratchFolders()
beforeAll(buildCli)
afterEach(scratch.remove)

const oneTime = '3TRW-9C6N-K2P4'
const own = 'evening-ferry-7'

const people = [
  { post: 'administrator' as const, name: '郑国栋', account: 'zheng.guodong', password: oneTime },
  { post: 'secrecy-officer' as const, name: '何静', account: 'he.jing', password: oneTime },
  { post: 'auditor' as const, name: '冯涛', account: 'feng.tao', password: oneTime },
  { post: 'office' as const, name: '周芳', account: 'zhou.fang', password: oneTime },
  { post: 'duty-officer' as const, name: '张伟', account: 'zhang.wei', password: oneTime },
]
const bureau = { unit: '云澜区水务局', stationName: '值班室', stationLetter: 'D', timeZone: 'Asia/Shanghai' }

/** A book in earnest, set up in March 2026, its passwords cheap to check. */
const setUpBook = async (): Promise<string> => {
  const folder = join(scratch.make(), 'book')
  realDisk.makeFolder(folder)
  const opened = await openBook(folder, {
    port: realDisk,
    clock: manualClock('2026-03-01T00:00:00Z'),
    random: seededRandom('real book'),
    verify: async where => verifyFolder(realDisk, where),
    cost: { n: 16, r: 1, p: 1 },
  })
  if (!opened.ok) throw new Error(opened.code)
  const answer = await opened.book.run('station.set-up', { ...bureau, people }, undefined)
  opened.book.close()
  opened.lock.release()
  expect(answer.ok).toBe(true)
  return folder
}

type Wish = {
  readonly input: string
  readonly clock: string
  readonly password?: string
  readonly more?: string[]
}

const append = (folder: string, { input, clock, password = oneTime, more = [] }: Wish) =>
  cli(['append', '--as', 'zhang.wei', ...more], { folder, input, password, env: { WATCHBOOK_CLOCK: clock } })

/**
 * When the processes of a test start, 20 s apart: however slow one was, the clock of the next never stands behind its
 * lines, and no wait is over by then.
 */
const startOf = (process: number): string =>
  new Date(Date.parse('2026-03-01T01:00:00Z') + process * 20_000).toISOString()

const changed = act('account.change-password', { current: oneTime, next: own })

const eventsOf = (folder: string): string[] => {
  const home = join(folder, 'journal')
  const chain = readdirSync(home).find(name => name.includes('.general.')) ?? ''
  return readdirSync(join(home, chain))
    .filter(name => name.endsWith('.jsonl'))
    .flatMap(name =>
      readFileSync(join(home, chain, name), 'utf8')
        .trimEnd()
        .split('\n'),
    )
    .flatMap(line => JSON.parse(line).events.map(({ kind }: { kind: string }) => kind))
}

it('lets somebody with a one-time password do nothing but change it', async () => {
  const folder = await setUpBook()
  const result = await append(folder, {
    input: simple('太早') + changed + simple('可以了'),
    clock: startOf(0),
  })
  expect(answers(result)).toMatchObject([
    { ok: false, code: 'session.must-change-password' },
    { ok: true },
    { ok: true },
  ])
  const again = await append(folder, { input: '', clock: startOf(1) })
  expect(again.stderr).toContain('session.wrong-name-or-password')
  const withOwn = await append(folder, { input: '', clock: startOf(2), password: own })
  expect(withOwn).toMatchObject({ code: 0 })
})

it('refuses a clock that stands a year ahead until somebody confirms it with his password', async () => {
  const folder = await setUpBook()
  const before = eventsOf(folder)
  const refused = await append(folder, { input: changed, clock: '2027-03-01T00:00:00Z' })
  expect(refused).toMatchObject({ code: 1, stdout: '' })
  expect(refused.stderr).toContain('session.clock-unconfirmed')
  expect(eventsOf(folder)).toEqual(before)

  const confirmed = await append(folder, {
    input: changed,
    clock: '2027-03-01T00:00:00Z',
    more: ['--confirm-clock'],
  })
  expect(answers(confirmed)).toMatchObject([{ ok: true }])
  expect(eventsOf(folder).slice(before.length)).toEqual([
    'clock.confirmed',
    'session.signed-in',
    'account.password-changed',
  ])
})

it('keeps guesses from a process to the next: after five the sixth has to wait', async () => {
  const folder = await setUpBook()
  for (let count = 0; count < 5; count++)
    await append(folder, { input: '', clock: startOf(count), password: `guess ${count}` })
  const { stderr } = await append(folder, { input: '', clock: startOf(5) })
  expect(stderr).toContain('session.throttled')
})
