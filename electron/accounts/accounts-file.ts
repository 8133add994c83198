import { join } from 'node:path'
import { z } from 'zod'
import type { AccountState } from '../../shared/account/index.ts'
import type { Frozen } from '../../shared/kernel/event.ts'
import { own } from '../../shared/kernel/own.ts'
import { DiskError, type FilePort } from '../disk/file-port.ts'
import { readFile } from '../disk/read-file.ts'
import { replaceFile } from '../disk/replace-file.ts'
import { sha256Hex } from '../journal/sha256.ts'
import { type AccountRecord, accountRecord, digestOf } from './account-record.ts'

/** The accounts as the journal has them, each with the digest of the record that counts. */
export type Journalled = Frozen<AccountState>

/**
 * How the file stands against the journal. `tampered`: these accounts have no record that the journal knows, so
 * nobody signs in with them; the others are not affected.
 */
export type AccountsFileState =
  | { readonly state: 'good' }
  | { readonly state: 'missing' | 'unreadable' }
  | { readonly state: 'tampered'; readonly accounts: readonly string[] }

/**
 * accounts.json: the password verifiers, beside the journal and never in it (format.md §7). A record is written
 * before the commit that makes it count. So an account may have two: the one whose digest the journal knows counts,
 * the other waits for its commit or never got one. Read once at opening: the lock keeps others out.
 */
export type AccountsFile = {
  readonly stateAgainst: (journalled: Journalled) => AccountsFileState
  /** The record that the journal vouches for; undefined where none is, whatever the file holds. */
  readonly recordOf: (account: string, journalled: Journalled) => AccountRecord | undefined
  /**
   * Adds records; on the disk when it returns. Drops what the journal does not know, unless it was put here by this
   * process and still waits. Throws DiskError; `AccountsUnusable` where writing would bury a file nobody could read.
   */
  readonly put: (records: readonly AccountRecord[], journalled: Journalled) => void
  /**
   * For recovery alone: `put` where the file is lost. What stood there is evidence: it is kept in `quarantine/` before
   * it is written over. Throws DiskError; then the file is as it was.
   */
  readonly putAnew: (records: readonly AccountRecord[], journalled: Journalled) => void
}

export class AccountsUnusable extends Error {
  override readonly name = 'AccountsUnusable'
}

type Content = readonly AccountRecord[] | 'missing' | 'unreadable'

export const openAccountsFile = (port: FilePort, folder: string): AccountsFile => {
  const path = join(folder, 'accounts.json')
  let content = readContent(port, path)
  let waiting: readonly string[] = []

  const write = (
    before: readonly AccountRecord[],
    records: readonly AccountRecord[],
    journalled: Journalled,
  ) => {
    const known = digestsIn(journalled)
    const kept = [...before, ...records].filter(isKept(known, waiting, records))
    replaceFile(port, path, asBytes(kept))
    content = kept
    waiting = [...waiting, ...records.map(digestOf)].filter(digest => !known.has(digest))
  }

  return {
    stateAgainst: journalled => stateOf(content, journalled),
    recordOf: (account, journalled) => vouchedFor(recordsIn(content), account, journalled),
    put: (records, journalled) => write(writable(content, journalled), records, journalled),
    putAnew: (records, journalled) => {
      if (content !== 'missing' && waiting.length === 0) keepAside(port, folder, path)
      write(recordsIn(content), records, journalled)
    },
  }
}

const fileShape = z.strictObject({ format: z.literal(1), records: z.array(accountRecord) })

/** What an accounts.json holds, wherever it lies; nothing in it is believed yet. @throws DiskError but where none is there. */
export const readRecords = (port: FilePort, folder: string): readonly AccountRecord[] =>
  recordsIn(readContent(port, join(folder, 'accounts.json')))

const keepAside = (port: FilePort, folder: string, path: string): void => {
  const bytes = readFile(port, path)
  const aside = join(folder, 'quarantine')
  port.makeFolder(aside)
  replaceFile(port, join(aside, `accounts.json.${sha256Hex(bytes).slice(0, 16)}`), bytes)
  port.syncFolder(folder)
}

const readContent = (port: FilePort, path: string): Content => {
  try {
    const bytes = readFile(port, path)
    return fileShape.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))).records
  } catch (cause) {
    if (cause instanceof DiskError && cause.code !== 'ENOENT') throw cause
    return cause instanceof DiskError ? 'missing' : 'unreadable'
  }
}

const asBytes = (records: readonly AccountRecord[]): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify({ format: 1, records }, null, 1)}\n`)

const digestsIn = (journalled: Journalled): ReadonlySet<string> =>
  new Set(Object.values(journalled).map(account => account.verifier))

const recordsIn = (content: Content): readonly AccountRecord[] => (typeof content === 'string' ? [] : content)

const stateOf = (content: Content, journalled: Journalled): AccountsFileState => {
  if (content === 'missing' && digestsIn(journalled).size === 0) return { state: 'good' }
  if (typeof content === 'string') return { state: content }
  const known = new Set(content.map(digestOf))
  const accounts = Object.keys(journalled).filter(account => !known.has(journalled[account]?.verifier ?? ''))
  return accounts.length === 0 ? { state: 'good' } : { state: 'tampered', accounts }
}

const vouchedFor = (
  records: readonly AccountRecord[],
  account: string,
  journalled: Journalled,
): AccountRecord | undefined => {
  const digest = own(journalled, account)?.verifier
  return records.find(record => record.account === account && digestOf(record) === digest)
}

/** An unreadable file is never taken for an empty one, nor a missing one beside a journal that knows accounts. */
const writable = (content: Content, journalled: Journalled): readonly AccountRecord[] => {
  const { state } = stateOf(content, journalled)
  if (state === 'missing' || state === 'unreadable') throw new AccountsUnusable(state)
  return recordsIn(content)
}

const isKept =
  (known: ReadonlySet<string>, waiting: readonly string[], fresh: readonly AccountRecord[]) =>
  (record: AccountRecord): boolean =>
    fresh.includes(record) || known.has(digestOf(record)) || waiting.includes(digestOf(record))
