import type { ShownToday } from '../../shared/appointment/contract.ts'
import { fill } from '../app/fill.ts'
import { nameShown, organisationShown } from '../visit/index.ts'
import { partyShown } from './shown-words.ts'
import { appointmentText as text } from './text.ts'

/** One line of the gate's list: an appointment, or one guest of a group. */
export type TodayLine = {
  readonly key: string
  readonly appointment: ShownToday
  /** His place among those named; absent on the line of all who have not come yet. */
  readonly guest?: number
  readonly time: string
  readonly who: string
  readonly host: string
  readonly isWaiting: boolean
  /** How many come by it. */
  readonly people: number
}

/** Every appointment of today as its own line, and of a group each guest who has not come below it. */
export const todayLines = (rows: readonly ShownToday[]): readonly TodayLine[] =>
  rows.flatMap(appointment => {
    const { itemId, guests, people, arrived, from, hostName, hostSection } = appointment
    const left = people - arrived
    const host = fill(text.today.host, { name: hostName, section: hostSection })
    const whole = {
      key: itemId,
      appointment,
      time: from ?? text.wholeDay,
      who: partyShown(
        guests.map(({ visitor }) => visitor),
        people,
      ),
      host,
      isWaiting: left > 0,
      people: left,
    }
    if (guests.length < 2 || left === 0) return [whole]
    const each = guests.flatMap(({ visitor, hasArrived }, guest) =>
      hasArrived
        ? []
        : [
            {
              key: `${itemId} ${guest}`,
              appointment,
              guest,
              time: '',
              who: `　${[nameShown(visitor), organisationShown(visitor)].filter(Boolean).join(' ')}`,
              host: '',
              isWaiting: true,
              people: 1,
            },
          ],
    )
    return [whole, ...each]
  })
