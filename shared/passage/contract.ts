import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { itemId } from '../kernel/ids.ts'
import type { PersonRef } from '../kernel/person-ref.ts'
import { instant, line } from '../kernel/text.ts'
import type { PlaceKind } from '../parking/index.ts'
import { type SealedArrival, signIn } from '../visit/index.ts'
import type { PassageStated, Release } from './events.ts'
import { type OutsideVehicle, outsideVehicle } from './outside-vehicle.ts'
import type { ShownVehicle } from './shown-vehicle.ts'
import { outsideKindIds, type PassageDoubt, type PassageKind, passageKindIds, stayKindIds } from './words.ts'

/** Numbers far beyond what is let in are still understood, so that the answer can say why not. */
const people = z.int().min(0).max(100_000)
const placeId = line(40)
const goods = line(100)
const remark = line(200)
/** A pass, or a decision by telephone, by which the goods were let out. */
const release = itemId.optional()

const stated = {
  people,
  purpose: line(60).optional(),
  hostId: itemId.optional(),
  placeId: placeId.optional(),
  /** What is on board. */
  goods: goods.optional(),
  /** Why it is let through in spite of a doubt, or what else there is to say. */
  remark: remark.optional(),
  /** Who of the unit drives its own vehicle; beside `sameAs`, who drives that one today. */
  driver: line(40).optional(),
}

export const enter = z.strictObject({
  ...stated,
  kind: z.enum(stayKindIds),
  /** A vehicle of the unit's register. */
  vehicleId: itemId.optional(),
  /** Or: one of others; sealed before it is decided. */
  vehicle: outsideVehicle.optional(),
  /** Or: the one of that passage. What is known of it stays sealed. */
  sameAs: itemId.optional(),
  /** When it came in; without it, now. */
  enteredAt: instant.optional(),
})
export type Enter = z.infer<typeof enter>

/** What the shell found of a vehicle of others, in place of the particulars. */
export type VehicleFacts = {
  readonly vehicle?: PersonRef
  readonly doubts: readonly PassageDoubt[]
  /** The passage by which the same plate is inside already. */
  readonly insideAs?: string
  /** It is a vehicle of the unit's register. */
  readonly ownAs?: string
  /** The passage whose vehicle cannot be read any more. */
  readonly goneFrom?: string
}
export type SealedEnter = Omit<Enter, 'vehicle' | 'sameAs'> & VehicleFacts

/** Visitor and vehicle by one act; the visitor drives. Purpose and host are those of the visit. */
export const enterWithVisitor = z.strictObject({
  visit: signIn,
  plate: line(16),
  kind: z.enum(outsideKindIds),
  placeId: placeId.optional(),
  goods: goods.optional(),
})
export type EnterWithVisitor = z.infer<typeof enterWithVisitor>
export type SealedEnterWithVisitor = Omit<EnterWithVisitor, 'visit' | 'plate'> & {
  readonly visit: SealedArrival
  readonly vehicle: VehicleFacts
}

export const leave = z.strictObject({
  itemId,
  /** What it carries out. */
  goods: goods.optional(),
  release,
  remark: remark.optional(),
  /** Without it, now. */
  leftAt: instant.optional(),
  /** Nobody saw it go: how it is known that it is gone. Then there is no time of leaving, only now. */
  unseen: line(200).optional(),
})
export type Leave = z.infer<typeof leave>

export const goOut = z.strictObject({
  vehicleId: itemId,
  people,
  driver: line(40).optional(),
  purpose: line(60).optional(),
  goods: goods.optional(),
  release,
  /** On whose word it goes, as long as there are no dispatch slips. */
  remark: remark.optional(),
  leftAt: instant.optional(),
})
export type GoOut = z.infer<typeof goOut>

export const comeBack = z.strictObject({
  itemId,
  /** Where it stands now; without it, at its usual place. */
  placeId: placeId.optional(),
  remark: remark.optional(),
  enteredAt: instant.optional(),
})
export type ComeBack = z.infer<typeof comeBack>

export const correctPassage = z.strictObject({
  ...stated,
  itemId,
  /** The revision that the corrector saw, from 1. */
  revision: z.int().min(1).max(100_000),
  kind: z.enum(passageKindIds),
  vehicleId: itemId.optional(),
  /** Without it, and without a number of the register, it stays the vehicle that it was. */
  vehicle: outsideVehicle.optional(),
  movedAt: instant,
  reason: line(200),
})
export type CorrectPassage = z.infer<typeof correctPassage>
export type SealedPassageCorrection = Omit<CorrectPassage, 'vehicle'> & VehicleFacts

/** The last ending was a mistake: it is taken back, and stays to be read. */
export const takeBackPassage = z.strictObject({ itemId, reason: line(200) })
export type TakeBackPassage = z.infer<typeof takeBackPassage>
/** With the passage by which the same plate is inside again meanwhile. */
export type SealedTakeBack = TakeBackPassage & Pick<VehicleFacts, 'insideAs'>

/** Who wants to see the whole of what is sealed, and why; his own password shows that it is he. */
export const lookAtVehicle = z.strictObject({ itemId, reason: line(200), password: z.string().max(200) })
export type LookAtVehicle = z.infer<typeof lookAtVehicle>

export type VehicleFound =
  | { readonly kind: 'known'; readonly vehicle: OutsideVehicle }
  | { readonly kind: 'destroyed' | 'unreadable' }

/** One statement of a passage; the first one began it, every later one corrected it. */
export type PassageStatement = PassageStated & {
  readonly revision: number
  readonly by: string
  readonly at: string
  readonly reason?: string
  readonly seq: number
  readonly hash: string
}

