import { type GoodsStayed, goodsStayed } from '../exit-pass/index.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { falseComer, openAs, whoComes } from './comer.ts'
import type { PassageRow, SealedPassageCorrection, SealedTakeBack } from './contract.ts'
import type { PassageCorrected, PassageStated, PassageTakenBack } from './events.ts'
import { inMind } from './evolve.ts'
import { standsAt } from './places.ts'
import type { PassageRefusal } from './refusals.ts'
import { endingOf, stageOf } from './row.ts'
import { given } from './stated.ts'
import {
  endsBefore,
  falseHost,
  falsePeople,
  falsePlace,
  falseTime,
  type No,
  type PassageContext,
  type PassageSurroundings,
  secondTime,
  stageNo,
  staleRevision,
  unknown,
  withoutWord,
} from './whether.ts'
import { isOutside } from './words.ts'

type Around = PassageSurroundings

/** A mistake at the gate is a new statement; the earlier one stays to be read. */
export const decideCorrectPassage = (
  around: Around,
  input: SealedPassageCorrection,
  context: PassageContext,
): Decision<PassageCorrected, PassageRefusal> => {
  const { itemId, revision, reason, movedAt, ...rest } = input
  const row = context.passageOf(itemId)
  if (!row) return unknown(itemId)
  const { kind } = rest
  const said = withVehicleOf(row, rest)
  const doubts = isOutside(kind) ? (rest.vehicle ? rest.doubts : row.doubts) : []
  const no =
    staleRevision(around, row, revision, context) ??
    otherDirection(row, said) ??
    falseComer(around, said) ??
    falsePeople(around, said.people) ??
    falseHost(around, said.hostId, context) ??
    falseTime(around, movedAt, { ...context, now: row.at }) ??
    endsBefore(row, { began: movedAt, ended: endingOf(row)?.movedAt }, context) ??
    otherVehicle(around, row, said, context) ??
    otherPlace(around, row, said) ??
    withoutWord(doubts, said.remark) ??
    (kind === 'official' && said.remark === undefined ? refuse('passage.note-needed') : undefined)
  if (no) return no
  const stated: PassageStated = { kind, ...whoComes(around, said), ...given(said), movedAt, doubts }
  if (isSame(row, stated)) return refuse('passage.nothing-changed')
  const place = { revision: row.revision + 1, corrects: row.revision, reason }
  return accept({ kind: 'passage.corrected', v: 1, data: { itemId, ...stated, ...place } })
}

/** It is inside, or out, after all; who took its place meanwhile is not driven from it. */
export const decideTakeBackPassage = (
  around: Around,
  { itemId, reason, insideAs }: SealedTakeBack,
  context: PassageContext,
): Decision<PassageTakenBack | GoodsStayed, PassageRefusal> => {
  const row = context.passageOf(itemId)
  if (!row) return unknown(itemId)
  const ending = endingOf(row)
  const { movedAt } = ending ?? row
  const no =
    stageNo('take-back', row, context) ??
    secondTime(around, openAs(around, { ...row, ...(insideAs !== undefined && { insideAs }) }), context) ??
    (row.kind === 'official' ? undefined : falsePlace(around, { kind: row.kind, placeId: row.placeId }))
  if (no) return no
  const passage = { ...inMind(row), ...(row.visitId !== undefined && { visitId: row.visitId }) }
  const data = { itemId, movedAt, reason, passage }
  const takenBack: PassageTakenBack = { kind: 'passage.taken-back', v: 1, data }
  // What went with it is inside again with it, and may leave once more.
  return ending?.release
    ? accept<PassageTakenBack | GoodsStayed>(takenBack, goodsStayed({ ...ending.release, passageId: itemId }))
    : accept(takenBack)
}

type Said = Omit<SealedPassageCorrection, 'itemId' | 'revision' | 'reason' | 'movedAt'>

/** A vehicle that is not named anew is the one that it was. */
const withVehicleOf = (row: PassageRow, said: Said): Said => {
  if (isOutside(said.kind))
    return said.vehicle || row.vehicle === undefined ? said : { ...said, vehicle: row.vehicle }
  return said.vehicleId !== undefined || row.vehicleId === undefined
    ? said
    : { ...said, vehicleId: row.vehicleId }
}

/** A trip is never a stay. */
const otherDirection = (row: PassageRow, { kind }: Said): No =>
  (row.kind === 'official') === (kind === 'official') ? undefined : refuse('passage.other-direction')

/** What is over is put right in the journal alone; what is open must not be open twice, and what comes free needs its place. */
const otherVehicle = (around: Around, row: PassageRow, said: Said, context: PassageContext): No => {
  const stage = stageOf(row)
  if (stage === 'left' || stage === 'back') return undefined
  const open = openAs(around, said)
  return open === row.itemId ? undefined : secondTime(around, open, context)
}

const otherPlace = (around: Around, row: PassageRow, { kind, placeId, vehicleId }: Said): No => {
  if (kind === 'official') return vehicleId === row.vehicleId ? undefined : homeAgain(around, row)
  const isThere = stageOf(row) === 'inside'
  if (placeId === row.placeId && kind === row.kind) return undefined
  return isThere ? falsePlace(around, { kind, placeId, itemId: row.itemId }) : undefined
}

/** It was another that went out: the one that was named stands at home. */
const homeAgain = (around: Around, { itemId, vehicleId = '' }: PassageRow): No => {
  const { [itemId]: _, ...open } = around.passages.open
  const then = { ...around, passages: { ...around.passages, open } }
  const placeId = standsAt(then, vehicleId)
  return placeId === undefined ? undefined : falsePlace(then, { kind: 'official', placeId, vehicleId })
}

const compared = [
  'kind',
  'vehicleId',
  'driver',
  'people',
  'purpose',
  'hostId',
  'placeId',
  'goods',
  'remark',
  'movedAt',
] as const

const isSame = (row: PassageRow, said: PassageStated): boolean =>
  row.vehicle?.person === said.vehicle?.person && compared.every(field => row[field] === said[field])
