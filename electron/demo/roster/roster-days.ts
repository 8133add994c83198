import { addDays, daysBetween, instantAt } from '../../../shared/calendar/index.ts'
import { bureau, leaders, officeClerk } from '../bureau.ts'
import type { Deed } from '../deed.ts'
import type { NamedPlace, RosterAct } from './roster-act.ts'
import { exchanged, peopleOf, plannedTurn } from './turns.ts'

/** On that day of each month the office publishes the next one. */
const publishesOn = '20'

type OfDay = { readonly day: string; readonly place: number }

/** What is done about rosters on the duty day `day`, `place` days after the first one. */
export const tellRosterDay = ({ day, place }: OfDay): readonly Deed[] => [
  ...(place > 0 && day.endsWith(`-${publishesOn}`) ? [publishing({ day, place })] : []),
  ...(affairs[place]?.({ day, place }) ?? []),
]

/** The months that are published before the first duty day: its own, and the next one where that is due. */
export const firstMonths = (firstDay: string): readonly (RosterAct & { readonly name: 'publish' })[] => {
  const own = { month: firstDay.slice(0, 7), places: restOfMonth(firstDay, 0), statements: postsPlannedFirst }
  const isLate = firstDay.slice(8) >= publishesOn
  return [{ name: 'publish', ...own }, ...(isLate ? [nextMonthOf({ day: firstDay, place: 0 })] : [])]
}

/** The first morning has begun when the roster is published: its posts stand in the list already. */
const postsPlannedFirst = Object.keys(peopleOf).length

const publishing = (today: OfDay): Deed => did(officeClerk, today.day, '12:10', nextMonthOf(today))

const nextMonthOf = ({ day, place }: OfDay): RosterAct & { readonly name: 'publish' } => {
  const first = firstOfNextMonth(day)
  const places = restOfMonth(first, place + daysBetween(day, first))
  return { name: 'publish', month: first.slice(0, 7), places, statements: 0 }
}

const firstOfNextMonth = (day: string): string => `${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`

/** Everybody's turn from that day to the end of its month. */
const restOfMonth = (from: string, place: number): readonly NamedPlace[] => {
  const places: NamedPlace[] = []
  for (let further = 0; addDays(from, further).startsWith(from.slice(0, 7)); further++)
    places.push(...placesOn({ day: addDays(from, further), place: place + further }))
  return places
}

/** Leader, duty officer and gatekeeper of a day. */
export const placesOn = ({ day, place }: OfDay): readonly NamedPlace[] =>
  (['leader', 'duty-officer', 'gatekeeper'] as const).map(post => ({
    day,
    post,
    person: plannedTurn(post, place).name,
  }))

const did = (who: string, day: string, clock: string, what: RosterAct): Deed => ({
  does: 'roster',
  who,
  at: Date.parse(instantAt(day, clock, bureau.timeZone)),
  what,
})

const officerOn = ({ day, place }: OfDay): NamedPlace => ({
  day,
  post: 'duty-officer',
  person: plannedTurn('duty-officer', place).name,
})

const shiftIn = ({ day }: OfDay, days: number): string => addDays(day, days)

const affairs: { readonly [place: number]: (today: OfDay) => readonly Deed[] } = {
  2: today => [
    did(officeClerk, today.day, '10:02', {
      name: 'note-absence',
      person: '马丽娟',
      input: {
        kind: 'leave',
        from: shiftIn(today, 9),
        to: shiftIn(today, 13),
        reason: '年休假',
        approver: '孙国梁',
      },
    }),
    did('zhao.min', today.day, '17:21', {
      name: 'note-absence',
      person: '赵敏',
      input: { kind: 'wish', from: shiftIn(today, 18), to: shiftIn(today, 18), reason: '孩子家长会' },
    }),
  ],
  5: today => {
    const [own, other] = [
      officerOn({ day: shiftIn(today, 3), place: 8 }),
      officerOn({ day: shiftIn(today, 4), place: 9 }),
    ]
    return [
      did(plannedTurn('duty-officer', 8).account, today.day, '09:26', {
        name: 'ask-swap',
        own,
        other,
        isExchange: false,
        reason: '到市里培训半天',
      }),
      did(plannedTurn('duty-officer', 9).account, today.day, '14:52', {
        name: 'decline-swap',
        reason: '次日本人已有班，间隔不够',
      }),
    ]
  },
  9: today => {
    const { first, second } = exchanged
    const on = (place: number) => officerOn({ day: shiftIn(today, place - 9), place })
    return [
      did(plannedTurn('duty-officer', first).account, today.day, '10:12', {
        name: 'ask-swap',
        own: on(first),
        other: on(second),
        isExchange: true,
        reason: '当日家中有事',
      }),
      did(plannedTurn('duty-officer', second).account, today.day, '11:06', { name: 'agree-swap' }),
      did(leaders[0].account, today.day, '16:24', { name: 'approve-swap' }),
    ]
  },
}
