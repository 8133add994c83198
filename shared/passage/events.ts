import type { Event } from '../kernel/event.ts'
import type { PersonRef } from '../kernel/person-ref.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { OpenPassage } from './state.ts'
import type { PassageDoubt, PassageKind } from './words.ts'

/** What one statement says of a passage. A vehicle is either sealed, or one of the unit's register: then with the plate of that day. */
export type PassageStated = {
  readonly kind: PassageKind
  readonly vehicle?: PersonRef
  readonly vehicleId?: string
  readonly plate?: string
  /** Who of the unit drives it; an outside driver is sealed with his vehicle. */
  readonly driver?: string
  readonly people: number
  readonly purpose?: string
  readonly hostId?: string
  readonly placeId?: string
  /** What it had on board. */
  readonly goods?: string
  readonly remark?: string
  /** When it came in, or went out. */
  readonly movedAt: string
  readonly doubts: readonly PassageDoubt[]
}

/** The pass, or the decision by telephone, and which of its lettings-out: by it the goods went out (§11.3). */
export type Release = { readonly itemId: string; readonly letting: number }

type Stated = PassageStated & { readonly itemId: string }

/** `visitId`: whoever came with it, by one act. */
export type VehicleEntered = Event<'passage.entered', Stated & { readonly visitId?: string }>
export type VehicleWentOut = Event<'passage.went-out', Stated & { readonly release?: Release }>

export type PassageCorrected = Event<
  'passage.corrected',
  Stated & { readonly revision: number; readonly corrects: number; readonly reason: string }
>

type Ended = { readonly itemId: string; readonly movedAt: string; readonly remark?: string }
/** `goods`: what it carried out. `unseen`: nobody saw it go, and how that is known; `movedAt` is then when it was found out. */
export type VehicleLeft = Event<
  'passage.left',
  Ended & { readonly goods?: string; readonly release?: Release; readonly unseen?: string }
>
/** `placeId`: where it stands now. */
export type VehicleCameBack = Event<
  'passage.came-back',
  Ended & { readonly vehicleId: string; readonly placeId?: string; readonly isUsualPlace: boolean }
>

/** The last ending was a mistake. `passage`: what is to be known of it, as it stands; what is over is out of mind. */
export type PassageTakenBack = Event<
  'passage.taken-back',
  {
    readonly itemId: string
    readonly movedAt: string
    readonly reason: string
    readonly passage: OpenPassage
  }
>

/** Who looked at what is sealed, and why; before anything was shown. */
export type VehicleLookedAt = Event<'passage.looked-at', { readonly itemId: string; readonly reason: string }>

export type PassageEvent =
  | VehicleEntered
  | VehicleWentOut
  | PassageCorrected
  | VehicleLeft
  | VehicleCameBack
  | PassageTakenBack
  | VehicleLookedAt

export const passageVersions = {
  'passage.entered': [],
  'passage.went-out': [],
  'passage.corrected': [],
  'passage.left': [],
  'passage.came-back': [],
  'passage.taken-back': [],
  'passage.looked-at': [],
} as const satisfies { [K in PassageEvent['kind']]: readonly Upcast[] }

export const isPassageEvent = (event: Event): event is PassageEvent =>
  Object.hasOwn(passageVersions, event.kind)
