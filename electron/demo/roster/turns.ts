import type { ShiftPost } from '../../../shared/shift/index.ts'
import { dutyOfficers, gatekeepers, leaders, type Person } from '../bureau.ts'

export const peopleOf: { readonly [P in ShiftPost]: readonly [Person, ...Person[]] } = {
  leader: leaders,
  'duty-officer': dutyOfficers,
  gatekeeper: gatekeepers,
}

/** Two duty days that two duty officers exchange in the story, by how many came before them. */
export const exchanged = { first: 12, second: 15 } as const

/** Whose turn a duty day is as the roster was published. @param place how many duty days came before it */
export const plannedTurn = (post: ShiftPost, place: number): Person => {
  const people = peopleOf[post]
  return people[place % people.length] ?? people[0]
}

/** Who comes on that day. */
export const turnOf = (post: ShiftPost, place: number): Person => {
  const { first, second } = exchanged
  if (post !== 'duty-officer' || (place !== first && place !== second)) return plannedTurn(post, place)
  return plannedTurn(post, place === first ? second : first)
}
