import { join } from 'node:path'
import type { Realm } from '../shared/kernel/event.ts'
import { chainName, parseChain } from '../shared/kernel/ids.ts'
import type { FilePort } from './disk/file-port.ts'
import { readChainOpening } from './journal/chain-opening.ts'
import type { FrozenChain } from './journal/frozen-chain.ts'

/**
 * The chains that make up one realm of a station's book. A restored book opens the next one (format.md §3): those
 * before it are frozen where the next goes on, oldest first; only `chain` is written to.
 */
export type Lineage = { readonly frozen: readonly FrozenChain[]; readonly chain: string }

/** Follows what each chain's first line says it continues, back to the first of the book. @throws DiskError. */
export const lineageOf = (port: FilePort, folder: string, station: string, realm: Realm): Lineage => {
  const chain = chainName(station, realm, newestNumber(port, folder, station))
  const frozen: FrozenChain[] = []
  for (let before = continuedBy(port, folder, chain); before; ) {
    frozen.unshift(before)
    before = continuedBy(port, folder, before.chain)
  }
  return { frozen, chain }
}

/** The highest n of a station's chains, of whichever realm; 1 where there is none yet. @throws DiskError. */
export const newestNumber = (port: FilePort, folder: string, station: string): number =>
  Math.max(
    1,
    ...port.list(join(folder, 'journal')).flatMap(name => {
      const parts = parseChain(name)
      return parts?.station === station ? [parts.n] : []
    }),
  )

/** Only an older chain of the same station and realm can be gone on from: whatever else it says, verify reports. */
const continuedBy = (port: FilePort, folder: string, chain: string): FrozenChain | undefined => {
  const opening = readChainOpening(port, folder, chain)
  const continues = typeof opening === 'string' ? undefined : opening.continues
  const [newer, older] = [parseChain(chain), parseChain(continues?.chain ?? '')]
  if (!continues || continues.seq === 0 || !newer || !older) return undefined
  const isOlder = older.station === newer.station && older.realm === newer.realm && older.n < newer.n
  return isOlder ? continues : undefined
}
