import type { Event } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import {
  because,
  changed,
  said,
  type Told,
  told,
  type WordsAround,
  type WordsOf,
} from '../kernel/trail-words.ts'
import type { VisitRow } from './contract.ts'
import type { VisitCorrected, VisitEvent, VisitSignedIn } from './events.ts'
import { foldVisit } from './row.ts'
import { badgesBack, confirmations, visitDoubts } from './words.ts'

/** What the trail says of visits: never who came, which stands sealed beside the journal. */
export const visitWords: WordsOf<VisitEvent> = {
  'visit.signed-in': (data, around) => ({
    act: '登记进入',
    about: aboutVisit(data.itemId),
    told: stated(data, around),
  }),
  'visit.corrected': (data, around) => ({
    act: '更正来访',
    about: aboutVisit(data.itemId),
    told: stated(data, around, visitBefore(data.itemId, around)),
    ...because(data.reason),
  }),
  'visit.signed-out': ({ itemId, people, leftAt, badge }, { shownAt }) => ({
    act: '登记离开',
    about: aboutVisit(itemId),
    told: [
      told('离开人数', `${people}`),
      told('离开时间', shownAt(leftAt)),
      ...said('来访牌', badge && badgesBack[badge]),
    ],
  }),
  'visit.found-gone': ({ itemId, people, how, badge }) => ({
    act: '登记离开',
    about: aboutVisit(itemId),
    told: [
      told('离开人数', `${people}`),
      told('离开时间', '不明'),
      told('如何得知', how),
      ...said('来访牌', badge && badgesBack[badge]),
    ],
  }),
  'visit.taken-back': ({ itemId, people, leftAt, reason }, { shownAt }) => ({
    act: '撤回离开',
    about: aboutVisit(itemId),
    told: [told('仍在内人数', `${people}`), told('撤回的离开', shownAt(leftAt))],
    ...because(reason),
  }),
  'visit.looked-at': ({ itemId, reason }) => ({
    act: '查看',
    about: aboutVisit(itemId),
    told: [told('查看内容', '来访人身份信息')],
    ...because(reason),
  }),
  'visit.badge-found': ({ itemId, badge }) => ({
    act: '牌已找到',
    about: aboutVisit(itemId),
    told: [told('来访牌', badge)],
  }),
}

const aboutVisit = (itemId: string): string => `来访 ${shownNumber(itemId)}`

type Stated = VisitSignedIn['data'] | VisitCorrected['data']

const stated = (data: Stated, { staffName, shownAt }: WordsAround, before?: VisitRow): readonly Told[] => {
  const {
    visitor,
    people,
    hostId,
    purpose,
    confirmed,
    confirmedAt,
    badge = '',
    carried = '',
    remark = '',
    arrivedAt,
    doubts,
  } = data
  const shownOrNone = (instant?: string) => (instant === undefined ? '' : shownAt(instant))
  const inWords = (found: VisitRow['doubts']) => found.map(doubt => visitDoubts[doubt]).join('，')
  return [
    ...(before && before.visitor.person !== visitor.person ? [told('来访人', '已更正，封存')] : []),
    ...changed('人数', before && `${before.people}`, `${people}`),
    ...changed('被访人', before && staffName(before.hostId), staffName(hostId)),
    ...changed('事由', before?.purpose, purpose),
    ...changed('被访人确认', before && confirmations[before.confirmed], confirmations[confirmed]),
    ...(before?.confirmedAt || confirmedAt
      ? changed('确认时间', before && shownOrNone(before.confirmedAt), shownOrNone(confirmedAt))
      : []),
    ...(before || badge ? changed('来访牌', before && (before.badge ?? ''), badge) : []),
    ...(before || carried ? changed('随身物品', before && (before.carried ?? ''), carried) : []),
    ...changed('进入时间', before && shownAt(before.arrivedAt), shownAt(arrivedAt)),
    ...(before || doubts.length > 0
      ? changed('存疑', before && inWords(before.doubts), inWords(doubts))
      : []),
    ...(before || remark ? changed('备注', before && (before.remark ?? ''), remark) : []),
  ]
}

const visitBefore = (itemId: string, { earlier, meta }: WordsAround): VisitRow | undefined =>
  earlier(itemId).reduce<VisitRow | undefined>((row, event: Event) => foldVisit(row, event, meta), undefined)
