import { shownNumber } from '../kernel/ids.ts'
import { listed, told, type WordsOf } from '../kernel/trail-words.ts'
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

/** `签收 D-2611-3`, `期限 D-2611-4`. */
const matterOf = (key: string): string => {
  const [what = '', itemId = ''] = key.split(':')
  return `${what === 'receipt' ? '签收' : '期限'} ${shownNumber(itemId)}`
}
