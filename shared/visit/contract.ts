import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { itemId } from '../kernel/ids.ts'
import type { PersonRef } from '../kernel/person-ref.ts'
import { instant, line } from '../kernel/text.ts'
import { petitionAtGate } from '../petition/index.ts'
import type { VisitStated } from './events.ts'
import type { ShownVisitor } from './shown-visitor.ts'
import { type Visitor, visitor } from './visitor.ts'
import { type BadgeBack, badgesBackIds, confirmationIds, type VisitDoubt } from './words.ts'

/** Numbers far beyond what is let in are still understood, so that the answer can say why not. */
const people = z.int().min(0).max(100_000)
const badge = line(8)

const stated = {
  people,
  hostId: itemId,
  purpose: line(60),
  confirmed: z.enum(confirmationIds),
  /** When the host said so; absent where nobody did, or by an appointment. */
  confirmedAt: instant.optional(),
  badge: badge.optional(),
  /** Things carried in. */
  carried: line(100).optional(),
  /** Why it is let through in spite of a doubt, or what else there is to say. */
  remark: line(200).optional(),
}

export const signIn = z.strictObject({
  ...stated,
  /** Who comes; sealed before it is decided. */
  visitor: visitor.optional(),
  /** Or: whoever came on that visit. His particulars stay sealed. */
  sameAs: itemId.optional(),
  /** When he came in; without it, now. */
  arrivedAt: instant.optional(),
  /** He is a petitioner: by the same line he becomes an entry of the duty log. */
  petition: petitionAtGate.optional(),
  /** Whoever signs him in was shown that he is that one on the look-out list. */
  lookOutSeen: itemId.optional(),
  /** Or: who of an appointment of today; without `guest`, all who have not come yet. */
  announced: z.strictObject({ itemId, guest: z.int().min(0).max(1_000).optional() }).optional(),
})
export type SignIn = z.infer<typeof signIn>

/** What the shell found of who comes, in place of the particulars. */
export type VisitorFacts = {
  /** Absent where the visit named has none that can be opened any more. */
  readonly visitor?: PersonRef
  /** What is doubtful about his papers. */
  readonly doubts: readonly VisitDoubt[]
  /** The visit by which the same papers are inside already. */
  readonly insideAs?: string
  /** The visit whose visitor cannot be read any more. */
  readonly goneFrom?: string
}
/** What is stated of the visit itself. */
export type SealedSignIn = Omit<SignIn, 'visitor' | 'sameAs' | 'petition' | 'lookOutSeen' | 'announced'> &
  VisitorFacts
/**
 * And what else his coming is. `petitioner`: the same person, as the duty log seals him. `lookOuts`: numbers of those on the
 * look-out list whom he is taken for.
 */
export type SealedArrival = SealedSignIn &
  Pick<SignIn, 'petition' | 'lookOutSeen' | 'announced'> & {
    readonly petitioner?: PersonRef
    readonly lookOuts?: readonly string[]
  }

export const signOut = z.strictObject({
  itemId,
  /** How many leave; without it, all that are inside. */
  people: people.optional(),
  /** Without it, now. */
  leftAt: instant.optional(),
  /** What became of the badge; needed when the last one leaves and there is one. */
  badge: z.enum(badgesBackIds).optional(),
  /** The vehicle with which they came is left behind; without it, it leaves with the last of them. */
  vehicle: z.literal('stays').optional(),
})
export type SignOut = z.infer<typeof signOut>

/** Some of them, or all, are not inside any more and nobody saw them go: no time is invented. */
export const findGone = z.strictObject({
  itemId,
  /** How many; without it, all that are inside. */
  people: people.optional(),
  /** How that is known. */
  how: line(200),
  /** As at `signOut`. */
  badge: z.enum(badgesBackIds).optional(),
})
export type FindGone = z.infer<typeof findGone>

export const correctVisit = z.strictObject({
  ...stated,
  itemId,
  /** The revision that the corrector saw, from 1. */
  revision: z.int().min(1).max(100_000),
  /** Without it he stays as he was named before. */
  visitor: visitor.optional(),
  arrivedAt: instant,
  reason: line(200),
  /** As at `signIn`. */
  lookOutSeen: itemId.optional(),
})
export type CorrectVisit = z.infer<typeof correctVisit>
export type SealedVisitCorrection = Omit<CorrectVisit, 'visitor' | 'lookOutSeen'> & VisitorFacts
/** And whom he is taken for, now that he is named anew. */
export type SealedIdentification = SealedVisitCorrection &
  Pick<CorrectVisit, 'lookOutSeen'> &
  Pick<SealedArrival, 'lookOuts'>

/** Signed out by mistake: the leaving is taken back, and stays to be read. */
export const takeBackSignOut = z.strictObject({ itemId, reason: line(200) })
export type TakeBackSignOut = z.infer<typeof takeBackSignOut>
/** With the visit by which the same papers are inside again meanwhile. */
export type SealedTakeBackSignOut = TakeBackSignOut & Pick<VisitorFacts, 'insideAs'>

/** A badge that was not given back turned up. */
export const findBadge = z.strictObject({ badge })
export type FindBadge = z.infer<typeof findBadge>

/** Who wants to see the whole of what is sealed, and why; his own password shows that it is he. */
export const lookAtVisitor = z.strictObject({ itemId, reason: line(200), password: z.string().max(200) })
export type LookAtVisitor = z.infer<typeof lookAtVisitor>
/** Once the password was checked. */
export type PreparedLookAtVisitor = Omit<LookAtVisitor, 'password'>

export type VisitorFound =
  | { readonly kind: 'known'; readonly visitor: Visitor }
  | { readonly kind: 'destroyed' | 'unreadable' }

