import { dayOf } from '../calendar/index.ts'
import type { Context } from '../kernel/context.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { Elements } from './element-fields.ts'
import type { EntryType } from './entry-types.ts'
import type { DutyLogState } from './state.ts'

/** The number of a document, fax or letter: incoming and outgoing ones are counted apart, each year from 1 (domain.md §6). */
export type Registered = {
  readonly direction: 'in' | 'out'
  /** Of the day on which it was registered, in the unit's time zone. */
  readonly year: number
  readonly number: number
}

type Stated = { readonly type: EntryType; readonly elements: Elements }
type Row = {
  readonly registered?: Registered
  readonly earlier: readonly { readonly registered?: Registered }[]
}

const registeredTypes: readonly EntryType[] = ['document', 'fax', 'letter']

/**
 * The number that a statement bears: the one that the item was given before for this direction, else the next one.
 * Without a direction none is given until a correction names it.
 */
export const registeredFor = (
  state: Frozen<DutyLogState>,
  { type, elements: { direction } }: Stated,
  { now, timeZone }: Pick<Context, 'now' | 'timeZone'>,
  row?: Row,
): Registered | undefined => {
  if (direction === undefined || !registeredTypes.includes(type)) return undefined
  const before = row && [row, ...row.earlier].find(({ registered }) => registered?.direction === direction)
  if (before?.registered) return before.registered
  const year = Number(dayOf(now, timeZone).slice(0, 4))
  return { direction, year, number: lastNumber(state, { direction, year }) + 1 }
}

type Register = Pick<Registered, 'direction' | 'year'>

const lastNumber = (state: Frozen<DutyLogState>, register: Register): number =>
  own(state.registered, keyOf(register)) ?? 0

const keyOf = ({ direction, year }: Register): string => `${direction} ${year}`

/** No number is given twice: the highest of each register is kept. */
export const noteRegistered = (state: DutyLogState, registered: Registered | undefined): void => {
  if (registered && registered.number > lastNumber(state, registered))
    state.registered[keyOf(registered)] = registered.number
}

/** `收〔2026〕15号`. */
export const registeredInWords = ({ direction, year, number }: Registered): string =>
  `${direction === 'in' ? '收' : '发'}〔${year}〕${number}号`
