import { nameOf } from '../../shared/account/index.ts'
import { dutyDayRange } from '../../shared/calendar/index.ts'
import { type EntryRow, entryOrder, isIncomplete, stateOf } from '../../shared/duty-log/index.ts'
import type { Position } from '../../shared/kernel/event.ts'
import {
  type DayFigures,
  dayToReview,
  overdueAt,
  type PointKind,
  type ReviewDay,
  type ReviewEntry,
  type ReviewPoint,
  type ReviewSaid,
  signableFrom,
  signsAs,
  stageOfDay,
} from '../../shared/review/index.ts'
import { passagesOfDay, visitsOfDay } from '../gate/rows-of-day.ts'
import { shiftSight } from '../read-board.ts'
import { rowsBetween } from '../read-sheet.ts'
import type { Ledger } from '../store/ledger.ts'
import { hasNewsOfDay } from './day-news.ts'
import { peopleOfDay } from './people-of-day.ts'
import { oneLine } from './points/entry-points.ts'
import { pointsOfDay } from './points/index.ts'
import { readSaid } from './read-said.ts'
import { type DaySight, type ReturnOfDay, withSince } from './sight.ts'
import { signedUpTo, sinceLine } from './since-signed.ts'

export type DayAsked = {
  /** Without it, the one that is to be reviewed. */
  readonly day?: string | undefined
  readonly now: string
  readonly account: string
}

/** Answers `review.day`: of the journal only what tells of that day is read. @throws DiskError, JournalDamaged. */
export const readReviewDay = (ledger: Ledger, asked: DayAsked): ReviewDay =>
  ledger.together(() => reviewDayOf(ledger, asked))

const reviewDayOf = (ledger: Ledger, { now, account, ...asked }: DayAsked): ReviewDay => {
  const { timeZone } = shiftSight(ledger)
  const { state } = ledger
  const when = { now, timeZone }
  const day = asked.day ?? dayToReview(state, when)
  const range = dutyDayRange(day, timeZone)
  const sight = daySight(ledger, day, now)
  const leaders = peopleOfDay(ledger, 'leader', range)
  const { points, zeros } = pointsOfDay(sight)
  const { signed } = state.reviews.days[day] ?? {}
  return {
    ...range,
    stage: stageOfDay(state, day, when),
    signableFrom: signableFrom(state, range.to),
    overdueAt: overdueAt(state, range.to),
    leaders: leaders.map(({ name }) => name),
    officers: peopleOfDay(ledger, 'duty-officer', range).map(({ name }) => name),
    as: signsAs(state, leaders, account),
    seen: lastPosition(ledger),
    points,
    zeros,
    log: sight.entries.map(row => logLine(sight, row)),
    figures: figuresOf(sight, points),
    ...readSaid(ledger, day),
    hasNews: signed !== undefined && hasNewsOfDay(ledger, day, signed.seen),
  }
}

/** What a day is looked at with. @throws DiskError, JournalDamaged. */
export const daySight = (
  ledger: Ledger,
  day: string,
  now: string,
  line = Number.POSITIVE_INFINITY,
): DaySight => {
  const { timeZone } = shiftSight(ledger)
  const range = dutyDayRange(day, timeZone)
  const upTo = signedUpTo(ledger, ledger.state.reviews, day)
  return {
    ledger,
    now,
    timeZone,
    range,
    entries: [...rowsBetween(ledger, range.from, range.to)].sort(entryOrder('oldest')),
    visits: once(() => visitsOfDay(ledger, day)),
    passages: once(() => passagesOfDay(ledger, day)),
    returns: returnsIn(readSaid(ledger, day, line).said),
    waitingMail: Object.keys(ledger.state.mail.waiting),
    stillInside: Object.keys(ledger.state.visits.inside),
    sinceSigned: sinceLine(ledger, upTo),
    isAddedLine: line => upTo !== undefined && line > upTo,
  }
}

const once = <T>(read: () => T): (() => T) => {
  let found: { readonly value: T } | undefined
  return () => {
    found ??= { value: read() }
    return found.value
  }
}

/** The last that was returned counts, unless it was answered or withdrawn. */
const returnsIn = (said: readonly ReviewSaid[]): DaySight['returns'] => {
  const open = new Map<string, ReturnOfDay>()
  for (const one of said) {
    if (one.said !== 'return' || one.itemId === undefined) continue
    if (one.answer || one.withdrawn) open.delete(one.itemId)
    else
      open.set(one.itemId, {
        authorName: one.authorName,
        ...(one.dueAt !== undefined && { dueAt: one.dueAt }),
      })
  }
  return open
}

/** The newest line: what is shown was read up to it. */
const lastPosition = (ledger: Ledger): Position => {
  const { chain = '', seq = 0, hash = '' } = ledger.commitAt(ledger.index().lastSeq) ?? {}
  return { chain, seq, hash }
}

const logLine = ({ ledger, sinceSigned }: DaySight, row: EntryRow): ReviewEntry => ({
  itemId: row.itemId,
  occurredAt: row.occurredAt,
  type: row.type,
  what: oneLine(row.text),
  state: stateOf(row),
  byName: nameOf(ledger.state.accounts, row.recordedBy),
  isCorrected: row.earlier.length > 0,
  ...withSince(sinceSigned(row.itemId)),
})

/** Visits and vehicles are those of the calendar day, as their registers list them. */
export const figuresOf = (
  { visits, passages, entries }: DaySight,
  points: readonly ReviewPoint[],
): DayFigures => {
  const living = entries.filter(({ handling }) => handling.stage !== 'struck')
  const ofKind = (kind: PointKind) => points.filter(point => point.kind === kind).length
  return {
    entries: living.length,
    incidents: living.filter(({ type }) => type === 'incident').length,
    unfinished: living.filter(({ handling }) => handling.stage === 'open').length,
    incomplete: living.filter(isIncomplete).length,
    late: living.filter(({ late }) => late).length,
    visits: visits().reduce((sum, { people }) => sum + people, 0),
    vehicles: passages().length,
    overnight: ofKind('overnight'),
    'turned-away': ofKind('turn-away'),
  }
}
