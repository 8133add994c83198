import { createHash } from 'node:crypto'
import { z } from 'zod'
import { accountId } from '../../shared/kernel/ids.ts'
import { limitOf } from '../../shared/settings/index.ts'
import type { Verifier } from './scrypt.ts'

const verifierShape = {
  n: z.int().positive(),
  r: z.int().positive(),
  p: z.int().positive(),
  salt: z.string(),
  hash: z.string(),
}

/** One account in accounts.json (format.md §7). `earlier`: the verifiers before this one, newest first. */
export const accountRecord = z.strictObject({
  account: accountId,
  ...verifierShape,
  earlier: z.array(z.strictObject(verifierShape)),
})
export type AccountRecord = Verifier & { readonly account: string; readonly earlier: readonly Verifier[] }

/** With the one in force as many as the unit may ever ask not to be taken again (reliability §5). */
const keptEarlier = limitOf('account.passwords-remembered').most - 1

/** The record of a new account, or of an account's new password when its record so far is given. */
export const recordOf = (account: string, verifier: Verifier, before?: AccountRecord): AccountRecord => ({
  account,
  ...inOrder(verifier),
  earlier: before === undefined ? [] : [before, ...before.earlier].slice(0, keptEarlier).map(inOrder),
})

/**
 * What the journal's account events carry: SHA-256, lower-case hex, of the record as JSON without white space, keys in the
 * order `account n r p salt hash earlier`, those of earlier verifiers `n r p salt hash`.
 */
export const digestOf = (record: AccountRecord): string => {
  const { account, earlier } = record
  const canonical = JSON.stringify({ account, ...inOrder(record), earlier: earlier.map(inOrder) })
  return createHash('sha256').update(canonical).digest('hex')
}

const inOrder = ({ n, r, p, salt, hash }: Verifier): Verifier => ({ n, r, p, salt, hash })
