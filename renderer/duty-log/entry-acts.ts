import { createContext } from 'react'
import type { ShownEntry } from '../../shared/duty-log/contract.ts'

/** What a button within a row can do; rows are drawn by columns that stand at module level. */
export type EntryActs = {
  readonly open: (itemId: string) => void
  /** Undefined where this account writes nothing. */
  readonly complete: ((entry: Pick<ShownEntry, 'itemId' | 'missing'>) => void) | undefined
}

export const EntryActsContext = createContext<EntryActs>({ open: () => undefined, complete: undefined })
