import { spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { contract } from '../../../shared/contract.ts'
import {
  answers,
  buildCli,
  bundle,
  cli,
  copyOf,
  type Demo,
  makeDemo,
  scratchFolders,
  simple,
  startCli,
} from './cli-process.ts'

const originals = scratchFolders()
const copies = scratchFolders()
let original = ''
let demo: Demo

beforeAll(async () => {
  buildCli()
  original = join(originals.make(), 'book')
  demo = await makeDemo(original)
})
afterAll(originals.remove)
afterEach(copies.remove)

const book = (): string => copyOf(original, copies.make())

const query = (folder: string, args: readonly string[], as = 'zhang.wei') =>
  cli(['query', ...args, '--as', as], { folder, password: demo.password })

const firstJournal = (folder: string): string => {
  const chain = Object.keys(demo.heads).find(name => name.includes('.general.')) ?? ''
  const home = join(folder, 'journal', chain)
  return join(home, readdirSync(home).find(name => name.endsWith('.jsonl')) ?? '')
}

describe('commands', () => {
  it('lists every name with its kind, its roles and a closed schema, without folder or account', async () => {
    const result = await cli(['commands'], { folder: join(copies.make(), 'missing') })
    expect(result).toMatchObject({ code: 0, stderr: '' })
    const rows: Record<string, unknown>[] = JSON.parse(result.stdout)
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(contract))
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(['name', 'kind', 'feature', 'roles', 'schema'])
      expect(row.schema).toMatchObject({ type: 'object', additionalProperties: false })
    }
  })
})

describe('query', () => {
  it('answers as JSON', async () => {
    const result = await query(book(), ['session.current'])
    expect(result).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(result.stdout)).toMatchObject({ account: 'zhang.wei', roles: ['duty-officer'] })
  })

  it('takes its input as JSON', async () => {
    const input = { from: '2026-10-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z', offset: 0, limit: 3 }
    const page = JSON.parse((await query(book(), ['duty-log.page', JSON.stringify(input)])).stdout)
    expect(page.rows).toHaveLength(3)
    expect(page.total).toBeGreaterThan(30)
  })

  it.each([
    ['a name that does not exist', ['visit.teleport'], 'door.unknown-request'],
    ['a command', ['duty-log.record', '{"type":"other","text":"不应写入"}'], 'door.unknown-request'],
    ['an unknown key', ['settings.list', '{"a":1}'], 'door.malformed'],
    ['an input that is no JSON', ['settings.list', '{'], 'door.malformed'],
    ['another role’s query before it reads the input', ['account.list', '{'], 'door.not-permitted'],
  ])('refuses %s on standard output, with exit code 1', async (_, args, code) => {
    const result = await query(book(), args)
    expect(result.code).toBe(1)
    expect(JSON.parse(result.stdout)).toMatchObject({ ok: false, code })
  })

  it('gives a refused sign-in as the answer', async () => {
    const result = await cli(['query', 'settings.list', '--as', 'zhang.wei'], {
      folder: book(),
      password: 'guess',
    })
    expect(result.code).toBe(1)
    expect(JSON.parse(result.stdout)).toMatchObject({ ok: false, code: 'session.wrong-name-or-password' })
  })
})

describe('a password typed at a terminal', () => {
  it('is not shown, can be rubbed out, and opens the book', async () => {
    const command = `${process.execPath} ${bundle} query session.current --as zhang.wei`
    const folder = book()
    const terminal = spawn('script', ['-qec', command, '/dev/null'], {
      env: { ...process.env, WATCHBOOK_DATA: folder },
    })
    let shown = ''
    terminal.stdout.setEncoding('utf8').on('data', text => {
      if (!shown.includes('：') && text.includes('：')) terminal.stdin.write(`${demo.password}x\u007f\r`)
      shown += text
    })
    await new Promise(closed => terminal.once('close', closed))
    expect(shown).toContain('"account":"zhang.wei"')
    expect(shown).not.toContain(demo.password)
  })
})

describe('verify', () => {
  it('proves both chains up to the heads that the demo printed', async () => {
    const result = await cli(['verify'], { folder: original })
    expect(result.code).toBe(0)
    const report = JSON.parse(result.stdout)
    expect(Object.keys(report)).toEqual(['ok', 'chains', 'problems', 'notes'])
    const heads = Object.entries<{ head: string }>(report.chains).map(([chain, { head }]) => [chain, head])
    expect(Object.fromEntries(heads)).toEqual(demo.heads)
  })

  it('finds an altered letter, says where, quotes nothing and exits 1', async () => {
    const folder = book()
    const path = firstJournal(folder)
    writeFileSync(path, readFileSync(path, 'utf8').replace('巡查', '巡视'))
    const result = await cli(['verify'], { folder })
    expect(result.code).toBe(1)
    expect(JSON.parse(result.stdout)).toMatchObject({ ok: false, problems: [{ line: expect.any(Number) }] })
    expect(result.stdout).not.toContain('巡视')
  })

  it('notes a torn tail and changes nothing', async () => {
    const folder = book()
    const path = firstJournal(folder)
    appendFileSync(path, '{"seq":')
    const { size } = statSync(path)
    const report = JSON.parse((await cli(['verify'], { folder })).stdout)
    expect(report).toMatchObject({ ok: true, problems: [] })
    expect(report.notes).toHaveLength(1)
    expect(statSync(path).size).toBe(size)
  })

  it('says in one line that there is no such folder, and makes none', async () => {
    const folder = join(copies.make(), 'missing')
    const result = await cli(['verify'], { folder })
    expect(result).toMatchObject({ code: 1, stdout: '' })
    expect(result.stderr).toMatch(/^[^\n]*WB-1301[^\n]*\n$/)
    expect(statSync(folder, { throwIfNoEntry: false })).toBeUndefined()
  })
})

