import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { Random } from '../ports.ts'

const nonceLength = 12
const tagLength = 16
const algorithm = 'aes-256-gcm'

/** The shortest box: that of an empty text. */
export const leastBoxLength = nonceLength + tagLength

/**
 * Nonce, AES-256-GCM ciphertext, tag (format.md §5). @param key 32 bytes. @param id whose box it is: bound to the
 * box, so that boxes cannot be exchanged for one another.
 */
export const sealBox = (key: Uint8Array, id: string, plain: Uint8Array, random: Random): Uint8Array => {
  const nonce = random(nonceLength)
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagLength })
  cipher.setAAD(Buffer.from(id))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** The plain bytes; undefined where the box was sealed under another key or id, or was altered. */
export const openBox = (key: Uint8Array, id: string, box: Uint8Array): Uint8Array | undefined => {
  if (box.length < leastBoxLength) return undefined
  const decipher = createDecipheriv(algorithm, key, box.subarray(0, nonceLength), {
    authTagLength: tagLength,
  })
  decipher.setAAD(Buffer.from(id))
  decipher.setAuthTag(box.subarray(-tagLength))
  const plain = decipher.update(box.subarray(nonceLength, -tagLength))
  return isAuthentic(() => decipher.final()) ? plain : undefined
}

/** Node says by an exception that the tag does not fit. */
const isAuthentic = (final: () => unknown): boolean => {
  try {
    final()
    return true
  } catch {
    return false
  }
}
