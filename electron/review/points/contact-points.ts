import { shownDuration, shownTime } from '../../../shared/calendar/index.ts'
import type { ContactSlot } from '../../../shared/contact-check/index.ts'
import type { PointsFound, ReviewPoint } from '../../../shared/review/index.ts'
import { contactsBetween } from '../../contact-check/read-contacts.ts'
import type { DaySight } from '../sight.ts'

/**
 * Calls to the leader on duty that came late, did not reach him or were left out (§8.2); those of one cause in one line.
 * @throws DiskError, JournalDamaged.
 */
export const contactPoints = (sight: DaySight): PointsFound => {
  const { ledger, range, now } = sight
  const slots = contactsBetween(ledger, { from: range.from, to: range.to }, now)
  const failures = 'ok' in slots ? [] : slots.flatMap(failureOf)
  const causes = [...new Set(failures.map(causeOf))]
  const alike = causes.map(cause => failures.filter(one => causeOf(one) === cause))
  return { kinds: ['contact-check'], points: alike.flatMap(these => pointOf(sight, these) ?? []) }
}

type Failure = { readonly slot: ContactSlot; readonly result: string }

const causeOf = ({ slot, result }: Failure): string => `${result} ${slot.leaderName}`

const pointOf = ({ now, timeZone }: DaySight, failures: readonly Failure[]): ReviewPoint | undefined => {
  const [first] = failures
  if (!first) return undefined
  const { slot, result } = first
  const times = failures.map(({ slot: { dueAt } }) => shownTime(dueAt, timeZone, now)).join('、')
  return {
    key: `contact ${slot.dueAt}`,
    kind: 'contact-check',
    at: slot.dueAt,
    what: `联系带班领导${slot.leaderName}，应 ${times}`,
    result: failures.length === 1 ? result : `${result} ${failures.length} 次`,
    mark: 'due',
    lead: { of: 'contact-check' },
  }
}

const failureOf = (slot: ContactSlot): readonly Failure[] => {
  const result = resultOf(slot)
  return result === undefined ? [] : [{ slot, result }]
}

const resultOf = ({ state, lateByMinutes = 0 }: ContactSlot): string | undefined => {
  switch (state) {
    case 'late':
      return `晚 ${shownDuration(lateByMinutes)}`
    case 'failed':
      return '未接通'
    case 'missed':
      return '未核查'
    case 'no-leader':
      return '无人带班'
    case 'waiting':
    case 'on-time':
      return undefined
  }
}
