import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { itemIdOf, valuesOf } from '../../shared/words/index.ts'
import { say } from './say.ts'

/**
 * Seconds of SQLite's own timer, in milliseconds, for a LIKE over what the book's lines say; by turns with `beside`. undefined,
 * and the reason said, where there is no sqlite3.
 */
export const likeOver = async (
  folder: string,
  rounds: number,
  word: string,
  beside: () => Promise<void>,
): Promise<readonly number[] | undefined> => {
  const hasSqlite = spawnSync('sqlite3', ['--version']).status === 0
  if (!hasSqlite) say('  no sqlite3 on this computer: search.whole is not compared')
  const home = mkdtempSync(join(tmpdir(), 'watchbook-like-'))
  const database = join(home, 'like.db')
  try {
    if (hasSqlite) await fill(database, join(folder, 'journal'))
    const likeMs: number[] = []
    for (let round = 0; round < rounds; round++) {
      await beside()
      if (hasSqlite) likeMs.push(like(database, word))
    }
    return hasSqlite ? likeMs : undefined
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

const like = (database: string, word: string): number => {
  const input = `.timer on\nselect count(*) from entry where said like '%${word}%';\n`
  const { stdout } = spawnSync('sqlite3', [database], { input, encoding: 'utf8' })
  const seconds = /real (\d+\.\d+)/.exec(stdout)?.[1]
  if (seconds === undefined) throw new Error(`sqlite3 told no time: ${stdout}`)
  return Number(seconds) * 1000
}

/** One row a line that tells of an item: the texts that a search looks into, and nothing else. */
const fill = async (database: string, journal: string): Promise<void> => {
  const sqlite = spawn('sqlite3', [database], { stdio: ['pipe', 'ignore', 'inherit'] })
  const put = async (text: string): Promise<void> => {
    if (!sqlite.stdin.write(text)) await once(sqlite.stdin, 'drain')
  }
  await put('pragma synchronous=off; create table entry(item text, said text); begin;\n')
  const chain = readdirSync(journal).find(name => name.includes('.general.')) ?? ''
  for (const month of readdirSync(join(journal, chain)).filter(name => name.endsWith('.jsonl')))
    await put(insertsFor(readFileSync(join(journal, chain, month), 'utf8')))
  sqlite.stdin.end('commit;\n')
  const [code] = await once(sqlite, 'close')
  if (code !== 0) throw new Error(`sqlite3 ended with ${code}`)
}

const insertsFor = (lines: string): string =>
  lines
    .split('\n')
    .filter(line => line !== '')
    .flatMap(line => eventsOf(line).flatMap(({ data }) => insertFor(data)))
    .join('')

const eventsOf = (line: string): readonly { readonly data: unknown }[] => JSON.parse(line).events

const insertFor = (data: unknown): readonly string[] => {
  const itemId = itemIdOf(data)
  if (itemId === undefined) return []
  return [`insert into entry values('${itemId}','${valuesOf(data).join('\n').replaceAll("'", "''")}');\n`]
}
