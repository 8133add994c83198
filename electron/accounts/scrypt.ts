import { scrypt, timingSafeEqual } from 'node:crypto'
import type { Random } from '../ports.ts'

/** What one derivation costs: memory is 128·n·r bytes, time grows with n·r·p. Stored with every verifier. */
export type ScryptCost = { readonly n: number; readonly r: number; readonly p: number }

/** 64 MiB and 0.4 to 0.8 s on the PC of a duty room (reliability §5; measured choice). */
export const standardCost: ScryptCost = { n: 2 ** 16, r: 8, p: 2 }

/** What is kept of a password: it can be tried, not read back. Salt and hash in base64. */
export type Verifier = ScryptCost & { readonly salt: string; readonly hash: string }

const saltBytes = 16
const hashBytes = 32

/** A verifier of a new password, under a fresh salt. */
export const makeVerifier = async (password: string, cost: ScryptCost, random: Random): Promise<Verifier> => {
  const salt = random(saltBytes)
  const hash = await derive(password, salt, cost)
  return { n: cost.n, r: cost.r, p: cost.p, salt: base64(salt), hash: base64(hash) }
}

/** Whether it is the password of this verifier; compared in constant time. */
export const isPassword = async (password: string, verifier: Verifier): Promise<boolean> => {
  const expected = Buffer.from(verifier.hash, 'base64')
  const hash = await derive(password, Buffer.from(verifier.salt, 'base64'), verifier)
  return expected.length === hash.length && timingSafeEqual(hash, expected)
}

/** The work of `isPassword` for a name that nobody bears, so that the time does not tell who exists. Always false. */
export const pretendToCheck = async (password: string, cost: ScryptCost): Promise<false> => {
  await derive(password, new Uint8Array(saltBytes), cost)
  return false
}

/** In the thread pool of the runtime: the lane and the windows go on meanwhile. */
const derive = (password: string, salt: Uint8Array, { n, r, p }: ScryptCost): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const done = (problem: Error | null, hash: Uint8Array) => (problem ? reject(problem) : resolve(hash))
    scrypt(password.normalize('NFC'), salt, hashBytes, { N: n, r, p, maxmem: 256 * n * r }, done)
  })

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
