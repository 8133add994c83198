import { join } from 'node:path'
import { own } from '../../shared/kernel/own.ts'
import { type AccountRecord, digestOf } from '../accounts/account-record.ts'
import { type Journalled, readRecords } from '../accounts/accounts-file.ts'
import { backupsAt } from '../backup/place.ts'
import { DiskError, type FilePort } from '../disk/file-port.ts'

/** Records that were found somewhere, and the folders that they came from. */
export type FoundRecords = {
  readonly records: readonly AccountRecord[]
  readonly from: readonly string[]
}

/** Larger than the file of any bureau. */
const mostBytes = 8_000_000

/**
 * Looks in backup places, single backups, or any folder with an accounts.json, for records whose digest is the one last
 * journalled. Where they come from does not matter then: nobody can make another record of the same digest, so what is
 * found is what its owner set, and gives nobody anything that he did not have. A place that cannot be read is passed over.
 */
export const findVouched = (
  port: FilePort,
  folders: readonly string[],
  journalled: Journalled,
): FoundRecords => {
  const found = new Map<string, AccountRecord>()
  const from = new Set<string>()
  for (const folder of folders.flatMap(place => candidatesAt(port, place)))
    for (const record of recordsAt(port, folder)) {
      const { account } = record
      if (found.has(account) || own(journalled, account)?.verifier !== digestOf(record)) continue
      found.set(account, record)
      from.add(folder)
    }
  return { records: [...found.values()], from: [...from] }
}

const candidatesAt = (port: FilePort, place: string): readonly string[] =>
  orNothing(() => [place, ...backupsAt(port, place).map(({ folder }) => folder)])

const recordsAt = (port: FilePort, folder: string): readonly AccountRecord[] =>
  orNothing(() => {
    const size = port.stat(join(folder, 'accounts.json'))?.size ?? 0
    return size === 0 || size > mostBytes ? [] : readRecords(port, folder)
  })

const orNothing = <T>(look: () => readonly T[]): readonly T[] => {
  try {
    return look()
  } catch (cause) {
    if (cause instanceof DiskError) return []
    throw cause
  }
}
