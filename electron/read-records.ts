import { nameOf } from '../shared/account/index.ts'
import type {
  HandoverRecord,
  HandoverRecords,
  HandoverRecordsQuery,
  ShownRemark,
} from '../shared/handover/contract.ts'
import { isRemark, type LineTaken, recordOf, recordRow, takingIn } from '../shared/handover/index.ts'
import type { Commit, Event } from '../shared/kernel/event.ts'
import { compare } from '../shared/kernel/reading.ts'
import { liftEvent } from '../shared/lift-event.ts'
import { itemText } from './item-text.ts'
import type { Ledger } from './store/ledger.ts'

/** A record shows an entry's text whole; a list would show its beginning. */
const longestText = 2_000

/** Answers `handover.records`: only the lines of the page are read. */
export const readRecords = (
  ledger: Ledger,
  { post, offset, limit }: HandoverRecordsQuery,
): HandoverRecords => {
  const taken = ledger.state.handovers.taken
    .filter(one => post === undefined || one.post === post)
    .sort((a, b) => compare(b.at, a.at) || b.line - a.line)
  const rows = taken.slice(offset, offset + limit).flatMap(one => {
    const line = lineTaken(ledger, one.line)
    return line ? [recordRow(line, one, namesIn(ledger))] : []
  })
  return { rows, total: taken.length }
}

/** Answers `handover.record`. Lines are counted on over the chains. @param upTo as it stood then: later remarks are left out. */
export const readRecord = (
  ledger: Ledger,
  at: number,
  upTo = Number.POSITIVE_INFINITY,
): HandoverRecord | null => {
  const line = lineTaken(ledger, at)
  const taken = ledger.state.handovers.taken.find(one => one.line === at)
  if (!line || !taken) return null
  return recordOf(line, {
    nameOf: namesIn(ledger),
    textOf: (itemId, then) => itemText(ledger, itemId, then).slice(0, longestText),
    signatureAt: seq => signatureBefore(ledger, seq, at),
    later: taken.remarks.filter(remark => remark <= upTo).flatMap(remark => remarkAt(ledger, remark)),
  })
}

/** The line in which somebody took a post; undefined where it is another one. */
export const lineTaken = (ledger: Ledger, line: number): LineTaken | undefined => {
  const commit = ledger.commitAt(line)
  const event = commit && takingIn(eventsOf(commit))
  return event && { line, commit, event }
}

/** Of the lines that bear the number the last one before which a signature stands in. */
const signatureBefore = (ledger: Ledger, seq: number, line: number): Commit | undefined =>
  ledger
    .linesNumbered(seq)
    .filter(one => one < line)
    .flatMap(one => ledger.commitAt(one) ?? [])
    .findLast(({ events }) => events.some(({ kind }) => kind.startsWith('handover.signed-')))

/** What a line says, in the newest shape of each kind; what only a newer program knows is left out. */
export const eventsOf = ({ events }: Commit): readonly Event[] =>
  events.flatMap(written => {
    const lifted = liftEvent(written)
    return lifted.ok ? [lifted.event] : []
  })

const remarkAt = (ledger: Ledger, line: number): readonly ShownRemark[] => {
  const commit = ledger.commitAt(line)
  if (!commit) return []
  return eventsOf(commit).flatMap(event =>
    isRemark(event)
      ? [
          {
            text: event.data.text,
            byName: namesIn(ledger)(commit.actor),
            at: commit.at,
            seq: commit.seq,
            line,
          },
        ]
      : [],
  )
}

const namesIn =
  ({ state }: Ledger) =>
  (account: string): string =>
    nameOf(state.accounts, account)
