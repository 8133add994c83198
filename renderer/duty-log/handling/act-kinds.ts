import type { ShownEntry } from '../../../shared/duty-log/contract.ts'
import { type EntryActName, stageTable } from '../../../shared/duty-log/index.ts'

/** Acts that the record offers; each is a small form in the pane. */
export type ActKind = Exclude<EntryActName, 'correct' | 'name-original'>

export type ActField =
  | 'text'
  | 'result'
  | 'reason'
  | 'time'
  | 'due'
  | 'reached'
  | 'names'
  | 'section'
  | 'to'
  | 'name'
  | 'of'

/** Key and fields of each act, in the order in which they are offered. */
export const actKinds: {
  readonly [K in ActKind]: { readonly key: string; readonly fields: readonly ActField[] }
} = {
  handle: { key: 'Alt+1', fields: ['text', 'time'] },
  attempt: { key: 'Alt+2', fields: ['reached', 'result', 'time'] },
  forward: { key: 'Alt+3', fields: ['names', 'section', 'time'] },
  acknowledge: { key: 'Alt+4', fields: [] },
  'acknowledge-on-paper': { key: 'Alt+5', fields: ['to', 'name', 'time'] },
  'follow-up': { key: 'Alt+6', fields: ['due', 'reason'] },
  close: { key: 'Alt+7', fields: ['result'] },
  reopen: { key: 'Alt+8', fields: ['reason'] },
  'mark-duplicate': { key: 'Alt+9', fields: ['of', 'reason'] },
  strike: { key: 'Alt+0', fields: ['reason'] },
}

export const isActKind = (name: string): name is ActKind => Object.hasOwn(actKinds, name)

const inOrder = Object.keys(actKinds).filter(isActKind)

/** What may be done to the entry as it stands. */
export const actsFor = (entry: ShownEntry): readonly ActKind[] =>
  inOrder.filter(kind => stageTable[entry.handling.stage][kind].no === undefined && suits(kind, entry))

const suits = (kind: ActKind, { type, handling }: ShownEntry): boolean => {
  if (kind === 'attempt') return type === 'telephone'
  if (kind === 'mark-duplicate') return handling.duplicates.length === 0
  const isReceipt = kind === 'acknowledge' || kind === 'acknowledge-on-paper'
  return !isReceipt || handling.forwardings.some(({ acknowledged }) => !acknowledged)
}
