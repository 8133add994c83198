import type { TimeSurroundings } from '../../shared/calendar/index.ts'
import { typedTime } from '../../shared/calendar/index.ts'
import { fill } from '../app/fill.ts'
import type { Credentials } from '../app/pass-for.ts'
import { handoverText } from './text.ts'

const text = handoverText.faults

export type IncomingValues = Credentials & {
  readonly arrivedAt: string
  readonly reason: string
  readonly disagreement: string
}

/** What of it is kept: never the password. */
export type KeptIncoming = Omit<IncomingValues, 'password'>

export type IncomingFault = { readonly field: 'arrivedAt' | 'reason' | 'disagreement'; readonly why: string }

const [longestReason, longestDisagreement] = [200, 500]

/** What must be changed before it can be sent. */
export const incomingFault = (
  { arrivedAt, reason, disagreement }: IncomingValues,
  around: TimeSurroundings,
): IncomingFault | undefined => {
  const time = typedTime(arrivedAt, around)
  if (!time.ok) return { field: 'arrivedAt', why: time.why }
  return (
    tooLong('reason', reason, longestReason) ?? tooLong('disagreement', disagreement, longestDisagreement)
  )
}

const tooLong = (field: IncomingFault['field'], typed: string, longest: number): IncomingFault | undefined =>
  typed.trim().length > longest ? { field, why: fill(text.tooLong, { longest }) } : undefined
