import { approvalInWords } from '../approval/index.ts'
import { shownNumber } from '../kernel/ids.ts'
import {
  because,
  listed,
  said,
  type Told,
  told,
  type WordsAround,
  type WordsOf,
} from '../kernel/trail-words.ts'
import { postTable } from '../shift/index.ts'
import type { RosterEvent, SwapAsked, SwapPlace } from './events.ts'
import { absenceKindWords, monthInWords, swapKindOf, swapKindWords } from './in-words.ts'
import { problemWords } from './problem-words.ts'
import { type ProblemKind, problemKinds } from './problems.ts'

/** What the trail says of rosters. */
export const rosterWords: WordsOf<RosterEvent> = {
  'roster.pool-set': ({ post, members }, { staffName }) => ({
    act: '改设轮值名单',
    about: postTable[post].label,
    told: [told('名单', listed(members.map(({ staffId }) => staffName(staffId))))],
  }),
  'roster.kept-apart': ({ one, other, reason }, { staffName }) => ({
    act: '列为回避',
    about: listed([staffName(one), staffName(other)]),
    told: [],
    ...because(reason),
  }),
  'roster.let-meet': ({ one, other, reason }, { staffName }) => ({
    act: '解除回避',
    about: listed([staffName(one), staffName(other)]),
    told: [],
    ...because(reason),
  }),
  'roster.absence-noted': ({ staffId, kind, from, to, reason, approver }, { staffName }) => ({
    act: `登记${absenceKindWords[kind]}`,
    about: staffName(staffId),
    told: [told('日期', from === to ? from : `${from} 至 ${to}`), ...said('批准人', approver)],
    ...because(reason),
  }),
  'roster.absence-withdrawn': ({ itemId, reason }, around) => ({
    act: '撤销不能值班',
    about: absentPerson(itemId, around),
    told: [],
    ...because(reason),
  }),
  'roster.published': ({ month, version, changed, begun, shown, reason }) => ({
    act: '发布排班表',
    about: `${monthInWords(month)}第${version}版`,
    told: [
      told('改动', `${changed}班`),
      ...(begun > 0 ? [told('已开始未动', `${begun}班`)] : []),
      ...said('发布时提示', shownInWords(shown)),
    ],
    ...because(reason),
  }),
  'roster.swap-asked': (data, around) => ({
    act: `提出${swapKindWords[swapKindOf(data)]}`,
    about: shownNumber(data.itemId),
    told: swapTold(data, around),
    ...because(data.reason),
  }),
  'roster.swap-agreed': ({ itemId }, around) => ({ act: '同意', ...ofSwap(itemId, around) }),
  'roster.swap-declined': ({ itemId, reason }, around) => ({
    act: '不同意',
    ...ofSwap(itemId, around),
    ...because(reason),
  }),
  'roster.swap-withdrawn': ({ itemId, reason }, around) => ({
    act: '撤回',
    ...ofSwap(itemId, around),
    ...because(reason),
  }),
  'roster.swap-rejected': ({ itemId, reason }, around) => ({
    act: '不批准',
    ...ofSwap(itemId, around),
    ...because(reason),
  }),
  'roster.swap-approved': ({ itemId, paper }, around) => {
    const { about, told: parts } = ofSwap(itemId, around)
    return { act: '批准', about, told: [...parts, ...(paper ? [told('批件', approvalInWords(paper))] : [])] }
  },
}

const shownInWords = (shown: { readonly [kind: string]: number }): string =>
  listed(
    Object.entries(shown).map(([kind, count]) => {
      const known = problemKinds.find((one): one is ProblemKind => one === kind)
      return `${known ? problemWords[known] : kind}${count}处`
    }),
  )

const absentPerson = (itemId: string, { earlier, staffName }: WordsAround): string => {
  for (const event of earlier(itemId)) {
    const data: unknown = event.data
    if (isAbout(data, 'staffId')) return staffName(data.staffId)
  }
  return shownNumber(itemId)
}

const isAbout = <K extends string>(data: unknown, key: K): data is { readonly [P in K]: string } =>
  typeof data === 'object' && data !== null && key in data

const ofSwap = (
  itemId: string,
  around: WordsAround,
): { readonly about: string; readonly told: readonly Told[] } => {
  const asked = around.earlier(itemId).find((event): event is SwapAsked => event.kind === 'roster.swap-asked')
  const kind = asked ? swapKindWords[swapKindOf(asked.data)] : '调班、代班'
  return { about: `${kind} ${shownNumber(itemId)}`, told: asked ? swapTold(asked.data, around) : [] }
}

const placeInWords = ({ day, post }: SwapPlace): string => `${day} ${postTable[post].label}`

const swapTold = (
  { staffId, own, otherId, other, agreedOn }: SwapAsked['data'],
  { staffName }: WordsAround,
): readonly Told[] => [
  told('调出', `${placeInWords(own)} ${staffName(staffId)} → ${staffName(otherId)}`),
  ...(other ? [told('换回', `${placeInWords(other)} ${staffName(otherId)} → ${staffName(staffId)}`)] : []),
  ...said('双方签字', agreedOn),
]
