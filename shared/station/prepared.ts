import type { Reading } from '../kernel/reading.ts'
import type { FirstPost, SetUp } from './contract.ts'

export type PreparedPerson = {
  readonly post: FirstPost
  readonly name: string
  readonly account: string
  /** SHA-256 of the person's record in accounts.json. */
  readonly verifier: string
  readonly reading: Reading
}

/** `station.set-up` once the shell has checked the passwords and written accounts.json. */
export type PreparedSetUp = Omit<SetUp, 'people'> & {
  readonly people: readonly PreparedPerson[]
  /** The book holds demonstration data, for good. */
  readonly demo?: true
}
