import type { alarmCounts } from '../../shared/alarm/index.ts'
import type { StationStatus } from '../../shared/station/contract.ts'

export type Alarms = { readonly urgent: number; readonly due: number; readonly notice: number }

const none = { urgent: 0, due: 0, notice: 0 }

/** What of the book itself somebody must act on, deadlines, and the entries that still lack something. */
export const alarmsOf = (
  { book, journal, clock, space }: StationStatus,
  incomplete: number,
  deadlines: ReturnType<typeof alarmCounts> = none,
): Alarms => ({
  urgent: Number(journal.state === 'broken' || book.state === 'read-only') + deadlines.urgent,
  due: Number(clock.state !== 'good') + Number(space !== 'enough') + deadlines.due,
  notice: incomplete + deadlines.notice,
})
