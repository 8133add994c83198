import { because, type Told, told, type WordsOf } from '../kernel/trail-words.ts'
import type { MonthOfPeople, RetentionEvent } from './events.ts'

const about = '外来人员信息'

/** What the trail says of particulars that are given up: months and numbers, never names. */
export const retentionWords: WordsOf<RetentionEvent> = {
  'retention.proposed': ({ months, keptMonths }) => ({
    act: '提请销毁',
    about,
    told: [...counted(months), told('保存期限', `${keptMonths} 个月`)],
  }),
  'retention.withdrawn': ({ reason }) => ({ act: '撤回销毁提请', about, told: [], ...because(reason) }),
  'retention.confirmed': ({ months }) => ({ act: '确认销毁', about, told: counted(months) }),
  'retention.destroyed': ({ months }) => ({
    act: '销毁密钥',
    about,
    told: [told('月份', months.join('，'))],
  }),
}

const counted = (months: readonly MonthOfPeople[]): readonly Told[] => [
  told('月份', months.map(({ month }) => month).join('，')),
  told('人数', `${months.reduce((sum, { people }) => sum + people, 0)}`),
]
