import type { Event, EventMeta } from '../kernel/event.ts'
import type { TrailLine } from './contract.ts'
import { isDutyLogEvent } from './events.ts'
import { actWords } from './handling/act-words.ts'
import type { EntryDeed } from './handling/contract.ts'
import { isActEvent, isNilEvent } from './handling/events.ts'
import { actOf } from './handling/fold.ts'
import { placesOf } from './row.ts'

/** What stands in the trail beside the acts. */
const statementWords = {
  'duty-log.recorded': '登记',
  'duty-log.corrected': '更正',
  'duty-log.petitioner-looked-at': '查看上访人信息',
} as const

/** The line of an entry's trail that an event makes; undefined where it tells nothing of that entry. */
export const trailLine = (
  event: Event,
  itemId: string,
  meta: EventMeta,
  nameOf: (account: string) => string,
): TrailLine | undefined => {
  if (!placesOf(event).some(place => place.itemId === itemId)) return undefined
  const { seq, hash, at, actor } = meta
  const what = whatOf(event, itemId, meta)
  return what && { seq, hash, at, byName: nameOf(actor), ...what }
}

const whatOf = (
  event: Event,
  itemId: string,
  meta: EventMeta,
): Pick<TrailLine, 'act' | 'reason'> | undefined => {
  if (isNilEvent(event)) return { act: '无事报告' }
  if (isActEvent(event)) {
    const act = actOf(event, itemId, meta)
    return act && { act: actWords[act.kind], ...reasonOf(act) }
  }
  if (!isDutyLogEvent(event)) return undefined
  const act = statementWords[event.kind]
  return event.kind === 'duty-log.recorded' ? { act } : { act, reason: event.data.reason }
}

const reasonOf = (act: EntryDeed): Pick<TrailLine, 'reason'> =>
  'reason' in act ? { reason: act.reason } : {}
