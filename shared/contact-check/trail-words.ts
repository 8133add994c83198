import { said, told, type WordsOf } from '../kernel/trail-words.ts'
import { contactResults } from './contract.ts'
import type { ContactEvent } from './events.ts'

/** What the trail says of calls to the leader on duty. */
export const contactWords: WordsOf<ContactEvent> = {
  'contact-check.stated': ({ leader, place, phone, isReachable, note }) => ({
    act: '登记带班去向',
    about: `带班领导 ${leader.name}`,
    told: [
      told('所在', place),
      told('电话', phone),
      told('联系', isReachable ? '可联系' : '不便接听'),
      ...said('备注', note),
    ],
  }),
  'contact-check.made': ({ slot, leader, result, at, place, phone, note }, { shownAt }) => ({
    act: '联系核查',
    about: `带班领导 ${leader.name}`,
    told: [
      told('结果', contactResults[result]),
      told('应查', slot ? shownAt(slot.dueAt) : '随时核查'),
      told('拨打', shownAt(at)),
      told('电话', phone),
      ...said('所在', place),
      ...said('备注', note),
    ],
  }),
}
