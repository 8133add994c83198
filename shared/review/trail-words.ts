import { shownNumber } from '../kernel/ids.ts'
import { because, said, told, type WordsOf } from '../kernel/trail-words.ts'
import type { ReviewEvent, SignedAs } from './events.ts'

export const signedAsWords: { readonly [A in SignedAs]: string } = {
  'on-duty': '带班领导',
  deputy: '代为审阅',
  'nobody-on-duty': '当日无带班领导',
}

/** What the trail says of the leaders' review. */
export const reviewWords: WordsOf<ReviewEvent> = {
  'review.commented': ({ day, itemId, about, text }) => ({
    act: '批注',
    about: itemId === undefined ? `${day} 值班日` : shownNumber(itemId),
    told: [...said('事项', about), told('批注', text)],
  }),
  'review.returned': ({ itemId, what, dueAt }, { shownAt }) => ({
    act: '退回补正',
    about: shownNumber(itemId),
    told: [told('要求', what), ...(dueAt === undefined ? [] : [told('期限', shownAt(dueAt))])],
  }),
  'review.answered': ({ itemId, text, revision }) => ({
    act: '答复退回',
    about: shownNumber(itemId),
    told: [told('条目', `第 ${revision} 稿`), ...said('说明', text)],
  }),
  'review.return-withdrawn': ({ itemId, reason }) => ({
    act: '撤回退回',
    about: shownNumber(itemId),
    told: [],
    ...because(reason),
  }),
  'review.signed': ({ day, seen, as, leaders, opinion }) => ({
    act: '签署',
    about: `${day} 值班日`,
    told: [
      told('身份', signedAsWords[as]),
      ...said('带班领导', leaders.join('、')),
      told('看到', `${seen.chain} 第 ${seen.seq} 条 ${seen.hash.slice(0, 16)}`),
      ...said('总评', opinion),
    ],
  }),
}
