import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { instant, line } from '../kernel/text.ts'

/** What came of calling the leader on duty. Only the first one reached him. */
export const contactResults = {
  reached: '接通',
  'no-answer': '无人接听',
  busy: '占线',
  unreachable: '无法接通',
} as const
export type ContactResult = keyof typeof contactResults
const result = z.enum(Object.keys(contactResults) as [ContactResult, ...ContactResult[]])

/** Where the leader on duty is now, and how he is reached. Whoever is a leader on duty speaks for himself. */
export const stateWhereabouts = z.strictObject({
  place: line(40),
  phone: line(30),
  /** He can be called there; otherwise the note says how. */
  isReachable: z.boolean(),
  note: line(100).optional(),
})
export type StateWhereabouts = z.infer<typeof stateWhereabouts>

export const makeCheck = z.strictObject({
  /** The set time that is answered, as it stands in the list; without it, what is due now, or none. */
  slot: instant.optional(),
  result,
  /** How many calls for it its author has seen: two at one desk do not call twice. */
  seen: z.int().min(0).max(10_000).optional(),
  /** Where he was, where that is not what was stated. */
  place: line(40).optional(),
  phone: line(30).optional(),
  note: line(100).optional(),
  /** When he was called, if it is written down later; without it, now. */
  at: instant.optional(),
})
export type MakeCheck = z.infer<typeof makeCheck>

/** Whoever has the post of the leader on duty now. */
export type LeaderOnDuty = {
  /** Of one of the staff; else of an account. */
  readonly key: string
  readonly name: string
  readonly phone: string
  readonly shortPhone: string
  /** Since when he has it. */
  readonly from: string
}

/** Where a leader said he is, and who wrote it down when. */
export type Whereabouts = {
  readonly place: string
  readonly phone: string
  readonly isReachable: boolean
  readonly note?: string
  readonly by: string
  readonly at: string
}

/** One call to the leader on duty. */
export type ContactCheck = {
  readonly slot?: string
  readonly leader: { readonly key: string; readonly name: string }
  readonly result: ContactResult
  /** When he was called. */
  readonly on: string
  readonly place: string
  readonly phone: string
  readonly note?: string
  readonly by: string
  readonly at: string
  readonly seq: number
}

/** Due at a set time of the shift, or because the duty room was handed over. */
export type SlotCause = 'set' | 'handover'
/** `waiting`: its time runs. `no-leader`: nobody had the post. */
export type SlotState = 'waiting' | 'on-time' | 'late' | 'failed' | 'missed' | 'no-leader'

export type ShownCheck = ContactCheck & {
  readonly byName: string
  /** Written down later than the limit after the call. */
  readonly isLateEntry: boolean
}

/** A time at which the leader was, or is, to be called. */
export type ContactSlot = {
  readonly dueAt: string
  /** Until then it is in time. */
  readonly graceUntil: string
  readonly cause: SlotCause
  readonly state: SlotState
  /** Who it was or is to be; empty where nobody had the post. */
  readonly leaderName: string
  /** Of a late one. */
  readonly lateByMinutes?: number
  /** Every call for it, failed ones too, oldest first. */
  readonly checks: readonly ShownCheck[]
}

/** How the leader on duty stands now. */
export type ContactStanding = {
  readonly leader?: LeaderOnDuty
  /** What was stated of this leader since he came on duty. */
  readonly whereabouts?: Whereabouts & { readonly byName: string }
  /** His last call, since he came on duty. */
  readonly last?: ShownCheck
  /** The time that is to be answered now. */
  readonly current?: ContactSlot
  readonly nextAt?: string
  /** Of the last day, newest first. */
  readonly slots: readonly ContactSlot[]
}

/** Half-open; at most 62 days. */
export const contactsBetween = z.strictObject({ from: instant, to: instant })
export type ContactsBetween = z.infer<typeof contactsBetween>

const query = { kind: 'query', feature: 'contact-check', roles: ['staff', 'auditor'] } as const

export const contactCheckContract = {
  'contact-check.state': {
    kind: 'command',
    feature: 'contact-check',
    roles: ['duty-officer', 'leader'],
    schema: stateWhereabouts,
  },
  'contact-check.make': {
    kind: 'command',
    feature: 'contact-check',
    roles: ['duty-officer'],
    schema: makeCheck,
  },
  'contact-check.standing': { ...query, schema: z.strictObject({}) },
  /** For the review of a day, the handover and the month. */
  'contact-check.between': { ...query, schema: contactsBetween },
} as const satisfies Record<string, ContractRow>
