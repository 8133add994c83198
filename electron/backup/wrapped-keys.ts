import { join } from 'node:path'
import { z } from 'zod'
import type { FilePort } from '../disk/file-port.ts'
import { readFile } from '../disk/read-file.ts'
import { openWith, sealFor } from './recovery-key.ts'

/** `keys.wrapped` in plain: the month keys by `<station>/<YYYY-MM>`, in base64 (format.md §5). */
type MonthKeysByName = { readonly [name: string]: string }

const plainForm = z.record(z.string().regex(/^[A-Z]-[0-9A-Z]{4}\/\d{4}-\d{2}$/), z.base64())
const keyFile = /^(\d{4}-\d{2})\.key$/

/** All month keys of a book, sealed under its recovery key. @throws DiskError. */
export const wrapKeys = async (port: FilePort, folder: string, publicKey: string): Promise<Uint8Array> =>
  sealFor(publicKey, JSON.stringify(keysIn(port, folder)))

const keysIn = (port: FilePort, folder: string): MonthKeysByName => {
  const found: Record<string, string> = {}
  for (const station of port.list(join(folder, 'keys')))
    for (const name of port.list(join(folder, 'keys', station))) {
      const month = keyFile.exec(name)?.[1]
      if (month === undefined) continue
      found[`${station}/${month}`] = Buffer.from(
        readFile(port, join(folder, 'keys', station, name)),
      ).toString('base64')
    }
  return found
}

/** The keys as files of a data folder; undefined where the private key does not open them. */
export const unwrapKeys = async (
  sealed: Uint8Array,
  privateKey: string,
): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[] | undefined> => {
  const text = await openWith(privateKey, sealed)
  const keys = plainForm.safeParse(text === undefined ? undefined : JSON.parse(text))
  if (!keys.success) return undefined
  return Object.entries(keys.data).map(([name, key]) => ({
    path: `keys/${name}.key`,
    bytes: Buffer.from(key, 'base64'),
  }))
}
