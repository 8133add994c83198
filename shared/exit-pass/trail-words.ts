import { approvalInWords } from '../approval/index.ts'
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
import type { Counted, PassRow } from './contract.ts'
import type { ExitPassEvent, GoodsReleased, PassCorrected, PassIssued } from './events.ts'
import type { SealedHolder } from './holder.ts'
import { itemsInWords } from './in-words.ts'
import { shownPassNumber } from './number.ts'
import { foldPass } from './row.ts'

/** What the trail says of passes: never who from outside carries, nor a plate; both stand sealed beside the journal. */
export const exitPassWords: WordsOf<ExitPassEvent> = {
  'exit-pass.issued': (data, around) => ({
    act: '开具放行条',
    about: `放行条 ${shownPassNumber(data.number)}`,
    told: stated(data, around),
  }),
  'exit-pass.corrected': (data, around) => {
    const before = passBefore(data.itemId, around)
    return {
      act: '更正放行条',
      about: aboutPass(data.itemId, before),
      told: stated(data, around, before),
      ...because(data.reason),
    }
  },
  'exit-pass.withdrawn': ({ itemId, reason }, around) => ({
    act: '撤销放行条',
    about: aboutPass(itemId, passBefore(itemId, around)),
    told: [],
    ...because(reason),
  }),
  'exit-pass.let-out': ({ itemId, items, remark }, around) => {
    const before = passBefore(itemId, around)
    return {
      act: '放行',
      about: aboutPass(itemId, before),
      told: [told('放行物品', movedInWords(items, before)), ...said('备注', remark)],
    }
  },
  'exit-pass.returned': ({ itemId, items, remark }, around) => {
    const before = passBefore(itemId, around)
    return {
      act: '归还登记',
      about: aboutPass(itemId, before),
      told: [told('归还物品', movedInWords(items, before)), ...said('备注', remark)],
    }
  },
  'exit-pass.released': (data, around) => ({
    act: '电话请示放行',
    about: `放行登记 ${shownNumber(data.itemId)}`,
    told: [...decided(data, around), ...stated(data, around)],
  }),
  'exit-pass.confirmed': ({ itemId, approval, remark }) => ({
    act: '补办放行',
    about: `放行登记 ${shownNumber(itemId)}`,
    told: [told('批件', approvalInWords(approval)), ...said('备注', remark)],
  }),
  'exit-pass.carried': ({ itemId, letting, passageId }, around) => ({
    act: '物品随车出门',
    about: passNamed(itemId, around),
    told: carried(letting, passageId),
  }),
  'exit-pass.stayed': ({ itemId, letting, passageId }, around) => ({
    act: '撤回随车出门',
    about: passNamed(itemId, around),
    told: carried(letting, passageId),
  }),
  'exit-pass.taken-back': ({ itemId, way, move, items, reason }, around) => ({
    act: way === 'out' ? '撤回放行' : '撤回归还',
    about: passNamed(itemId, around),
    told: [told('第几次', `第${move}次`), told('物品', movedInWords(items, passBefore(itemId, around)))],
    ...because(reason),
  }),
}

/** `放行条 放〔2026〕12号`, as another feature's line names it. */
export const passNamed = (itemId: string, around: WordsAround): string =>
  aboutPass(itemId, passBefore(itemId, around))

const aboutPass = (itemId: string, row: PassRow | undefined): string =>
  row?.number ? `放行条 ${shownPassNumber(row.number)}` : `放行登记 ${shownNumber(itemId)}`

const passBefore = (itemId: string, { earlier, meta }: WordsAround): PassRow | undefined =>
  earlier(itemId).reduce<PassRow | undefined>((row, event: Event) => foldPass(row, event, meta), undefined)

const carried = (letting: number, passageId: string): readonly Told[] => [
  told('第几次放行', `第${letting}次`),
  told('车辆出入', shownNumber(passageId)),
]

const movedInWords = (items: readonly Counted[], row: PassRow | undefined): string =>
  itemsInWords(
    items.map(({ item, count }) => {
      const thing = row?.items[item - 1]
      return { name: thing?.name ?? `第${item}项`, unit: thing?.unit ?? '', count }
    }),
  )

const decided = (
  { decision }: GoodsReleased['data'],
  { staffName, shownAt }: WordsAround,
): readonly Told[] => [
  told('决定人', staffName(decision.decidedBy)),
  told('所拨电话', decision.telephone),
  told('通话时间', shownAt(decision.decidedAt)),
  told('原话', decision.words),
]

type Stated = (PassIssued | PassCorrected | GoodsReleased)['data']

const stated = (data: Stated, around: WordsAround, before?: PassRow): readonly Told[] => {
  const { holder, section, items, purpose, dueAt } = data
  const { shownAt } = around
  const [validUntil, approval] =
    'validUntil' in data ? [shownAt(data.validUntil), approvalInWords(data.approval)] : ['', '']
  const whenBefore = (instant: string | undefined) => (instant === undefined ? '' : shownAt(instant))
  return [
    ...holderTold(holder, around, before),
    ...changed('科室', before?.section, section),
    ...changed('物品', before && withAssets(before.items), withAssets(items)),
    ...changed('事由', before?.purpose, purpose),
    ...(validUntil === '' ? [] : changed('有效至', before && whenBefore(before.validUntil), validUntil)),
    ...(before || dueAt !== undefined
      ? changed('应还', before && whenBefore(before.dueAt), whenBefore(dueAt))
      : []),
    ...(approval === ''
      ? []
      : changed('批准', before?.approval && approvalInWords(before.approval), approval)),
  ]
}

const withAssets = (items: PassRow['items']): string =>
  items
    .map(item => `${itemsInWords([item])}${item.asset === undefined ? '' : `（${item.asset}）`}`)
    .join('、')

const holderTold = (
  holder: SealedHolder,
  { staffName }: WordsAround,
  before: PassRow | undefined,
): readonly Told[] => {
  const inWords = (one: SealedHolder) => (one.kind === 'staff' ? staffName(one.staffId) : '外来人员，封存')
  const isOther = before && before.holder.sealed?.person !== holder.sealed?.person
  const plate = isOther && holder.kind === 'staff' ? [told('车牌', '已更正，封存')] : []
  if (isOther && holder.kind === 'outside') return [told('持条人', '已更正，封存')]
  return [...changed('持条人', before && inWords(before.holder), inWords(holder)), ...plate]
}
