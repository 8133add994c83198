import { nameOf } from '../account/index.ts'
import { minutesBetween, shownTime } from '../calendar/index.ts'
import {
  type DutyLogRefusal,
  decideRecord,
  type EntryCorrected,
  type EntryFollowedUp,
  type EntryRecorded,
  type EntryRow,
  isSettled,
} from '../duty-log/index.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { shownNumber } from '../kernel/ids.ts'
import { type PlanKind, planKinds } from '../plans/index.ts'
import { reportLimitsNow } from '../report-limits/index.ts'
import { limitInForce } from '../settings/index.ts'
import type { Around, IncidentContext, When } from './around.ts'
import { callListNow } from './call-list.ts'
import { longestTitle, type RaiseFrom, type RaiseIncident } from './contract.ts'
import {
  type IncidentElement,
  incidentElementNames,
  incidentElements,
  type KnownElements,
} from './elements.ts'
import { elementsInEntry, entryCorrected, entryElementsOf } from './entry-of.ts'
import type { IncidentRaised } from './events.ts'
import type { IncidentRefusal } from './refusals.ts'
import { type No, notYet } from './whether.ts'
import type { Origin } from './words.ts'

type Refusals = IncidentRefusal | DutyLogRefusal

/** Reported at once, verified meanwhile (§8.4): what is not known yet never stops it. It is an entry of the log from the start. */
export const decideRaise = (
  around: Around,
  { text, ...input }: RaiseIncident,
  context: IncidentContext,
): Decision<EntryRecorded | IncidentRaised, Refusals> => {
  const knownAt = input.knownAt ?? context.now
  const no = notYet(around, knownAt, context) ?? tooLongAgo(around, knownAt, context)
  if (no) return no
  const elements = withNature({ what: text, ...input.elements }, input.kind)
  const entry = decideRecord(
    around,
    {
      type: 'incident',
      text,
      occurredAt: knownAt,
      elements: entryElementsOf(elements, knownAt),
      followUp: false,
    },
    context,
  )
  if (!entry.ok) return entry
  const [recorded] = entry.events
  const raised = raisedBy(
    around,
    { ...input, itemId: recorded.data.itemId, knownAt, elements, origin: 'new' },
    context,
  )
  return accept<EntryRecorded | IncidentRaised>(recorded, raised)
}

/** An entry that stands in the log already keeps its number, its type and its texts. */
export const decideRaiseFrom = (
  around: Around,
  input: RaiseFrom,
  context: IncidentContext,
): Decision<IncidentRaised | EntryCorrected | EntryFollowedUp, Refusals> => {
  const { itemId, kind } = input
  const entry = context.items.get(itemId)
  if (!entry) return refuse('incident.entry-unknown', { number: shownNumber(itemId) })
  const knownAt = input.knownAt ?? entry.elements.receivedAt ?? entry.occurredAt
  const no =
    raisedBefore(around, itemId, context) ??
    settledEntry(entry) ??
    notYet(around, knownAt, context) ??
    knownBefore(entry, knownAt, context)
  if (no) return no
  const elements = withNature({ ...elementsInEntry(entry), ...input.elements }, kind)
  const corrected = entryCorrected(around, entry, { elements, unknown: [] }, context)
  if (!corrected.ok) return corrected
  const origin = entry.type === 'petition' ? 'petition' : 'entry'
  const raised = raisedBy(around, { ...input, knownAt, elements, origin }, context)
  return accept<IncidentRaised | EntryCorrected | EntryFollowedUp>(raised, ...corrected.events)
}

type Raised = Omit<RaiseFrom, 'knownAt' | 'elements'> & {
  readonly knownAt: string
  readonly elements: KnownElements
  readonly origin: Origin
}

const raisedBy = (around: Around, input: Raised, context: IncidentContext): IncidentRaised => {
  const { itemId, knownAt, origin, kind, elements, drill = false, grade = 'ungraded' } = input
  return {
    kind: 'incident.raised',
    v: 1,
    data: {
      itemId,
      knownAt,
      origin,
      title: input.title ?? titleOf(elements.what ?? planKinds[kind]),
      kind,
      kindLabel: planKinds[kind],
      drill,
      grade,
      limits: reportLimitsNow(around.reportLimits, grade),
      dailyAfterMinutes: limitInForce(around.settings, 'incident.daily-after'),
      dailyAtMinutes: limitInForce(around.settings, 'incident.daily-at'),
      calls: callListNow(around, kind, context),
      elements,
      unknown: toVerify(elements, input.unknown ?? []),
    },
  }
}

/** What every incident is asked for, and whatever its reporter doubted, as far as nothing is said of it. */
const toVerify = (known: KnownElements, doubted: readonly IncidentElement[]): readonly IncidentElement[] =>
  incidentElementNames.filter(
    name => known[name] === undefined && (incidentElements[name].asked || doubted.includes(name)),
  )

/** Nothing is asked that the kind says already. */
const withNature = (elements: KnownElements, kind: PlanKind): KnownElements => ({
  ...elements,
  nature: elements.nature ?? planKinds[kind],
})

/** The first words, up to where the sentence pauses. */
const titleOf = (text: string): string => {
  const [first = ''] = text.trim().split(/[，。；：！？,;\n]/u)
  return (first.trim() || text.trim()).replace(/\s+/gu, ' ').slice(0, titleLength)
}
const titleLength = Math.min(24, longestTitle)

const tooLongAgo = ({ settings }: Around, knownAt: string, { now, timeZone }: When): No => {
  const minutes = limitInForce(settings, 'incident.known-oldest')
  return minutesBetween(knownAt, now) > minutes
    ? refuse('incident.known-long-ago', {
        at: shownTime(knownAt, timeZone, now),
        hours: Math.floor(minutes / 60),
      })
    : undefined
}

const raisedBefore = ({ accounts }: Around, itemId: string, context: IncidentContext): No => {
  const row = context.incidentOf(itemId)
  if (!row) return undefined
  return refuse('incident.already', {
    number: shownNumber(itemId),
    name: nameOf(accounts, row.by),
    at: shownTime(row.on, context.timeZone, context.now),
  })
}

const settledEntry = ({ itemId, nil, handling }: EntryRow): No =>
  nil || isSettled(handling.stage)
    ? refuse('incident.entry-does-not-count', { number: shownNumber(itemId) })
    : undefined

const knownBefore = ({ occurredAt }: EntryRow, knownAt: string, { now, timeZone }: When): No =>
  minutesBetween(knownAt, occurredAt) >= 1
    ? refuse('incident.known-before-entry', {
        at: shownTime(knownAt, timeZone, now),
        occurredAt: shownTime(occurredAt, timeZone, now),
      })
    : undefined
