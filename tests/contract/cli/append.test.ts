import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  act,
  answers,
  buildCli,
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

const append = (folder: string, input: string | Uint8Array, as = 'zhang.wei') =>
  cli(['append', '--as', as], { folder, input, password: demo.password })

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

const journalOf = (folder: string): string =>
  filesUnder(join(folder, 'journal'))
    .filter(path => path.endsWith('.jsonl'))
    .map(path => readFileSync(path, 'utf8'))
    .join('')

describe('append', () => {
  it('answers each line with its place in the journal and nothing else', async () => {
    const folder = book()
    const result = await append(folder, simple('第一条') + simple('第二条'))
    expect(result).toMatchObject({ code: 0, stderr: '' })
    const [first, second] = answers(result)
    expect(Object.keys(first ?? {})).toEqual(['ok', 'chain', 'seq', 'hash'])
    expect(second).toMatchObject({ ok: true, chain: first?.chain, seq: Number(first?.seq) + 1 })
    expect(journalOf(folder)).toContain(String(second?.hash))
  })

  it('does the same id once, and refuses it for something else', async () => {
    const folder = book()
    const same = simple('只记一次', 'my-id:1')
    const [first, again] = answers(await append(folder, same + same))
    expect(again).toEqual(first)
    const [later, other] = answers(await append(folder, same + act('duty-log.correct', {}, 'my-id:1')))
    expect(later).toEqual(first)
    expect(other).toMatchObject({ ok: false })
    expect(answers(await append(folder, same, 'zhao.min'))).toMatchObject([
      { ok: false, code: 'lane.id-reused' },
    ])
    expect(journalOf(folder).match(/只记一次/g)).toHaveLength(1)
  })

  it.each([
    ['no JSON', 'hello\n'],
    ['an empty line', '\n'],
    ['an array', '[]\n'],
    ['an unknown key', '{"command":"duty-log.record","input":{"type":"other","text":"a"},"extra":1}\n'],
    ['a command that is no text', '{"command":7,"input":{}}\n'],
    [
      'an id of another form',
      '{"command":"duty-log.record","input":{"type":"other","text":"a"},"id":"a b"}\n',
    ],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x0a])],
  ])('refuses %s as malformed and goes on', async (_, line) => {
    const input = Buffer.concat([Buffer.from(simple('之前')), Buffer.from(line), Buffer.from(simple('之后'))])
    const result = await append(book(), input)
    expect(result.code).toBe(0)
    expect(answers(result)).toMatchObject([{ ok: true }, { ok: false, code: 'cli.malformed' }, { ok: true }])
  })

  it('takes lines ended by CR LF, and a last line without an end', async () => {
    const result = await append(book(), `${simple('一').trimEnd()}\r\n${simple('二').trimEnd()}`)
    expect(answers(result)).toMatchObject([{ ok: true }, { ok: true }])
  })

  it.each([
    ['a name that does not exist', 'visit.teleport', 'door.unknown-request'],
    ['a query', 'settings.list', 'door.unknown-request'],
    ['a session, which is the CLI’s own', 'session.sign-in', 'door.unknown-request'],
    ['a command of another role, whatever its input', 'account.create', 'door.not-permitted'],
    ['a wrong input of the right role', 'duty-log.record', 'door.malformed'],
  ])('refuses %s by its code', async (_, command, code) => {
    expect(answers(await append(book(), act(command, { nonsense: true })))).toMatchObject([
      { ok: false, code },
    ])
  })

  it('names rule and facts of a refusal', async () => {
    const input = { type: 'other', text: '还没有发生', occurredAt: '2099-01-01T00:00:00.000Z' }
    const [refusal] = answers(await append(book(), act('duty-log.record', input)))
    expect(refusal).toMatchObject({ ok: false, code: 'duty-log.not-yet-happened', rule: 'unit' })
    expect(Object.keys(refusal ?? {})).toEqual(['ok', 'code', 'rule', 'params'])
  })

  it('passes over a line of 64 megabytes without holding it', async () => {
    const child = startCli(['append', '--as', 'zhang.wei'], { folder: book(), password: demo.password })
    const heard: string[] = []
    child.stdout?.setEncoding('utf8').on('data', text => heard.push(text))
    const megabyte = Buffer.alloc(1_000_000, 'x')
    for (let count = 0; count < 64; count++)
      if (child.stdin?.write(megabyte) === false)
        await new Promise(drained => child.stdin?.once('drain', drained))
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
    child.stdin?.end(`\n${simple('之后')}`)
    await new Promise(closed => child.once('close', closed))
    expect(
      heard
        .join('')
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line)),
    ).toMatchObject([{ ok: false, code: 'cli.line-too-long' }, { ok: true }])
    expect(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1])).toBeLessThan(250_000)
  })

  it('ends quietly when nobody reads its answers any more, with the book in order', async () => {
    const folder = book()
    const child = startCli(['append', '--as', 'zhang.wei'], { folder, password: demo.password })
    const complaints: string[] = []
    child.stderr?.setEncoding('utf8').on('data', text => complaints.push(text))
    child.stdin?.on('error', () => undefined)
    child.stdin?.write(simple('第一条'))
    await new Promise(heard => child.stdout?.once('data', heard))
    child.stdout?.destroy()
    for (let count = 0; count < 50; count++) child.stdin?.write(simple(`第${count}条`))
    const code = await new Promise(closed => child.once('close', closed))
    expect([code, complaints.join('')]).toEqual([0, ''])
    expect((await cli(['verify'], { folder })).code).toBe(0)
  })
})

describe('signing in at the CLI', () => {
  it('is refused with one line on standard error and nothing on standard output', async () => {
    const folder = book()
    const result = await cli(['append', '--as', 'zhang.wei'], {
      folder,
      input: simple('不应写入'),
      password: 'guess',
    })
    expect(result).toMatchObject({ code: 1, stdout: '' })
    expect(result.stderr).toMatch(/^[^\n]*session\.wrong-name-or-password[^\n]*\n$/)
    expect(journalOf(folder)).toContain('session.sign-in-failed')
    expect(journalOf(folder)).not.toMatch(/不应写入|guess/)
  })

  it('needs a password, which is never an argument', async () => {
    const result = await cli(['append', '--as', 'zhang.wei'], { folder: book(), input: simple('不应写入') })
    expect(result).toMatchObject({ code: 1, stdout: '' })
    expect(result.stderr).toContain('WB-1506')
  })

  it('leaves the line of who came, and no trace of the password anywhere in the folder', async () => {
    const folder = book()
    await append(folder, simple('一'))
    for (const path of filesUnder(folder)) expect(readFileSync(path).includes(demo.password)).toBe(false)
    expect(journalOf(folder)).toMatch(/"actor":"zhang\.wei"[^\n]*"command":"session\.sign-in"/)
  })
})
