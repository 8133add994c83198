import { chainName } from '../shared/kernel/ids.ts'
import type { FilePort } from './disk/file-port.ts'
import { type ChainWriter, openJournalForAppend } from './journal/append.ts'
import type { ChainAlarm } from './journal/examine.ts'
import { findingTexts } from './journal/findings.ts'
import { type Recovery, recoverChain } from './journal/recover.ts'
import { type OpenedLedger, openLedger } from './opening.ts'
import type { SnapshotStore } from './store/snapshot.ts'

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

/** Recovers and folds both. Throws DiskError; then opening may be tried again. */
export const openChains = (
  port: FilePort,
  folder: string,
  station: string,
  snapshots: SnapshotStore,
): OpenedChains => {
  const chain = chainName(station, 'general', 1)
  const first = openLedger(port, folder, chain, snapshots)
  const isRepaired = first.recovered.kind === 'sound' && first.recovered.isNewlineRepaired
  const general = isRepaired ? openLedger(port, folder, chain, snapshots) : first
  const secret = recoverChain(port, folder, chainName(station, 'secret', 1))
  return { general, secret, readOnly: whyReadOnly(general, secret) }
}

/** Throws DiskError, Poisoned. Only for chains that were found sound. */
export const openWriters = (
  port: FilePort,
  folder: string,
  timeZone: string,
  { general, secret }: Pick<OpenedChains, 'general' | 'secret'>,
): ChainWriters => {
  const write = (recovery: Recovery): ChainWriter => {
    if (recovery.kind === 'alarm') throw new TypeError('a damaged chain is not written to')
    const { chain, last } = recovery
    return openJournalForAppend(port, { folder, chain, timeZone, last })
  }
  return { general: write(general.recovered), secret: write(secret) }
}

const whyReadOnly = (general: OpenedLedger, secret: Recovery): ReadOnly | undefined => {
  const alarm = [general.recovered, secret].find(recovery => recovery.kind === 'alarm')
  if (alarm) return inWords(alarm)
  const kind = general.ledger.newerEvent()
  return kind === undefined ? undefined : { code: 'journal.newer-event', params: { kind } }
}

const inWords = ({ file, line, what, lastSound }: ChainAlarm): ReadOnly => ({
  code: what === 'head-missing' || what === 'head-invalid' ? 'journal.head-missing' : 'journal.broken',
  params: { file, line, lastSeq: lastSound.seq, what: findingTexts[what] },
})
