import { webcrypto } from 'node:crypto'
import { join } from 'node:path'
import { recoveryPublicKey } from '../../shared/backup/index.ts'
import { readTypedKey } from '../../shared/recovery/index.ts'
import type { FilePort } from '../disk/file-port.ts'
import { readFile } from '../disk/read-file.ts'
import { replaceFile } from '../disk/replace-file.ts'

/** Older runtimes do not have it where the library looks for it. */
globalThis.crypto ??= webcrypto as Crypto

const age = () => import('age-encryption')

const path = (folder: string): string => join(folder, 'recovery.pub')

/** undefined where the book has none, or what stands there is none. @throws DiskError. */
export const readRecoveryPub = (port: FilePort, folder: string): string | undefined => {
  if (!port.stat(path(folder))) return undefined
  const text = Buffer.from(readFile(port, path(folder)))
    .toString('utf8')
    .trim()
  return recoveryPublicKey.safeParse(text).success ? text : undefined
}

/** @throws DiskError. */
export const writeRecoveryPub = (port: FilePort, folder: string, publicKey: string): void =>
  replaceFile(port, path(folder), Buffer.from(`${publicKey}\n`))

/** Sealed for whoever has the private half alone. */
export const sealFor = async (publicKey: string, text: string): Promise<Uint8Array> => {
  const { Encrypter } = await age()
  const encrypter = new Encrypter()
  encrypter.addRecipient(publicKey)
  return encrypter.encrypt(text)
}

/** undefined where it was sealed for another key, or altered, or what was typed is no key. */
export const openWith = async (typed: string, sealed: Uint8Array): Promise<string | undefined> => {
  const privateKey = readTypedKey(typed)
  if (privateKey === undefined) return undefined
  const { Decrypter } = await age()
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity(privateKey)
    return await decrypter.decrypt(sealed, 'text')
  } catch {
    return undefined
  }
}
