import type { ChainPosition } from '../shared/journal/contract.ts'
import { noHash } from '../shared/kernel/event.ts'
import { emptyGeneralState } from '../shared/state.ts'
import type { FilePort } from './disk/file-port.ts'
import { type ChainAlarm, examineChain } from './journal/examine.ts'
import { examineFrozen } from './journal/frozen-chain.ts'
import type { PlacedCommit } from './journal/placed-commit.ts'
import { type Lineage, lineageOf } from './lineage.ts'
import { alarmInWords, isEvidence, type ReadOnly } from './open-chains.ts'
import { createIndexStore } from './store/index-store.ts'
import { createLedger, type Ledger } from './store/ledger.ts'
import type { LineReader } from './store/line-reader.ts'

/** What of a station's two realms can be relied on once damage turned up: read anew from the first line. */
export type ProvenPart = {
  /** Of the general realm: folded up to the last line that is proven, and no further. */
  readonly ledger: Ledger
  /** The last proven line of each realm. */
  readonly positions: readonly [general: ChainPosition, secret: ChainPosition]
  /** The first damage, the general realm's before the other's; undefined where both are sound. */
  readonly damage: ReadOnly | undefined
  /** Number of the general realm's last proven line in its chain; undefined where nothing of that realm is in doubt. */
  readonly shownUpTo: number | undefined
}

export type ChainsToProve = {
  readonly port: FilePort
  readonly folder: string
  readonly station: string
  /** Of the general realm. */
  readonly reader: LineReader
}

/**
 * Reads all chains whole, believing neither snapshot nor index; nothing on the disk is touched. @param known damage
 * that was told of already: a verification also finds what does not show in the order of the lines. Throws DiskError.
 */
export const provePart = (to: ChainsToProve, known: ReadOnly | undefined): ProvenPart => {
  const { port, folder, station, reader } = to
  const lineage = lineageOf(port, folder, station, 'general')
  const { chain, frozen } = lineage
  const indexes = createIndexStore(port, folder, chain, frozen)
  const ledger = createLedger({
    state: emptyGeneralState(),
    index: indexes.open([]),
    reader,
    frozen,
    reindex: indexes.rebuild,
  })
  const general = walk(to, lineage, known, ({ commit, file, length }) =>
    ledger.note(commit, { month: file.slice(0, 7), length: length + 1 }),
  )
  const secret = walk(to, lineageOf(port, folder, station, 'secret'), known)
  return {
    ledger,
    positions: [general.last, secret.last],
    damage: firstOf([known, inWords(general), inWords(secret)], chainsOf(lineage)),
    shownUpTo: general.isDoubted ? general.last.seq : undefined,
  }
}

const chainsOf = ({ frozen, chain }: Lineage): readonly string[] => [
  ...frozen.map(before => before.chain),
  chain,
]

/** seq up to which the damage leaves that chain standing. */
const lastProven = (known: ReadOnly | undefined, chain: string): number =>
  isOf(known, chain) ? seqIn(known) : Number.POSITIVE_INFINITY

/** The general realm's before the other's, the older chain's before the newer's. */
const firstOf = (all: readonly (ReadOnly | undefined)[], chains: readonly string[]): ReadOnly | undefined => {
  const found = all.filter(isEvidence)
  for (const chain of chains) {
    const [ofChain] = found.filter(damage => isOf(damage, chain)).sort((a, b) => seqIn(a) - seqIn(b))
    if (ofChain) return ofChain
  }
  return found[0]
}

const isOf = (damage: ReadOnly | undefined, chain: string): damage is ReadOnly =>
  `${damage?.params.file}/`.startsWith(`journal/${chain}/`)

const seqIn = ({ params }: ReadOnly): number => Number(params.lastSeq)

const inWords = ({ alarm }: Visited): ReadOnly | undefined => alarm && alarmInWords(alarm)

type Visited = {
  readonly alarm: ChainAlarm | undefined
  readonly last: ChainPosition
  readonly isDoubted: boolean
}

/** Chain by chain, until something of one is in doubt: what comes after that rests on it. */
const walk = (
  { port, folder }: ChainsToProve,
  { chain, frozen }: Lineage,
  known: ReadOnly | undefined,
  note: (placed: PlacedCommit) => void = () => {},
): Visited => {
  let last: ChainPosition = { chain, seq: 0, hash: noHash, at: '' }
  const visit = (placed: PlacedCommit): void => {
    const { chain: its, seq, hash, at } = placed.commit
    if (seq > lastProven(known, its)) return
    note(placed)
    last = { chain: its, seq, hash, at }
  }
  for (const before of frozen) {
    const alarm = examineFrozen(port, folder, before, visit)
    if (alarm || lastProven(known, before.chain) < before.seq) return { alarm, last, isDoubted: true }
  }
  const examined = examineChain(port, folder, chain, { visit })
  const alarm = examined.kind === 'alarm' ? examined : undefined
  const isDoubted = alarm !== undefined || Number.isFinite(lastProven(known, chain))
  return { alarm, last, isDoubted }
}
