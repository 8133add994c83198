import { createPrivateKey, createPublicKey } from 'node:crypto'
import { bech32 } from '@scure/base'
import type { RecoveryKeys } from '../../shared/backup/index.ts'
import type { Random } from '../ports.ts'

/** What stands before the 32 bytes of an X25519 private key in PKCS #8. */
const pkcs8Prefix = Buffer.from('302e020100300506032b656e04220420', 'hex')

/** A fresh pair in the forms of age: `age1…` and `AGE-SECRET-KEY-1…`. */
export const drawRecoveryKeys = (random: Random): RecoveryKeys => {
  const secret = random(32)
  return {
    publicKey: publicHalfOf(secret),
    privateKey: bech32.encodeFromBytes('AGE-SECRET-KEY-', secret).toUpperCase(),
  }
}

/** The public half that belongs to a whole private one (`readTypedKey`). */
export const publicKeyOf = (privateKey: string): string =>
  publicHalfOf(bech32.decodeToBytes(privateKey.toLowerCase()).bytes)

const publicHalfOf = (secret: Uint8Array): string => {
  const key = createPrivateKey({ key: Buffer.concat([pkcs8Prefix, secret]), format: 'der', type: 'pkcs8' })
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' })
  return bech32.encodeFromBytes('age', Buffer.from(x, 'base64url'))
}
