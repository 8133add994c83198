import type { Event } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import {
  because,
  changed,
  type EventWords,
  listed,
  nothingSaid,
  said,
  type Told,
  told,
  type WordsAround,
  type WordsOf,
} from '../kernel/trail-words.ts'
import { postTable, type ShiftPost } from '../shift/index.ts'
import {
  type Arrival,
  type CheckResult,
  type Explained,
  type HandoverEvent,
  isHandoverEvent,
} from './events.ts'
import type { Phase } from './phases.ts'

const phaseWords: { readonly [P in Phase | 'both']: string } = {
  vacant: '无人当班',
  'on-duty': '当班',
  preparing: '准备中',
  'signed-out': '交班人已签',
  'signed-in': '接班人已签',
  both: '双方已签',
}
const fromTo = (before: Phase, after: Phase | 'both'): readonly Told[] =>
  changed('交接', phaseWords[before], phaseWords[after])

/** What the trail says of the chains of relief. */
export const handoverWords: WordsOf<HandoverEvent> = {
  'handover.first-taken': ({ post }, { meta, nameOf }) => ({
    act: '首次接岗',
    about: postTable[post].label,
    told: changed('当班人', phaseWords.vacant, nameOf(meta.actor)),
  }),
  'handover.prepared': data => ({
    act: '准备交班',
    about: handoverInWords(data),
    told: fromTo('on-duty', 'preparing'),
  }),
  'handover.explained': (data, around) => {
    const before = lastSaid(around, data)
    return {
      act: '交代事项',
      about: `${handoverInWords(data)} ${shownNumber(data.about)}`,
      told: [
        ...changed('说明', before?.remark ?? nothingSaid, data.remark || nothingSaid),
        ...changed('特别事项', yesOrNo(before?.isSpecial ?? false), yesOrNo(data.isSpecial)),
      ],
    }
  },
  'handover.checked': (data, around) => ({
    act: '检查',
    about: `${handoverInWords(data)} ${data.text}`,
    told: changed('情况', checkInWords(lastChecked(around, data)), checkInWords(data)),
  }),
  'handover.signed-out': data => ({
    act: '交班签字',
    about: handoverInWords(data),
    told: [...fromTo('preparing', 'signed-out'), ...itemsOf(data)],
  }),
  'handover.signed-in': (data, around) => ({
    act: '接班签字',
    about: handoverInWords(data),
    told: [...fromTo('preparing', 'signed-in'), ...itemsOf(data), ...arrivalOf(data, around)],
    ...because(data.reason),
  }),
  'handover.completed': (data, around) => ({
    act: data.signedBy === 'incoming' ? '接班签字' : '交班签字',
    about: handoverInWords(data),
    told: [
      ...fromTo(data.signedBy === 'incoming' ? 'signed-out' : 'signed-in', 'both'),
      ...changed('当班人', around.nameOf(data.outgoing), around.nameOf(data.incoming)),
      ...itemsOf(data),
      ...arrivalOf(data, around),
    ],
    ...because(data.reason),
  }),
  'handover.withdrawn': data => ({
    act: '撤回签字',
    about: handoverInWords(data),
    told: fromTo(data.side === 'outgoing' ? 'signed-out' : 'signed-in', 'preparing'),
    ...because(data.reason),
  }),
  'handover.given-up': data => ({
    act: '终止交班',
    about: handoverInWords(data),
    told: fromTo('preparing', 'on-duty'),
    ...because(data.reason),
  }),
  'handover.remarked': data => ({
    act: '签后附注',
    about: handoverInWords(data),
    told: [told('附注', data.text)],
  }),
  'handover.relieved': ({ post, outgoing, cause, reason, agreedBy }, { meta, nameOf }) => ({
    act: '紧急接岗',
    about: postTable[post].label,
    told: [
      ...changed('当班人', nameOf(outgoing), nameOf(meta.actor)),
      told('情形', cause === 'illness' ? '交班人突发疾病' : '交班人不在'),
      ...said('同意人', agreedBy),
    ],
    ...because(reason),
  }),
  'handover.stayed': ({ post, day, reason }, { meta, nameOf }): EventWords => ({
    act: '续班',
    about: postTable[post].label,
    told: [told('续值', `${nameOf(meta.actor)}，${day} 起一班`)],
    ...because(reason),
  }),
}

type OfHandover = { readonly post: ShiftPost; readonly itemId: string }

const handoverInWords = ({ post, itemId }: OfHandover): string =>
  `${postTable[post].label}交接 ${shownNumber(itemId)}`

const yesOrNo = (is: boolean): string => (is ? '是' : '否')

const checkInWords = (check: Pick<CheckResult, 'isFine' | 'remark'> | undefined): string => {
  if (!check) return '未检查'
  const found = check.isFine ? '正常' : '异常'
  return check.remark === '' ? found : `${found}，${check.remark}`
}

const itemsOf = ({
  listed: items,
}: {
  readonly listed: readonly { readonly itemId: string }[]
}): readonly Told[] => [
  told(
    '移交事项',
    items.length === 0 ? '无' : `${items.length} 项：${listed(items.map(item => shownNumber(item.itemId)))}`,
  ),
]

const arrivalOf = (
  { arrivedAt, isOnRoster, disagreement }: Arrival,
  { shownAt }: WordsAround,
): readonly Told[] => [
  told('到岗', shownAt(arrivedAt)),
  ...said('排班', isOnRoster ? undefined : '不在排班表'),
  ...said('不同意见', disagreement),
]

const handoverEvents = ({ earlier }: WordsAround, itemId: string): readonly HandoverEvent[] =>
  earlier(itemId).filter((event: Event): event is HandoverEvent => isHandoverEvent(event))

const lastSaid = (around: WordsAround, { itemId, about }: Explained['data']) =>
  handoverEvents(around, itemId).findLast(
    (event): event is Explained => event.kind === 'handover.explained' && event.data.about === about,
  )?.data

const lastChecked = (around: WordsAround, { itemId, checkId }: OfHandover & CheckResult) => {
  const found = handoverEvents(around, itemId).findLast(
    event => event.kind === 'handover.checked' && event.data.checkId === checkId,
  )
  return found?.kind === 'handover.checked' ? found.data : undefined
}
