import { assertNever, type Event, type EventMeta } from '../kernel/event.ts'
import type { Ending, PassageRow, PassageStatement } from './contract.ts'
import {
  isPassageEvent,
  type PassageCorrected,
  type VehicleCameBack,
  type VehicleEntered,
  type VehicleLeft,
  type VehicleWentOut,
} from './events.ts'
import type { PassageStage } from './stages.ts'

/** The ending that counts; undefined where there is none, or it was taken back. */
export const endingOf = ({ endings }: Pick<PassageRow, 'endings'>): Ending | undefined =>
  endings.findLast(({ takenBack }) => takenBack === undefined)

export const stageOf = (row: Pick<PassageRow, 'kind' | 'endings'>): PassageStage => {
  const isOver = endingOf(row) !== undefined
  if (row.kind === 'official') return isOver ? 'back' : 'out'
  return isOver ? 'left' : 'inside'
}

/** The row after one more event of its passage; total, other events leave it as it is. */
export const foldPassage = (
  row: PassageRow | undefined,
  event: Event,
  meta: EventMeta,
): PassageRow | undefined => {
  if (!isPassageEvent(event)) return row
  switch (event.kind) {
    case 'passage.entered':
    case 'passage.went-out':
      return row ?? begunRow(event, meta)
    case 'passage.corrected':
      return row && correctedRow(row, event, meta)
    case 'passage.left':
    case 'passage.came-back':
      return row && { ...row, endings: [...row.endings, endingIn(event, meta)] }
    case 'passage.taken-back':
      return row && takenBackRow(row, event.data.reason, meta)
    case 'passage.looked-at':
      return row
    default:
      return assertNever(event)
  }
}

const begunRow = ({ data }: VehicleEntered | VehicleWentOut, meta: EventMeta): PassageRow => {
  const { itemId, visitId, release, ...stated } = { visitId: undefined, release: undefined, ...data }
  const beside = { ...(visitId !== undefined && { visitId }), ...(release && { release }) }
  return { ...stated, revision: 1, ...madeBy(meta), itemId, ...beside, endings: [], earlier: [] }
}

const correctedRow = (row: PassageRow, { data }: PassageCorrected, meta: EventMeta): PassageRow => {
  const { itemId, corrects: _, ...stated } = data
  const { visitId, release, endings } = row
  return {
    ...stated,
    ...madeBy(meta),
    itemId,
    ...(visitId !== undefined && { visitId }),
    ...(release && { release }),
    endings,
    earlier: [...row.earlier, statedIn(row)],
  }
}

const madeBy = ({ actor: by, at, seq, hash }: EventMeta) => ({ by, at, seq, hash })

const statedIn = ({
  itemId: _,
  visitId: __,
  release: ___,
  endings: ____,
  earlier: _____,
  ...said
}: PassageRow): PassageStatement => said

const endingIn = ({ data }: VehicleLeft | VehicleCameBack, { actor: by, at }: EventMeta): Ending => {
  const { movedAt, remark, placeId, goods, release, unseen } = {
    placeId: undefined,
    goods: undefined,
    release: undefined,
    unseen: undefined,
    ...data,
  }
  return {
    movedAt,
    ...(unseen !== undefined && { unseen }),
    ...(placeId !== undefined && { placeId }),
    ...(goods !== undefined && { goods }),
    ...(release && { release }),
    ...(remark !== undefined && { remark }),
    by,
    at,
  }
}

const takenBackRow = (row: PassageRow, reason: string, { actor: by, at }: EventMeta): PassageRow => {
  const last = endingOf(row)
  const endings = row.endings.map(ending =>
    ending === last ? { ...ending, takenBack: { reason, by, at } } : ending,
  )
  return { ...row, endings }
}
