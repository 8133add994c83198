import type { ContractRow } from '../../shared/kernel/contract-row.ts'
import type { PersonRef } from '../journal/person-refs.ts'
import type { Random } from '../ports.ts'
import type { Particulars, People } from './people.ts'

export type SealingPorts = {
  readonly people: () => People
  readonly random: Random
  /** The journal file that the commit will go to, `YYYY-MM`. */
  readonly month: string
}

/**
 * Puts sealed references in the place of the particulars that the contract row names (format.md §5): from here on
 * nothing but `{person, digest}` goes on to decide and to the journal. On the disk when it returns; should decide
 * then refuse, an unreferenced line is left, which is legal. Throws NotWritten (code `key-damaged` where the month's
 * key is no key any more), Poisoned, and what `people` throws.
 */
export const sealParticulars = <Input>(
  { seals = [] }: Pick<ContractRow, 'seals'>,
  input: Input,
  ports: SealingPorts,
): Input => {
  if (seals.length === 0 || !isRecord(input)) return input
  const sealed = seals.flatMap(field => pairOf(field, input[field], ports))
  return { ...input, ...Object.fromEntries(sealed) }
}

const pairOf = (field: string, particulars: unknown, ports: SealingPorts): [string, PersonRef][] =>
  isRecord(particulars) ? [[field, sealOne(particulars, ports)]] : []

const sealOne = (particulars: Particulars, { people, random, month }: SealingPorts): PersonRef =>
  people().seal(month, Buffer.from(random(16)).toString('hex'), particulars)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
