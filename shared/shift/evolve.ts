import { addDays } from '../calendar/index.ts'
import { assertNever, type EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { compare } from '../kernel/reading.ts'
import { limitOf } from '../settings/index.ts'
import type { ShiftEvent } from './events.ts'
import type { ShiftState, ShiftStatement } from './state.ts'

const year = 366
/**
 * Days that far before the last one of the list are out of mind: the journal has them, and the state does not grow with the
 * years. Whatever may still be changed is in mind, however far the office lets itself plan.
 */
const daysInMind = year + limitOf('shift.plan-ahead').most + limitOf('shift.plan-back').most

/** The same for every order: of two statements made apart both stay, the later one counts. */
export const evolveShifts = (shifts: ShiftState, event: ShiftEvent, meta: EventMeta): void => {
  const { day, post } = event.data
  const before = own(shifts.days, day) ?? {}
  const statements = [...(before[post] ?? []), statementOf(event, meta)].sort(inOrder)
  shifts.days[day] = { ...before, [post]: statements }
  forgetOld(shifts)
}

const statementOf = ({ kind, data }: ShiftEvent, { at, actor: by, seq, hash }: EventMeta): ShiftStatement => {
  const { revision, reason } = data
  const said = { revision, reason, by, at, seq, hash }
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
  a.revision - b.revision || compare(a.at, b.at) || a.seq - b.seq || compare(a.hash, b.hash)

const forgetOld = (shifts: ShiftState): void => {
  const days = Object.keys(shifts.days)
  const last = [...days].sort().at(-1) ?? ''
  const first = last === '' ? '' : addDays(last, -daysInMind)
  for (const day of days) if (day < first) delete shifts.days[day]
}
