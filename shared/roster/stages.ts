import type { AssignableRole } from '../kernel/roles.ts'

/** Where a swap stands. */
export const swapStages = ['asked', 'agreed', 'approved', 'declined', 'rejected', 'withdrawn'] as const
export type SwapStage = (typeof swapStages)[number]

export const swapStageWords: { readonly [S in SwapStage]: string } = {
  asked: '待对方同意',
  agreed: '待批准',
  approved: '已批准',
  declined: '对方不同意',
  rejected: '未批准',
  withdrawn: '已撤回',
}

export const swapActs = ['agree', 'decline', 'approve', 'reject', 'withdraw'] as const
export type SwapAct = (typeof swapActs)[number]

export type SwapStageRefusal =
  | 'roster.swap-not-agreed'
  | 'roster.swap-agreed-already'
  | 'roster.swap-approved-already'
  | 'roster.swap-declined'
  | 'roster.swap-rejected'
  | 'roster.swap-withdrawn'

type Outcome =
  | { readonly becomes: SwapStage; readonly no?: undefined }
  | { readonly no: SwapStageRefusal; readonly becomes?: undefined }

const no = (code: SwapStageRefusal): Outcome => ({ no: code })
const becomes = (stage: SwapStage): Outcome => ({ becomes: stage })

const ended = (code: SwapStageRefusal): { readonly [A in SwapAct]: Outcome } => ({
  agree: no(code),
  decline: no(code),
  approve: no(code),
  reject: no(code),
  withdraw: no(code),
})

/** THE table: every stage and every act. Whoever agreed may still think better of it until it is granted. */
export const swapTable: { readonly [S in SwapStage]: { readonly [A in SwapAct]: Outcome } } = {
  asked: {
    agree: becomes('agreed'),
    decline: becomes('declined'),
    approve: no('roster.swap-not-agreed'),
    reject: becomes('rejected'),
    withdraw: becomes('withdrawn'),
  },
  agreed: {
    agree: no('roster.swap-agreed-already'),
    decline: becomes('declined'),
    approve: becomes('approved'),
    reject: becomes('rejected'),
    withdraw: becomes('withdrawn'),
  },
  approved: ended('roster.swap-approved-already'),
  declined: ended('roster.swap-declined'),
  rejected: ended('roster.swap-rejected'),
  withdrawn: ended('roster.swap-withdrawn'),
}

/** Somebody still has to do something. */
export const isOpen = (stage: SwapStage): boolean => stage === 'asked' || stage === 'agreed'

/** How each post is filled where the office has named nobody. */
export const roleOfPost = {
  leader: 'leader',
  'duty-officer': 'duty-officer',
  gatekeeper: 'gatekeeper',
} as const satisfies Record<string, AssignableRole>
