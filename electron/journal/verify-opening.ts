import { isTimeZone } from '../../shared/calendar/index.ts'
import { parseChain } from '../../shared/kernel/ids.ts'
import type { FilePort } from '../disk/file-port.ts'
import { readStationFile, type StationFile } from '../store/station-file.ts'
import type { ChainOpening, OpeningFound } from './chain-opening.ts'
import type { FindingCode } from './findings.ts'
import type { Pin } from './verify-chain.ts'
import type { Findings } from './verify-report.ts'

/** A chain and what its first line says. */
export type OpenedChain = { readonly chain: string; readonly opening: OpeningFound }

/** What newer chains say of this one. */
export const pinsOf = (opened: readonly OpenedChain[], chain: string): readonly Pin[] =>
  opened.flatMap(({ opening }) => {
    const continues = typeof opening === 'string' ? undefined : opening.continues
    return continues?.chain === chain ? [continues] : []
  })

export const timeZoneOf = (opening: OpeningFound): string | undefined =>
  typeof opening !== 'string' && isTimeZone(opening.timeZone) ? opening.timeZone : undefined

/** Whether a chain's first line fits its name, and whether what it goes on from is there. */
export const verifyOpening = (
  { chain, opening }: OpenedChain,
  all: readonly OpenedChain[],
  at: { readonly file: string; readonly findings: Findings },
): void => {
  const what = typeof opening === 'string' ? whyNoOpening(opening) : whyNotOpeningOf(opening, chain, all)
  if (what) at.findings.problem(at.file, 1, what)
}

/** A damaged line is reported where all lines are; a chain without a line is none yet. */
const whyNoOpening = (opening: OpeningFound & string): FindingCode | undefined => {
  if (opening === 'newer') return 'format-newer'
  return opening === 'invalid' ? 'opening-differs' : undefined
}

const whyNotOpeningOf = (
  { station, realm, timeZone, continues }: ChainOpening,
  chain: string,
  all: readonly OpenedChain[],
): FindingCode | undefined => {
  const named = parseChain(chain)
  if (named?.station !== station || named.realm !== realm || !isTimeZone(timeZone)) return 'opening-differs'
  const isThere = !continues || continues.seq === 0 || all.some(other => other.chain === continues.chain)
  return isThere ? undefined : 'continues-missing'
}

/**
 * station.json is for people; where it differs from the chains, they decide and this says so (format.md §1).
 * @returns the station that the folder belongs to, if both agree on it.
 */
export const verifyStation = (
  port: FilePort,
  folder: string,
  all: readonly OpenedChain[],
  findings: Findings,
): string | undefined => {
  const found = readStationFile(port, folder)
  const openings = all.flatMap(({ opening }) => (typeof opening === 'string' ? [] : [opening]))
  const what = found.state === 'good' ? whyNotStation(found.file, openings) : stationFindings[found.state]
  if (what) findings.problem('station.json', 0, what)
  return found.state === 'good' && !what ? found.file.station : undefined
}

const stationFindings = {
  missing: 'station-missing',
  unreadable: 'station-invalid',
  newer: 'format-newer',
} as const satisfies Record<string, FindingCode>

/** Chains of other stations may stand beside its own. */
const whyNotStation = (
  { station, timeZone }: StationFile,
  openings: readonly ChainOpening[],
): FindingCode | undefined => {
  if (openings.length === 0) return undefined
  const own = openings.filter(opening => opening.station === station)
  const isSame = own.length > 0 && own.every(opening => opening.timeZone === timeZone)
  return isSame ? undefined : 'station-differs'
}
