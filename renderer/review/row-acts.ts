import { createContext } from 'react'
import type { PointLine } from './lines.ts'

/** What can be done to the current row by the mouse; the keyboard has the keys of the page. */
export type RowActs = {
  readonly comment?: (line: PointLine) => void
  readonly giveBack?: (line: PointLine) => void
}

export const RowActsContext = createContext<RowActs>({})
