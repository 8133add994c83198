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
import type { TurnAwayRow } from './contract.ts'
import type { TurnAwayCorrected, TurnAwayEvent, TurnAwayRecorded } from './events.ts'
import { foldTurnAway } from './row.ts'
import { afterwards as afterwardsWords, refusedKinds } from './words.ts'

/** What the trail says of those turned away: never who it was, which stands sealed beside the journal. */
export const turnAwayWords: WordsOf<TurnAwayEvent> = {
  'turn-away.recorded': (data, around) => ({
    act: '登记拒绝进入',
    about: aboutTurnAway(data.itemId),
    told: stated(data, around),
  }),
  'turn-away.corrected': (data, around) => ({
    act: '更正拒绝进入',
    about: aboutTurnAway(data.itemId),
    told: stated(data, around, rowBefore(data.itemId, around)),
    ...because(data.reason),
  }),
  'turn-away.called': ({ itemId, whom, number, calledAt, isAnswered, result }, { shownAt }) => ({
    act: '报办公室',
    about: aboutTurnAway(itemId),
    told: [
      told('联系人', whom),
      told('号码', number),
      told('时间', shownAt(calledAt)),
      told('接听', isAnswered ? '已接通' : '无人接听'),
      ...said('处理结果', result),
    ],
  }),
  'turn-away.settled': ({ itemId, result }) => ({
    act: '登记处理结果',
    about: aboutTurnAway(itemId),
    told: [told('处理结果', result)],
  }),
  'turn-away.looked-at': ({ itemId, reason }) => ({
    act: '查看',
    about: aboutTurnAway(itemId),
    told: [told('查看内容', '被拒人员信息')],
    ...because(reason),
  }),
}

const aboutTurnAway = (itemId: string): string => `拒绝进入 ${shownNumber(itemId)}`

const stated = (
  data: TurnAwayRecorded['data'] | TurnAwayCorrected['data'],
  { shownAt }: WordsAround,
  before?: TurnAwayRow,
): readonly Told[] => {
  const { kind, people, detail = '', afterwards, person, happenedAt } = data
  return [
    ...(before && person && before.person?.person !== person.person ? [told('何人', '已更正，封存')] : []),
    ...changed('类别', before && refusedKinds[before.kind], refusedKinds[kind]),
    ...changed('人数', before && `${before.people}`, `${people}`),
    ...(before || detail ? changed('情由', before && (before.detail ?? ''), detail) : []),
    ...changed('后续', before && afterwardsWords[before.afterwards], afterwardsWords[afterwards]),
    ...changed('时间', before && shownAt(before.happenedAt), shownAt(happenedAt)),
  ]
}

const rowBefore = (itemId: string, { earlier, meta }: WordsAround): TurnAwayRow | undefined =>
  earlier(itemId).reduce<TurnAwayRow | undefined>(
    (row, event: Event) => foldTurnAway(row, event, meta),
    undefined,
  )
