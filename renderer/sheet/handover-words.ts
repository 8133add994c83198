import { minutesBetween } from '../../shared/calendar/index.ts'
import type { SignedHandover } from '../../shared/handover/contract.ts'
import { digitsInFours } from '../../shared/sheet/index.ts'
import { fill } from '../app/fill.ts'
import { paperClock, paperTime } from './paper-dates.ts'
import { sheetText } from './text.ts'

const text = sheetText.handover

/** What a handover sheet says below its tables: how the one came, what he does not agree with, who signed when. */
export const signedStatements = (signed: SignedHandover, timeZone: string): readonly string[] => {
  const { outgoing, incoming, reason, disagreement } = signed
  return [
    arrivalInWords(signed, timeZone),
    ...(reason === '' ? [] : [fill(text.reason, { text: reason })]),
    disagreement === '' ? text.agreed : fill(text.disagreement, { text: disagreement }),
    signedInWords(text.parts.outgoing, outgoing, timeZone),
    signedInWords(text.parts.incoming, incoming, timeZone),
  ]
}

const arrivalInWords = ({ arrivedAt, dueAt }: SignedHandover, timeZone: string): string => {
  const arrived = fill(text.parties.arrived, { at: paperTime(arrivedAt, timeZone) })
  if (dueAt === undefined) return `${arrived}，${text.middle}`
  // As on the screen where he signed: a minute that has begun is late.
  const early = Math.floor(minutesBetween(arrivedAt, dueAt))
  const words = { due: paperClock(dueAt, timeZone), minutes: Math.abs(early) }
  if (early === 0) return `${arrived}，${fill(text.exact, words)}`
  return `${arrived}，${fill(early < 0 ? text.late : text.early, words)}`
}

const signedInWords = (
  part: string,
  { name, at, seq, hash }: SignedHandover['outgoing'],
  timeZone: string,
): string => fill(text.signed, { part, name, at: paperTime(at, timeZone), seq, digits: digitsInFours(hash) })
