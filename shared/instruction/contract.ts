import { z } from 'zod'
import { isCalendarDay } from '../calendar/index.ts'
import type { ContractRow } from '../kernel/contract-row.ts'
import { itemId } from '../kernel/ids.ts'
import { instant, line, prose } from '../kernel/text.ts'
import { outcomes, type Person, type Recipient } from './person.ts'
import type { InstructionStage } from './stages.ts'
import { leaderRoles, leadersWord, type Word } from './word.ts'

/** The most people whom one instruction names. */
export const mostNamed = 20

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine(text => isCalendarDay(text))

/** What it was given about: an entry, an incident, a report of one (from 1), the review of a day. */
export const instructionSource = z.union([
  z.strictObject({ kind: z.enum(['entry', 'incident']), itemId }),
  z.strictObject({ kind: z.literal('report'), itemId, report: z.int().min(1).max(1_000) }),
  z.strictObject({ kind: z.literal('review'), day, itemId: itemId.optional() }),
])
export type InstructionSource = z.infer<typeof instructionSource>

const stated = {
  word: leadersWord,
  text: prose(2_000),
  /** Of the staff. */
  to: z.array(itemId).min(1).max(mostNamed),
  dueAt: instant.optional(),
}

export const giveInstruction = z.strictObject({
  ...stated,
  source: instructionSource.optional(),
  /** An entry of the log of that type, only noted so far, that is tracked from now on. */
  tracks: itemId.optional(),
})
export type GiveInstruction = z.infer<typeof giveInstruction>

/** How many acts its author has seen: somebody else's on the same matter in between is refused, never overwritten. */
const seen = z.int().min(0).max(100_000)

export const correctInstruction = z.strictObject({ itemId, seen, ...stated, reason: line(200) })
export type CorrectInstruction = z.infer<typeof correctInstruction>

export const withdrawInstruction = z.strictObject({ itemId, seen, word: leadersWord, reason: line(200) })
export type WithdrawInstruction = z.infer<typeof withdrawInstruction>

/** How somebody was told, or told it himself. */
export const messageWays = { telephone: '电话', 'in-person': '当面', message: '短信', paper: '书面' } as const
export type MessageWay = keyof typeof messageWays
const how = z.enum(Object.keys(messageWays) as [MessageWay, ...MessageWay[]])

export const conveyInstruction = z.strictObject({
  itemId,
  seen,
  to: itemId,
  how,
  /** He, or somebody for him, confirmed it; or he was not reached. */
  result: z.enum(['confirmed', 'not-reached']),
  /** Who confirmed it where it was not he himself. */
  confirmedBy: line(40).optional(),
  /** Without it, now. */
  at: instant.optional(),
  note: line(200).optional(),
})
export type ConveyInstruction = z.infer<typeof conveyInstruction>

/** By the person named, at his own screen. */
export const receiveInstruction = z.strictObject({ itemId, seen })
export type ReceiveInstruction = z.infer<typeof receiveInstruction>

const outcome = z.enum(Object.keys(outcomes) as [keyof typeof outcomes, ...(keyof typeof outcomes)[]])

export const reportInstruction = z.strictObject({
  itemId,
  seen,
  to: itemId,
  how,
  outcome,
  text: prose(1_000),
  at: instant.optional(),
})
export type ReportInstruction = z.infer<typeof reportInstruction>

export const reportOwnInstruction = z.strictObject({ itemId, seen, outcome, text: prose(1_000) })
export type ReportOwnInstruction = z.infer<typeof reportOwnInstruction>

export const endInstruction = z.strictObject({
  itemId,
  seen,
  /** Without it all have carried it out. */
  decision: z.strictObject({ word: leadersWord, reason: line(500) }).optional(),
})
export type EndInstruction = z.infer<typeof endInstruction>

type Said = { readonly by: string; readonly at: string; readonly seq: number; readonly hash: string }

/** One statement of an instruction: the first gave it, every later one corrected it, by a leader's word and for a reason. */
export type InstructionStatement = Said & {
  readonly revision: number
  readonly word: Word
  readonly text: string
  readonly to: readonly Recipient[]
  readonly dueAt?: string
  /** Since when its deadline runs. */
  readonly dueSince: string
  readonly reason?: string
}

