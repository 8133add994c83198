import type { StationStatus } from '../../shared/station/contract.ts'

export type Alarms = { readonly urgent: number; readonly due: number; readonly notice: number }

/** What of the book itself somebody must act on, and the entries that still lack something. */
export const alarmsOf = ({ book, journal, clock, space }: StationStatus, incomplete: number): Alarms => ({
  urgent: Number(journal.state === 'broken' || book.state === 'read-only'),
  due: Number(clock.state !== 'good') + Number(space !== 'enough'),
  notice: incomplete,
})
