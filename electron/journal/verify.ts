import { join } from 'node:path'
import { parseChain } from '../../shared/kernel/ids.ts'
import type { FilePort } from '../disk/file-port.ts'
import { readChainOpening } from './chain-opening.ts'
import { chainFolder, headPath, isMonthFile, listMonthFiles } from './files.ts'
import { type HeadFound, readHead } from './head.ts'
import { SeenIds } from './seen-ids.ts'
import { type Proven, verifyChain } from './verify-chain.ts'
import { type OpenedChain, pinsOf, timeZoneOf, verifyOpening, verifyStation } from './verify-opening.ts'
import { verifyPairs } from './verify-pairs.ts'
import { PeopleCheck } from './verify-people.ts'
import { Findings, type Progress, type VerifyReport } from './verify-report.ts'

type Surveyed = OpenedChain & {
  readonly head: HeadFound
  /** The file that holds the first line. */
  readonly first: string
  /** Bytes of all its month files. */
  readonly size: number
}

/**
 * Verifies a data folder from format.md alone: needs no account, changes nothing, may run while the book is written
 * to. Each head is read before its journal, the people between them. What a later opening repairs by itself is a note.
 */
export const verifyFolder = (
  port: FilePort,
  folder: string,
  onProgress: Progress = () => {},
): VerifyReport => {
  const findings = new Findings()
  const surveyed = survey(port, folder, findings)
  const tick = ticking(surveyed, onProgress)
  const chains: Record<string, Proven> = {}
  const ids = new SeenIds()
  for (const { chain, head, opening } of surveyed)
    findings.guarded(`journal/${chain}`, () => {
      const people = new PeopleCheck(chain, findings)
      people.read(port, folder)
      const to = { chain, head, timeZone: timeZoneOf(opening), pins: pinsOf(surveyed, chain), people, ids }
      chains[chain] = verifyChain(port, folder, to, { findings, tick })
      people.finish()
    })
  const station = verifyStation(port, folder, surveyed, findings)
  verifyPairs(surveyed, station, findings)
  return findings.report(chains)
}

/** All heads before anything else: what is written from now on does not count. */
const survey = (port: FilePort, folder: string, findings: Findings): readonly Surveyed[] => {
  const names = port.list(join(folder, 'journal'))
  if (!names.some(parseChain)) findings.problem('journal', 0, 'journal-missing')
  for (const name of names) if (!parseChain(name)) findings.note(`journal/${name}`, '不是账目，未核对')
  const found = names.filter(parseChain).flatMap(chain => surveyChain(port, folder, chain, findings))
  for (const opened of found)
    verifyOpening(opened, found, { file: `journal/${opened.chain}/${opened.first}`, findings })
  return found
}

const surveyChain = (
  port: FilePort,
  folder: string,
  chain: string,
  findings: Findings,
): readonly Surveyed[] => {
  const found: Surveyed[] = []
  findings.guarded(`journal/${chain}`, () => {
    const head = readHead(port, headPath(folder, chain))
    const opening = readChainOpening(port, folder, chain)
    const files = listMonthFiles(port, chainFolder(folder, chain))
    const first = files.find(({ size }) => size > 0)?.file ?? ''
    found.push({ chain, head, opening, first, size: files.reduce((sum, { size }) => sum + size, 0) })
    for (const name of port.list(chainFolder(folder, chain)))
      if (name !== 'head' && !isMonthFile(name)) findings.note(`journal/${chain}/${name}`, '不是账目，未核对')
  })
  return found
}

const bytesBetweenTicks = 1 << 20

const ticking = (surveyed: readonly Surveyed[], onProgress: Progress): ((bytes: number) => void) => {
  const total = surveyed.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  let told = 0
  return bytes => {
    done += bytes
    if (done - told < bytesBetweenTicks) return
    told = done
    onProgress(done, total)
  }
}