/** `how`: `program` where he did it at his own screen. */
export type Conveyance = Said & {
  readonly kind: 'conveyed'
  readonly to: string
  readonly how: MessageWay | 'program'
  readonly isConfirmed: boolean
  readonly confirmedBy?: string
  readonly on: string
  readonly note?: string
}
export type Report = Said & {
  readonly kind: 'reported'
  readonly to: string
  readonly how: MessageWay | 'program'
  readonly outcome: keyof typeof outcomes
  readonly text: string
  readonly on: string
}
export type End = Said & { readonly decision?: { readonly word: Word; readonly reason: string } }
export type Withdrawal = Said & { readonly word: Word; readonly reason: string }

/** An instruction as it stands; its item is an entry of the log as well. */
export type InstructionRow = InstructionStatement & {
  readonly itemId: string
  readonly source?: InstructionSource
  /** Who gave it. */
  readonly instructor: Word
  /** Until when whoever is named ought to be told, and since when that runs. */
  readonly conveyBy: string
  readonly conveySince: string
  readonly people: readonly Person[]
  readonly acts: readonly (Conveyance | Report)[]
  readonly ended?: End
  readonly withdrawn?: Withdrawal
  /** Oldest first; without the newest. */
  readonly earlier: readonly InstructionStatement[]
}

/** One person's line as it is shown. */
export type ShownPerson = Person & {
  /** Since when he is not on the staff. */
  readonly leftOn?: string
  /** By how much what he carried out was late. */
  readonly lateByMinutes?: number
}

type Named<T> = T & { readonly byName: string }

export type ShownInstruction = Omit<InstructionRow, 'people' | 'acts' | 'ended' | 'withdrawn' | 'earlier'> & {
  readonly byName: string
  readonly stage: InstructionStage
  /** Goes back with the next act. */
  readonly seen: number
  readonly people: readonly ShownPerson[]
  readonly acts: readonly Named<Conveyance | (Report & { readonly isAfterEnd: boolean })>[]
  readonly ended?: Named<End>
  readonly withdrawn?: Named<Withdrawal>
  readonly earlier: readonly Named<InstructionStatement>[]
}

export const instructionLists = ['open', 'mine', 'closed'] as const
export type InstructionList = (typeof instructionLists)[number]

/** `to`: only what that person is to carry out. */
export const instructionPage = z.strictObject({
  list: z.enum(['open', 'closed']),
  to: itemId.optional(),
  offset: z.int().min(0).max(10_000_000),
  limit: z.int().min(1).max(200),
})
export type InstructionPageQuery = z.infer<typeof instructionPage>
export type InstructionPage = {
  readonly rows: readonly ShownInstruction[]
  readonly total: number
  /** How many are open, and how many of these are overdue. */
  readonly open: number
  readonly overdue: number
}

/** One that nobody has ended, from the state alone; `what` is the beginning of its text. */
export type OpenInstruction = {
  readonly itemId: string
  readonly what: string
  readonly instructor: string
  readonly givenAt: string
  readonly dueAt?: string
  readonly stage: Extract<InstructionStage, 'open' | 'reported'>
  readonly people: readonly Pick<Person, 'staffId' | 'name' | 'conveyed' | 'outcome'>[]
}

export const oneInstruction = z.strictObject({ itemId })
export const instructionsOfSource = z.strictObject({ source: instructionSource })

const recorders = ['duty-officer', 'office', ...leaderRoles] as const
const command = { kind: 'command', feature: 'instruction', roles: recorders } as const
const query = { kind: 'query', feature: 'instruction', roles: ['staff', 'auditor'] } as const

export const instructionContract = {
  'instruction.give': {
    ...command,
    schema: giveInstruction,
    touches: ({ tracks, source }: GiveInstruction) => [
      ...(tracks === undefined ? [] : [tracks]),
      ...(source && 'itemId' in source && source.itemId !== undefined ? [source.itemId] : []),
    ],
  },
  'instruction.convey': { ...command, schema: conveyInstruction },
  'instruction.receive': { ...command, roles: ['staff'], schema: receiveInstruction },
  'instruction.report': { ...command, schema: reportInstruction },
  'instruction.report-own': { ...command, roles: ['staff'], schema: reportOwnInstruction },
  'instruction.correct': {
    ...command,
    schema: correctInstruction,
    touches: ({ itemId: id }: CorrectInstruction) => [id],
  },
  'instruction.withdraw': { ...command, schema: withdrawInstruction },
  'instruction.end': { ...command, schema: endInstruction },
  'instruction.page': { ...query, schema: instructionPage },
  'instruction.one': { ...query, schema: oneInstruction },
  'instruction.of-source': { ...query, schema: instructionsOfSource },
  'instruction.open': { ...query, schema: z.strictObject({}) },
} as const satisfies Record<string, ContractRow>
