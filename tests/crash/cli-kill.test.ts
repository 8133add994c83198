import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { realDisk } from '../../electron/disk/real-disk.ts'
import { verifyFolder } from '../../electron/journal/verify.ts'
import { buildCli, cli, makeDemo, scratchFolders, simple, startCli } from '../contract/cli/cli-process.ts'

const scratch = scratchFolders()
beforeAll(buildCli)
afterAll(scratch.remove)

const isLong = Boolean(process.env.WATCHBOOK_LONG)
const kills = isLong ? 200 : 50
/** How long it may go on after its first answer, at most. */
const longestMs = isLong ? 1_000 : 200
/** More than one process can append before it is killed. */
const linesOffered = 2_000

type Ack = { readonly ok: boolean; readonly seq: number; readonly hash: string }

/** Appends until it is killed, at some moment between its start and the middle of its work. @returns what it acknowledged. */
const appendUntilKilled = async (
  folder: string,
  password: string,
  round: number,
): Promise<readonly Ack[]> => {
  const child = startCli(['append', '--as', 'zhang.wei'], { folder, password })
  let heard = ''
  child.stdout?.setEncoding('utf8').on('data', text => (heard += text))
  child.stdin?.on('error', () => undefined)
  child.stdin?.write(
    Array.from({ length: linesOffered }, (_, n) => simple(`第${n}条`, `kill-${round}-${n}`)).join(''),
  )
  const closed = new Promise(done => child.once('close', done))
  if (round % 5 > 0) await new Promise(first => child.stdout?.once('data', first))
  await pass(Math.random() * (round % 5 > 0 ? longestMs : 500))
  child.kill('SIGKILL')
  await closed
  return wholeLines(heard).map(line => JSON.parse(line))
}

/** A kill may cut an answer short; what was not told is not promised. */
const wholeLines = (heard: string): string[] => heard.split('\n').slice(0, -1)

const linesIn = (folder: string): Map<number, string> => {
  const home = join(folder, 'journal')
  const chain = readdirSync(home).find(name => name.includes('.general.')) ?? ''
  const lines = readdirSync(join(home, chain))
    .filter(name => name.endsWith('.jsonl'))
    .flatMap(name => wholeFile(join(home, chain, name)))
  return new Map(lines.map(line => JSON.parse(line)).map(({ seq, hash }) => [seq, hash]))
}

const wholeFile = (path: string): string[] => {
  const text = readFileSync(path, 'utf8')
  expect(text.endsWith('\n')).toBe(true)
  return wholeLines(text)
}

it(`loses no acknowledged commit in ${kills} kills while it appends`, {
  timeout: kills * 10_000,
}, async () => {
  const folder = join(scratch.make(), 'book')
  const { password } = await makeDemo(folder)
  const acknowledged: Ack[] = []
  for (let round = 0; round < kills; round++) {
    acknowledged.push(...(await appendUntilKilled(folder, password, round)))
    expect(verifyFolder(realDisk, folder)).toMatchObject({ ok: true, problems: [] })
  }

  const last = await cli(['append', '--as', 'zhang.wei'], { folder, password, input: simple('重新打开') })
  expect(last.code).toBe(0)
  expect(verifyFolder(realDisk, folder)).toMatchObject({ ok: true, problems: [], notes: [] })
  const lines = linesIn(folder)
  const lost = acknowledged.filter(({ ok, seq, hash }) => !ok || lines.get(seq) !== hash)
  expect(lost).toEqual([])
  expect(acknowledged.length).toBeGreaterThan(kills)
  console.info(`${kills} kills, ${acknowledged.length} acknowledged commits, 0 lost`)
})
