import type { PreparedAddStaff } from '../directory/index.ts'
import type { Reading } from '../kernel/reading.ts'
import type { SetUp } from './contract.ts'

export type PreparedPerson = Omit<SetUp['people'][number], 'password'> & {
  /** SHA-256 of the person's record in accounts.json. */
  readonly verifier: string
  readonly reading: Reading
}

/** `station.set-up` once the shell has checked the passwords and written accounts.json. */
export type PreparedSetUp = Omit<SetUp, 'people' | 'staff'> & {
  readonly people: readonly PreparedPerson[]
  readonly staff?: readonly PreparedAddStaff[] | undefined
  /** The book holds demonstration data, for good. */
  readonly demo?: true
}
