import { assertNever, type Event, type EventMeta } from '../kernel/event.ts'
import type { MailGoing, MailRow, MailStatement } from './contract.ts'
import { isMailEvent, type MailCorrected, type MailReceived } from './events.ts'
import type { MailStage } from './stages.ts'

type Goings = Pick<MailRow, 'goings'>

/** How many pieces went out and were not taken back. */
export const goneOf = ({ goings }: Goings): number =>
  goings.reduce((gone, { count, takenBack }) => (takenBack ? gone : gone + count), 0)

/** How many pieces wait. */
export const waitingOf = (row: Pick<MailRow, 'count' | 'goings'>): number => row.count - goneOf(row)

export const placeOf = ({ storings }: Pick<MailRow, 'storings'>): string | undefined => storings.at(-1)?.place

/** The going out that counts last; undefined where nothing went, or all of that was taken back. */
export const lastGoing = ({ goings }: Goings): MailGoing | undefined =>
  goings.findLast(({ takenBack }) => takenBack === undefined)

/** An item is over with the last piece, by the way in which that went. */
export const stageOf = (row: Pick<MailRow, 'count' | 'goings' | 'storings'>): MailStage => {
  if (waitingOf(row) > 0) return placeOf(row) === undefined ? 'arrived' : 'stored'
  return lastGoing(row)?.went ?? 'handed-over'
}

/** The row after one more event of its item; total, other events leave it as it is. */
export const foldMail = (row: MailRow | undefined, event: Event, meta: EventMeta): MailRow | undefined => {
  if (!isMailEvent(event)) return row
  const { actor: by, at: on } = meta
  switch (event.kind) {
    case 'mail.received':
      return row ?? receivedRow(event, meta)
    case 'mail.corrected':
      return row && correctedRow(row, event, meta)
    case 'mail.stored':
      return row && { ...row, storings: [...row.storings, { place: event.data.place, by, at: on }] }
    case 'mail.handed-over': {
      const { itemId: _, handedAt: at, ...said } = event.data
      return row && withGoing(row, { went: 'handed-over', ...said, at, by, on })
    }
    case 'mail.returned': {
      const { itemId: _, returnedAt: at, ...said } = event.data
      return row && withGoing(row, { went: 'returned', ...said, at, by, on })
    }
    case 'mail.taken-back':
      return row && takenBackRow(row, { reason: event.data.reason, by, at: on })
    default:
      return assertNever(event)
  }
}

const receivedRow = (event: MailReceived, meta: EventMeta): MailRow => {
  const { itemId, place, waitDays, ...said } = event.data
  return {
    ...statementOf({ ...said, revision: 1 }, meta),
    itemId,
    waitDays,
    storings: place === undefined ? [] : [{ place, by: meta.actor, at: meta.at }],
    goings: [],
    earlier: [],
  }
}

const correctedRow = (row: MailRow, event: MailCorrected, meta: EventMeta): MailRow => {
  const { itemId, corrects: _, waiting: __, was: ___, place: ____, waitDays, ...said } = event.data
  const { storings, goings, earlier } = row
  const before = statedIn(row)
  return { ...statementOf(said, meta), itemId, waitDays, storings, goings, earlier: [...earlier, before] }
}

type Said = Omit<MailStatement, 'by' | 'at' | 'seq' | 'hash'>

const statementOf = (said: Said, { actor: by, at, seq, hash }: EventMeta): MailStatement => ({
  ...said,
  by,
  at,
  seq,
  hash,
})

const statedIn = (row: MailRow): MailStatement => {
  const { itemId: _, waitDays: __, storings: ___, goings: ____, earlier: _____, ...statement } = row
  return statement
}

const withGoing = (row: MailRow, going: MailGoing): MailRow => ({ ...row, goings: [...row.goings, going] })

const takenBackRow = (row: MailRow, takenBack: NonNullable<MailGoing['takenBack']>): MailRow => {
  const last = lastGoing(row)
  return { ...row, goings: row.goings.map(going => (going === last ? { ...going, takenBack } : going)) }
}