describe('while another process has the book', () => {
  it('only commands and verify work; the others say who has it', async () => {
    const folder = book()
    const holder = startCli(['append', '--as', 'zhang.wei'], { folder, password: demo.password })
    holder.stdin?.write(simple('占用中'))
    await new Promise(heard => holder.stdout?.once('data', heard))

    const refused = await query(folder, ['settings.list'])
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toContain('WB-1310')
    expect(refused.stderr).toContain(`进程 ${holder.pid}，`)
    expect((await cli(['verify'], { folder })).code).toBe(0)
    expect((await cli(['commands'], { folder })).code).toBe(0)

    holder.stdin?.end()
    await new Promise(closed => holder.once('close', closed))
    expect((await query(folder, ['settings.list'])).code).toBe(0)
  })
})

describe('demo', () => {
  it('makes the same heads for the same wish, and others for another seed', async () => {
    const again = await makeDemo(join(copies.make(), 'book'))
    expect(again).toEqual(demo)
    const other = await makeDemo(join(copies.make(), 'book'), '2')
    expect(Object.values(other.heads)).not.toEqual(Object.values(demo.heads))
  })

  it('marks its chains for good', () => {
    const [line = ''] = readFileSync(firstJournal(original), 'utf8').split('\n')
    expect(JSON.parse(line).events[0]).toMatchObject({ kind: 'chain.opened', data: { demo: true } })
  })

  it('prints accounts that sign in with the one password', async () => {
    expect(demo.accounts.length).toBeGreaterThanOrEqual(16)
    const folder = book()
    for (const { name } of demo.accounts.slice(0, 3))
      expect(JSON.parse((await query(folder, ['session.current'], name)).stdout)).toMatchObject({
        account: name,
        mustChangePassword: false,
      })
  })

  it('touches no folder that has something in it', async () => {
    const folder = copies.make()
    mkdirSync(join(folder, 'photos'))
    const result = await cli(['demo', '--days', '1', '--seed', '1'], { folder })
    expect(result).toMatchObject({ code: 1, stdout: '' })
    expect(result.stderr).toContain('WB-1507')
    expect(readdirSync(folder)).toEqual(['photos'])
  })

  it.each([
    ['no number of days', ['--seed', '1']],
    ['half a day', ['--days', '0.5', '--seed', '1']],
    ['no days', ['--days', '0', '--seed', '1']],
    ['no seed', ['--days', '1']],
    ['an end that is no instant', ['--days', '1', '--seed', '1', '--until', 'tomorrow']],
    ['an unknown option', ['--days', '1', '--seed', '1', '--fast']],
  ])('refuses %s before it touches anything', async (_, args) => {
    const folder = join(copies.make(), 'book')
    const result = await cli(['demo', ...args], { folder })
    expect(result).toMatchObject({ code: 1, stdout: '' })
    expect(result.stderr).toContain('WB-1504')
    expect(statSync(folder, { throwIfNoEntry: false })).toBeUndefined()
  })
})

describe('every other call', () => {
  it.each([
    ['no verb', [], 'WB-1503'],
    ['an unknown verb', ['erase'], 'WB-1503'],
    ['a name of every object', ['constructor'], 'WB-1503'],
    ['append by nobody', ['append'], 'WB-1504'],
    ['query of nothing', ['query', '--as', 'zhang.wei'], 'WB-1504'],
  ])('ends %s with one line on standard error', async (_, args, number) => {
    const result = await cli(args, { folder: original, password: demo.password })
    expect(result).toMatchObject({ code: 1, stdout: '' })
    expect(result.stderr).toMatch(new RegExp(`^[^\\n]*${number}[^\\n]*\\n$`))
  })

  it('makes nothing where there is no book', async () => {
    const empty = copies.make()
    const missing = join(empty, 'missing')
    for (const args of [
      ['append', '--as', 'zhang.wei'],
      ['query', 'settings.list', '--as', 'zhang.wei'],
    ]) {
      expect((await cli(args, { folder: missing, password: 'guess' })).stderr).toContain('WB-1301')
      expect((await cli(args, { folder: empty, password: 'guess' })).stderr).toContain('station.not-set-up')
    }
    expect(readdirSync(empty)).toEqual([])
  })

  it('starts the clock where it is told, and not at all where that is no time', async () => {
    const folder = book()
    const [answer] = answers(
      await cli(['append', '--as', 'zhang.wei'], {
        folder,
        input: simple('次年'),
        password: demo.password,
        env: { WATCHBOOK_CLOCK: '2027-03-01T00:00:00Z' },
      }),
    )
    expect(answer).toMatchObject({ ok: true })
    const chain = Object.keys(demo.heads).find(name => name.includes('.general.')) ?? ''
    expect(readFileSync(join(folder, 'journal', chain, '2027-03.jsonl'), 'utf8')).toContain(
      '"at":"2027-03-01T00:00:0',
    )
    const refused = await cli(['verify'], { folder, env: { WATCHBOOK_CLOCK: 'noon' } })
    expect(refused).toMatchObject({ code: 1, stdout: '' })
  })
})
