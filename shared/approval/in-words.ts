import type { Approval } from './contract.ts'

/** `李建明，办字〔2026〕31号，2026-11-23`. */
export const approvalInWords = ({ approver, document, on }: Approval): string =>
  [approver, document, on].join('，')

/** @param today `YYYY-MM-DD`, the day in the unit's time zone. Nothing is approved by a paper that is still to be written. */
export const isApprovedAhead = ({ on }: Approval, today: string): boolean => on > today
