/**
 * Where a duty day stands in its review (§7.5 ◇). `ending`: it still runs, and is near enough to its end to be signed.
 * `before`: the book was not there yet.
 */
export const dayStages = ['before', 'ahead', 'running', 'ending', 'ended', 'signed'] as const
export type DayStage = (typeof dayStages)[number]

export const dayActs = ['comment', 'return', 'sign'] as const
export type DayAct = (typeof dayActs)[number]

export type DayStageRefusal =
  | 'review.before-book'
  | 'review.day-ahead'
  | 'review.still-running'
  | 'review.nothing-new'

type Outcome<Stage, Code> =
  | { readonly becomes: Stage; readonly no?: undefined }
  | { readonly no: Code; readonly becomes?: undefined }
type DayRow = { readonly [A in DayAct]: Outcome<DayStage, DayStageRefusal> }

const before = { no: 'review.before-book' } as const
const ahead = { no: 'review.day-ahead' } as const

/**
 * THE table of a day. A signed one is signed again where something was added to it: `nothing-new` where nothing was. Time
 * alone leads from `ahead` to `ended`.
 */
export const dayTable: { readonly [S in DayStage]: DayRow } = {
  before: { comment: before, return: before, sign: before },
  ahead: { comment: ahead, return: ahead, sign: ahead },
  running: {
    comment: { becomes: 'running' },
    return: { becomes: 'running' },
    sign: { no: 'review.still-running' },
  },
  ending: { comment: { becomes: 'ending' }, return: { becomes: 'ending' }, sign: { becomes: 'signed' } },
  ended: { comment: { becomes: 'ended' }, return: { becomes: 'ended' }, sign: { becomes: 'signed' } },
  signed: { comment: { becomes: 'signed' }, return: { becomes: 'signed' }, sign: { becomes: 'signed' } },
}

/** Whether an entry is with the duty officer to be completed. */
export const returnStages = ['kept', 'returned'] as const
export type ReturnStage = (typeof returnStages)[number]

export const returnActs = ['return', 'answer', 'withdraw'] as const
export type ReturnAct = (typeof returnActs)[number]

export type ReturnStageRefusal = 'review.already-returned' | 'review.not-returned'

/** THE table of a returned entry. */
export const returnTable: {
  readonly [S in ReturnStage]: { readonly [A in ReturnAct]: Outcome<ReturnStage, ReturnStageRefusal> }
} = {
  kept: {
    return: { becomes: 'returned' },
    answer: { no: 'review.not-returned' },
    withdraw: { no: 'review.not-returned' },
  },
  returned: {
    return: { no: 'review.already-returned' },
    answer: { becomes: 'kept' },
    withdraw: { becomes: 'kept' },
  },
}
