import type { Realm } from '../shared/kernel/event.ts'
import { parseChain } from '../shared/kernel/ids.ts'
import { DiskError, type FilePort } from './disk/file-port.ts'
import { type ChainWriter, openJournalForAppend } from './journal/append.ts'
import { type ChainAlarm, examineChain } from './journal/examine.ts'
import { findingTexts } from './journal/findings.ts'
import { examineFrozen } from './journal/frozen-chain.ts'
import { type Recovery, recoverChain } from './journal/recover.ts'
import { type Lineage, lineageOf } from './lineage.ts'
import { type OpenedLedger, openLedger, type ReadChain } from './opening.ts'

/** Why nothing may be written: a row of the refusal table with its facts. */
export type ReadOnly = {
  readonly code: string
  readonly params: { readonly [name: string]: string | number }
}

/** Both chains of a station as they were found. */
export type OpenedChains = {
  readonly general: OpenedLedger
  readonly secret: Recovery
  readonly readOnly: ReadOnly | undefined
}

/** The only writers of a station's two chains. */
export type ChainWriters = { readonly general: ChainWriter; readonly secret: ChainWriter }

/**
 * Recovers and folds both; where the folder cannot be written, only looks. Throws DiskError; then opening may be
 * tried again.
 */
export const openChains = (port: FilePort, folder: string, station: string): OpenedChains => {
  const read = (readChain: ReadChain) => readChains(port, folder, station, readChain)
  try {
    return read(recoverChain)
  } catch (cause) {
    if (!isWriteForbidden(cause)) throw cause
    const { readOnly = readOnlyFolder(folder), ...chains } = read(lookAtChain)
    return { ...chains, readOnly }
  }
}

/** What the system says of a folder that may be looked at only. */
const isWriteForbidden = (cause: unknown): boolean =>
  cause instanceof DiskError && ['EROFS', 'EACCES', 'EPERM'].includes(cause.code)

export const readOnlyFolder = (folder: string): ReadOnly => ({ code: 'disk.read-only', params: { folder } })

/**
 * undefined where the folder cannot be written: the duty room still has its book to look at. Only for chains that
 * were found sound. Throws DiskError, Poisoned.
 */
export const openWriters = (
  port: FilePort,
  folder: string,
  timeZone: string,
  { general, secret }: Pick<OpenedChains, 'general' | 'secret'>,
): ChainWriters | undefined => {
  const write = (recovery: Recovery): ChainWriter => {
    if (recovery.kind === 'alarm') throw new TypeError('a damaged chain is not written to')
    const { chain, last } = recovery
    return openJournalForAppend(port, { folder, chain, timeZone, last })
  }
  let first: ChainWriter | undefined
  try {
    first = write(general.recovered)
    return { general: first, secret: write(secret) }
  } catch (cause) {
    first?.close()
    if (isWriteForbidden(cause)) return undefined
    throw cause
  }
}

/** An alarm as the reader is told of it. */
export const alarmInWords = ({ file, line, what, lastSound }: ChainAlarm): ReadOnly => {
  const code = what === 'head-missing' || what === 'head-invalid' ? 'journal.head-missing' : 'journal.broken'
  return evidenceOf(code, { file, line, what: findingTexts[what], lastSeq: lastSound.seq })
}

/** The same of what a verification found; `lastSeq` is the last commit that is proven. */
export const brokenAt = (found: Evidence): ReadOnly => evidenceOf('journal.broken', found)

/** Whether what keeps the book from being written to is damage of a journal: then only what is proven is shown. */
export const isEvidence = (readOnly: ReadOnly | undefined): readOnly is ReadOnly =>
  readOnly?.code === 'journal.broken' || readOnly?.code === 'journal.head-missing'

type Evidence = {
  readonly file: string
  readonly line: number
  readonly what: string
  readonly lastSeq: number
}

const evidenceOf = (code: string, { file, line, what, lastSeq }: Evidence): ReadOnly => {
  const realm = parseChain(file.split('/')[1] ?? '')?.realm ?? 'general'
  const where = line > 0 ? `${file} 第 ${line} 行` : file
  return { code, params: { book: books[realm], first: lastSeq + 1, lastSeq, where, file, line, what } }
}

/** What each chain is called where it is told of. */
const books = { general: '账目', secret: '密账' } as const satisfies Record<Realm, string>

const readChains = (port: FilePort, folder: string, station: string, readChain: ReadChain): OpenedChains => {
  const lineage = lineageOf(port, folder, station, 'general')
  const first = openLedger(port, folder, lineage, readChain)
  const isRepaired = first.recovered.kind === 'sound' && first.recovered.isNewlineRepaired
  const general = isRepaired ? openLedger(port, folder, lineage, readChain) : first
  const secret = readSecret(port, folder, lineageOf(port, folder, station, 'secret'), readChain)
  return { general, secret, readOnly: whyReadOnly(general, secret) }
}

/** Nothing of it is folded; what it goes on from is read whole. */
const readSecret = (
  port: FilePort,
  folder: string,
  { chain, frozen }: Lineage,
  readChain: ReadChain,
): Recovery => {
  for (const before of frozen) {
    const damage = examineFrozen(port, folder, before, () => {})
    if (damage) return damage
  }
  return readChain(port, folder, chain)
}

/** As `recoverChain`, but nothing is mended: a torn tail stays where it is, and does not count. */
const lookAtChain: ReadChain = (port, folder, chain, options) => {
  const found = examineChain(port, folder, chain, options)
  return found.kind === 'alarm' ? found : { ...found, tailCuts: [], isNewlineRepaired: false }
}

const whyReadOnly = ({ recovered, ledger }: OpenedLedger, secret: Recovery): ReadOnly | undefined => {
  const alarm = [recovered, secret].find(recovery => recovery.kind === 'alarm')
  if (alarm) return alarmInWords(alarm)
  const gone = chainGone(recovered, secret)
  if (gone !== undefined) return goneInWords(gone)
  const kind = ledger.newerEvent()
  return kind === undefined ? undefined : { code: 'journal.newer-event', params: { kind } }
}

/**
 * Both are opened at set-up, general first, and nothing is written before both stand (format.md §2). A restore makes
 * both before the folder gets its name.
 */
const chainGone = (general: Recovery, secret: Recovery): string | undefined => {
  const [first, second] = [seqOf(general), seqOf(secret)]
  const isContinued = (parseChain(general.chain)?.n ?? 1) > 1
  if (isContinued && second === 0) return secret.chain
  if (isContinued && first === 0) return general.chain
  if (first === 0 && second > 0) return general.chain
  return first > 1 && second === 0 ? secret.chain : undefined
}

const seqOf = (found: Recovery): number => (found.kind === 'sound' ? found.last : found.lastSound).seq

const goneInWords = (chain: string): ReadOnly =>
  brokenAt({ file: `journal/${chain}`, line: 0, what: findingTexts['chain-missing'], lastSeq: 0 })
