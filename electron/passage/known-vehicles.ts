import { staffName, staffOf } from '../../shared/directory/index.ts'
import type { Commit } from '../../shared/kernel/event.ts'
import { own } from '../../shared/kernel/own.ts'
import type { PersonRef } from '../../shared/kernel/person-ref.ts'
import { liftEvent } from '../../shared/lift-event.ts'
import { shownPlate } from '../../shared/papers/index.ts'
import type { KnownVehicle, KnownVehicles } from '../../shared/passage/contract.ts'
import { isPassageEvent, openPassageOf } from '../../shared/passage/index.ts'
import { shownVehicle } from '../../shared/passage/shown-vehicle.ts'
import { isOutside, type OutsideKind } from '../../shared/passage/words.ts'
import { type OwnVehicle, vehicleWithPlate } from '../../shared/vehicle/index.ts'
import { type Known, KnownIndex, type Statement, worst } from '../known/known-index.ts'
import type { Ledger } from '../store/ledger.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'
import {
  foldedVehicle,
  rankOfVehicle,
  type VehicleFace,
  vehicleBeginnings,
  vehicleFaceOf,
} from './vehicle-face.ts'
import { vehicleIn } from './vehicle-facts.ts'

export type KnownVehiclesPorts = {
  readonly ledger: Ledger
  readonly people: Pick<PeopleOfBook, 'open'>
  readonly monotonicMs: () => number
}

/** What a passage said of a vehicle of others. `at`: when it came in. */
type Stated = {
  readonly itemId: string
  readonly vehicle: PersonRef
  readonly kind: OutsideKind
  readonly purpose?: string
  readonly hostId?: string
  readonly placeId?: string
  readonly at: string
}

const mostOffered = 8

/** Every vehicle of others that ever came, and the unit's own, found by any part of a plate or by who drives. */
export class VehicleIndex {
  readonly #ports: KnownVehiclesPorts
  readonly #index: KnownIndex<VehicleFace, Stated>

  constructor(ports: KnownVehiclesPorts) {
    this.#ports = ports
    this.#index = new KnownIndex<VehicleFace, Stated>({
      ...ports,
      commands: ['passage.enter', 'passage.enter-with-visitor', 'passage.correct'],
      statementsIn,
      faceOf: stated => {
        const vehicle = vehicleIn(ports.people, stated.vehicle)
        return vehicle && vehicleFaceOf(vehicle)
      },
      rankOf: rankOfVehicle,
      beginningsOf: vehicleBeginnings,
    })
  }

  /** Goes on through earlier passages for about so long. @returns whether more is left. @throws DiskError, JournalDamaged. */
  grow(milliseconds: number): boolean {
    return this.#index.grow(milliseconds)
  }

  /** A commit that was just written. */
  note(commit: Commit): void {
    this.#index.note(commit)
  }

  /** All is opened anew: who cannot be read any more is nothing that could be offered. */
  forget(): void {
    this.#index.forget()
  }

  /** The unit's own first, where they fit as well. @throws DiskError, JournalDamaged. */
  find(text: string): KnownVehicles {
    const typed = foldedVehicle(text)
    const { found, isWhole } = this.#index.find(typed)
    const others = found.flatMap(known => {
      const shown = this.#shown(known)
      return shown ? [{ shown, rank: rankOfVehicle(known.face, typed) }] : []
    })
    const best = [...this.#ownOnes(typed), ...others].sort((a, b) => a.rank - b.rank)
    return { found: best.slice(0, mostOffered).map(({ shown }) => shown), isWhole }
  }

  #ownOnes(typed: string): readonly { readonly shown: KnownVehicle; readonly rank: number }[] {
    if (typed === '') return []
    const { vehicles, directory } = this.#ports.ledger.state
    return Object.entries(vehicles.vehicles).flatMap(([vehicleId, vehicle]) => {
      if (vehicle.isWithdrawn) return []
      const driver = vehicle.ownerId === undefined ? undefined : staffName(directory, vehicle.ownerId)
      const { section: organisation, plate } = vehicle
      const rank = rankOfVehicle(
        vehicleFaceOf({
          plate,
          ...(driver !== undefined && { driver }),
          ...(organisation !== undefined && { organisation }),
        }),
        typed,
      )
      return rank < worst ? [{ shown: this.#shownOwn(vehicleId, vehicle, driver), rank }] : []
    })
  }

  #shownOwn(vehicleId: string, vehicle: OwnVehicle, ownerName: string | undefined): KnownVehicle {
    const { kind, plate, placeId, section } = vehicle
    const openAs = openPassageOf(this.#ports.ledger.state, vehicleId)
    const whose = ownerName ?? section
    return {
      key: vehicleId,
      vehicleId,
      kind,
      plate: shownPlate(plate),
      ...(whose !== undefined && { ownerName: whose }),
      passages: 0,
      ...(openAs !== undefined && { openAs }),
      ...(placeId !== undefined && { placeId }),
    }
  }

  #shown({ items, last }: Known<VehicleFace, Stated>): KnownVehicle | undefined {
    const { ledger, people } = this.#ports
    const { passages, vehicles, directory } = ledger.state
    const [itemId] = items
    const vehicle = vehicleIn(people, last.vehicle)
    if (!vehicle || itemId === undefined) return undefined
    // It came as one of others before it was registered as the unit's own.
    if (vehicleWithPlate(vehicles, vehicle.plate) !== undefined) return undefined
    const { hostId, purpose, placeId, kind } = last
    const host = hostId === undefined ? undefined : staffOf(directory, hostId)
    const isHostThere = hostId !== undefined && host !== undefined && host.leftOn === undefined
    const openAs = items.find(item => own(passages.open, item) !== undefined)
    return {
      key: itemId,
      itemId,
      kind,
      vehicle: shownVehicle(vehicle),
      passages: items.length,
      lastAt: last.at,
      ...(purpose !== undefined && { purpose }),
      ...(isHostThere && { host: { staffId: hostId, name: host.name, section: host.section } }),
      ...(placeId !== undefined && { placeId }),
      ...(openAs !== undefined && { openAs }),
    }
  }
}

const statementsIn = ({ events }: Commit): readonly Statement<Stated>[] =>
  events.flatMap(written => {
    const lifted = liftEvent(written)
    if (!lifted.ok || !isPassageEvent(lifted.event)) return []
    const { kind: what, data } = lifted.event
    if (what !== 'passage.entered' && what !== 'passage.corrected') return []
    const { itemId, vehicle, kind, purpose, hostId, placeId, movedAt: at } = data
    if (!vehicle || !isOutside(kind)) return []
    const stated = {
      itemId,
      vehicle,
      kind,
      at,
      ...(purpose !== undefined && { purpose }),
      ...(hostId !== undefined && { hostId }),
      ...(placeId !== undefined && { placeId }),
    }
    return [{ stated, isCorrection: what === 'passage.corrected' }]
  })
