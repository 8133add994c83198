import { realms } from '../../shared/kernel/event.ts'
import { chainName, parseChain } from '../../shared/kernel/ids.ts'
import type { HeadFound } from './head.ts'
import type { OpenedChain } from './verify-opening.ts'
import type { Findings } from './verify-report.ts'

type FoundChain = OpenedChain & { readonly head: HeadFound }

/**
 * Both realms of a station are opened at set-up, general first, and nothing more is written before both stand
 * (format.md §2): one without the other is gone. @param station this folder's own, as other stations may hand over a
 * single realm; undefined where nobody knows, then every station is held to it.
 */
export const verifyPairs = (
  all: readonly FoundChain[],
  station: string | undefined,
  findings: Findings,
): void => {
  const begun = new Map(all.filter(({ opening }) => opening !== 'missing').map(found => [found.chain, found]))
  for (const { chain, head } of begun.values()) {
    const other = otherRealmOf(chain, station)
    if (other === undefined || begun.has(other)) continue
    if (isCutShort(chain, head)) findings.note(`journal/${other}`, '尚未开账')
    else findings.problem(`journal/${other}`, 0, 'chain-missing')
  }
}

const otherRealmOf = (chain: string, station: string | undefined): string | undefined => {
  const own = parseChain(chain)
  if (!own || (station !== undefined && own.station !== station)) return undefined
  const [general, secret] = realms
  return chainName(own.station, own.realm === general ? secret : general, own.n)
}

/** A power cut between the two first lines; the next opening goes on from there. */
const isCutShort = (chain: string, head: HeadFound): boolean =>
  parseChain(chain)?.realm === 'general' && typeof head !== 'string' && head.seq <= 1