/** One statement of a visit; the first one signed it in, every later one corrected it. */
export type VisitStatement = VisitStated & {
  readonly revision: number
  readonly by: string
  readonly at: string
  readonly reason?: string
  readonly seq: number
  readonly hash: string
}

/** Some of them, or all, left; `takenBack`: it was a mistake. */
export type Leaving = {
  readonly people: number
  /** Absent where nobody saw them go; `how` then says how it is known. */
  readonly leftAt?: string
  readonly how?: string
  readonly badge?: BadgeBack
  readonly by: string
  readonly at: string
  readonly takenBack?: { readonly reason: string; readonly by: string; readonly at: string }
}

/** A visit as it stands: its newest statement in front, all earlier ones behind, and who left when. */
export type VisitRow = VisitStatement & {
  readonly itemId: string
  /** Minutes that a visit could last when it was signed in. */
  readonly overstayAfterMinutes: number
  readonly leavings: readonly Leaving[]
  /** Oldest first; without the newest. */
  readonly earlier: readonly VisitStatement[]
}

/** Somebody inside, as the gate shows him. */
export type ShownInside = {
  readonly itemId: string
  readonly visitor: ShownVisitor
  /** Pinyin initials of his name; empty where it cannot be read. */
  readonly initials: string
  readonly people: number
  /** As many came; some of them left before. */
  readonly came: number
  readonly hostName: string
  readonly hostSection: string
  readonly purpose: string
  readonly badge?: string
  readonly arrivedAt: string
  /** From then on he stays too long. */
  readonly overstayAt: string
}

export type InsideNow = {
  readonly visits: readonly ShownInside[]
  readonly people: number
  /** The lowest number that no visit and no missing badge has. */
  readonly freeBadge: string
  /** Badges that were not given back. */
  readonly missingBadges: readonly {
    readonly badge: string
    readonly itemId: string
    readonly since: string
  }[]
  /** Of the calendar day: how many people came in and went out, and how often somebody was turned away. */
  readonly today: { readonly came: number; readonly left: number; readonly turnedAway: number }
}

/** Half-open range of the time at which they were written down; newest first. */
export const visitPage = z.strictObject({
  from: instant,
  to: instant,
  offset: z.int().min(0).max(10_000_000),
  limit: z.int().min(1).max(200),
})
export type VisitPageQuery = z.infer<typeof visitPage>

export const oneVisit = z.strictObject({ itemId })

/** A visit as the register shows it. */
export type ShownVisit = Omit<VisitRow, 'visitor' | 'earlier' | 'leavings'> & {
  readonly visitor: ShownVisitor
  /** The entry of the duty log that he became as a petitioner. */
  readonly entryId?: string
  /** The passage of the vehicle with which he came. */
  readonly passageId?: string
  readonly hostName: string
  readonly hostSection: string
  readonly byName: string
  /** How many are inside. */
  readonly inside: number
  readonly leavings: readonly ShownLeaving[]
  readonly earlier: readonly ShownVisitStatement[]
}

export type ShownLeaving = Leaving & { readonly byName: string }
export type ShownVisitStatement = Omit<VisitStatement, 'visitor'> & {
  readonly visitor: ShownVisitor
  readonly hostName: string
  readonly byName: string
}

export type VisitPage = { readonly rows: readonly ShownVisit[]; readonly total: number }

export const nothingAsked = z.strictObject({})

/** Somebody who came before. */
export type KnownVisitor = {
  /** His last visit: goes back as `sameAs`. */
  readonly itemId: string
  readonly visitor: ShownVisitor
  readonly visits: number
  readonly lastAt: string
  /** Whom he saw last; absent where that person left the staff. */
  readonly host?: { readonly staffId: string; readonly name: string; readonly section: string }
  readonly purpose: string
  /** He is inside at this moment, by that visit. */
  readonly insideAs?: string
}

export type KnownVisitors = {
  readonly found: readonly KnownVisitor[]
  /** False while earlier visits are still being gone through. */
  readonly isWhole: boolean
}

/** Name, pinyin initials, tail of a phone or of papers. */
export const knownVisitors = z.strictObject({ text: z.string().max(40) })

/** Whoever may stand at the gate. */
const atTheGate = ['gatekeeper', 'duty-officer', 'office'] as const
/** Whoever may see who comes and goes. */
export const visitReaders = [...atTheGate, 'leader'] as const
const command = { kind: 'command', feature: 'visit', roles: atTheGate } as const

export const visitContract = {
  'visit.sign-in': { ...command, schema: signIn },
  'visit.sign-out': { ...command, schema: signOut },
  'visit.find-gone': { ...command, schema: findGone },
  'visit.correct': { ...command, schema: correctVisit },
  'visit.take-back': { ...command, schema: takeBackSignOut },
  'visit.find-badge': { ...command, schema: findBadge },
  /** Journals who looks and why; for a moment `visit.visitor` then answers him. */
  'visit.look': { ...command, roles: visitReaders, schema: lookAtVisitor },
  'visit.visitor': { kind: 'query', feature: 'visit', roles: visitReaders, schema: oneVisit },
  'visit.inside': {
    kind: 'query',
    feature: 'visit',
    roles: visitReaders,
    schema: nothingAsked,
  },
  'visit.page': { kind: 'query', feature: 'visit', roles: visitReaders, schema: visitPage },
  'visit.one': { kind: 'query', feature: 'visit', roles: visitReaders, schema: oneVisit },
  'visit.known': { kind: 'query', feature: 'visit', roles: atTheGate, schema: knownVisitors },
} as const satisfies Record<string, ContractRow>
