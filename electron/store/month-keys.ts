import { dirname, join } from 'node:path'
import type { FilePort } from '../disk/file-port.ts'
import { readFile } from '../disk/read-file.ts'
import { replaceFile } from '../disk/replace-file.ts'
import { writeFully } from '../disk/write-fully.ts'
import { NotWritten } from '../journal/failures.ts'
import type { Random } from '../ports.ts'

const keyLength = 32
const keyFileForm = /^\d{4}-(0[1-9]|1[0-2])\.key$/
const monthLength = 'YYYY-MM'.length

/** `missing`: never made, or destroyed after its period. `damaged`: there is a file, but it is no key. */
export type KeyFound = Uint8Array | 'missing' | 'damaged'

/** The keys of one station, one a month (`YYYY-MM`), under which particulars of outside persons are sealed. */
export type MonthKeys = {
  readonly find: (month: string) => KeyFound
  /**
   * The month's key, made at its first use; on the disk, with its folder, before it is returned. @throws DiskError;
   * NotWritten where it is damaged: a new one would make all that it sealed look destroyed.
   */
  readonly forSealing: (month: string) => Uint8Array
  /** The months that have a key, oldest first. @throws DiskError. */
  readonly months: () => readonly string[]
  /**
   * Overwrites and removes a month's key: what it sealed stays sealed for good (format.md §5). On the disk when it
   * returns; nothing where there is none any more. @throws DiskError; then it may be tried again.
   */
  readonly destroy: (month: string) => void
}

/** @param station e.g. `G-7K2M`; its keys lie in `keys/<station>`. */
export const openMonthKeys = (port: FilePort, folder: string, station: string, random: Random): MonthKeys => {
  const home = join(folder, 'keys', station)
  const durable = new Map<string, Uint8Array>()
  /** Read before: whoever goes through a year of people asks for twelve keys, not for one a person. */
  const read = new Map<string, Uint8Array>()

  const find = (month: string): KeyFound => {
    const known = durable.get(month) ?? read.get(month)
    if (known) return known
    const found = readKey(port, keyPath(home, month))
    if (typeof found !== 'string') read.set(month, found)
    return found
  }

  const forSealing = (month: string): Uint8Array => {
    const known = find(month)
    if (known === 'damaged') throw new NotWritten('key-damaged')
    const key = known === 'missing' ? random(keyLength) : known
    if (known === 'missing') writeKey(port, keyPath(home, month), key)
    if (!durable.has(month)) for (const parent of [home, dirname(home), folder]) port.syncFolder(parent)
    durable.set(month, key)
    return key
  }

  const months = () =>
    port.list(home).flatMap(name => (keyFileForm.test(name) ? [name.slice(0, monthLength)] : []))

  const destroy = (month: string): void => {
    durable.delete(month)
    read.delete(month)
    const path = keyPath(home, month)
    if (!port.stat(path)) return
    overwrite(port, path, random)
    port.remove(path)
    port.syncFolder(home)
  }

  return { find, forSealing, months, destroy }
}

const keyPath = (home: string, month: string): string => join(home, `${month}.key`)

/** The blocks that held it hold something else before the name goes. */
const overwrite = (port: FilePort, path: string, random: Random): void => {
  const file = port.open(path, 'update')
  try {
    writeFully(port, file, random(Math.max(keyLength, port.statOpen(file).size)), 0)
    port.syncData(file)
  } finally {
    port.close(file)
  }
}

const readKey = (port: FilePort, path: string): KeyFound => {
  if (!port.stat(path)) return 'missing'
  const bytes = readFile(port, path)
  return bytes.length === keyLength ? bytes : 'damaged'
}

/** By `replaceFile`: a key that a power cut left half written must never be taken for one. */
const writeKey = (port: FilePort, path: string, key: Uint8Array): void => {
  port.makeFolder(dirname(path))
  replaceFile(port, path, key)
}
