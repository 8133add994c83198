import type { Credentials } from '../app/pass-for.ts'
import { handoverText } from './text.ts'

/** Which of the two is not filled; undefined where both are. */
export const credentialFault = ({
  account,
  password,
}: Credentials): { readonly field: keyof Credentials; readonly why: string } | undefined => {
  const field = account.trim() === '' ? 'account' : password === '' ? 'password' : undefined
  return field && { field, why: handoverText.faults.missing }
}
