import { type GoodsCarried, goodsCarried } from '../exit-pass/index.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { shownNumber } from '../kernel/ids.ts'
import { vehicleOf } from '../vehicle/index.ts'
import { falseComer, ofRegister, openAs, whoComes } from './comer.ts'
import type { ComeBack, GoOut, Leave, LookAtVehicle, SealedEnter } from './contract.ts'
import type {
  Release,
  VehicleCameBack,
  VehicleEntered,
  VehicleLeft,
  VehicleLookedAt,
  VehicleWentOut,
} from './events.ts'
import { goodsOut } from './goods-out.ts'
import { openPassageOf } from './places.ts'
import type { PassageRefusal } from './refusals.ts'
import { given } from './stated.ts'
import {
  endsBefore,
  falseHost,
  falsePeople,
  falsePlace,
  falseTime,
  falseVehicle,
  type PassageContext,
  type PassageSurroundings,
  secondTime,
  stageNo,
  unknown,
  withoutWord,
} from './whether.ts'
import { isOutside } from './words.ts'

type Around = PassageSurroundings

/** A vehicle comes in. A doubtful plate is let in with a word of the gatekeeper; what would be false is refused (§11.3). */
export const decideEnter = (
  around: Around,
  input: SealedEnter & { readonly visitId?: string },
  context: PassageContext,
): Decision<VehicleEntered, PassageRefusal> => {
  const { kind, enteredAt: movedAt = context.now, visitId } = input
  const doubts = isOutside(kind) ? input.doubts : []
  const no =
    falseComer(around, input) ??
    falsePeople(around, input.people) ??
    falseHost(around, input.hostId, context) ??
    falseTime(around, movedAt, context) ??
    secondTime(around, openAs(around, input), context) ??
    falsePlace(around, { kind, placeId: input.placeId }) ??
    withoutWord(doubts, input.remark)
  if (no) return no
  const said = { itemId: context.newItemId(), kind, ...whoComes(around, input), ...given(input), movedAt }
  const data = { ...said, doubts, ...(visitId !== undefined && { visitId }) }
  return accept({ kind: 'passage.entered', v: 1, data })
}

/** It leaves; what it carries out needs the office's certificate (§11.3), of which it takes one letting-out with it. */
export const decideLeave = (
  around: Around,
  { itemId, leftAt, goods, release, remark, unseen }: Leave,
  context: PassageContext,
): Decision<VehicleLeft | GoodsCarried, PassageRefusal> => {
  const row = context.passageOf(itemId)
  if (!row) return unknown(itemId)
  const movedAt = unseen === undefined ? (leftAt ?? context.now) : context.now
  const no =
    stageNo('leave', row, context) ??
    falseTime(around, movedAt, context) ??
    endsBefore(row, { began: row.movedAt, ended: movedAt }, context)
  if (no) return no
  const out = goodsOut(around, { goods, release, movedAt }, context)
  if (!out.ok) return out
  const carried = { ...(goods !== undefined && { goods }), ...(out.release && { release: out.release }) }
  const said = { ...(remark !== undefined && { remark }), ...(unseen !== undefined && { unseen }) }
  const left: VehicleLeft = { kind: 'passage.left', v: 1, data: { itemId, movedAt, ...carried, ...said } }
  return withCarried(left, out.release, itemId)
}

/** The pass is told that its goods went with that vehicle: it covers no other. */
const withCarried = <E extends VehicleLeft | VehicleWentOut>(
  event: E,
  release: Release | undefined,
  passageId: string,
): Decision<E | GoodsCarried, never> =>
  release ? accept<E | GoodsCarried>(event, goodsCarried({ ...release, passageId })) : accept(event)

/** An official vehicle drives out: as long as there are no dispatch slips, on the gatekeeper's note. */
export const decideGoOut = (
  around: Around,
  { vehicleId, leftAt, driver, release, ...stated }: GoOut,
  context: PassageContext,
): Decision<VehicleWentOut | GoodsCarried, PassageRefusal> => {
  const movedAt = leftAt ?? context.now
  const no =
    falseVehicle(around, vehicleId, 'official') ??
    falsePeople(around, stated.people) ??
    falseTime(around, movedAt, context) ??
    secondTime(around, openPassageOf(around, vehicleId), context) ??
    (stated.remark === undefined ? refuse('passage.note-needed') : undefined)
  if (no) return no
  const out = goodsOut(around, { goods: stated.goods, release, movedAt }, context)
  if (!out.ok) return out
  const itemId = context.newItemId()
  const whose = { kind: 'official', ...ofRegister(around, vehicleId, driver) } as const
  const said = { itemId, ...whose, ...given(stated), movedAt, doubts: [] }
  const data = { ...said, ...(out.release && { release: out.release }) }
  return withCarried<VehicleWentOut>({ kind: 'passage.went-out', v: 1, data }, out.release, itemId)
}

/** Without a place it stands where it usually does, if there is room. */
export const decideComeBack = (
  around: Around,
  { itemId, placeId: asked, remark, enteredAt }: ComeBack,
  context: PassageContext,
): Decision<VehicleCameBack, PassageRefusal> => {
  const row = context.passageOf(itemId)
  if (!row) return unknown(itemId)
  const vehicleId = row.vehicleId ?? ''
  const usual = vehicleOf(around.vehicles, vehicleId)?.placeId
  const placeId = asked ?? usual
  const movedAt = enteredAt ?? context.now
  const no =
    stageNo('come-back', row, context) ??
    falseTime(around, movedAt, context) ??
    endsBefore(row, { began: row.movedAt, ended: movedAt }, context) ??
    falsePlace(around, { kind: 'official', placeId, vehicleId })
  if (no) return no
  const where = { ...(placeId !== undefined && { placeId }), isUsualPlace: placeId === usual }
  const said = remark === undefined ? {} : { remark }
  return accept({ kind: 'passage.came-back', v: 1, data: { itemId, vehicleId, movedAt, ...where, ...said } })
}

/** Who looks and why stands in the journal before anything is shown (format.md §3). */
export const decideLookAtVehicle = (
  { itemId, reason }: Omit<LookAtVehicle, 'password'>,
  { passageOf }: Pick<PassageContext, 'passageOf'>,
): Decision<VehicleLookedAt, PassageRefusal> => {
  const row = passageOf(itemId)
  if (!row) return unknown(itemId)
  if (row.vehicle === undefined) return refuse('passage.nothing-sealed', { number: shownNumber(itemId) })
  return accept({ kind: 'passage.looked-at', v: 1, data: { itemId, reason } })
}
