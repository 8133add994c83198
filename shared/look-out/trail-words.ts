import type { Event } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import { because, changed, type Told, told, type WordsAround, type WordsOf } from '../kernel/trail-words.ts'
import type { LookOutRow } from './contract.ts'
import type { LookOutEvent, LookOutStated } from './events.ts'
import { foldLookOut } from './row.ts'

/** What the trail says of the list: never who is on it, which stands sealed beside the journal. */
export const lookOutWords: WordsOf<LookOutEvent> = {
  'look-out.added': data => ({
    act: '列入关注名单',
    about: aboutLookOut(data.itemId),
    told: stated(data),
  }),
  'look-out.changed': (data, around) => ({
    act: '更改关注名单',
    about: aboutLookOut(data.itemId),
    told: stated(data, rowBefore(data.itemId, around)),
    ...because(data.why),
  }),
  'look-out.withdrawn': ({ itemId, why }) => ({
    act: '撤销关注',
    about: aboutLookOut(itemId),
    told: [],
    ...because(why),
  }),
  'look-out.met': ({ itemId, gateId }) => ({
    act: '关注对象来访',
    about: aboutLookOut(itemId),
    told: [told('门岗登记', shownNumber(gateId))],
  }),
  'look-out.looked-at': ({ itemId, reason }) => ({
    act: '查看',
    about: aboutLookOut(itemId),
    told: [told('查看内容', '关注对象信息')],
    ...because(reason),
  }),
}

const aboutLookOut = (itemId: string): string => `关注 ${shownNumber(itemId)}`

const stated = ({ person, reason, until, toDo }: LookOutStated, before?: LookOutRow): readonly Told[] => [
  ...(before && before.person.person !== person.person ? [told('何人', '已更正，封存')] : []),
  ...changed('缘由', before?.reason, reason),
  ...changed('截止', before?.until, until),
  ...changed('应办', before?.toDo, toDo),
]

const rowBefore = (itemId: string, { earlier, meta }: WordsAround): LookOutRow | undefined =>
  earlier(itemId).reduce<LookOutRow | undefined>(
    (row, event: Event) => foldLookOut(row, event, meta),
    undefined,
  )
