import { dayOf } from '../calendar/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { MailBalance } from './contract.ts'
import type { MailState, WaitingMail } from './state.ts'

const minuteMs = 60_000
const dayMs = 86_400_000

/** What came and what became of it on a calendar day, and what waited before and after it. Nothing is unaccounted for (§11.5). */
export const balanceOf = ({ days }: Frozen<Pick<MailState, 'days'>>, day: string): MailBalance => {
  const { received, handedOver, returned } = own(days, day) ?? { received: 0, handedOver: 0, returned: 0 }
  let before = 0
  for (const [earlier, tally] of Object.entries(days))
    if (earlier < day) before += tally.received - tally.handedOver - tally.returned
  return { before, received, handedOver, returned, waiting: before + received - handedOver - returned }
}

/** Days since it came, by the calendar. */
export const daysWaiting = (arrivedAt: string, now: string, timeZone: string): number =>
  Math.round((Date.parse(dayOf(now, timeZone)) - Date.parse(dayOf(arrivedAt, timeZone))) / dayMs)

/** By when the duty officer has to sign; undefined where it is not his to sign. */
export const signByOf = ({
  arrivedAt,
  forDutyOfficer,
}: Pick<WaitingMail, 'arrivedAt' | 'forDutyOfficer'>): string | undefined =>
  forDutyOfficer &&
  new Date(Date.parse(arrivedAt) + forDutyOfficer.signWithinMinutes * minuteMs).toISOString()
