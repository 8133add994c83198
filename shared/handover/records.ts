import type { Commit, Event } from '../kernel/event.ts'
import type { HandoverRecord, HandoverRecordRow, ShownRemark, SignedHandover } from './contract.ts'
import { type Completed, type FirstTaken, isHandoverEvent, type Relieved, type Remarked } from './events.ts'
import type { TakenAt } from './state.ts'

type Taking = FirstTaken | Completed | Relieved
type NameOf = (account: string) => string

/** A line of the journal in which somebody took a post. */
export type LineTaken = {
  /** Counted on over the chains of the book: what the record is asked for by. */
  readonly line: number
  readonly commit: Pick<Commit, 'seq' | 'hash' | 'at' | 'actor'>
  readonly event: Taking
}

/** undefined where nobody takes a post in that line. @param events lifted. */
export const takingIn = (events: readonly Event[]): Taking | undefined =>
  events.find((event): event is Taking => isHandoverEvent(event) && isTaking(event))

/** Whether it is said to a signed handover later. */
export const isRemark = (event: Event): event is Remarked =>
  isHandoverEvent(event) && event.kind === 'handover.remarked'

const isTaking = ({ kind }: Event): boolean =>
  kind === 'handover.first-taken' || kind === 'handover.completed' || kind === 'handover.relieved'

/** One line of the list. */
export const recordRow = (
  { line, commit, event }: LineTaken,
  { remarks }: Pick<TakenAt, 'remarks'>,
  nameOf: NameOf,
): HandoverRecordRow => {
  const { seq, at, actor } = commit
  const of = { line, seq, at, post: event.data.post, remarks: remarks.length }
  const nothing = { items: 0, special: 0, hasDisagreement: false }
  switch (event.kind) {
    case 'handover.first-taken':
      return { ...of, ...nothing, how: 'first', incomingName: nameOf(actor), outgoingName: '' }
    case 'handover.relieved': {
      const { cause, outgoing } = event.data
      const names = { incomingName: nameOf(actor), outgoingName: nameOf(outgoing) }
      return { ...of, ...nothing, ...names, how: cause }
    }
    case 'handover.completed': {
      const { itemId, listed, disagreement, incoming, outgoing } = event.data
      return {
        ...of,
        how: 'handover',
        itemId,
        incomingName: nameOf(incoming),
        outgoingName: nameOf(outgoing),
        items: listed.length,
        special: listed.filter(({ isSpecial }) => isSpecial).length,
        hasDisagreement: disagreement !== '',
      }
    }
  }
}

type Read = {
  readonly nameOf: NameOf
  /** Text of an entry as it stood when the line with that number was written. */
  readonly textOf: (itemId: string, upTo: number) => string
  /** The first signature, by the number that it was journalled under. */
  readonly signatureAt: (seq: number) => Pick<Commit, 'seq' | 'hash' | 'at'> | undefined
  readonly later: readonly ShownRemark[]
}

/** The whole record of how a post was taken. */
export const recordOf = (line: LineTaken, read: Read): HandoverRecord => {
  const { commit, event } = line
  const row = recordRow(line, { remarks: read.later.map(remark => remark.line) }, read.nameOf)
  const of = { ...row, hash: commit.hash, later: read.later }
  if (event.kind === 'handover.first-taken') return of
  if (event.kind === 'handover.completed') return { ...of, signed: signedOf(line, event.data, read) }
  const { reason, agreedBy } = event.data
  return { ...of, relief: { reason, agreedBy } }
}

const signedOf = (
  { line, commit }: LineTaken,
  data: Completed['data'],
  { nameOf, textOf, signatureAt }: Read,
): SignedHandover => {
  const { post: _post, itemId: _itemId, signedBy, firstSeq, outgoing, incoming, listed, ...rest } = data
  const first = signatureAt(firstSeq) ?? { seq: firstSeq, hash: '', at: '' }
  const [out, into] = signedBy === 'outgoing' ? [commit, first] : [first, commit]
  const signed = (account: string, { seq, hash, at }: typeof first) => ({
    account,
    name: nameOf(account),
    at,
    seq,
    hash,
  })
  return {
    ...rest,
    items: listed.map(item => ({ ...item, text: textOf(item.itemId, line) })),
    outgoing: signed(outgoing, out),
    incoming: signed(incoming, into),
  }
}
