import type { FilePort } from './disk/file-port.ts'
import { findStation } from './find-station.ts'
import type { JournalBook } from './journal-book.ts'
import type { ReadOnly } from './open-chains.ts'

/** What lies in a data folder: a journal, or the name under which a set-up was begun, or nothing. */
export type OpenedFolder = {
  readonly journal?: JournalBook
  readonly begunAs?: string | undefined
  readonly readOnly?: ReadOnly
}

/** Throws DiskError, Poisoned. */
export const openFolder = (
  port: FilePort,
  folder: string,
  open: (station: string, timeZone: string) => JournalBook,
): OpenedFolder => {
  const found = findStation(port, folder)
  if (found.state === 'newer')
    return { readOnly: { code: 'journal.newer-format', params: { needs: found.needs } } }
  return found.state === 'known' ? opened(open(found.station, found.timeZone)) : { begunAs: found.begunAs }
}

/** A set-up whose first line a power cut tore is to be done again, under the same station. */
const opened = (journal: JournalBook): OpenedFolder => {
  if (!journal.isUnopened) return { journal }
  journal.close()
  return { begunAs: journal.station }
}
