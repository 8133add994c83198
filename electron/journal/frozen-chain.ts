import type { FilePort } from '../disk/file-port.ts'
import { chainLines } from './chain-lines.ts'
import { chainStart, type Visit, walkChain } from './chain-walk.ts'
import type { ChainAlarm } from './examine.ts'
import { chainFolder } from './files.ts'
import type { FindingCode } from './findings.ts'
import type { RawLine } from './lines.ts'

/** A chain that a newer one goes on from: it counts up to this line, and is not written to any more. */
export type FrozenChain = { readonly chain: string; readonly seq: number; readonly hash: string }

/**
 * Reads a frozen chain up to where the next goes on; what follows does not count. Its own head is not needed any more:
 * the next chain says where it ended. @returns an alarm where it is not what that says. @throws DiskError.
 */
export const examineFrozen = (
  port: FilePort,
  folder: string,
  { chain, seq, hash }: FrozenChain,
  visit: Visit,
): ChainAlarm | undefined => {
  let reached = 0
  const lines = takeUntil(chainLines(port, chainFolder(folder, chain)), () => reached === seq)
  const { end, stop } = walkChain(lines, chain, {
    from: chainStart,
    head: undefined,
    visit: placed => {
      reached = placed.commit.seq
      visit(placed)
    },
  })
  const alarm = (file: string, line: number, what: FindingCode): ChainAlarm => ({
    kind: 'alarm',
    chain,
    file: `journal/${chain}/${file}`,
    line,
    what,
    lastSound: end,
  })
  if (stop) return alarm(stop.file, stop.number, stop.what)
  if (end.seq < seq) return alarm(end.file, 0, 'journal-short')
  return end.hash === hash ? undefined : alarm(end.file, 0, 'continues-differs')
}

function* takeUntil(lines: Iterable<RawLine>, isDone: () => boolean): Generator<RawLine> {
  for (const line of lines) {
    yield line
    if (isDone()) return
  }
}
