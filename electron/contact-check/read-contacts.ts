import { nameOf } from '../../shared/account/index.ts'
import type { ContactsBetween } from '../../shared/contact-check/contract.ts'
import {
  type ContactSlot,
  type ContactStanding,
  checkOf,
  contactSlots,
  contactStanding,
  isContactEvent,
  plannedLeader,
} from '../../shared/contact-check/index.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { shiftSight } from '../read-board.ts'
import { eventsOf, lineTaken } from '../read-records.ts'
import type { Ledger } from '../store/ledger.ts'

const dayMs = 86_400_000
const mostDays = 62

/** Answers `contact-check.standing`. @throws DiskError, JournalDamaged. */
export const readContacts = (ledger: Ledger, now: string): ContactStanding =>
  contactStanding(ledger.state, sightOf(ledger, now))

/** Answers `contact-check.between`: the calls are read back from the journal. @throws DiskError, JournalDamaged. */
export const contactsBetween = (
  ledger: Ledger,
  { from, to }: ContactsBetween,
  now: string,
): readonly ContactSlot[] | Refusal => {
  const [first, last] = [Date.parse(from), Date.parse(to)]
  if (last <= first || last - first > mostDays * dayMs) return refuse('contact-check.range-wrong')
  return contactSlots(ledger.state, { from, to }, sightOf(ledger, now), checksOf(ledger, first, last))
}

/** A call may be written down some days after it. */
const checksOf = (ledger: Ledger, from: number, to: number) => {
  const found = ledger.linesFound({
    from: from - dayMs,
    to: to + 3 * dayMs,
    isWanted: ({ command }) => command === 'contact-check.make',
  })
  return ledger.together(() =>
    Array.from({ length: found.length }, (_, place) => found.seqAt(place))
      .flatMap(line => ledger.commitAt(line) ?? [])
      .flatMap(commit =>
        eventsOf(commit).flatMap(event =>
          isContactEvent(event) && event.kind === 'contact-check.made' ? [checkOf(event, commit)] : [],
        ),
      ),
  )
}

const sightOf = (ledger: Ledger, now: string) => {
  const { timeZone } = shiftSight(ledger)
  return {
    now,
    timeZone,
    nameOf: (account: string) => nameOf(ledger.state.accounts, account),
    leaderAt: (instant: string) => leaderAt(ledger, instant, timeZone),
  }
}

/** Who had the post then: whoever took it last by that time, else whom the list of shifts named; empty where nobody had. */
const leaderAt = (ledger: Ledger, instant: string, timeZone: string): string => {
  const { handovers, accounts } = ledger.state
  const taken = handovers.taken.findLast(({ post, at }) => post === 'leader' && at <= instant)
  const line = taken && lineTaken(ledger, taken.line)
  if (!line) return plannedLeader(ledger.state, { now: instant, timeZone })?.name ?? ''
  const { event, commit } = line
  return nameOf(accounts, event.kind === 'handover.completed' ? event.data.incoming : commit.actor)
}
