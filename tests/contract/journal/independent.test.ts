import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { realDisk } from '../../../electron/disk/real-disk.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import type { VerifyReport } from '../../../electron/journal/verify-report.ts'
import { folder } from '../../unit/journal/journal-helpers.ts'
import { books } from './books.ts'

const program = join(fileURLToPath(new URL('.', import.meta.url)), '../../independent/verify.py')

const answer = z.object({
  ok: z.boolean(),
  chains: z.record(z.string(), z.object({ commits: z.int(), head: z.string() })),
  problems: z.array(z.object({ file: z.string(), line: z.int(), what: z.string() })),
})
type Answer = z.infer<typeof answer>

/** Another language, no shared code: tests/independent/verify.py. One answer a folder, in their order. */
const independently = (folders: readonly string[]): readonly Answer[] => {
  const { stdout, stderr, status } = spawnSync('python3', [program, ...folders], { encoding: 'utf8' })
  if (status !== 0 && status !== 1) throw new Error(stderr)
  return stdout
    .trimEnd()
    .split('\n')
    .map(line => answer.parse(JSON.parse(line)))
}

const copyOut = (port: FilePort, from: string, to: string): void => {
  mkdirSync(to)
  for (const name of port.list(from))
    if (port.stat(join(from, name))?.isFolder) copyOut(port, join(from, name), join(to, name))
    else writeFileSync(join(to, name), readFile(port, join(from, name)))
}

/** What both say, whatever words they use. */
const gist = ({ ok, chains, problems }: VerifyReport | Answer) => ({
  ok,
  chains,
  places: [...new Set(problems.map(({ file, line }) => `${file}:${line}`))].sort(),
})

describe('an independent verifier', () => {
  let home = ''
  let answers: readonly Answer[] = []
  const copyOf = (name: string): string => join(home, name)
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'watchbook-independent-'))
    for (const { name, make } of books) copyOut(make(), folder, copyOf(name))
    answers = independently(books.map(({ name }) => copyOf(name)))
  })
  afterAll(() => rmSync(home, { recursive: true }))

  it.each(books.map(({ name }, n) => ({ name, n })))('agrees about $name', ({ name, n }) => {
    expect(answers[n] && gist(answers[n])).toEqual(gist(verifyFolder(realDisk, copyOf(name))))
  })
})
