import { dayOf } from '../calendar/index.ts'
import { assertNever } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { MailCorrected, MailEvent, MailReceived, MailTakenBack } from './events.ts'
import type { MailState, MailTally, WaitingMail } from './state.ts'

/** Numbers of more days than these are not given twice by mistake. */
const daysOfNumbers = 3

/** Edits the lane's own state in place. @param timeZone the unit's, by which pieces are counted to a day. */
export const evolveMail = (mail: MailState, event: MailEvent, timeZone: string): void => {
  const tally = (at: string, pieces: Partial<MailTally>) => addTo(mail, dayOf(at, timeZone), pieces)
  switch (event.kind) {
    case 'mail.received':
      comeIn(mail, event)
      noteNumber(mail, event.data, timeZone)
      tally(event.data.arrivedAt, { received: event.data.count })
      return
    case 'mail.stored':
      change(mail, event.data.itemId, item => ({ ...item, place: event.data.place }))
      return
    case 'mail.handed-over':
      goOut(mail, event.data)
      tally(event.data.handedAt, { handedOver: event.data.count })
      return
    case 'mail.returned':
      goOut(mail, event.data)
      tally(event.data.returnedAt, { returned: event.data.count })
      return
    case 'mail.corrected':
      correct(mail, event, timeZone)
      tally(event.data.was.arrivedAt, { received: -event.data.was.count })
      tally(event.data.arrivedAt, { received: event.data.count })
      return
    case 'mail.taken-back':
      comeBack(mail, event)
      tally(event.data.at, goneBy(event))
      return
    default:
      assertNever(event)
  }
}

const comeIn = (mail: MailState, { data }: MailReceived): void => {
  const { itemId, doubts: _, ...said } = data
  mail.waiting[itemId] = { ...said, waiting: data.count }
}

const change = (mail: MailState, itemId: string, how: (item: WaitingMail) => WaitingMail): void => {
  const item = own(mail.waiting, itemId)
  if (item) mail.waiting[itemId] = how(item)
}

type Gone = { readonly itemId: string; readonly count: number }

const goOut = (mail: MailState, { itemId, count }: Gone): void => {
  const item = own(mail.waiting, itemId)
  if (!item) return
  if (item.waiting > count) mail.waiting[itemId] = { ...item, waiting: item.waiting - count }
  else delete mail.waiting[itemId]
}

/** The event says all that is needed to have it in mind again: what went out is not. */
const correct = (mail: MailState, { data }: MailCorrected, timeZone: string): void => {
  const { itemId, revision: _, corrects: __, reason: ___, was, doubts: ____, ...said } = data
  if (said.waiting > 0) mail.waiting[itemId] = said
  else delete mail.waiting[itemId]
  const numbers = own(mail.numbers, dayOf(was.arrivedAt, timeZone))
  if (numbers && was.number !== undefined && own(numbers, was.number) === itemId) delete numbers[was.number]
  noteNumber(mail, data, timeZone)
}

const comeBack = (mail: MailState, { data }: MailTakenBack): void => {
  const { itemId, count, item } = data
  const waiting = (own(mail.waiting, itemId)?.waiting ?? 0) + count
  mail.waiting[itemId] = { ...item, waiting }
}

const goneBy = ({ data }: MailTakenBack): Partial<MailTally> =>
  data.went === 'returned' ? { returned: -data.count } : { handedOver: -data.count }

type Numbered = { readonly itemId: string; readonly number?: string; readonly arrivedAt: string }

const noteNumber = (mail: MailState, { itemId, number, arrivedAt }: Numbered, timeZone: string): void => {
  if (number === undefined) return
  const day = dayOf(arrivedAt, timeZone)
  const numbers = own(mail.numbers, day) ?? {}
  // The first one keeps it: a second with the same number is the doubtful one.
  mail.numbers[day] = { [number]: itemId, ...numbers }
  const days = Object.keys(mail.numbers).sort()
  for (const old of days.slice(0, -daysOfNumbers)) delete mail.numbers[old]
}

const addTo = (mail: MailState, day: string, pieces: Partial<MailTally>): void => {
  const { received, handedOver, returned } = own(mail.days, day) ?? emptyTally
  mail.days[day] = {
    received: received + (pieces.received ?? 0),
    handedOver: handedOver + (pieces.handedOver ?? 0),
    returned: returned + (pieces.returned ?? 0),
  }
}

const emptyTally: MailTally = { received: 0, handedOver: 0, returned: 0 }
