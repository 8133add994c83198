import { addDays } from '../../shared/calendar/index.ts'
import type { InputOf } from '../../shared/contract.ts'
import type { ShiftPost } from '../../shared/shift/index.ts'
import { dutyOfficers, gatekeepers, leaders, type Person } from './bureau.ts'

/** Who has which shift of a day, by name. */
export type PlannedShift = {
  readonly person: string
  readonly input: Omit<InputOf<'shift.plan'>, 'staffId' | 'revision'>
}

const week = 7

const turns: readonly (readonly [ShiftPost, readonly [Person, ...Person[]]])[] = [
  ['leader', leaders],
  ['duty-officer', dutyOfficers],
  ['gatekeeper', gatekeepers],
]

/** What the office adds to the list on the duty day `day`, `place` days after the first one: a week, once a week. */
export const shiftsPlannedOn = (place: number, day: string): readonly PlannedShift[] =>
  place > 0 && place % week === 0 ? shiftsOf(place + week, addDays(day, week), week) : []

/** Leader, duty officer and gatekeeper of each day, in the turn in which the story lets them take it. */
export const shiftsOf = (place: number, day: string, days: number): readonly PlannedShift[] =>
  Array.from({ length: days }, (_, further) =>
    turns.map(([post, people]) => ({
      person: (people[(place + further) % people.length] ?? people[0]).name,
      input: { day: addDays(day, further), post },
    })),
  ).flat()
