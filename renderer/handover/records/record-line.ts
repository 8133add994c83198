import { shownTime } from '../../../shared/calendar/index.ts'
import type { HandoverRecordRow } from '../../../shared/handover/contract.ts'

/** One line of the list, ready to show. */
export type RecordLine = HandoverRecordRow & { readonly time: string }

export const recordLine = (row: HandoverRecordRow, timeZone: string, now: string): RecordLine => ({
  ...row,
  time: shownTime(row.at, timeZone, now),
})

export const keyOfRecord = ({ line }: Pick<HandoverRecordRow, 'line'>): string => String(line)
