import {
  clockOf,
  dayOf,
  minutesBetween,
  shownDay,
  shownDuration,
  shownRemaining,
} from '../../shared/calendar/index.ts'
import { folded } from '../../shared/kernel/text.ts'
import type { ShownWaitingMail } from '../../shared/mail/contract.ts'
import { mailKinds } from '../../shared/mail/index.ts'
import { fill } from '../app/fill.ts'
import { personShown, senderShown } from './shown-words.ts'
import { waitingText as text } from './text.ts'

/** An item that waits, as a line of the list. */
export type WaitingLine = {
  readonly itemId: string
  readonly section: string
  readonly to: string
  readonly kind: string
  readonly count: string
  readonly number: string
  readonly sender: string
  readonly place: string
  readonly arrived: string
  readonly waited: string
  readonly mark: 'urgent' | 'due' | undefined
}

type When = { readonly now: string; readonly timeZone: string }

export const waitingLine = (item: ShownWaitingMail, when: When): WaitingLine => {
  const { itemId, kind, count, waiting, number = '', place = '', shownTo, shownSender } = item
  return {
    itemId,
    section: shownTo.section,
    to: personShown(shownTo),
    kind: mailKinds[kind],
    count: waiting === count ? `${count}` : `${waiting}/${count}`,
    number,
    sender: senderShown(shownSender),
    place,
    arrived: arrivedIn(item, when),
    ...waitedIn(item, when),
  }
}

/** The day, or of today the time: its card tells both. */
const arrivedIn = ({ arrivedAt }: ShownWaitingMail, { now, timeZone }: When): string => {
  const [day, today] = [dayOf(arrivedAt, timeZone), dayOf(now, timeZone)]
  return day === today ? clockOf(arrivedAt, timeZone) : shownDay(day, today)
}

/** Of what the duty officer signs the time that is left; of all else the days that it waits. */
const waitedIn = (
  { signBy, days, isTooLong, arrivedAt }: ShownWaitingMail,
  { now }: When,
): Pick<WaitingLine, 'waited' | 'mark'> => {
  if (signBy !== undefined)
    return { waited: shownRemaining(signBy, now), mark: signBy <= now ? 'urgent' : 'due' }
  if (days > 0) return { waited: fill(text.days, { days }), mark: isTooLong ? 'due' : undefined }
  return { waited: shownDuration(minutesBetween(arrivedAt, now)), mark: undefined }
}

/** Whether an item is meant by what was typed: name, section, initials, sender or registered number. */
export const isMeant = (item: ShownWaitingMail, typed: string): boolean => {
  const sought = folded(typed)
  if (sought === '') return true
  const { shownTo, shownSender, number = '', place = '', initials, kind } = item
  const words = [shownTo.name, shownTo.section, senderShown(shownSender), place, mailKinds[kind]]
  return (
    initials.some(initial => initial.startsWith(sought)) ||
    folded(number).includes(sought) ||
    words.some(word => folded(word).includes(sought))
  )
}
