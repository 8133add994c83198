import type { Reading } from '../kernel/reading.ts'
import type { AssignableRole } from '../kernel/roles.ts'

export type Account = {
  name: string
  roles: readonly AssignableRole[]
  reading: Reading
  /** SHA-256 of the record in accounts.json that counts (format.md §7). */
  verifier: string
  /** A one-time password is in force: nothing but changing it is open. */
  mustChange: boolean
  createdAt: string
  /** Whose it is in the directory, where that was said. */
  staffId?: string
  /** Nobody signs in with it; it stays, and its name is never given again. */
  disabled?: { readonly at: string; readonly by: string; readonly reason: string }
}

/** By account id; an id is never given twice. */
export type AccountState = { [account: string]: Account }

export const emptyAccounts = (): AccountState => ({})