/** It left, or came back; `takenBack`: that was a mistake. */
export type Ending = {
  /** Where it left unseen, when that was found out. */
  readonly movedAt: string
  /** How it is known that it is gone. */
  readonly unseen?: string
  readonly placeId?: string
  /** What it carried out, and by what that was let out. */
  readonly goods?: string
  readonly release?: Release
  readonly remark?: string
  readonly by: string
  readonly at: string
  readonly takenBack?: { readonly reason: string; readonly by: string; readonly at: string }
}

/** A passage as it stands: its newest statement in front, all earlier ones behind, and how it ended. */
export type PassageRow = PassageStatement & {
  readonly itemId: string
  readonly visitId?: string
  /** Of an official one: by what the goods were let out with which it went. */
  readonly release?: Release
  readonly endings: readonly Ending[]
  /** Oldest first; without the newest. */
  readonly earlier: readonly PassageStatement[]
}

/** What a screen says of whichever vehicle it is. */
export type ShownPlate = {
  readonly kind: PassageKind
  /** Of the unit's own: its plate of that day, whose it is. */
  readonly plate?: string
  readonly ownerName?: string
  readonly driver?: string
  /** Of others. */
  readonly vehicle?: ShownVehicle
}

/** A vehicle inside, or an official one that is out. */
export type ShownOpenPassage = ShownPlate & {
  readonly itemId: string
  readonly vehicleId?: string
  readonly people: number
  readonly purpose?: string
  readonly remark?: string
  readonly hostName?: string
  readonly placeName?: string
  readonly movedAt: string
  readonly visitId?: string
}

/** One place of the plan and how many stand there. */
export type PlaceTaken = {
  readonly placeId: string
  readonly name: string
  readonly kind: PlaceKind
  readonly capacity: number
  readonly taken: number
}

export type VehiclesNow = {
  /** Vehicles of others first, then official ones that are out, then those of the staff; each in the order of their coming. */
  readonly passages: readonly ShownOpenPassage[]
  readonly outside: number
  readonly officialOut: number
  /** Night has come and official vehicles are not back. */
  readonly isOutLate: boolean
  readonly places: readonly PlaceTaken[]
}

/** Half-open range of the time at which they were written down; newest first. */
export const passagePage = z.strictObject({
  from: instant,
  to: instant,
  offset: z.int().min(0).max(10_000_000),
  limit: z.int().min(1).max(200),
})
export type PassagePageQuery = z.infer<typeof passagePage>

export const onePassage = z.strictObject({ itemId })

export type ShownPassageStatement = Omit<PassageStatement, 'vehicle' | 'driver' | 'plate' | 'kind'> &
  ShownPlate & { readonly hostName?: string; readonly placeName?: string; readonly byName: string }
/** `number`: `放〔2026〕12号`; of a decision by telephone the number of its line. */
export type ShownRelease = { readonly itemId: string; readonly number: string }
export type ShownEnding = Omit<Ending, 'release'> & {
  readonly byName: string
  readonly placeName?: string
  readonly release?: ShownRelease
}

/** A passage as the register shows it. */
export type ShownPassage = ShownPassageStatement & {
  readonly itemId: string
  readonly visitId?: string
  /** Whoever came with it is inside. */
  readonly isVisitInside: boolean
  readonly release?: ShownRelease
  readonly endings: readonly ShownEnding[]
  readonly earlier: readonly ShownPassageStatement[]
}

export type PassagePage = { readonly rows: readonly ShownPassage[]; readonly total: number }

/** A vehicle that came before, or one of the register: what pressing Enter on it means follows from where it is. */
export type KnownVehicle = ShownPlate & {
  /** Tells it from the others. */
  readonly key: string
  readonly vehicleId?: string
  /** Its last passage: goes back as `sameAs`. */
  readonly itemId?: string
  readonly passages: number
  readonly lastAt?: string
  readonly purpose?: string
  readonly host?: { readonly staffId: string; readonly name: string; readonly section: string }
  /** The passage by which it is inside, or out on a trip. */
  readonly openAs?: string
  /** Where it usually stands, if there is room. */
  readonly placeId?: string
}

export type KnownVehicles = {
  readonly found: readonly KnownVehicle[]
  /** False while earlier passages are still being gone through. */
  readonly isWhole: boolean
}

/** Any part of a plate; name of a driver or an owner, or their initials. */
export const knownVehicles = z.strictObject({ text: z.string().max(40) })

/** Whoever may stand at the gate. */
const atTheGate = ['gatekeeper', 'duty-officer', 'office'] as const
const mayLook = [...atTheGate, 'leader'] as const
const command = { kind: 'command', feature: 'passage', roles: atTheGate } as const
const query = { kind: 'query', feature: 'passage', roles: mayLook } as const

export const passageContract = {
  'passage.enter': { ...command, schema: enter },
  'passage.enter-with-visitor': { ...command, schema: enterWithVisitor },
  'passage.leave': { ...command, schema: leave },
  'passage.go-out': { ...command, schema: goOut },
  'passage.come-back': { ...command, schema: comeBack },
  'passage.correct': { ...command, schema: correctPassage },
  'passage.take-back': { ...command, schema: takeBackPassage },
  /** Journals who looks and why; for a moment `passage.vehicle` then answers him. */
  'passage.look': { ...command, roles: mayLook, schema: lookAtVehicle },
  'passage.vehicle': { ...query, schema: onePassage },
  'passage.inside': { ...query, schema: z.strictObject({}) },
  'passage.page': { ...query, schema: passagePage },
  'passage.one': { ...query, schema: onePassage },
  'passage.known': { ...query, roles: atTheGate, schema: knownVehicles },
} as const satisfies Record<string, ContractRow>
