import type {
  AddLookOut,
  ChangeLookOut,
  SealedLookOut,
  SealedLookOutChange,
} from '../../shared/look-out/contract.ts'
import { isTellable } from '../../shared/look-out/index.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'
import { sealOutsider } from '../turn-away/seal-turn-away.ts'

type Ports = { readonly people: PeopleOfBook; readonly month: string }

/** Seals whom to look out for, and says whether he can be told from others by what is known. @throws NotWritten, Poisoned. */
export const sealLookOut = ({ person, ...stated }: AddLookOut, ports: Ports): SealedLookOut => ({
  ...stated,
  person: sealOutsider(person, ports),
  isTellable: isTellable(person),
})

/** As `sealLookOut`; without a person he stays as he was. */
export const sealLookOutChange = ({ person, ...stated }: ChangeLookOut, ports: Ports): SealedLookOutChange =>
  person ? { ...stated, person: sealOutsider(person, ports), isTellable: isTellable(person) } : stated
