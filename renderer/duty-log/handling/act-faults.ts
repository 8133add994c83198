import { type TimeSurroundings, typedMoment, typedTime } from '../../../shared/calendar/index.ts'
import type { StaffRow } from '../../../shared/directory/contract.ts'
import { parseItemId, shownNumber } from '../../../shared/kernel/ids.ts'
import { fill } from '../../app/fill.ts'
import type { ActField, ActKind } from './act-kinds.ts'
import { actKinds } from './act-kinds.ts'
import type { ActValues } from './act-values.ts'
import { recipientsOf } from './recipients.ts'
import { handlingText as text } from './text.ts'

/** What a form is read against. */
export type ActAround = {
  readonly itemId: string
  readonly time: TimeSurroundings
  readonly staff: readonly StaffRow[]
}

const longest: { readonly [F in ActField]?: number } = {
  text: 2000,
  reason: 200,
  name: 40,
  section: 40,
}

/** By field, what must be changed before the act can be sent; main judges again. */
export const faultsOfAct = (
  kind: ActKind,
  values: ActValues,
  around: ActAround,
): { readonly [F in ActField]?: string } =>
  Object.fromEntries(
    actKinds[kind].fields.flatMap(field => {
      const fault = faultOf(kind, field, values, around)
      return fault === undefined ? [] : [[field, fault]]
    }),
  )

const faultOf = (
  kind: ActKind,
  field: ActField,
  values: ActValues,
  around: ActAround,
): string | undefined => {
  const value = values[field]
  switch (field) {
    case 'reached':
      return undefined
    case 'time':
      return why(typedTime(value, around.time))
    case 'due':
      return value.trim() === '' ? undefined : why(typedMoment(value, around.time, 'coming'))
    case 'names':
      return value.trim() === '' ? text.missing : namesFault(values, around.staff)
    case 'section':
      return tooLong(value, longest.section)
    case 'of':
      return itemIdOf(value, around.itemId)
        ? undefined
        : fill(text.unknownNumber, { number: shownNumber(around.itemId) })
    default:
      return value.trim() === '' ? text.missing : tooLong(value, longestOf(kind, field))
  }
}

const longestOf = (kind: ActKind, field: ActField): number | undefined =>
  field === 'result' ? (kind === 'close' ? 500 : 200) : longest[field]

const tooLong = (value: string, most: number | undefined): string | undefined =>
  most !== undefined && value.trim().length > most ? fill(text.tooLong, { longest: most }) : undefined

const why = (meant: { ok: true } | { ok: false; why: string }): string | undefined =>
  meant.ok ? undefined : meant.why

const namesFault = ({ names, section }: ActValues, staff: readonly StaffRow[]): string | undefined => {
  const found = recipientsOf(names, section, staff)
  return found.ok ? undefined : found.why
}

/** `D-2611-318`, `2611-318` or `318` of the same month; the station is that of the entry beside it. */
export const itemIdOf = (typed: string, beside: string): string | undefined => {
  const parts = parseItemId(beside)
  const read = /^(?:(?:([A-Z])-)?(?:[0-9A-Z]{4}-)??(\d{4})-)?([1-9]\d{0,8})$/.exec(
    typed.normalize('NFKC').trim().toUpperCase(),
  )
  if (!parts || !read || (read[1] !== undefined && read[1] !== parts.station.slice(0, 1))) return undefined
  const month = read[2] ?? `${parts.month.slice(2, 4)}${parts.month.slice(5, 7)}`
  return `${parts.station}-${month}-${read[3]}`
}
