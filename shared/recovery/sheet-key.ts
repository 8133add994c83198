import { bech32 } from '@scure/base'

/** What every private key begins with (age). */
const prefix = 'AGE-SECRET-KEY-1'
const dataCharacters = 58
const halfCharacters = dataCharacters / 2
const keyBytes = 32

/** So many of the sheet's characters are typed back: whoever can, has both parts on paper. */
export const confirmedCharacters = 6

/** A part of the recovery sheet: what is printed on one page and kept by one of two people. */
export type KeyPart = { readonly place: 'first' | 'second'; readonly text: string }

/** The two parts of a private key, one for each envelope: neither opens anything alone. */
export const partsOfKey = (privateKey: string): readonly [KeyPart, KeyPart] => {
  const cut = prefix.length + halfCharacters
  return [
    { place: 'first', text: privateKey.slice(0, cut) },
    { place: 'second', text: privateKey.slice(cut) },
  ]
}

const groupLength = 6

/** In groups that can be copied down; what all keys begin with stands alone. `at` tells them apart. */
export const groupsOf = (part: string): readonly { readonly at: number; readonly group: string }[] => {
  const begin = part.startsWith(prefix) ? prefix.length : 0
  const groups = begin === 0 ? [] : [{ at: 0, group: prefix }]
  for (let at = begin; at < part.length; at += groupLength)
    groups.push({ at, group: part.slice(at, at + groupLength) })
  return groups
}

/** What is typed back: the last three characters of each part. */
export const confirmationOf = (privateKey: string): string =>
  partsOfKey(privateKey)
    .map(({ text }) => text.slice(-confirmedCharacters / 2))
    .join('')

/**
 * The private key that somebody copied from his sheet, in its one form; undefined where it is none, for its own
 * checksum does not fit. Spaces, strokes, small and full-width letters do not matter, nor which part was typed first;
 * letters that the sheet never has are read as those that they are taken for.
 */
export const readTypedKey = (first: string, second = ''): string | undefined => {
  const [one, other] = [dataIn(first), dataIn(second)]
  const data = [one + other, other + one].find(isWhole)
  return data === undefined ? undefined : prefix + data
}

const dataIn = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/gu, '')
    .replace(/^AGESECRETKEY[1IL]/u, '')
    .replace(/[OI1B]/gu, character => takenFor[character] ?? character)

/** The sheet's alphabet has none of these. */
const takenFor: { readonly [character: string]: string } = { O: '0', I: 'L', '1': 'L', B: '8' }

const isWhole = (data: string): boolean => {
  if (data.length !== dataCharacters) return false
  const read = bech32.decodeUnsafe(prefix + data)
  return read !== undefined && bech32.fromWordsUnsafe(read.words)?.length === keyBytes
}

/** A number by which people tell sheets apart, from the public half: `7Q2X-M4KD`. */
export const keyNumber = (publicKey: string): string => {
  const end = publicKey.slice(-8).toUpperCase()
  return `${end.slice(0, 4)}-${end.slice(4)}`
}
