import {
  type DutyLogRefusal,
  decideCorrect,
  type EntryCorrected,
  type EntryFollowedUp,
  type EntryRow,
} from '../duty-log/index.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { Around, IncidentContext } from './around.ts'
import {
  elementsInWords,
  type IncidentElement,
  incidentElementNames,
  type KnownElements,
} from './elements.ts'

type EntryElements = EntryRow['elements']
type OfEntry = Exclude<IncidentElement, 'what'>

/** What the entry of an incident has of its own for them; `what` is its text. */
const ofEntry = incidentElementNames.filter((name): name is OfEntry => name !== 'what')

/** The elements of an incident as its entry states them. */
export const entryElementsOf = (known: KnownElements, knownAt: string): EntryElements => ({
  receivedAt: knownAt,
  ...Object.fromEntries(ofEntry.flatMap(name => (known[name] === undefined ? [] : [[name, known[name]]]))),
})

/** What an entry that was written down before tells of an incident. */
export const elementsInEntry = ({ type, text, elements }: EntryRow): KnownElements => {
  const own = Object.fromEntries(
    ofEntry.flatMap(name => (elements[name] === undefined ? [] : [[name, elements[name]]])),
  )
  const caller = [elements.unit, elements.person].filter(word => word !== undefined).join(' ')
  const people = type === 'petition' && elements.people !== undefined ? `${elements.people}人` : ''
  return {
    what: text.slice(0, longestWhat),
    ...(caller !== '' && { reporter: caller }),
    ...(people !== '' && { scope: people }),
    ...own,
  }
}

const longestWhat = 2_000

/**
 * The correction that goes with what was established, so that the log never says 待补 of what is known (§8.3). Only of an
 * entry that was written down as an incident: any other keeps what it says.
 */
export const entryCorrected = (
  around: Around,
  entry: EntryRow,
  { elements, unknown }: { readonly elements: KnownElements; readonly unknown: readonly IncidentElement[] },
  context: IncidentContext,
):
  | { readonly ok: true; readonly events: readonly (EntryCorrected | EntryFollowedUp)[] }
  | Refusal<DutyLogRefusal> => {
  if (entry.type !== 'incident') return { ok: true, events: [] }
  const { itemId, revision, type, text, occurredAt } = entry
  const kept = Object.entries(entry.elements).filter(([name]) => !unknown.some(doubted => doubted === name))
  const stated = ofEntry.flatMap(name => (elements[name] === undefined ? [] : [[name, elements[name]]]))
  const reason = `核实：${elementsInWords([...namesOf(elements), ...unknown])}`.slice(0, longestReason)
  const decided = decideCorrect(
    around,
    {
      ...{ itemId, revision, type, text, occurredAt, reason },
      elements: Object.fromEntries([...kept, ...stated]),
      ...(entry.dueAt !== undefined && { dueAt: entry.dueAt }),
    },
    context,
  )
  if (decided.ok) return { ok: true, events: decided.events }
  return decided.code === 'duty-log.nothing-changed' ? { ok: true, events: [] } : decided
}

const longestReason = 200

const namesOf = (elements: KnownElements): readonly IncidentElement[] =>
  incidentElementNames.filter(name => elements[name] !== undefined)
