import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { itemId } from '../kernel/ids.ts'
import { lookAtSealed } from '../kernel/look-at.ts'
import type { PersonRef } from '../kernel/person-ref.ts'
import { instant, line } from '../kernel/text.ts'
import { outsider } from '../papers/index.ts'
import { petitionAtGate } from '../petition/index.ts'
import type { ShownVisitor } from '../visit/index.ts'
import type { TurnAwayStated } from './events.ts'
import type { TurnAwayStage } from './stages.ts'
import { afterwardsIds, refusedKindIds } from './words.ts'

const stated = {
  kind: z.enum(refusedKindIds),
  /** Numbers far beyond what comes to a gate are still understood, so that the answer can say why not. */
  people: z.int().min(0).max(100_000),
  /** What he wanted, or how he behaved. */
  detail: line(200).optional(),
  afterwards: z.enum(afterwardsIds),
}

/** One call to the office; the number is the office's, not his. */
const call = {
  whom: line(40),
  number: line(30),
  /** Without it, now. */
  calledAt: instant.optional(),
  isAnswered: z.boolean(),
  /** What came of it; with it the matter is settled. */
  result: line(200).optional(),
}

export const recordTurnAway = z.strictObject({
  ...stated,
  /** Who it was, as far as known; sealed before it is decided. */
  person: outsider.optional(),
  /** Or: whoever came on that visit. */
  sameAs: itemId.optional(),
  /** Without it, now. */
  happenedAt: instant.optional(),
  /** The first call, where it was made at once. */
  call: z.strictObject(call).optional(),
  /** He is a petitioner: by the same line he becomes an entry of the duty log. */
  petition: petitionAtGate.optional(),
})
export type RecordTurnAway = z.infer<typeof recordTurnAway>
/** Once he was sealed. `goneFrom`: the visit whose visitor cannot be read any more. */
export type SealedTurnAway = Omit<RecordTurnAway, 'person' | 'sameAs' | 'petition'> & {
  readonly person?: PersonRef
  readonly goneFrom?: string
}
export type SealedTurnAwayAtGate = SealedTurnAway & Pick<RecordTurnAway, 'petition'>

export const correctTurnAway = z.strictObject({
  ...stated,
  itemId,
  /** The revision that the corrector saw, from 1. */
  revision: z.int().min(1).max(100_000),
  /** Without it he stays as he was named before. */
  person: outsider.optional(),
  happenedAt: instant,
  reason: line(200),
})
export type CorrectTurnAway = z.infer<typeof correctTurnAway>
export type SealedTurnAwayCorrection = Omit<CorrectTurnAway, 'person'> & { readonly person?: PersonRef }

export const callOffice = z.strictObject({ itemId, ...call })
export type CallOffice = z.infer<typeof callOffice>

export const settleTurnAway = z.strictObject({ itemId, result: line(200) })
export type SettleTurnAway = z.infer<typeof settleTurnAway>

/** One statement; the first one recorded it, every later one corrected it. */
export type TurnAwayStatement = TurnAwayStated & {
  readonly revision: number
  readonly by: string
  readonly at: string
  readonly reason?: string
  readonly seq: number
  readonly hash: string
}

export type OfficeCall = {
  readonly whom: string
  readonly number: string
  readonly calledAt: string
  readonly isAnswered: boolean
  readonly result?: string
  readonly by: string
  readonly at: string
}

/** What came of it in the end, said after the calls. */
export type Settlement = { readonly result: string; readonly by: string; readonly at: string }

/** As it stands: the newest statement in front, all earlier ones behind, every call, and what came of it. */
export type TurnAwayRow = TurnAwayStatement & {
  readonly itemId: string
  readonly calls: readonly OfficeCall[]
  readonly settlement?: Settlement
  /** Oldest first; without the newest. */
  readonly earlier: readonly TurnAwayStatement[]
}

type Shown<T> = Omit<T, 'person'> & { readonly person?: ShownVisitor; readonly byName: string }
export type ShownOfficeCall = OfficeCall & { readonly byName: string }

/** As the register shows it. */
export type ShownTurnAway = Omit<Shown<TurnAwayRow>, 'earlier' | 'calls' | 'settlement'> & {
  readonly stage: TurnAwayStage
  /** The entry of the duty log that he became as a petitioner. */
  readonly entryId?: string
  readonly calls: readonly ShownOfficeCall[]
  readonly settlement?: Settlement & { readonly byName: string }
  readonly earlier: readonly Shown<TurnAwayStatement>[]
}
export type ShownTurnAwayStatement = Shown<TurnAwayStatement>

export type TurnAwayPage = { readonly rows: readonly ShownTurnAway[]; readonly total: number }

/** Half-open range of the time at which they were written down; newest first. */
export const turnAwayPage = z.strictObject({
  from: instant,
  to: instant,
  offset: z.int().min(0).max(10_000_000),
  limit: z.int().min(1).max(200),
})
export type TurnAwayPageQuery = z.infer<typeof turnAwayPage>
export const oneTurnAway = z.strictObject({ itemId })

const atTheGate = ['gatekeeper', 'duty-officer', 'office'] as const
const command = { kind: 'command', feature: 'turn-away', roles: atTheGate } as const
const query = { kind: 'query', feature: 'turn-away', roles: [...atTheGate, 'leader'] } as const

export const turnAwayContract = {
  'turn-away.record': { ...command, schema: recordTurnAway },
  'turn-away.correct': { ...command, schema: correctTurnAway },
  'turn-away.call': { ...command, schema: callOffice },
  'turn-away.settle': { ...command, schema: settleTurnAway },
  /** Journals who looks and why; for a moment `turn-away.person` then answers him. */
  'turn-away.look': { ...command, roles: query.roles, schema: lookAtSealed },
  'turn-away.person': { ...query, schema: oneTurnAway },
  'turn-away.page': { ...query, schema: turnAwayPage },
  'turn-away.one': { ...query, schema: oneTurnAway },
} as const satisfies Record<string, ContractRow>
