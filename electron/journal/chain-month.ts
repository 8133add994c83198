import { chainName, parseChain } from '../../shared/kernel/ids.ts'
import { journalFile, monthFileName } from './files.ts'

/**
 * A month file among all chains of one realm: `YYYY-MM` in the first chain, `YYYY-MM.n` in the n-th, since a restored
 * book goes on within a month that the chain before began.
 */
export type ChainMonth = string

/** @param month `YYYY-MM`. */
export const chainMonth = (chain: string, month: string): ChainMonth =>
  (parseChain(chain)?.n ?? 1) === 1 ? month : `${month}.${parseChain(chain)?.n}`

/** `YYYY-MM`. */
export const plainMonth = (month: ChainMonth): string => month.slice(0, 7)

/** n of the chain that the file belongs to. */
export const numberOfMonth = (month: ChainMonth): number => Number(month.slice(8)) || 1

/** Where the file lies. @param chain any one of that realm. */
export const monthPath = (folder: string, chain: string, month: ChainMonth): string => {
  const { station, realm } = parseChain(chain) ?? { station: '', realm: 'general' as const }
  const own = chainName(station, realm, numberOfMonth(month))
  return journalFile(folder, own, monthFileName(plainMonth(month)))
}
