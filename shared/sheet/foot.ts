import { parseChain } from '../kernel/ids.ts'
import type { CheckFoot } from './contract.ts'

type Printed = { readonly chain: string; readonly seq: number; readonly hash: string }

/** So many digits of a line's hash stand on paper. */
const shownDigits = 16

/** `3f9a 07c2 5be1 d84f`. */
export const digitsInFours = (hash: string): string =>
  hash.slice(0, shownDigits).replace(/(.{4})(?=.)/gu, '$1 ')

/** What the QR code of a foot says (`WB1:` names this form). */
export const footCode = ({ chain, seq, hash }: Printed): string =>
  `WB1:${chain}:${seq}:${hash.slice(0, shownDigits)}`

/**
 * What a reader typed or a person copied from a foot: the whole code, or chain (it may be left out), number and digits
 * in this order, in half or full width, with whatever words and spaces stand between. undefined where it is none.
 */
export const parseFoot = (typed: string): CheckFoot | undefined => {
  const text = typed
    .normalize('NFKC')
    .replace(/前\s*16\s*位/u, '')
    .trim()
  const digits = /(?<![0-9a-f])(?:[0-9a-f]{16}|[0-9a-f]{4}(?:[ -][0-9a-f]{4}){3})$/iu.exec(text)?.[0]
  if (digits === undefined) return undefined
  const before = text.slice(0, text.length - digits.length)
  const chain = /[A-Z]-[0-9A-Z]{4}\.(?:general|secret)\.[1-9]\d*/iu.exec(before)?.[0]
  const seq = /(?:^|\D)(\d{1,3}(?:,\d{3})+|\d{1,12})\D*$/u.exec(before.replace(chain ?? '', ' '))?.[1]
  if (seq === undefined || Number(seq.replaceAll(',', '')) < 1) return undefined
  return {
    ...(chain !== undefined && { chain: properChain(chain) }),
    seq: Number(seq.replaceAll(',', '')),
    digits: digits.replace(/[ -]/gu, '').toLowerCase(),
  }
}

/** Readers with Caps Lock on type everything in capitals. */
const properChain = (chain: string): string => {
  const [station = '', realm = '', n = ''] = chain.split('.')
  const proper = `${station.toUpperCase()}.${realm.toLowerCase()}.${n}`
  return parseChain(proper) ? proper : chain
}
