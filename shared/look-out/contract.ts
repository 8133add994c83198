import { z } from 'zod'
import { isCalendarDay } from '../calendar/index.ts'
import type { ContractRow } from '../kernel/contract-row.ts'
import { itemId } from '../kernel/ids.ts'
import { lookAtSealed } from '../kernel/look-at.ts'
import type { PersonRef } from '../kernel/person-ref.ts'
import { line } from '../kernel/text.ts'
import { idTypeIds, outsider } from '../papers/index.ts'
import type { ShownVisitor } from '../visit/index.ts'
import type { LookOutStated } from './events.ts'

const stated = {
  /** Words that the gatekeeper may see. */
  reason: line(100),
  /** The last day on which it counts. */
  until: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .refine(text => isCalendarDay(text)),
  /** What the gatekeeper is to do. */
  toDo: line(100),
}

export const addLookOut = z.strictObject({
  ...stated,
  /** Whom to look out for; sealed before it is decided. */
  person: outsider,
})
export type AddLookOut = z.infer<typeof addLookOut>

/** `isTellable`: by what is known of him he can be told from others. */
type SealedPerson = { readonly person: PersonRef; readonly isTellable: boolean }
export type SealedLookOut = Omit<AddLookOut, 'person'> & SealedPerson

export const changeLookOut = z.strictObject({
  ...stated,
  itemId,
  /** The revision that its author saw, from 1. */
  revision: z.int().min(1).max(100_000),
  /** Without it he stays as he was named before. */
  person: outsider.optional(),
  why: line(200),
})
export type ChangeLookOut = z.infer<typeof changeLookOut>
export type SealedLookOutChange = Omit<ChangeLookOut, 'person'> & Partial<SealedPerson>

export const withdrawLookOut = z.strictObject({ itemId, why: line(200) })
export type WithdrawLookOut = z.infer<typeof withdrawLookOut>

export type LookOutStatement = LookOutStated & {
  readonly revision: number
  readonly by: string
  readonly at: string
  readonly why?: string
  readonly seq: number
  readonly hash: string
}

/** He came, by that visit, and was let in with a word. */
export type LookOutMet = { readonly gateId: string; readonly by: string; readonly at: string }

export type LookOutRow = LookOutStatement & {
  readonly itemId: string
  readonly withdrawn?: { readonly why: string; readonly by: string; readonly at: string }
  readonly met: readonly LookOutMet[]
  /** Oldest first; without the newest. */
  readonly earlier: readonly LookOutStatement[]
}

/** `expired` is derived: its last day is over. */
export const lookOutStandings = ['in-force', 'expired', 'withdrawn'] as const
export type LookOutStanding = (typeof lookOutStandings)[number]

type Shown<T> = Omit<T, 'person'> & { readonly person: ShownVisitor; readonly byName: string }

export type ShownLookOut = Omit<Shown<LookOutRow>, 'earlier'> & {
  readonly standing: LookOutStanding
  readonly earlier: readonly Shown<LookOutStatement>[]
}

/** Newest first. */
export const lookOutPage = z.strictObject({
  offset: z.int().min(0).max(10_000_000),
  limit: z.int().min(1).max(200),
})
export type LookOutPageQuery = z.infer<typeof lookOutPage>
export type LookOutPage = { readonly rows: readonly ShownLookOut[]; readonly total: number }

/** Whoever stands at the window, as far as he is typed, or by his last visit. */
export const matchLookOut = z.strictObject({
  sameAs: itemId.optional(),
  name: z.string().max(40).optional(),
  idType: z.enum(idTypeIds).optional(),
  idNumber: z.string().max(30).optional(),
  phone: z.string().max(30).optional(),
})
export type MatchLookOut = z.infer<typeof matchLookOut>

/** What the gatekeeper is told of a match, and no more. */
export type LookOutMatch = {
  readonly itemId: string
  readonly reason: string
  readonly until: string
  readonly toDo: string
}

const office = { feature: 'look-out', roles: ['office'] } as const

export const lookOutContract = {
  'look-out.add': { kind: 'command', ...office, schema: addLookOut },
  'look-out.change': { kind: 'command', ...office, schema: changeLookOut },
  'look-out.withdraw': { kind: 'command', ...office, schema: withdrawLookOut },
  /** Journals who looks and why; for a moment `look-out.person` then answers him. */
  'look-out.look': { kind: 'command', ...office, schema: lookAtSealed },
  'look-out.person': { kind: 'query', ...office, schema: z.strictObject({ itemId }) },
  'look-out.page': { kind: 'query', ...office, schema: lookOutPage },
  'look-out.match': {
    kind: 'query',
    feature: 'look-out',
    roles: ['gatekeeper', 'duty-officer', 'office'],
    schema: matchLookOut,
  },
} as const satisfies Record<string, ContractRow>
