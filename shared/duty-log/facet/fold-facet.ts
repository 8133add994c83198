import type { Event, EventMeta } from '../../kernel/event.ts'
import type { EntryRow } from '../contract.ts'
import { isStatement, type StatementEvent } from '../events.ts'
import { type ActEvent, isActEvent, isNilEvent } from '../handling/events.ts'
import { actOf, standingAfter } from '../handling/fold.ts'
import { type EntryFacet, facetOf, withPeople } from './facet.ts'

/** A facet, and what of the entry the next event has to be told. */
export type FacetMemo = EntryFacet & {
  readonly revision: number
  /** Keys of the recipients that have not signed, the oldest first; undefined where only `awaits` was kept. */
  readonly awaited: readonly string[] | undefined
  /** No event that was folded in is newer. */
  readonly upTo: Pick<EventMeta, 'at' | 'seq'>
}

/** The memory does not suffice: only the row itself tells. */
export type Unsure = 'unsure'

/**
 * The facet after one more event of its entry. Total; exact for events in the order of their time and `unsure` for
 * every other, never wrong. undefined for what makes no row.
 */
export const foldFacet = (
  before: FacetMemo | undefined,
  event: Event,
  itemId: string,
  meta: EventMeta,
): FacetMemo | Unsure | undefined => {
  if (before && isBehind(meta, before.upTo)) return 'unsure'
  if (isStatement(event)) return before ? corrected(before, event, meta) : recorded(event, meta)
  if (isNilEvent(event)) return before ?? { ...born(meta), type: 'other', stage: 'nil', lacks: false }
  return before && isActEvent(event) ? acted(before, event, itemId, meta) : before
}

/** What has to be known of a row as it stands. */
export const memoOf = (row: EntryRow): FacetMemo => {
  const { revision, at, seq, handling } = row
  const newest = [{ on: at, seq }, ...handling.acts].reduce((a, b) => (b.on > a.on ? b : a))
  const awaited = handling.forwardings.filter(({ acknowledged }) => !acknowledged).map(({ key }) => key)
  return { ...facetOf(row), revision, awaited, upTo: { at: newest.on, seq: newest.seq } }
}

const isBehind = ({ at, seq }: EventMeta, upTo: FacetMemo['upTo']): boolean =>
  at < upTo.at || (at === upTo.at && seq < upTo.seq)

const born = ({ actor, at, seq }: EventMeta) => ({
  awaits: false,
  awaited: [],
  people: [actor],
  revision: 1,
  upTo: { at, seq },
})

const recorded = (event: StatementEvent, meta: EventMeta): FacetMemo | Unsure => {
  if (event.kind !== 'duty-log.recorded') return 'unsure'
  const { type, missing, followUp, dueAt } = event.data
  const stage = followUp || dueAt !== undefined ? 'open' : 'noted'
  return { ...born(meta), type, stage, lacks: missing.length > 0 }
}

const corrected = (before: FacetMemo, event: StatementEvent, meta: EventMeta): FacetMemo | Unsure => {
  if (event.kind !== 'duty-log.corrected' || before.stage === 'nil') return 'unsure'
  const { type, missing, revision } = event.data
  if (revision <= before.revision) return 'unsure'
  return { ...after(before, meta), type, lacks: missing.length > 0, revision }
}

const acted = (before: FacetMemo, event: ActEvent, itemId: string, meta: EventMeta): FacetMemo | Unsure => {
  const act = actOf(event, itemId, meta)
  if (!act) return before
  const isSigned = act.kind === 'acknowledged' || act.kind === 'acknowledged-on-paper'
  const { awaited, stage } = before
  if (isSigned && !awaited) return 'unsure'
  const waiting = (awaited ?? []).map(key => ({ key, name: '', section: '', at: '' }))
  const standing = standingAfter({ stage, forwardings: waiting, duplicates: [] }, act)
  const left = standing.forwardings.filter(({ acknowledged }) => !acknowledged)
  return {
    ...after(before, meta),
    stage: standing.stage,
    awaits: left.length > 0 || (!awaited && before.awaits),
    awaited: awaited && left.map(({ key }) => key),
  }
}

const after = (before: FacetMemo, { at, seq, actor }: EventMeta): FacetMemo => ({
  ...before,
  people: withPeople(before.people, [actor]),
  upTo: { at, seq },
})
