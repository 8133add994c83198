import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answers, buildCli, cli, copyOf, type Demo, makeDemo, scratchFolders, simple } from './cli-process.ts'

const scratch = scratchFolders()
let root = ''
let folder = ''
let place = ''
let demo: Demo

const run = (...args: readonly string[]) => cli(args, { folder })
const inNew = (into: string, ...args: readonly string[]) =>
  cli(args, { folder: into, password: demo.password })

beforeAll(async () => {
  buildCli()
  root = scratch.make()
  folder = join(root, 'book')
  place = join(root, 'place')
  demo = await makeDemo(folder)
  const taken = await run('backup', place)
  expect(answers(taken)).toMatchObject([{ ok: true, hasKeys: expect.any(Boolean) }])
}, 60_000)
afterAll(scratch.remove)

describe('backup and restore', () => {
  it('make a book that shows the same, whose chains both verify, and that goes on', async () => {
    const into = join(root, 'new')
    expect(answers(await run('restore', place, '--into', into))).toMatchObject([{ ok: true, n: 2 }])
    const [report] = answers(await inNew(into, 'verify'))
    expect(report).toMatchObject({ ok: true, problems: [], notes: [], chains: {} })
    for (const [chain, hash] of Object.entries(demo.heads))
      expect(report).toMatchObject({ chains: { [chain]: { head: hash } } })
    const asked = ['query', 'duty-log.page', page, '--as', 'zhang.wei'] as const
    const before = await inNew(copyOf(folder, scratch.make()), ...asked)
    const after = await inNew(into, ...asked)
    expect(answers(after)).toEqual(answers(before))
    const appended = await cli(['append', '--as', 'zhang.wei'], {
      folder: into,
      password: demo.password,
      input: simple('恢复后第一条'),
    })
    expect(answers(appended)).toMatchObject([{ ok: true, chain: expect.stringMatching(/general\.2$/) }])
  })

  it('keep the answer alone on standard output', async () => {
    const { stdout, stderr, code } = await run('backup', place)
    expect([code, stdout.split('\n').length]).toEqual([0, 2])
    expect(stderr).toContain('备份 100%')
  })

  it.each([
    ['into a folder that holds something', () => ['restore', place, '--into', folder], 'WB-1617'],
    ['from where no backup is', () => ['restore', root, '--into', join(root, 'none')], 'WB-1611'],
    ['without a place', () => ['backup'], 'WB-1504'],
    ['without --into', () => ['restore', place], 'WB-1504'],
    ['to a place whose parent is gone', () => ['backup', join(root, 'a', 'b')], 'WB-1603'],
    ['to a place within the book', () => ['backup', join(folder, 'copies')], 'WB-1604'],
  ])('are refused %s, in one line', async (_, args, number) => {
    const { code, stdout, stderr } = await run(...args())
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toContain(number)
  })

  it('refuse a backup of which a file was altered, cut or taken away', async () => {
    const [name = ''] = readdirSync(place)
      .filter(one => one.startsWith('D-'))
      .reverse()
    const file = join(place, name, 'accounts.json')
    const whole = readFileSync(file)
    const refusal = async (content: Buffer) => {
      writeFileSync(file, content)
      const into = join(root, 'refused')
      const { code, stderr } = await run('restore', place, '--into', into)
      expect([code, statSync(into, { throwIfNoEntry: false })]).toEqual([1, undefined])
      return /WB-\d+/.exec(stderr)?.[0]
    }
    expect(await refusal(Buffer.from(whole.map((byte, at) => (at === 9 ? byte ^ 1 : byte))))).toBe('WB-1613')
    expect(await refusal(whole.subarray(0, -5))).toBe('WB-1614')
    writeFileSync(file, whole)
  })

  it('refuse to mix the backups of two stations in one place', async () => {
    const other = join(scratch.make(), 'book')
    mkdirSync(other)
    await makeDemo(other, '2')
    const { code, stderr } = await cli(['backup', place], { folder: other })
    expect([code, stderr]).toEqual([1, expect.stringContaining('WB-1605')])
  })
})

const page = JSON.stringify({
  from: '2026-01-01T00:00:00.000Z',
  to: '2027-01-01T00:00:00.000Z',
  offset: 0,
  limit: 200,
})
