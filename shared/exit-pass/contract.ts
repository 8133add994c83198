import { z } from 'zod'
import { type Approval, approval } from '../approval/index.ts'
import type { ContractRow } from '../kernel/contract-row.ts'
import { itemId } from '../kernel/ids.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { instant, line } from '../kernel/text.ts'
import { passHolder, type SealedHolder, type ShownHolder } from './holder.ts'
import type { PassStage } from './stages.ts'

/** The most kinds of things that one pass lists. */
export const mostItems = 30

/** 0 is understood, so that the answer can say why not. */
const count = z.int().min(0).max(1_000_000)

export const passItem = z.strictObject({
  name: line(60),
  count,
  unit: line(8),
  /** Of the bureau's register of assets. */
  asset: line(40).optional(),
})
export type PassItem = z.infer<typeof passItem>

const items = z.array(passItem).max(mostItems)

const stated = {
  /** Without it that of the holder in the directory. */
  section: line(40).optional(),
  items,
  /** Why the things go out. */
  purpose: line(100),
  validUntil: instant,
  /** When they must be back; without it they do not come back. */
  dueAt: instant.optional(),
  approval,
}

export const issuePass = z.strictObject({ ...stated, holder: passHolder })
export type IssuePass = z.infer<typeof issuePass>
export type SealedIssue = Omit<IssuePass, 'holder'> & { readonly holder: SealedHolder }

export const correctPass = z.strictObject({
  ...stated,
  itemId,
  /** The revision that the corrector saw, from 1. */
  revision: z.int().min(1).max(100_000),
  /** Without it he stays as he was named before. */
  holder: passHolder.optional(),
  reason: line(200),
})
export type CorrectPass = z.infer<typeof correctPass>
export type SealedPassCorrection = Omit<CorrectPass, 'holder'> & { readonly holder?: SealedHolder }

export const withdrawPass = z.strictObject({ itemId, reason: line(200) })
export type WithdrawPass = z.infer<typeof withdrawPass>

/** `item`: its place on the pass, from 1. */
const counted = z.strictObject({ item: z.int().min(1).max(mostItems), count })
export type Counted = z.infer<typeof counted>

/** What goes through the gate, out by the pass or back again. */
export const movePass = z.strictObject({
  itemId,
  items: z.array(counted).max(mostItems),
  /** How often something went that way before, as whoever counts has seen: two at one gate do not count one load twice. */
  seen: z.int().min(0).max(100_000),
  remark: line(200).optional(),
})
export type MovePass = z.infer<typeof movePass>

/** Without a pass: what the office decided by telephone, in its words. It lets out all that it names. */
export const releaseGoods = z.strictObject({
  holder: passHolder,
  section: line(40).optional(),
  items,
  purpose: line(100),
  dueAt: instant.optional(),
  /** Who decided; one of the staff. */
  decidedBy: itemId,
  /** The number that was called. */
  telephone: line(30),
  decidedAt: instant,
  words: line(200),
})
export type ReleaseGoods = z.infer<typeof releaseGoods>
export type SealedRelease = Omit<ReleaseGoods, 'holder'> & { readonly holder: SealedHolder }

/** The office stands by a decision by telephone afterwards, with the paper that was made up for it. */
export const confirmRelease = z.strictObject({ itemId, approval, remark: line(200).optional() })
export type ConfirmRelease = z.infer<typeof confirmRelease>

/** The newest letting-out or return was a mistake. */
export const takeBackMove = z.strictObject({
  itemId,
  way: z.enum(['out', 'back']),
  /** Which of its kind its author saw as the newest, the first one counted 1. */
  move: z.int().min(1).max(100_000),
  reason: line(200),
})
export type TakeBackMove = z.infer<typeof takeBackMove>

/** `放〔2026〕12号` is number 12 of 2026. */
export type PassNumber = { readonly year: number; readonly n: number }

export type TelephoneDecision = {
  readonly decidedBy: string
  readonly telephone: string
  readonly decidedAt: string
  readonly words: string
}

/** One statement of a pass; the first one issued it, every later one corrected it. */
export type PassStatement = {
  readonly holder: SealedHolder
  readonly section: string
  readonly items: readonly PassItem[]
  readonly purpose: string
  /** Both absent where a decision by telephone stands in place of a pass. */
  readonly validUntil?: string
  readonly approval?: Approval
  readonly dueAt?: string
  readonly revision: number
  readonly by: string
  readonly at: string
  readonly reason?: string
  readonly seq: number
  readonly hash: string
}

/** Things went out, or came back. */
export type PassMove = {
  readonly items: readonly Counted[]
  /** Of things that went out: the passage of the vehicle that took them along. */
  readonly carriedBy?: string
  readonly remark?: string
  readonly by: string
  readonly at: string
  /** It was a mistake, and stays to be read. */
  readonly takenBack?: { readonly reason: string; readonly by: string; readonly at: string }
}

