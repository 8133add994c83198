import { dayOf } from '../../shared/calendar/index.ts'
import type { LookOutMatch, MatchLookOut } from '../../shared/look-out/contract.ts'
import { lookOutInForce } from '../../shared/look-out/index.ts'
import type { Outsider } from '../../shared/papers/index.ts'
import type { Ledger } from '../store/ledger.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'
import { visitorIn } from '../visit/visitor-facts.ts'
import { findLookOuts } from './find-look-outs.ts'

type Gate = {
  readonly ledger: Pick<Ledger, 'state' | 'visit'>
  readonly people: Pick<PeopleOfBook, 'open'>
  readonly now: string
  readonly timeZone: string
}

/** Answers `look-out.match`, while the gatekeeper types. @throws DiskError, JournalDamaged. */
export const matchLookOut = (
  { ledger, people, now, timeZone }: Gate,
  { sameAs, ...typed }: MatchLookOut,
): LookOutMatch | null => {
  const { lookOuts } = ledger.state
  if (Object.keys(lookOuts.listed).length === 0) return null
  const visit = sameAs === undefined ? undefined : ledger.visit(sameAs)
  const came = visit ? visitorIn(people, visit.visitor) : filled(typed)
  if (!came) return null
  return lookOutInForce(lookOuts, findLookOuts(lookOuts, came, people), dayOf(now, timeZone)) ?? null
}

/** Fields in which nothing stands say nothing. */
const filled = (typed: Omit<MatchLookOut, 'sameAs'>): Outsider =>
  Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== '')) as Outsider
