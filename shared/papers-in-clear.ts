import type { CommandName } from './contract.ts'
import type { Event } from './kernel/event.ts'
import { holdsRightNumber, numbersInClear } from './papers/index.ts'

const features: ReadonlySet<string> = new Set([
  'visit',
  'passage',
  'vehicle',
  'turn-away',
  'appointment',
  'look-out',
  'exit-pass',
  'mail',
  'gate',
])

/** Whether it is written where people show their papers, and readers type them into whatever field has the caret. */
export const isOfGate = (name: CommandName): boolean => features.has(featureOf(name))

/** Whether a resident's number would stand in the journal in clear: a reason or a remark is not sealed (format.md §5). */
export const tellsNumber = (events: readonly Event[]): boolean =>
  events.some(({ kind, data }) => tells(data, codes.get(featureOf(kind))))

/** What others number by long figures of their own, with a date among them. */
const codes: ReadonlyMap<string, string> = new Map([
  ['mail', 'number'],
  ['exit-pass', 'asset'],
])

const featureOf = (name: string): string => name.slice(0, name.indexOf('.'))

/** Digests are figures by chance. @param code the key of such a number. */
const tells = (value: unknown, code: string | undefined, key = ''): boolean => {
  if (typeof value === 'string' && key === code) return holdsRightNumber(value)
  if (typeof value === 'string') return key !== 'digest' && numbersInClear(value).length > 0
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([inner, of]) => tells(of, code, Array.isArray(value) ? key : inner))
}
