import type { Event } from '../kernel/event.ts'
import {
  because,
  changed,
  said,
  type Told,
  told,
  type WordsAround,
  type WordsOf,
} from '../kernel/trail-words.ts'
import { shownPlate } from '../papers/index.ts'
import { type Place, placeName } from '../parking/index.ts'
import type { TableRead } from '../unit-table/index.ts'
import { ownVehicleKinds } from './contract.ts'
import { isVehicleEvent, type OwnVehicleStated, type VehicleEvent } from './events.ts'

type Around = WordsAround & { readonly state: { readonly parking: TableRead<readonly Place[]> } }

/** What the trail says of the register of own vehicles. */
export const vehicleWords: WordsOf<VehicleEvent, Around> = {
  'vehicle.added': (data, around) => ({
    act: '登记',
    about: aboutVehicle(data),
    told: Object.entries(facts(data, around)).flatMap(([what, after]) => said(what, after)),
  }),
  'vehicle.changed': (data, around) => {
    const before = statedBefore(data.vehicleId, around)
    const then = before ? facts(before, around) : undefined
    return {
      act: '更改',
      about: aboutVehicle(data),
      told: Object.entries(facts(data, around)).flatMap(([what, after]): readonly Told[] =>
        changed(what, then?.[what], after),
      ),
      ...because(data.reason),
    }
  },
  'vehicle.withdrawn': ({ vehicleId, reason }, around) => {
    const before = statedBefore(vehicleId, around)
    return {
      act: '注销',
      about: before ? aboutVehicle(before) : '本单位车辆',
      told: before ? [told('种类', ownVehicleKinds[before.kind])] : [],
      ...because(reason),
    }
  },
}

const aboutVehicle = ({ plate }: { readonly plate: string }): string => `本单位车辆 ${shownPlate(plate)}`

const facts = (
  { plate, kind, ownerId, section = '', placeId, remark = '' }: OwnVehicleStated,
  { staffName, state }: Around,
): { readonly [what: string]: string } => ({
  车牌: shownPlate(plate),
  种类: ownVehicleKinds[kind],
  车主: ownerId === undefined ? '' : staffName(ownerId),
  科室: section,
  停放处: placeId === undefined ? '' : placeName(state.parking, placeId),
  备注: remark,
})

const statedBefore = (vehicleId: string, { earlier }: WordsAround): OwnVehicleStated | undefined =>
  earlier(vehicleId).reduce<OwnVehicleStated | undefined>(statedAfter, undefined)

const statedAfter = (before: OwnVehicleStated | undefined, event: Event): OwnVehicleStated | undefined =>
  isVehicleEvent(event) && event.kind !== 'vehicle.withdrawn' ? event.data : before
