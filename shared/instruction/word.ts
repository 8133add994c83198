import { z } from 'zod'
import { type AccountState, nameOf } from '../account/index.ts'
import { dayOf, minutesBetween, shownDay, shownTime } from '../calendar/index.ts'
import { type DirectoryState, isDivisionRank, staffOf } from '../directory/index.ts'
import type { Context } from '../kernel/context.ts'
import { refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { itemId } from '../kernel/ids.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { Role } from '../kernel/roles.ts'
import { instant, line } from '../kernel/text.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'

/** How a leader said it: here himself, by telephone and written down by somebody else, or on paper. */
export const wordWays = { program: '本人在程序内', telephone: '电话', paper: '书面' } as const
export type WordWay = keyof typeof wordWays

/** One of the staff, or a superior from outside by his name alone. */
const leader = z.union([z.strictObject({ staffId: itemId }), z.strictObject({ name: line(40) })])

/** `at`: when he said it; without it, now. */
export const leadersWord = z.union([
  z.strictObject({ way: z.literal('program') }),
  z.strictObject({ way: z.literal('telephone'), leader, at: instant.optional() }),
  z.strictObject({ way: z.literal('paper'), leader, document: line(60), at: instant.optional() }),
])
export type LeadersWord = z.infer<typeof leadersWord>

/** Whose word it is, as the book keeps it. */
export type Word = {
  readonly way: WordWay
  readonly name: string
  /** Of one of the staff. */
  readonly staffId?: string
  /** Of the paper. */
  readonly document?: string
  readonly at: string
}

export type WordRefusal =
  | 'instruction.not-a-leader'
  | 'instruction.leader-unknown'
  | 'instruction.leader-left'
  | 'instruction.leader-too-low'
  | 'instruction.word-ahead'
  | 'instruction.not-his-word'

type Around = Frozen<{ accounts: AccountState; directory: DirectoryState; settings: SettingsState }>
type WhoAndWhen = Pick<Context, 'now' | 'timeZone' | 'actor' | 'roles'>
type WordRead = { readonly ok: true; readonly word: Word } | Refusal<WordRefusal>

/** Whoever gives instructions in his own name. */
export const leaderRoles = ['leader', 'deputy-leader', 'principal-leader'] as const satisfies readonly Role[]

/** Whose word it is and when it was said, or why it is nobody's who may say it. */
export const wordFrom = (around: Around, said: LeadersWord, context: WhoAndWhen): WordRead => {
  if (said.way === 'program') return ownWord(around, context)
  const { at = context.now, way } = said
  const { timeZone, now } = context
  if (minutesBetween(now, at) * 60 > limitInForce(around.settings, 'duty-log.ahead'))
    return refuse('instruction.word-ahead', {
      at: shownTime(at, timeZone, now),
      now: shownTime(now, timeZone, now),
    })
  const paper = said.way === 'paper' ? { document: said.document } : {}
  if ('name' in said.leader) return { ok: true, word: { way, name: said.leader.name, ...paper, at } }
  const { staffId } = said.leader
  const no = falseLeader(around, staffId, at, context)
  const name = staffOf(around.directory, staffId)?.name ?? staffId
  return no ?? { ok: true, word: { way, name, staffId, ...paper, at } }
}

const ownWord = ({ accounts }: Around, { actor, roles, now }: WhoAndWhen): WordRead => {
  if (!leaderRoles.some(role => roles.includes(role))) return refuse('instruction.not-a-leader')
  const staffId = accounts[actor]?.staffId
  const name = nameOf(accounts, actor)
  return { ok: true, word: { way: 'program', name, ...(staffId !== undefined && { staffId }), at: now } }
}

const falseLeader = (
  around: Around,
  staffId: string,
  at: string,
  { timeZone, now }: WhoAndWhen,
): Refusal<WordRefusal> | undefined => {
  const staff = staffOf(around.directory, staffId)
  if (!staff) return refuse('instruction.leader-unknown')
  if (staff.leftOn !== undefined && staff.leftOn <= dayOf(at, timeZone))
    return refuse('instruction.leader-left', {
      name: staff.name,
      on: shownDay(staff.leftOn, dayOf(now, timeZone)),
    })
  return isLeader(around, staffId) ? undefined : refuse('instruction.leader-too-low', { name: staff.name })
}

/** By his post in the program or his rank; whose rank the directory does not say is taken at his word. */
const isLeader = ({ accounts, directory }: Around, staffId: string): boolean => {
  const rank = staffOf(directory, staffId)?.rank ?? ''
  if (rank === '' || isDivisionRank(rank)) return true
  return Object.values(accounts).some(
    account => account.staffId === staffId && leaderRoles.some(role => account.roles.includes(role)),
  )
}

/** From outside only he himself takes back what he said; inside, any leader may decide and answers for it. */
export const decidesNo = (word: Word, instructor: Word): Refusal<WordRefusal> | undefined =>
  word.staffId !== undefined || word.way === 'program' || word.name === instructor.name
    ? undefined
    : refuse('instruction.not-his-word', { name: word.name, instructor: instructor.name })
