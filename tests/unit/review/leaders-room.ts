import type { DecideContext } from '../../../shared/decide.ts'
import { holderOf } from '../account/accounts.ts'
import { recorded } from '../duty-log/entries.ts'
import { happened, station, timeZone } from '../kernel/scenario.ts'

export const instant = (day: string, clock: string): string =>
  new Date(`${day}T${clock}:00.000+08:00`).toISOString()

/** The book was set up on that day. */
export const bookOpened = (on = '2026-11-20') =>
  happened(
    {
      kind: 'station.established',
      v: 1,
      data: { unit: '云澜区水务局', stationName: '值班室', stationLetter: 'D', timeZone, station },
    },
    { at: instant(on, '07:00'), actor: 'setup' },
  )

/** 李建明 has the day, 王丽华 is another leader, 张伟 the duty officer. */
export const bureau = [
  bookOpened(),
  holderOf('leader', '李建明', 'li.jianming'),
  holderOf('leader', '王丽华', 'wang.lihua'),
  holderOf('duty-officer', '张伟', 'zhang.wei'),
]

export const monday = '2026-11-23'
export const seen = { chain: `${station}.general.1`, seq: 9, hash: 'a'.repeat(64) }
export const entryId = `${station}-2611-318`

/** Monday's entry, at 11:05. */
export const mondayEntry = (occurredAt = instant(monday, '11:05')) =>
  recorded({ itemId: entryId, occurredAt }, { at: occurredAt, seq: 8 })

/** Tuesday at 08:35, the day over; 李建明 sits there and was the leader on duty. */
export const tuesdayMorning = (changed: Partial<DecideContext> = {}): Partial<DecideContext> => ({
  now: instant('2026-11-24', '08:35'),
  actor: 'li.jianming',
  roles: ['leader', 'staff'],
  hashOf: (chain, seq) => (chain === seen.chain && seq <= 50 ? 'a'.repeat(64) : undefined),
  leadersOf: () => [{ name: '李建明', account: 'li.jianming' }],
  ...changed,
})

export const signed = (changed: object = {}, at = instant('2026-11-24', '08:40'), actor = 'li.jianming') =>
  happened(
    {
      kind: 'review.signed',
      v: 1,
      data: { day: monday, seen, as: 'on-duty', leaders: ['李建明'], opinion: '', ...changed },
    },
    { at, actor, seq: 10 },
  )

export const returned = (changed: object = {}, at = instant('2026-11-24', '08:36')) =>
  happened(
    {
      kind: 'review.returned',
      v: 1,
      data: { day: monday, itemId: entryId, what: '补全诉求', author: 'zhang.wei', ...changed },
    },
    { at, actor: 'li.jianming', seq: 10 },
  )
