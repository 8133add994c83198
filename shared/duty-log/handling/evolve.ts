import type { EventMeta } from '../../kernel/event.ts'
import { own } from '../../kernel/own.ts'
import type { DutyLogState, OpenMatter } from '../state.ts'
import type {
  DuplicateMarked,
  EntryFollowedUp,
  EntryForwarded,
  EntryReopened,
  EntryStruck,
  HandlingEvent,
  NilReported,
} from './events.ts'
import { signBy } from './recipient.ts'

/** Only what waits for somebody stays in mind; what an act needs of a forgotten entry, its event says. */
export const evolveHandling = (log: DutyLogState, event: HandlingEvent, meta: EventMeta): void => {
  switch (event.kind) {
    case 'duty-log.closed':
      delete log.open[event.data.itemId]
      return
    case 'duty-log.reopened':
      reopened(log, event, meta)
      return
    case 'duty-log.followed-up':
      followedUp(log, event, meta)
      return
    case 'duty-log.struck':
    case 'duty-log.marked-duplicate':
      settled(log, event)
      return
    case 'duty-log.forwarded':
      forwarded(log, event)
      return
    case 'duty-log.acknowledged':
    case 'duty-log.acknowledged-on-paper':
      acknowledged(log, event.data)
      return
    case 'duty-log.nil-reported':
      nilReported(log, event, meta)
      return
    case 'duty-log.handled':
    case 'duty-log.attempted':
      return
  }
}

const dueBy = (dueAt: string | undefined, startedAt: string): Pick<OpenMatter, 'deadline'> =>
  dueAt === undefined ? {} : { deadline: { dueAt, startedAt } }

const reopened = (log: DutyLogState, { data }: EntryReopened, { at }: EventMeta): void => {
  const { itemId, dueAt, entry } = data
  const { type, occurredAt, missing, recordedAt, awaiting } = entry
  log.open[itemId] = { type, occurredAt, since: at, isByAct: true, ...dueBy(dueAt, at) }
  if (missing.length > 0)
    log.incomplete[itemId] = { type, occurredAt, missing: [...missing], since: recordedAt }
  if (awaiting.length > 0) log.unacknowledged[itemId] = { type, occurredAt, to: [...awaiting] }
}

const followedUp = (log: DutyLogState, { data }: EntryFollowedUp, { at }: EventMeta): void => {
  const { itemId, dueAt, type, occurredAt } = data
  const since = own(log.open, itemId)?.since ?? at
  log.open[itemId] = { type, occurredAt, since, isByAct: true, ...dueBy(dueAt, at) }
}

const settled = (log: DutyLogState, { data: { itemId } }: EntryStruck | DuplicateMarked): void => {
  delete log.open[itemId]
  delete log.incomplete[itemId]
  delete log.unacknowledged[itemId]
  log.nilReports = log.nilReports.filter(report => report.itemId !== itemId)
}

const forwarded = (log: DutyLogState, { data }: EntryForwarded): void => {
  const { itemId, to, at, type, occurredAt, signWithinMinutes } = data
  const before = own(log.unacknowledged, itemId)?.to ?? []
  const added = to.map(recipient => ({ ...recipient, at, ...signBy(at, signWithinMinutes) }))
  log.unacknowledged[itemId] = { type, occurredAt, to: [...before, ...added] }
}

const acknowledged = (log: DutyLogState, { itemId, to }: { itemId: string; to: string }): void => {
  const waiting = own(log.unacknowledged, itemId)
  if (!waiting) return
  const place = waiting.to.findIndex(({ key }) => key === to)
  const rest = waiting.to.filter((_, index) => index !== place)
  if (rest.length === 0) delete log.unacknowledged[itemId]
  else log.unacknowledged[itemId] = { ...waiting, to: rest }
}

/** More than two years of nights; an entry can be recorded no later than a year after it happened. */
const mostNilReports = 800

const nilReported = (log: DutyLogState, { data }: NilReported, { at, actor }: EventMeta): void => {
  const { itemId, from, to } = data
  log.nilReports = [...log.nilReports, { itemId, from, to, at, by: actor }].slice(-mostNilReports)
}
