import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { realDisk } from '../../electron/disk/real-disk.ts'
import { verifyFolder } from '../../electron/journal/verify.ts'

export type VerifyTimes = { readonly verifyMs: readonly number[]; readonly bareMs: readonly number[] }

const rounds = 3

/** Verification and the bare pass by turns. Throws where the book does not verify. */
export const probeVerify = (folder: string): VerifyTimes => {
  const times = { verifyMs: [] as number[], bareMs: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    times.bareMs.push(timed(() => barePass(join(folder, 'journal'))))
    times.verifyMs.push(timed(() => requireGood(folder)))
  }
  return times
}

const timed = (act: () => void): number => {
  const before = performance.now()
  act()
  return performance.now() - before
}

const requireGood = (folder: string): void => {
  const { ok, problems } = verifyFolder(realDisk, folder)
  if (!ok) throw new Error(`the book does not verify: ${JSON.stringify(problems.slice(0, 3))}`)
}

/** Reads, splits, hashes and parses each line, and nothing else: what no verification can do without. */
const barePass = (journal: string): void => {
  for (const chain of readdirSync(journal))
    for (const name of readdirSync(join(journal, chain)))
      if (name.endsWith('.jsonl')) passOver(join(journal, chain, name))
}

const chunkBytes = 1 << 20
const newline = 0x0a

const passOver = (path: string): void => {
  const file = openSync(path, 'r')
  const { size } = fstatSync(file)
  let buffer = Buffer.allocUnsafe(chunkBytes)
  let held = 0
  for (let at = 0; at < size; ) {
    const read = readSync(file, buffer, held, buffer.length - held, at)
    at += read
    held = lookAtLines(buffer.subarray(0, held + read))
    if (held === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)])
  }
  closeSync(file)
}

/** @returns the bytes of the unfinished line, moved to the front. */
const lookAtLines = (filled: Buffer): number => {
  let begin = 0
  for (let end = filled.indexOf(newline); end >= 0; end = filled.indexOf(newline, begin)) {
    lookAtLine(filled.subarray(begin, end))
    begin = end + 1
  }
  filled.copy(filled, 0, begin)
  return filled.length - begin
}

const hashedUpTo = 75

const lookAtLine = (line: Buffer): void => {
  const hash = createHash('sha256')
    .update(line.subarray(0, line.length - hashedUpTo))
    .digest('hex')
  if (JSON.parse(line.toString('utf8')).hash !== hash) throw new Error('a line has another hash')
}
