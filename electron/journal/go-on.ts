import { chainOpened } from '../../shared/journal/index.ts'
import { type Event, realms } from '../../shared/kernel/event.ts'
import { chainName } from '../../shared/kernel/ids.ts'
import type { FilePort } from '../disk/file-port.ts'
import { lineageOf, newestNumber } from '../lineage.ts'
import { type Clock, newCommandId, type Random } from '../ports.ts'
import { openJournalForAppend } from './append.ts'
import { readChainOpening } from './chain-opening.ts'
import { examineChain } from './examine.ts'
import { JournalDamaged } from './failures.ts'
import { headOfNothing } from './head.ts'

export type GoingOn = {
  readonly folder: string
  readonly station: string
  /** The highest n known elsewhere: of the folder that this one takes the place of. */
  readonly highestKnown?: number
  /** What the first line of the general chain tells beside its opening. */
  readonly besides: readonly Event[]
  readonly clock: Clock
  readonly random: Random
}

/**
 * Opens the next chain of both realms; each names the line that it goes on from, and the old ones are frozen
 * (format.md §3). Only for a folder that nobody else knows yet: cut short, it is thrown away. @throws JournalDamaged
 * where a chain is not sound; DiskError, NotWritten, Poisoned.
 */
export const goOn = (
  port: FilePort,
  { folder, station, highestKnown = 0, besides, clock, random }: GoingOn,
): number => {
  const n = Math.max(newestNumber(port, folder, station), highestKnown) + 1
  const at = clock.now()
  const lineages = realms.map(realm => lineageOf(port, folder, station, realm))
  for (const [index, realm] of realms.entries()) {
    const before = lineages[index]?.chain ?? ''
    const { timeZone, demo } = openingOf(port, folder, before)
    const { seq, hash } = endOf(port, folder, before)
    const opened = chainOpened({
      station,
      realm,
      timeZone,
      ...(demo && { demo }),
      continues: { chain: before, seq, hash },
    })
    const to = { folder, chain: chainName(station, realm, n), timeZone, last: headOfNothing }
    const writer = openJournalForAppend(port, to)
    const events = realm === 'general' ? [opened, ...besides] : [opened]
    writer.append([{ at, actor: 'system', id: newCommandId(random), command: 'journal.go-on', events }])
    writer.close()
  }
  return n
}

const openingOf = (port: FilePort, folder: string, chain: string) => {
  const opening = readChainOpening(port, folder, chain)
  if (typeof opening === 'string') throw new JournalDamaged(chain, 0, opening)
  return opening
}

const endOf = (port: FilePort, folder: string, chain: string) => {
  const found = examineChain(port, folder, chain)
  if (found.kind === 'alarm') throw new JournalDamaged(found.file, found.line, found.what)
  return found.last
}
