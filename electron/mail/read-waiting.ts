import { dayOf } from '../../shared/calendar/index.ts'
import { compare } from '../../shared/kernel/reading.ts'
import type { ShownWaitingMail, WaitingNow } from '../../shared/mail/contract.ts'
import { balanceOf, daysWaiting, shownTo, signByOf, type WaitingMail } from '../../shared/mail/index.ts'
import { readingOf } from '../accounts/pinyin.ts'
import { showSender } from './show-sender.ts'
import type { MailSight } from './sight.ts'

/** Answers `mail.waiting`: what waits for each section and person; what the duty officer has to sign for comes first. @throws DiskError. */
export const readWaiting = (sight: MailSight): WaitingNow => {
  const { ledger, now, timeZone } = sight
  const { mail } = ledger.state
  const items = Object.entries(mail.waiting).map(([itemId, item]) => shownWaiting(sight, itemId, item))
  return {
    items: items.sort(inOrder),
    pieces: items.reduce((sum, { waiting }) => sum + waiting, 0),
    tooLong: items.filter(({ isTooLong }) => isTooLong).length,
    toSign: items.filter(({ signBy }) => signBy !== undefined).length,
    today: balanceOf(mail, dayOf(now, timeZone)),
  }
}

const shownWaiting = (sight: MailSight, itemId: string, item: WaitingMail): ShownWaitingMail => {
  const { kind, count, waiting, arrivedAt, number, place, sender, waitDays } = item
  const to = shownTo(sight.ledger.state.directory, item.to)
  const days = daysWaiting(arrivedAt, sight.now, sight.timeZone)
  const signBy = signByOf(item)
  return {
    itemId,
    kind,
    count,
    waiting,
    arrivedAt,
    ...(number !== undefined && { number }),
    ...(place !== undefined && { place }),
    shownTo: to,
    initials: [to.name, to.section].map(name => readingOf(name).initials),
    ...(sender && { shownSender: showSender(sight.people, sender) }),
    days,
    isTooLong: days >= waitDays,
    ...(signBy !== undefined && { signBy }),
  }
}

/** What has a timer first, by its end; then by section, addressee and time. */
const inOrder = (a: ShownWaitingMail, b: ShownWaitingMail): number =>
  compare(a.signBy ?? 'z', b.signBy ?? 'z') ||
  compare(a.initials[1] ?? '', b.initials[1] ?? '') ||
  compare(a.shownTo.section, b.shownTo.section) ||
  Number(b.shownTo.isSection) - Number(a.shownTo.isSection) ||
  compare(a.shownTo.name, b.shownTo.name) ||
  compare(a.arrivedAt, b.arrivedAt) ||
  compare(a.itemId, b.itemId)
