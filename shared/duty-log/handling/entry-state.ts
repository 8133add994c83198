import { isSettled, type Stage } from './stages.ts'

/** What the list shows of an entry, one word each: 待补 待办 办结 已记 重复 作废. `complete`: all but 待补. */
export const entryStates = [
  'incomplete',
  'complete',
  'noted',
  'open',
  'closed',
  'struck',
  'duplicate',
] as const
export type EntryState = (typeof entryStates)[number]
export type ShownState = Exclude<EntryState, 'complete'>

type Standing = { readonly missing: readonly unknown[]; readonly handling: { readonly stage: Stage } }

/** An entry that is struck or settled by another lacks nothing any more. */
export const isIncomplete = ({ missing, handling }: Standing): boolean =>
  missing.length > 0 && !isSettled(handling.stage)

/** What lacks comes before what is to be done: both are told by the record. */
export const stateOf = (row: Standing): ShownState => {
  if (isIncomplete(row)) return 'incomplete'
  const { stage } = row.handling
  return stage === 'nil' ? 'noted' : stage
}

/** Whether a row is in that state, though another word may stand for it in the list. */
export const isIn = (row: Standing, state: EntryState): boolean => {
  if (state === 'complete') return !isIncomplete(row)
  return state === stateOf(row) || state === row.handling.stage
}
