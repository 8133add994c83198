import { z } from 'zod'
import type { Realm } from './event.ts'
import { compare } from './reading.ts'

const crockford = '0-9A-HJKMNP-TV-Z'

/** `<letter>-<4 of Crockford base32>`, e.g. `G-7K2M` (format.md §2). */
export const stationId = z.string().regex(new RegExp(`^[A-Z]-[${crockford}]{4}$`))
export const accountId = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(\.[a-z0-9]+)*$/)
export const commandId = z.string().regex(/^[A-Za-z0-9._:-]{1,80}$/)
export const itemId = z.string().regex(new RegExp(`^[A-Z]-[${crockford}]{4}-\\d{4}-s?[1-9]\\d{0,8}$`))

/** Actors that are never accounts (format.md §2). */
export const reservedActors = ['system', 'setup'] as const

export const chainName = (station: string, realm: Realm, n: number): string => `${station}.${realm}.${n}`

/** Parts of `<station>.<realm>.<n>`; undefined for anything else. */
export const parseChain = (chain: string): { station: string; realm: Realm; n: number } | undefined => {
  const match = /^([A-Z]-[0-9A-HJKMNP-TV-Z]{4})\.(general|secret)\.([1-9]\d*)$/.exec(chain)
  if (!match?.[1] || !match[3]) return undefined
  return { station: match[1], realm: match[2] === 'secret' ? 'secret' : 'general', n: Number(match[3]) }
}

/** In chain k numbers start at (k−1)·100000+1, so that a restored book gives no number twice. */
export const firstNumberOfChain = (n: number): number => (n - 1) * 100_000 + 1

/** n of the chain that gives out numbers of that size. */
export const chainOfNumber = (number: number): number => Math.floor((number - 1) / 100_000) + 1

/** @param month `YYYY-MM`, the home month. */
export const makeItemId = (station: string, realm: Realm, month: string, n: number): string =>
  `${station}-${month.slice(2, 4)}${month.slice(5, 7)}-${realm === 'secret' ? 's' : ''}${n}`

export type ItemIdParts = { station: string; realm: Realm; month: string; n: number }

/** Parts of an item id, month as `YYYY-MM`; undefined for anything else. */
export const parseItemId = (id: string): ItemIdParts | undefined => {
  const match = /^([A-Z]-[0-9A-HJKMNP-TV-Z]{4})-(\d\d)(\d\d)-(s?)([1-9]\d*)$/.exec(id)
  if (!match?.[1] || !match[5]) return undefined
  return {
    station: match[1],
    realm: match[4] === 's' ? 'secret' : 'general',
    month: `20${match[2]}-${match[3]}`,
    n: Number(match[5]),
  }
}

/** Orders items as they were born: by home month, then number. */
export const compareItemIds = (a: string, b: string): number => {
  const [first, second] = [parseItemId(a), parseItemId(b)]
  if (!first || !second) return compare(a, b)
  return compare(first.month, second.month) || first.n - second.n || compare(a, b)
}

/** What people read: the letter only (`D-2611-318`). */
export const shownNumber = (id: string): string => {
  const parts = parseItemId(id)
  if (!parts) return id
  return `${parts.station.slice(0, 1)}-${parts.month.slice(2, 4)}${parts.month.slice(5, 7)}-${parts.realm === 'secret' ? 's' : ''}${parts.n}`
}