/** A pass, or a decision by telephone, as it stands. */
export type PassRow = PassStatement & {
  readonly itemId: string
  readonly number?: PassNumber
  readonly decision?: TelephoneDecision
  readonly lettings: readonly PassMove[]
  readonly returns: readonly PassMove[]
  readonly withdrawn?: { readonly reason: string; readonly by: string; readonly at: string }
  readonly confirmed?: {
    readonly approval: Approval
    readonly remark?: string
    readonly by: string
    readonly at: string
  }
  /** Oldest first; without the newest. */
  readonly earlier: readonly PassStatement[]
}

/** A thing on a pass, how many of it went out, and how many of those came back. */
export type ShownPassItem = PassItem & { readonly out: number; readonly back: number }

export type ShownMove = Omit<PassMove, 'takenBack'> & {
  readonly byName: string
  readonly takenBack?: NonNullable<PassMove['takenBack']> & { readonly byName: string }
}
export type ShownStatement = Omit<PassStatement, 'holder'> & {
  readonly holder: ShownHolder
  readonly byName: string
}

/** A pass as screens and sheets show it. */
export type ShownPass = Omit<ShownStatement, 'items'> & {
  readonly itemId: string
  readonly number?: PassNumber
  readonly stage: PassStage
  readonly items: readonly ShownPassItem[]
  /** How many things still have to come back. */
  readonly owed: number
  readonly isOverdue: boolean
  /** Why nothing may go out by it at this moment; absent where something may. */
  readonly no?: Refusal
  readonly decision?: TelephoneDecision & { readonly decidedByName: string }
  readonly lettings: readonly ShownMove[]
  readonly returns: readonly ShownMove[]
  readonly withdrawn?: NonNullable<PassRow['withdrawn']> & { readonly byName: string }
  readonly confirmed?: NonNullable<PassRow['confirmed']> & { readonly byName: string }
  readonly earlier: readonly ShownStatement[]
}

/** Something may still go out; things are to come back; decided by telephone and not confirmed; used up; withdrawn; all. */
export const passLists = ['open', 'owed', 'telephone', 'used', 'withdrawn', 'all'] as const
export type PassList = (typeof passLists)[number]

export const passPage = z.strictObject({
  list: z.enum(passLists),
  offset: z.int().min(0).max(10_000_000),
  limit: z.int().min(1).max(200),
})
export type PassPageQuery = z.infer<typeof passPage>

export type PassPage = {
  readonly rows: readonly ShownPass[]
  readonly total: number
  /** How many stand on the lists that somebody has to work off. */
  readonly waiting: { readonly open: number; readonly owed: number; readonly telephone: number }
}

export const onePass = z.strictObject({ itemId })

/** Number, what a reader reads of the paper, holder or plate. */
export const findPass = z.strictObject({ text: z.string().max(200) })

export type PassesFound = {
  readonly found: readonly ShownPass[]
  /** Why there is none. */
  readonly no?: Refusal
}

/** A pass, or a decision by telephone, by which things were let out lately and that no vehicle has carried yet. */
export type LetOutLately = {
  readonly itemId: string
  /** `放〔2026〕12号`; of a decision by telephone the number of its line. */
  readonly number: string
  readonly holder: ShownHolder
  readonly items: readonly PassItem[]
  /** When they were let out. */
  readonly at: string
}

/** Part of a number, name, initials or plate of the holder; nothing for all. */
export const letOutLately = z.strictObject({ text: z.string().max(40) })

const atTheGate = ['gatekeeper', 'duty-officer', 'office'] as const
/** Who may see a pass, and its sheet. */
export const passReaders = [...atTheGate, 'leader'] as const
const command = { kind: 'command', feature: 'exit-pass' } as const
const query = { kind: 'query', feature: 'exit-pass', roles: passReaders } as const

export const exitPassContract = {
  'exit-pass.issue': { ...command, roles: ['office'], schema: issuePass },
  'exit-pass.correct': { ...command, roles: ['office'], schema: correctPass },
  'exit-pass.withdraw': { ...command, roles: ['office'], schema: withdrawPass },
  'exit-pass.let-out': { ...command, roles: atTheGate, schema: movePass },
  'exit-pass.return': { ...command, roles: atTheGate, schema: movePass },
  'exit-pass.take-back': { ...command, roles: atTheGate, schema: takeBackMove },
  'exit-pass.release': { ...command, roles: atTheGate, schema: releaseGoods },
  'exit-pass.confirm': { ...command, roles: ['office'], schema: confirmRelease },
  'exit-pass.page': { ...query, schema: passPage },
  'exit-pass.one': { ...query, schema: onePass },
  'exit-pass.find': { ...query, schema: findPass },
  'exit-pass.lately': { ...query, roles: atTheGate, schema: letOutLately },
} as const satisfies Record<string, ContractRow>
