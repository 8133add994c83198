import { keysDestroyed, keysToDestroy } from '../../shared/retention/index.ts'
import { DiskError } from '../disk/file-port.ts'
import type { JournalBook } from '../journal-book.ts'

/**
 * Destroys the keys of months that two persons gave up, and says so in the journal; what fails is tried again with the
 * next call, also after a restart. @returns whether any was destroyed now.
 */
export const carryOutRetention = (journal: JournalBook): boolean => {
  const months = keysToDestroy(journal.ledger.state.retention)
  if (months.length === 0 || journal.readOnly || journal.clock.isUnconfirmed()) return false
  // First, and whether or not all the keys go now: of one that went nothing stays in memory.
  for (const known of [journal.inside, journal.visitors, journal.vehicles]) known.forget()
  try {
    journal.people.destroy(months)
  } catch (cause) {
    if (cause instanceof DiskError) return false
    throw cause
  }
  return journal.tell('retention.destroy', keysDestroyed(months)).ok
}
