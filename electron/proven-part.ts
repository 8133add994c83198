import type { ChainPosition } from '../shared/journal/contract.ts'
import { noHash, type Realm } from '../shared/kernel/event.ts'
import { chainName } from '../shared/kernel/ids.ts'
import { emptyGeneralState } from '../shared/state.ts'
import type { FilePort } from './disk/file-port.ts'
import { type Examination, examineChain } from './journal/examine.ts'
import type { PlacedCommit } from './journal/placed-commit.ts'
import { alarmInWords, isEvidence, type ReadOnly } from './open-chains.ts'
import { createIndexStore } from './store/index-store.ts'
import { createLedger, type Ledger } from './store/ledger.ts'
import type { LineReader } from './store/line-reader.ts'

/** What of a station's two chains can be relied on once damage turned up: read anew from the first line. */
export type ProvenPart = {
  /** Of the general chain: folded up to the last line that is proven, and no further. */
  readonly ledger: Ledger
  /** The last proven line of each chain. */
  readonly positions: readonly [general: ChainPosition, secret: ChainPosition]
  /** The first damage, the general chain's before the other's; undefined where both are sound. */
  readonly damage: ReadOnly | undefined
  /** Number of the general chain's last proven line; undefined where nothing of that chain is in doubt. */
  readonly shownUpTo: number | undefined
}

export type ChainsToProve = {
  readonly port: FilePort
  readonly folder: string
  readonly station: string
  /** Of the general chain. */
  readonly reader: LineReader
}

/**
 * Reads both chains whole, believing neither snapshot nor index; nothing on the disk is touched. @param known damage
 * that was told of already: a verification also finds what does not show in the order of the lines. Throws DiskError.
 */
export const provePart = (to: ChainsToProve, known: ReadOnly | undefined): ProvenPart => {
  const { port, folder, station, reader } = to
  const chain = chainName(station, 'general', 1)
  const indexes = createIndexStore(port, folder, chain)
  const ledger = createLedger({
    state: emptyGeneralState(),
    index: indexes.open([]),
    reader,
    reindex: indexes.rebuild,
  })
  const limit = lastProven(known, chain)
  const general = walk(to, 'general', limit, ({ commit, file, length }) =>
    ledger.note(commit, { month: file.slice(0, 7), length: length + 1 }),
  )
  const secret = walk(to, 'secret', lastProven(known, chainName(station, 'secret', 1)))
  const isDoubted = general.examined.kind === 'alarm' || Number.isFinite(limit)
  return {
    ledger,
    positions: [general.last, secret.last],
    damage: firstOf([known, inWords(general), inWords(secret)], chain),
    shownUpTo: isDoubted ? general.last.seq : undefined,
  }
}

/** seq up to which the damage leaves that chain standing. */
const lastProven = (known: ReadOnly | undefined, chain: string): number =>
  isOf(known, chain) ? seqIn(known) : Number.POSITIVE_INFINITY

const firstOf = (all: readonly (ReadOnly | undefined)[], chain: string): ReadOnly | undefined => {
  const found = all.filter(isEvidence)
  const [ofChain] = found.filter(damage => isOf(damage, chain)).sort((a, b) => seqIn(a) - seqIn(b))
  return ofChain ?? found[0]
}

const isOf = (damage: ReadOnly | undefined, chain: string): damage is ReadOnly =>
  `${damage?.params.file}/`.startsWith(`journal/${chain}/`)

const seqIn = ({ params }: ReadOnly): number => Number(params.lastSeq)

const inWords = ({ examined }: Visited): ReadOnly | undefined =>
  examined.kind === 'alarm' ? alarmInWords(examined) : undefined

type Visited = { readonly examined: Examination; readonly last: ChainPosition }

const walk = (
  { port, folder, station }: ChainsToProve,
  realm: Realm,
  limit: number,
  note: (placed: PlacedCommit) => void = () => {},
): Visited => {
  const chain = chainName(station, realm, 1)
  let last: ChainPosition = { chain, seq: 0, hash: noHash, at: '' }
  const examined = examineChain(port, folder, chain, {
    visit: placed => {
      const { seq, hash, at } = placed.commit
      if (seq > limit) return
      note(placed)
      last = { chain, seq, hash, at }
    },
  })
  return { examined, last }
}
