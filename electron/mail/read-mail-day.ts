import { addDays, dayOf, instantAt } from '../../shared/calendar/index.ts'
import { compare } from '../../shared/kernel/reading.ts'
import type { MailBalance, MailDay, MailGoing, MailRow } from '../../shared/mail/contract.ts'
import { balanceOf } from '../../shared/mail/index.ts'
import { limitInForce } from '../../shared/settings/index.ts'
import { showMail } from './show-mail.ts'
import type { MailSight } from './sight.ts'

/** Answers `mail.day`: what came, went out or went back on a calendar day, and its balance. @throws DiskError, JournalDamaged. */
export const readMailDay = (sight: MailSight, day: string): MailDay => {
  const { ledger } = sight
  const balance = balanceOf(ledger.state.mail, day)
  const rows = ledger.together(() => rowsOfDay(sight, day, balance))
  return {
    rows: [...rows]
      .sort((a, b) => compare(a.arrivedAt, b.arrivedAt) || compare(a.itemId, b.itemId))
      .map(row => showMail(sight, row)),
    balance,
  }
}

/**
 * What was written down in time is found near the day; where a later statement moved something to it, the lines are looked
 * through further, until the list accounts for every piece of the balance.
 */
const rowsOfDay = (sight: MailSight, day: string, balance: MailBalance): readonly MailRow[] => {
  const days = limitInForce(sight.ledger.state.settings, 'mail.oldest')
  const near = rowsUpTo(sight, day, addDays(day, days + 1))
  return accountsFor(near, day, balance, sight) ? near : rowsUpTo(sight, day, undefined)
}

const rowsUpTo = (sight: MailSight, day: string, last: string | undefined): readonly MailRow[] => {
  const { ledger, timeZone } = sight
  const found = ledger.linesFound({
    from: Date.parse(instantAt(day, '00:00', timeZone)) - aheadMs,
    to: last === undefined ? Number.POSITIVE_INFINITY : Date.parse(instantAt(last, '24:00', timeZone)),
    isWanted: ({ command }) => command.startsWith('mail.'),
  })
  const itemIds = new Set<string>()
  for (let place = 0; place < found.length; place++)
    for (const { data } of ledger.commitAt(found.seqAt(place))?.events ?? [])
      itemIds.add((data as { readonly itemId: string }).itemId)
  return [...itemIds].flatMap(itemId => ledger.mail(itemId) ?? []).filter(row => isOf(row, day, timeZone))
}

/** A time may lie a little ahead of the clock. */
const aheadMs = 3_600_000

const isOf = (row: MailRow, day: string, timeZone: string): boolean =>
  dayOf(row.arrivedAt, timeZone) === day || goingsOf(row, day, timeZone).length > 0

const goingsOf = ({ goings }: MailRow, day: string, timeZone: string): readonly MailGoing[] =>
  goings.filter(({ at, takenBack }) => !takenBack && dayOf(at, timeZone) === day)

const accountsFor = (
  rows: readonly MailRow[],
  day: string,
  { received, handedOver, returned }: MailBalance,
  { timeZone }: MailSight,
): boolean => {
  const came = rows.filter(({ arrivedAt }) => dayOf(arrivedAt, timeZone) === day)
  const gone = rows.flatMap(row => goingsOf(row, day, timeZone))
  const of = (way: MailGoing['went']) => sum(gone.filter(({ went }) => went === way))
  return sum(came) === received && of('handed-over') === handedOver && of('returned') === returned
}

const sum = (all: readonly { readonly count: number }[]): number =>
  all.reduce((pieces, { count }) => pieces + count, 0)
