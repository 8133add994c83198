import { assertNever, type EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { ClockFacts, SentReport } from './clock-facts.ts'
import type { IncidentElement, KnownElements } from './elements.ts'
import type { IncidentEvent, IncidentRaised } from './events.ts'
import type { IncidentState, OpenIncident } from './state.ts'

/** Edits the lane's own state in place: what runs is in mind, what is over is not. */
export const evolveIncidents = (state: IncidentState, event: IncidentEvent, { at }: EventMeta): void => {
  const { itemId } = event.data
  switch (event.kind) {
    case 'incident.raised':
      state.running[itemId] = own(state.running, itemId) ?? raised(event)
      return
    case 'incident.reopened': {
      const { stands } = event.data
      state.running[itemId] = ended(stands, { how: 'reopened', at })
      return
    }
    case 'incident.closed':
      delete state.running[itemId]
      return
    default: {
      const open = own(state.running, itemId)
      if (open) state.running[itemId] = changed(open, event, at)
    }
  }
}

type Change = Exclude<
  IncidentEvent,
  { readonly kind: 'incident.raised' | 'incident.reopened' | 'incident.closed' }
>

const changed = (open: OpenIncident, event: Change, at: string): OpenIncident => {
  switch (event.kind) {
    case 'incident.established': {
      const { elements, unknown } = event.data
      return { ...open, unknown: unknownAfter(open, elements, unknown, event.data.at) }
    }
    case 'incident.graded': {
      const { grade, limits } = event.data
      return { ...open, grade, ...withFacts(open, { gradings: [...open.facts.gradings, { at, limits }] }) }
    }
    case 'incident.reported-orally':
      return { ...open, ...withFacts(open, { orals: [...open.facts.orals, event.data.at] }) }
    case 'incident.report-sent':
      return { ...open, ...withFacts(open, { sent: withSending(open.facts.sent, event.data) }) }
    case 'incident.called':
    case 'incident.arrived':
    case 'incident.report-drafted':
    case 'incident.report-approved':
    case 'incident.report-returned':
    case 'incident.report-acknowledged':
      return open
    default:
      return assertNever(event)
  }
}

const raised = ({ data }: IncidentRaised): OpenIncident => ({
  title: data.title,
  drill: data.drill,
  grade: data.grade,
  facts: {
    knownAt: data.knownAt,
    limits: data.limits,
    dailyAfterMinutes: data.dailyAfterMinutes,
    dailyAtMinutes: data.dailyAtMinutes,
    gradings: [],
    orals: [],
    sent: [],
    ends: [],
  },
  unknown: Object.fromEntries(data.unknown.map(name => [name, data.knownAt])),
})

const withFacts = (open: OpenIncident, facts: Partial<ClockFacts>) => ({ facts: { ...open.facts, ...facts } })

const ended = (open: OpenIncident, end: ClockFacts['ends'][number]): OpenIncident => ({
  ...open,
  ...withFacts(open, { ends: [...open.facts.ends, end] }),
})

/** The clocks count the first sending of each report. */
const withSending = (
  sent: readonly SentReport[],
  { report, form, no, at }: SentReport,
): readonly SentReport[] => {
  const before = sent.find(one => one.report === report)
  if (!before) return [...sent, { report, form, no, at }]
  return sent.map(one => (one === before && at < one.at ? { ...one, at } : one))
}

const unknownAfter = (
  { unknown }: OpenIncident,
  elements: KnownElements,
  doubted: readonly IncidentElement[],
  at: string,
): OpenIncident['unknown'] =>
  Object.fromEntries([
    ...Object.entries(unknown).filter(([name]) => elements[name as IncidentElement] === undefined),
    ...doubted.map(name => [name, at]),
  ])
