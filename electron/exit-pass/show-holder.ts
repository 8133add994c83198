import { staffOf } from '../../shared/directory/index.ts'
import {
  type SealedCarrier,
  type SealedHolder,
  type ShownHolder,
  sealedCarrier,
} from '../../shared/exit-pass/holder.ts'
import type { PersonRef } from '../../shared/kernel/person-ref.ts'
import type { Ledger } from '../store/ledger.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'

export type HolderSight = {
  readonly ledger: Pick<Ledger, 'state'>
  readonly people: Pick<PeopleOfBook, 'open'>
}

const phoneTail = 4

/** Who carries things out, as far as a screen shows him. @throws DiskError. */
export const showHolder = ({ ledger, people }: HolderSight, holder: SealedHolder): ShownHolder => {
  const found = holder.sealed && opened(people, holder.sealed)
  const gone = typeof found === 'string' ? { gone: found } : {}
  const { plate, name, organisation, phone }: SealedCarrier = typeof found === 'object' ? found : {}
  const car = plate === undefined ? {} : { plate }
  if (holder.kind === 'staff') {
    const { staffId } = holder
    const staff = staffOf(ledger.state.directory, staffId)
    return { kind: 'staff', staffId, name: staff?.name ?? staffId, ...car, ...gone }
  }
  return {
    kind: 'outside',
    ...(name !== undefined && { name }),
    ...(organisation !== undefined && { organisation }),
    ...(phone !== undefined && { phoneTail: phone.slice(-phoneTail) }),
    ...car,
    ...gone,
  }
}

const opened = (
  people: Pick<PeopleOfBook, 'open'>,
  ref: PersonRef,
): SealedCarrier | 'destroyed' | 'unreadable' => {
  const found = people.open(ref)
  if (found.kind !== 'known') return found.kind
  return sealedCarrier.safeParse(found.particulars).data ?? 'unreadable'
}
