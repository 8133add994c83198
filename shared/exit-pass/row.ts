import { assertNever, type Event, type EventMeta } from '../kernel/event.ts'
import type { Counted, PassMove, PassRow, PassStatement } from './contract.ts'
import {
  type GoodsLetOut,
  type GoodsReleased,
  type GoodsReturned,
  isExitPassEvent,
  type MoveTakenBack,
  type PassCorrected,
  type PassIssued,
} from './events.ts'
import type { PassStanding } from './standing.ts'

/** The row after one more event of its pass; total, other events leave it as it is. */
export const foldPass = (row: PassRow | undefined, event: Event, meta: EventMeta): PassRow | undefined => {
  if (!isExitPassEvent(event)) return row
  switch (event.kind) {
    case 'exit-pass.issued':
      return row ?? issuedRow(event, meta)
    case 'exit-pass.released':
      return row ?? releasedRow(event, meta)
    case 'exit-pass.corrected':
      return row && correctedRow(row, event, meta)
    case 'exit-pass.withdrawn':
      return row && { ...row, withdrawn: { reason: event.data.reason, ...whoAndWhen(meta) } }
    case 'exit-pass.let-out':
      return row && { ...row, lettings: [...row.lettings, moveOf(event, meta)] }
    case 'exit-pass.returned':
      return row && { ...row, returns: [...row.returns, moveOf(event, meta)] }
    case 'exit-pass.confirmed': {
      const { itemId: _, ...said } = event.data
      return row && { ...row, confirmed: { ...said, ...whoAndWhen(meta) } }
    }
    case 'exit-pass.carried':
      return row && { ...row, lettings: withCarrier(row.lettings, event.data.letting, event.data.passageId) }
    case 'exit-pass.stayed':
      return row && { ...row, lettings: withCarrier(row.lettings, event.data.letting, undefined) }
    case 'exit-pass.taken-back':
      return row && withoutMove(row, event, meta)
    default:
      return assertNever(event)
  }
}

/** Where it stands, by what went out and came back. */
export const standingOf = (row: PassRow): PassStanding => ({
  items: row.items.map(({ count }, place) => ({
    count,
    out: countedOf(row.lettings, place + 1),
    back: countedOf(row.returns, place + 1),
  })),
  ...(row.validUntil !== undefined && { validUntil: row.validUntil }),
  ...(row.dueAt !== undefined && { dueAt: row.dueAt }),
  isWithdrawn: row.withdrawn !== undefined,
  ...(row.decision && { telephone: row.confirmed ? ('confirmed' as const) : ('unconfirmed' as const) }),
})

/** Everything of these things. */
export const allOf = (items: readonly { readonly count: number }[]): readonly Counted[] =>
  items.map(({ count }, place) => ({ item: place + 1, count }))

const countedOf = (moves: readonly PassMove[], item: number): number =>
  moves
    .filter(({ takenBack }) => !takenBack)
    .flatMap(({ items }) => items)
    .filter(counted => counted.item === item)
    .reduce((all, { count }) => all + count, 0)

/** The newest that was not taken back; a return comes after what it returns. */
export const newestMove = (
  row: Pick<PassRow, 'lettings' | 'returns'>,
): { readonly way: 'out' | 'back'; readonly move: number; readonly moved: PassMove } | undefined => {
  const [back, out] = [newestIn(row.returns), newestIn(row.lettings)]
  if (back && !(out && out.moved.at > back.moved.at)) return { way: 'back', ...back }
  return out && { way: 'out', ...out }
}

const newestIn = (moves: readonly PassMove[]) => {
  const place = moves.findLastIndex(({ takenBack }) => !takenBack)
  const moved = moves[place]
  return moved && { move: place + 1, moved }
}

const withoutMove = (row: PassRow, { data }: MoveTakenBack, meta: EventMeta): PassRow => {
  const takenBack = { reason: data.reason, ...whoAndWhen(meta) }
  const mark = (moves: readonly PassMove[]) =>
    moves.map((move, place) => (place === data.move - 1 ? { ...move, takenBack } : move))
  return data.way === 'out'
    ? { ...row, lettings: mark(row.lettings) }
    : { ...row, returns: mark(row.returns) }
}

/** What that letting-out let out was taken along with that passage, or with none after all. */
const withCarrier = (
  lettings: readonly PassMove[],
  letting: number,
  passageId: string | undefined,
): readonly PassMove[] =>
  lettings.map((move, place) => {
    if (place !== letting - 1) return move
    const { carriedBy: _, ...kept } = move
    return passageId === undefined ? kept : { ...kept, carriedBy: passageId }
  })

const issuedRow = ({ data }: PassIssued, meta: EventMeta): PassRow => {
  const { itemId, number, ...said } = data
  return { ...firstOf(said, meta), itemId, number, lettings: [], returns: [], earlier: [] }
}

const releasedRow = ({ data }: GoodsReleased, meta: EventMeta): PassRow => {
  const { itemId, decision, ...said } = data
  const lettings = [{ items: allOf(said.items), ...whoAndWhen(meta) }]
  return { ...firstOf(said, meta), itemId, decision, lettings, returns: [], earlier: [] }
}

const correctedRow = (row: PassRow, { data }: PassCorrected, meta: EventMeta): PassRow => {
  const { itemId, corrects: _, ...said } = data
  const { number, lettings, returns, withdrawn, confirmed, decision, earlier, ...before } = row
  return {
    ...said,
    ...positionOf(meta),
    itemId,
    ...(number && { number }),
    ...(withdrawn && { withdrawn }),
    lettings,
    returns,
    earlier: [...earlier, statementOf(before)],
  }
}

const statementOf = ({ itemId: _, ...said }: PassStatement & { readonly itemId: string }): PassStatement =>
  said

type Said = Omit<PassStatement, 'revision' | 'by' | 'at' | 'seq' | 'hash'>

const firstOf = (said: Said, meta: EventMeta): PassStatement => ({
  ...said,
  revision: 1,
  ...positionOf(meta),
})

const positionOf = (meta: EventMeta) => ({ ...whoAndWhen(meta), seq: meta.seq, hash: meta.hash })

const whoAndWhen = ({ actor: by, at }: EventMeta) => ({ by, at })

const moveOf = ({ data }: GoodsLetOut | GoodsReturned, meta: EventMeta): PassMove => {
  const { itemId: _, ...said } = data
  return { ...said, ...whoAndWhen(meta) }
}
