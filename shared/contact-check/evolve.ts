import { assertNever, type EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { compare } from '../kernel/reading.ts'
import type { ContactCheck, Whereabouts } from './contract.ts'
import type { CheckMade, ContactEvent } from './events.ts'
import type { ContactState } from './state.ts'

/** Whatever is to be answered lies within the last day; two more are kept for a computer that was off. */
const keptMs = 3 * 86_400_000

/** Edits the lane's own state in place; the same for every order. */
export const evolveContacts = (contacts: ContactState, event: ContactEvent, meta: EventMeta): void => {
  const { key } = event.data.leader
  switch (event.kind) {
    case 'contact-check.stated': {
      const { leader: _, ...said } = event.data
      keepNewer(contacts, key, { ...said, by: meta.actor, at: meta.at })
      return
    }
    case 'contact-check.made':
      keepCheck(contacts, checkOf(event, meta))
      if (event.data.result === 'reached') keepPlace(contacts, event, meta)
      return
    default:
      assertNever(event)
  }
}

/** Whoever reached him knows where he is. */
const keepPlace = (contacts: ContactState, { data }: CheckMade, { actor: by }: EventMeta): void => {
  const { leader, place, phone, at } = data
  if (place !== '') keepNewer(contacts, leader.key, { place, phone, isReachable: true, by, at })
}

const keepNewer = ({ stated }: ContactState, leader: string, said: Whereabouts): void => {
  const before = own(stated, leader)
  if (!before || said.at >= before.at) stated[leader] = said
}

const keepCheck = (contacts: ContactState, check: ContactCheck): void => {
  const all = [...contacts.checks, check].sort(
    (a, b) => compare(a.on, b.on) || compare(a.at, b.at) || a.seq - b.seq,
  )
  const newest = Date.parse(all.at(-1)?.on ?? check.on)
  contacts.checks = all.filter(({ on }) => newest - Date.parse(on) <= keptMs)
}

/** As lists have it. */
export const checkOf = ({ data }: CheckMade, { actor: by, at, seq }: EventMeta): ContactCheck => {
  const { slot, at: on, ...said } = data
  return { ...said, ...(slot && { slot: slot.dueAt }), on, by, at, seq }
}
