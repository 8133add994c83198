import { addDays } from '../calendar/index.ts'
import { assertNever, type EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { compare } from '../kernel/reading.ts'
import type { ShiftEvent } from './events.ts'
import type { ShiftState, ShiftStatement } from './state.ts'

/**
 * Days that far before the last one of the list are out of mind: the journal has them. A year and what is planned ahead, so that
 * the state does not grow with the years.
 */
const daysInMind = 400

/** The same for every order: of two statements made apart both stay, the later one counts. */
export const evolveShifts = (shifts: ShiftState, event: ShiftEvent, meta: EventMeta): void => {
  const { day, post } = event.data
  const before = own(shifts.days, day) ?? {}
  const statements = [...(before[post] ?? []), statementOf(event, meta)].sort(inOrder)
  shifts.days[day] = { ...before, [post]: statements }
  forgetOld(shifts)
}

const statementOf = ({ kind, data }: ShiftEvent, { at, actor: by, seq }: EventMeta): ShiftStatement => {
  const { revision, reason } = data
  const said = { revision, reason, by, at, seq }
  switch (kind) {
    case 'shift.planned':
      return { act: 'planned', staffId: data.staffId, from: data.from, to: data.to, ...said }
    case 'shift.cleared':
      return { act: 'cleared', ...said }
    default:
      return assertNever(kind)
  }
}

const inOrder = (a: ShiftStatement, b: ShiftStatement): number =>
  a.revision - b.revision || compare(a.at, b.at) || a.seq - b.seq

const forgetOld = (shifts: ShiftState): void => {
  const days = Object.keys(shifts.days)
  const last = [...days].sort().at(-1) ?? ''
  const first = last === '' ? '' : addDays(last, -daysInMind)
  for (const day of days) if (day < first) delete shifts.days[day]
}
