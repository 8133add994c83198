import { type AccountState, nameOf } from '../account/index.ts'
import { dayOf, minutesBetween, shownDay, shownTime } from '../calendar/index.ts'
import { type DirectoryState, staffOf } from '../directory/index.ts'
import type { ExitPassContext } from '../exit-pass/index.ts'
import type { Context } from '../kernel/context.ts'
import { refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { shownPlate } from '../papers/index.ts'
import { type Place, placeNow } from '../parking/index.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'
import type { TableRead } from '../unit-table/index.ts'
import { parksWhere, type VehicleState, vehicleOf } from '../vehicle/index.ts'
import type { PassageRow } from './contract.ts'
import { takenAt } from './places.ts'
import type { PassageRefusal } from './refusals.ts'
import { endingOf, stageOf } from './row.ts'
import { type PassageAct, passageTable } from './stages.ts'
import type { PassageState } from './state.ts'
import { isOutside, type PassageDoubt, type PassageKind, passageDoubts, passageKinds } from './words.ts'

/** What the gate needs of other features. */
export type PassageSurroundings = Frozen<{
  passages: PassageState
  vehicles: VehicleState
  directory: DirectoryState
  settings: SettingsState
  accounts: AccountState
}> & { readonly parking: TableRead<readonly Place[]> }
type Around = PassageSurroundings
export type No = Refusal<PassageRefusal> | undefined
type When = Pick<Context, 'now' | 'timeZone'>

/** What decide is told beside all others: a passage, and a pass, as the journal has it, also one that is over. */
export type PassageContext = Context &
  Pick<ExitPassContext, 'passOf'> & { readonly passageOf: (itemId: string) => PassageRow | undefined }

export const unknown = (itemId: string): Refusal<PassageRefusal> =>
  refuse('passage.unknown', { number: shownNumber(itemId) })

export const stageNo = (act: PassageAct, row: PassageRow, { now, timeZone }: When): No => {
  const { no } = passageTable[stageOf(row)][act]
  const at = shownTime(endingOf(row)?.movedAt ?? row.movedAt, timeZone, now)
  return no && refuse(no, { number: shownNumber(row.itemId), at })
}

export const falsePeople = ({ settings }: Around, people: number): No => {
  const most = limitInForce(settings, 'passage.most-people')
  if (people === 0) return refuse('passage.nobody')
  return people > most ? refuse('passage.too-many', { people, most }) : undefined
}

export const falseHost = ({ directory }: Around, hostId: string | undefined, when: When): No => {
  if (hostId === undefined) return undefined
  const host = staffOf(directory, hostId)
  if (!host) return refuse('passage.host-unknown')
  const today = dayOf(when.now, when.timeZone)
  if (host.leftOn === undefined || host.leftOn > today) return undefined
  return refuse('passage.host-left', { name: host.name, on: shownDay(host.leftOn, today) })
}

export const falseTime = ({ settings }: Around, at: string, { now, timeZone }: When): No => {
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  if (minutesBetween(now, at) * 60 > limitInForce(settings, 'duty-log.ahead'))
    return refuse('passage.not-yet', { at: shown(at), now: shown(now) })
  const minutes = limitInForce(settings, 'passage.oldest')
  return minutesBetween(at, now) > minutes
    ? refuse('passage.too-long-ago', { at: shown(at), hours: Math.floor(minutes / 60) })
    : undefined
}

/** Nothing ends before it began. */
export const endsBefore = (
  { kind }: Pick<PassageRow, 'kind'>,
  { began, ended }: { readonly began: string; readonly ended: string | undefined },
  { now, timeZone }: When,
): No => {
  if (ended === undefined || ended >= began) return undefined
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  const times = { at: shown(ended), began: shown(began) }
  return refuse(kind === 'official' ? 'passage.back-before-out' : 'passage.left-before-entry', times)
}

/** @param itemId the passage by which that vehicle is inside, or out on a trip. */
export const secondTime = ({ passages }: Around, itemId: string | undefined, when: When): No => {
  const open = itemId === undefined ? undefined : own(passages.open, itemId)
  if (!open || itemId === undefined) return undefined
  const at = shownTime(open.movedAt, when.timeZone, when.now)
  const code = open.kind === 'official' ? 'passage.already-out' : 'passage.already-inside'
  return refuse(code, { number: shownNumber(itemId), at })
}

/** A vehicle of the register that goes through the gate as one of that kind. */
export const falseVehicle = ({ vehicles }: Around, vehicleId: string, kind: PassageKind): No => {
  const vehicle = vehicleOf(vehicles, vehicleId)
  if (!vehicle) return refuse('passage.vehicle-unknown')
  const plate = shownPlate(vehicle.plate)
  if (vehicle.isWithdrawn) return refuse('passage.vehicle-withdrawn', { plate })
  return vehicle.kind === kind
    ? undefined
    : refuse('passage.other-kind', { plate, kind: passageKinds[vehicle.kind] })
}

export const ownPlate = ({ vehicles }: Around, ownAs: string | undefined): No => {
  const vehicle = ownAs === undefined ? undefined : vehicleOf(vehicles, ownAs)
  return vehicle && refuse('passage.own-plate', { kind: passageKinds[vehicle.kind] })
}

type Standing = {
  readonly kind: PassageKind
  readonly placeId: string | undefined
  readonly itemId?: string | undefined
  readonly vehicleId?: string | undefined
}

/** Where it may not stand (§12.1.2), and where nothing is free. */
export const falsePlace = (around: Around, { kind, placeId, itemId, vehicleId }: Standing): No => {
  if (placeId === undefined) return undefined
  const place = placeNow(around.parking, placeId)
  if (!place) return refuse('passage.place-unknown')
  const params = { place: place.name }
  switch (parksWhere[isOutside(kind) ? 'outside' : kind][place.kind]) {
    case 'outside-inside':
      return refuse('passage.place-forbidden', params)
    case 'official-elsewhere':
      return refuse('passage.place-not-official', params)
    case 'kept-for-official':
      return refuse('passage.place-reserved', params)
    case 'may':
      return takenAt(around, placeId, { itemId, vehicleId }) >= place.capacity
        ? refuse('passage.place-full', { ...params, capacity: place.capacity })
        : undefined
  }
}

export const withoutWord = (doubts: readonly PassageDoubt[], remark: string | undefined): No =>
  doubts.length > 0 && remark === undefined
    ? refuse('passage.remark-needed', { doubts: doubts.map(doubt => passageDoubts[doubt]).join('，') })
    : undefined

export const staleRevision = (
  { accounts }: Around,
  row: PassageRow,
  revision: number,
  { now, timeZone }: When,
): No =>
  revision === row.revision
    ? undefined
    : refuse('passage.revision-stale', {
        name: nameOf(accounts, row.by),
        at: shownTime(row.at, timeZone, now),
      })
