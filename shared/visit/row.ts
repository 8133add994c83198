import { assertNever, type Event, type EventMeta } from '../kernel/event.ts'
import type { Leaving, VisitRow, VisitStatement } from './contract.ts'
import {
  isVisitEvent,
  type VisitCorrected,
  type VisitFoundGone,
  type VisitSignedIn,
  type VisitSignedOut,
} from './events.ts'
import type { VisitStage } from './stages.ts'

/** How many of a visit are inside: who came, less who left and was not taken back. */
export const insideOf = ({ people, leavings }: Pick<VisitRow, 'people' | 'leavings'>): number =>
  people - goneOf(leavings)

export const goneOf = (leavings: readonly Leaving[]): number =>
  leavings.reduce((gone, { people, takenBack }) => (takenBack ? gone : gone + people), 0)

export const stageOf = (row: Pick<VisitRow, 'people' | 'leavings'>): VisitStage =>
  insideOf(row) > 0 ? 'inside' : 'left'

/** The leaving that counts last; undefined where nobody left, or all of that was taken back. */
export const lastLeaving = ({ leavings }: Pick<VisitRow, 'leavings'>): Leaving | undefined =>
  leavings.findLast(({ takenBack }) => takenBack === undefined)

/** When they left; where nobody knows that, when it was written down. */
export const toldAt = ({ leftAt, at }: Pick<Leaving, 'leftAt' | 'at'>): string => leftAt ?? at

/** The row after one more event of its visit; total, other events leave it as it is. */
export const foldVisit = (row: VisitRow | undefined, event: Event, meta: EventMeta): VisitRow | undefined => {
  if (!isVisitEvent(event)) return row
  switch (event.kind) {
    case 'visit.signed-in':
      return row ?? signedInRow(event, meta)
    case 'visit.corrected':
      return row && correctedRow(row, event, meta)
    case 'visit.signed-out':
    case 'visit.found-gone':
      return row && { ...row, leavings: [...row.leavings, leavingOf(event, meta)] }
    case 'visit.taken-back':
      return row && takenBackRow(row, event.data.reason, meta)
    case 'visit.badge-found':
    case 'visit.looked-at':
      return row
    default:
      return assertNever(event)
  }
}

const signedInRow = (event: VisitSignedIn, meta: EventMeta): VisitRow => ({
  ...statementOf(event, meta),
  itemId: event.data.itemId,
  overstayAfterMinutes: event.data.overstayAfterMinutes,
  leavings: [],
  earlier: [],
})

const correctedRow = (row: VisitRow, event: VisitCorrected, meta: EventMeta): VisitRow => ({
  ...statementOf(event, meta),
  itemId: row.itemId,
  overstayAfterMinutes: row.overstayAfterMinutes,
  leavings: row.leavings,
  earlier: [...row.earlier, statedIn(row)],
})

const statementOf = (
  { data }: VisitSignedIn | VisitCorrected,
  { actor: by, at, seq, hash }: EventMeta,
): VisitStatement => {
  const { itemId: _, ...said } = data
  const stated = 'revision' in said ? withoutCorrects(said) : { ...withoutLimit(said), revision: 1 }
  return { ...stated, by, at, seq, hash }
}

const withoutCorrects = ({ corrects: _, ...said }: Omit<VisitCorrected['data'], 'itemId'>) => said
const withoutLimit = ({ overstayAfterMinutes: _, ...said }: Omit<VisitSignedIn['data'], 'itemId'>) => said

const statedIn = ({ itemId: _, overstayAfterMinutes: __, leavings: ___, earlier: ____, ...said }: VisitRow) =>
  said

const leavingOf = ({ data }: VisitSignedOut | VisitFoundGone, { actor: by, at }: EventMeta): Leaving => {
  const { itemId: _, ...said } = data
  return { ...said, by, at }
}

const takenBackRow = (row: VisitRow, reason: string, { actor: by, at }: EventMeta): VisitRow => {
  const last = lastLeaving(row)
  const leavings = row.leavings.map(leaving =>
    leaving === last ? { ...leaving, takenBack: { reason, by, at } } : leaving,
  )
  return { ...row, leavings }
}
