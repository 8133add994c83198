import { passNamed } from '../exit-pass/index.ts'
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
import { shownPlate } from '../papers/index.ts'
import { type Place, placeName } from '../parking/index.ts'
import type { TableRead } from '../unit-table/index.ts'
import type { PassageRow } from './contract.ts'
import type { PassageEvent, PassageStated, Release } from './events.ts'
import { foldPassage } from './row.ts'
import { passageDoubts, passageKinds } from './words.ts'

type Around = WordsAround & { readonly state: { readonly parking: TableRead<readonly Place[]> } }

/** What the trail says of passages: never plate or driver of others, which stand sealed beside the journal. */
export const passageWords: WordsOf<PassageEvent, Around> = {
  'passage.entered': (data, around) => ({
    act: '登记进入',
    about: aboutPassage(data.itemId),
    told: [...stated(data, around), ...said('随来访', data.visitId && shownNumber(data.visitId))],
  }),
  'passage.went-out': (data, around) => ({
    act: '登记开出',
    about: aboutPassage(data.itemId),
    told: [...stated(data, around), ...releaseTold(data.release, around)],
  }),
  'passage.corrected': (data, around) => ({
    act: '更正出入',
    about: aboutPassage(data.itemId),
    told: stated(data, around, passageBefore(data.itemId, around)),
    ...because(data.reason),
  }),
  'passage.left': ({ itemId, movedAt, goods, release, remark, unseen }, around) => ({
    act: '登记离开',
    about: aboutPassage(itemId),
    told: [
      told('离开时间', unseen === undefined ? around.shownAt(movedAt) : '不明'),
      ...said('如何得知', unseen),
      ...said('带出物品', goods),
      ...releaseTold(release, around),
      ...said('备注', remark),
    ],
  }),
  'passage.came-back': ({ itemId, movedAt, placeId, remark }, { shownAt, state }) => ({
    act: '登记回来',
    about: aboutPassage(itemId),
    told: [
      told('回来时间', shownAt(movedAt)),
      ...said('停放', placeId && placeName(state.parking, placeId)),
      ...said('备注', remark),
    ],
  }),
  'passage.taken-back': ({ itemId, movedAt, reason, passage }, { shownAt }) => ({
    act: passage.kind === 'official' ? '撤回回来' : '撤回离开',
    about: aboutPassage(itemId),
    told: [told('撤回的时间', shownAt(movedAt))],
    ...because(reason),
  }),
  'passage.looked-at': ({ itemId, reason }) => ({
    act: '查看',
    about: aboutPassage(itemId),
    told: [told('查看内容', '车辆和司机信息')],
    ...because(reason),
  }),
}

const releaseTold = (release: Release | undefined, around: Around): readonly Told[] =>
  release ? [told('凭据', passNamed(release.itemId, around))] : []

const aboutPassage = (itemId: string): string => `车辆出入 ${shownNumber(itemId)}`

const stated = (data: PassageStated, around: Around, before?: PassageRow): readonly Told[] => {
  const then = before && facts(before, around)
  const isOther = before !== undefined && before.vehicle?.person !== data.vehicle?.person
  return [
    ...(isOther && data.vehicle ? changed('车辆', '原车辆（封存）', '另一车辆（封存）') : []),
    ...Object.entries(facts(data, around)).flatMap(([what, after]) =>
      then || after ? changed(what, then?.[what], after) : [],
    ),
  ]
}

const facts = (
  { kind, plate, driver, people, purpose, hostId, placeId, goods, remark, movedAt, doubts }: PassageStated,
  { staffName, shownAt, state }: Around,
): { readonly [what: string]: string } => ({
  种类: passageKinds[kind],
  车牌: plate === undefined ? '' : shownPlate(plate),
  司机: driver ?? '',
  人数: `${people}`,
  事由: purpose ?? '',
  被访人: hostId === undefined ? '' : staffName(hostId),
  停放: placeId === undefined ? '' : placeName(state.parking, placeId),
  载物: goods ?? '',
  [kind === 'official' ? '开出时间' : '进入时间']: shownAt(movedAt),
  存疑: doubts.map(doubt => passageDoubts[doubt]).join('，'),
  备注: remark ?? '',
})

const passageBefore = (itemId: string, { earlier, meta }: WordsAround): PassageRow | undefined =>
  earlier(itemId).reduce<PassageRow | undefined>(
    (row, event: Event) => foldPassage(row, event, meta),
    undefined,
  )
