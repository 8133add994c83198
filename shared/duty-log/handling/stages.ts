/**
 * Where an entry stands after it was saved. `noted` 已记: nothing is to be done. `open` 待办. `closed` 办结. `struck` 作废: stays
 * shown, for good. `duplicate`: settled by another entry that tells of the same matter. `nil`: a signed 无事 report.
 */
export const stages = ['noted', 'open', 'closed', 'struck', 'duplicate', 'nil'] as const
export type Stage = (typeof stages)[number]

/** What can be done to an entry that stands in the book. */
export const acts = [
  'correct',
  'handle',
  'attempt',
  'close',
  'reopen',
  'follow-up',
  'strike',
  'mark-duplicate',
  'name-original',
  'forward',
  'acknowledge',
  'acknowledge-on-paper',
] as const
export type EntryActName = (typeof acts)[number]

/** Why a stage does not take an act; each is a refusal of `refusals.ts`. */
export type StageRefusal =
  | 'duty-log.not-open'
  | 'duty-log.not-closed'
  | 'duty-log.already-closed'
  | 'duty-log.still-open'
  | 'duty-log.is-struck'
  | 'duty-log.is-duplicate'
  | 'duty-log.is-nil'

export type Outcome =
  | { readonly becomes: Stage; readonly no?: undefined }
  | { readonly no: StageRefusal; readonly becomes?: undefined }

const becomes = (stage: Stage): Outcome => ({ becomes: stage })
const no = (code: StageRefusal): Outcome => ({ no: code })

type Row = { readonly [A in EntryActName]: Outcome }

const all = (outcome: Outcome): Row => ({
  correct: outcome,
  handle: outcome,
  attempt: outcome,
  close: outcome,
  reopen: outcome,
  'follow-up': outcome,
  strike: outcome,
  'mark-duplicate': outcome,
  'name-original': outcome,
  forward: outcome,
  acknowledge: outcome,
  'acknowledge-on-paper': outcome,
})

/** What leaves a living entry where it is, and how it ends. */
const living = (stage: Stage): Row => ({
  ...all(becomes(stage)),
  strike: becomes('struck'),
  'mark-duplicate': becomes('duplicate'),
})

/** Total: every stage × every act is a transition or a named refusal. */
export const stageTable: { readonly [S in Stage]: Row } = {
  noted: {
    ...living('noted'),
    close: no('duty-log.not-open'),
    reopen: no('duty-log.not-closed'),
    'follow-up': becomes('open'),
  },
  open: {
    ...living('open'),
    close: becomes('closed'),
    reopen: no('duty-log.still-open'),
  },
  closed: {
    ...living('closed'),
    close: no('duty-log.already-closed'),
    reopen: becomes('open'),
    'follow-up': no('duty-log.already-closed'),
  },
  struck: all(no('duty-log.is-struck')),
  /** A mark set by mistake is undone by opening the entry again. */
  duplicate: {
    ...all(no('duty-log.is-duplicate')),
    reopen: becomes('open'),
    strike: becomes('struck'),
  },
  nil: { ...all(no('duty-log.is-nil')), strike: becomes('struck') },
}

/** Nothing is waited for any more, and nothing of it is counted as lacking. */
export const isSettled = (stage: Stage): boolean => stage === 'struck' || stage === 'duplicate'
