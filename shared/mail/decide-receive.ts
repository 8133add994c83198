import { dayOf } from '../calendar/index.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { own } from '../kernel/own.ts'
import { limitInForce } from '../settings/index.ts'
import { isGone } from './addressee.ts'
import type { SealedMail, SealedMailItem } from './contract.ts'
import type { MailReceived, MailStated } from './events.ts'
import type { MailRefusal } from './refusals.ts'
import { tidyNumber } from './tidy-number.ts'
import {
  falseAddressee,
  falseCount,
  falseTime,
  forDutyOfficer,
  type MailContext,
  type MailSurroundings,
  type No,
} from './whether.ts'
import { type MailDoubt, mailDoubts } from './words.ts'

type Around = MailSurroundings

/** Whatever came is written down (§11.5): what is doubtful with a word of the gatekeeper, nothing that would be false. */
export const decideReceiveMail = (
  around: Around,
  { items, arrivedAt }: SealedMail,
  context: MailContext,
): Decision<MailReceived, MailRefusal> => {
  const at = arrivedAt ?? context.now
  const late = falseTime(around, at, context)
  if (late) return late
  const numbers = new Set<string>()
  const events: MailReceived[] = []
  for (const [place, item] of items.entries()) {
    const said = withTidyNumber(item)
    const doubts = doubtsOf(around, said, { numbers, day: dayOf(at, context.timeZone) })
    const no =
      falseCount(around, item.count) ??
      falseAddressee(around, item.to) ??
      withoutWord(doubts, item.remark, place + 1)
    if (no) return no
    if (said.number !== undefined) numbers.add(said.number)
    events.push(received(around, { said, at, doubts }, context))
  }
  const [first, ...others] = events
  return first ? accept(first, ...others) : refuse('mail.none')
}

type Said = {
  readonly said: SealedMailItem
  readonly at: string
  readonly doubts: readonly MailDoubt[]
}

const received = (around: Around, { said, at, doubts }: Said, context: MailContext): MailReceived => ({
  kind: 'mail.received',
  v: 1,
  data: {
    itemId: context.newItemId(),
    ...given(said),
    arrivedAt: at,
    doubts,
    waitDays: limitInForce(around.settings, 'mail.wait'),
    ...forDutyOfficer(around, said.kind, at, context.timeZone),
  },
})

/** Without the keys that say nothing: the line of an item has no empty ones. */
const given = ({ kind, to, count, number, sender, place, remark }: SealedMailItem) => ({
  kind,
  to,
  count,
  ...(number !== undefined && { number }),
  ...(sender !== undefined && { sender }),
  ...(place !== undefined && { place }),
  ...(remark !== undefined && { remark }),
})

export const withTidyNumber = <Item extends { readonly number?: string | undefined }>(item: Item): Item =>
  item.number === undefined ? item : { ...item, number: tidyNumber(item.number) }

type Beside = {
  /** Numbers of the items before it in the same act. */
  readonly numbers: ReadonlySet<string>
  readonly day: string
  /** The item that is corrected: its own number is no second one. */
  readonly itemId?: string
}

/** What is unusual about it, but may be so. */
export const doubtsOf = (
  { mail, directory }: Around,
  { number, to }: Pick<MailStated, 'number' | 'to'> | SealedMailItem,
  { numbers, day, itemId }: Beside,
): readonly MailDoubt[] => {
  const before = number === undefined ? undefined : own(own(mail.numbers, day) ?? {}, number)
  const isTwice = number !== undefined && (numbers.has(number) || (before !== undefined && before !== itemId))
  return [
    ...(isTwice ? (['number-twice'] as const) : []),
    ...(isGone(directory, to) ? (['addressee-left'] as const) : []),
  ]
}

export const withoutWord = (doubts: readonly MailDoubt[], remark: string | undefined, place: number): No =>
  doubts.length > 0 && remark === undefined
    ? refuse('mail.remark-needed', { place, doubts: doubts.map(doubt => mailDoubts[doubt]).join('，') })
    : undefined
