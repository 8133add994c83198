import { isSettled, type Stage } from './stages.ts'

/** What the list shows of an entry, one word each: 待补 待签收 待办 办结 已记 重复 作废. `complete`: all but 待补. */
export const entryStates = [
  'incomplete',
  'complete',
  'unsigned',
  'noted',
  'open',
  'closed',
  'struck',
  'duplicate',
] as const
export type EntryState = (typeof entryStates)[number]
export type ShownState = Exclude<EntryState, 'complete'>

/** In the order in which they matter: what is to be done first. */
export const shownStates = [
  'incomplete',
  'unsigned',
  'open',
  'closed',
  'noted',
  'duplicate',
  'struck',
] as const satisfies readonly ShownState[]

type Standing = {
  readonly missing: readonly unknown[]
  readonly handling: {
    readonly stage: Stage
    readonly forwardings: readonly { readonly acknowledged?: unknown }[]
  }
}

/** What of an entry decides its word: lacks some required element, or waits for a signature. */
export type Brief = { readonly stage: Stage; readonly lacks: boolean; readonly awaits: boolean }

export const briefOf = ({ missing, handling: { stage, forwardings } }: Standing): Brief => ({
  stage,
  lacks: missing.length > 0,
  awaits: forwardings.some(({ acknowledged }) => acknowledged === undefined),
})

/** An entry that is struck or settled by another lacks nothing any more. */
export const isIncomplete = ({
  missing,
  handling,
}: {
  readonly missing: readonly unknown[]
  readonly handling: { readonly stage: Stage }
}): boolean => missing.length > 0 && !isSettled(handling.stage)

/** What lacks comes before what is waited for, and both before what is to be done: all are told by the record. */
export const stateOf = (row: Standing): ShownState => stateInBrief(briefOf(row))

export const stateInBrief = ({ stage, lacks, awaits }: Brief): ShownState => {
  if (lacks && !isSettled(stage)) return 'incomplete'
  if (awaits && !isSettled(stage)) return 'unsigned'
  return stage === 'nil' ? 'noted' : stage
}

/** Whether a row is in that state, though another word may stand for it in the list. */
export const isIn = (row: Standing, state: EntryState): boolean => isInBrief(briefOf(row), state)

export const isInBrief = (brief: Brief, state: EntryState): boolean => {
  const { stage, lacks, awaits } = brief
  if (state === 'complete') return !lacks || isSettled(stage)
  if (state === 'unsigned') return awaits && !isSettled(stage)
  return state === stateInBrief(brief) || state === stage
}
