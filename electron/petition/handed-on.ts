import { isPetitionEvent, type PetitionHandedOn } from '../../shared/petition/index.ts'
import type { Ledger } from '../store/ledger.ts'

/** Where a petitioner at the gate became an entry, by the number of either. @throws DiskError, JournalDamaged. */
export const handedOnIn = (
  ledger: Pick<Ledger, 'linesOf'>,
  itemId: string,
): PetitionHandedOn['data'] | undefined => {
  for (const { events } of ledger.linesOf(itemId))
    for (const event of events) if (isPetitionEvent(event)) return event.data
  return undefined
}

/** The entry that somebody at the gate became. */
export const entryOf = (ledger: Pick<Ledger, 'linesOf'>, gateId: string): { readonly entryId?: string } => {
  const handedOn = handedOnIn(ledger, gateId)
  return handedOn?.gateId === gateId ? { entryId: handedOn.itemId } : {}
}
