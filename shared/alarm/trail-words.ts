import { shownNumber } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import { listed, told, type WordsOf } from '../kernel/trail-words.ts'
import { postTable, shiftPosts } from '../shift/index.ts'
import type { AlarmAcknowledged } from './events.ts'
import { floodKey } from './keys.ts'

const kinds: { readonly [K in AlarmAcknowledged['data']['kind']]: string } = {
  due: '将到期',
  urgent: '即将逾期',
  missed: '已逾期',
}

/** What the trail says of alarms: who saw which matters, and when. */
export const alarmWords: WordsOf<AlarmAcknowledged> = {
  'alarm.acknowledged': ({ key, kind, keys }) => ({
    act: '已看到',
    about: key === floodKey ? `${keys.length} 项提醒` : matterOf(key),
    told: [told('提醒', kinds[kind]), told('事项', listed(keys.map(matterOf)))],
  }),
}

/** What a matter is called by the first part of its key; the second is an entry's number, or a post. */
const matters: { readonly [what: string]: string } = {
  deadline: '期限',
  receipt: '签收',
  relief: '未交接',
  plan: '未排班',
}

/** `签收 D-2611-3`, `未交接 值班员`; a kind that this program does not know stands by its own name. */
const matterOf = (key: string): string => {
  const [what = '', of = ''] = key.split(':')
  const post = shiftPosts.find(known => known === of)
  return `${own(matters, what) ?? what} ${post ? postTable[post].label : shownNumber(of)}`
}
