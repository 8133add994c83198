import type { CorrectEntry, RecordEntry } from '../../shared/duty-log/contract.ts'
import { type ElementField, type Elements, elementFields } from '../../shared/duty-log/element-fields.ts'
import { elementsAskedFor } from '../../shared/duty-log/elements.ts'
import type { EntryType } from '../../shared/duty-log/entry-types.ts'
import type { BenchDice } from './bench-dice.ts'

/** Somebody's word for a matter, as long and as varied as a duty officer's: 20 to 200 characters, now and then more. */
export const inventEntry = (dice: BenchDice, occurredAt: string): RecordEntry => {
  if (dice.happens(0.35)) return telephone(dice, occurredAt)
  const type = dice.pick(otherTypes)
  return { type, text: textOf(dice), occurredAt, elements: requiredOf(dice, type, occurredAt) }
}

/** Everything that an entry of the type must say: what lacks something is rare in a book that is kept. */
const requiredOf = (dice: BenchDice, type: EntryType, occurredAt: string): Elements =>
  Object.fromEntries(
    elementsAskedFor(type, {}).flatMap(({ name, required }) =>
      required && name !== 'dueAt' && name !== 'petitioner'
        ? [[name, saidFor(dice, elementFields[name], occurredAt)]]
        : [],
    ),
  )

const saidFor = (dice: BenchDice, field: ElementField, occurredAt: string): string | number => {
  switch (field.kind) {
    case 'count':
      return 1 + dice.number(9)
    case 'time':
      return occurredAt
    case 'choice':
      return Object.keys(field.choices)[0] ?? ''
    default:
      return dice.pick(units)
  }
}

/** One call in ten is written down before it is known how it was settled. */
const telephone = (dice: BenchDice, occurredAt: string): RecordEntry => ({
  type: 'telephone',
  text: textOf(dice),
  occurredAt,
  elements: elementsOf(dice, dice.happens(0.9)),
})

const elementsOf = (dice: BenchDice, isSettled: boolean): Elements => ({
  direction: dice.pick(['in', 'out']),
  unit: dice.pick(units),
  person: `${dice.pick(surnames)}${dice.pick(titles)}`,
  phone: `0512-6${1_000_000 + dice.number(8_999_999)}`,
  ...(isSettled && { result: dice.pick(results) }),
})

type Standing = Pick<CorrectEntry, 'itemId' | 'revision' | 'type' | 'text' | 'occurredAt'> & {
  readonly elements: Elements
}

/** What was lacking is added, or the text is put more exactly. */
export const inventCorrection = (dice: BenchDice, standing: Standing): CorrectEntry => {
  const { itemId, revision, type, occurredAt } = standing
  const text = `${standing.text}${dice.pick(additions)}`
  const settled = type === 'telephone' ? { result: dice.pick(results) } : {}
  const elements = { ...standing.elements, ...settled }
  return { itemId, revision, type, text, occurredAt, elements, reason: dice.pick(reasons) }
}

const textOf = (dice: BenchDice): string => {
  const sentences = dice.happens(0.03) ? 12 : 1 + dice.number(4)
  return Array.from({ length: sentences }, () => sentence(dice)).join('')
}

const sentence = (dice: BenchDice): string =>
  `${dice.pick(units)}${dice.pick(acts)}${dice.pick(matters)}，${dice.pick(outcomes)}。`

const otherTypes = [
  ...(['document', 'document', 'fax', 'public-information', 'public-information', 'instruction'] as const),
  ...(['inspection', 'activity', 'equipment', 'patrol', 'patrol', 'other', 'other'] as const),
] as const
const units = [
  '区委办公室',
  '区政府总值班室',
  '市水务局值班室',
  '北闸管理所',
  '城区防汛办',
  '东湖泵站',
] as const
const acts = ['来电通知', '报告', '询问', '转达', '反映', '函告', '要求落实'] as const
const matters = [
  ...(['明日上午九时召开防汛会商会，请分管领导参加', '东湖水位三点四二米，超警戒零点零七米'] as const),
  ...(['南闸二号机组温度偏高，已停机检查', '河道巡查未见异常', '气象台发布雷电黄色预警'] as const),
  ...(['本周值班表有调整', '高新区路段积水约二十厘米', '应急物资已清点完毕'] as const),
] as const
const outcomes = [
  '已报带班领导',
  '已转办公室办理',
  '已通知有关所站',
  '现场有人值守',
  '待回复',
  '已办结',
] as const
const results = [
  '已报分管领导并通知办公室',
  '已转达，对方确认',
  '已派员到场处置',
  '已登记，次日回复',
] as const
const additions = [
  '另：对方已回电确认。',
  '更正：时间以书面通知为准。',
  '补充：已电话告知南闸管理所。',
] as const
const reasons = ['补记处理结果', '原记有误', '对方来电更正', '补充情况'] as const
const surnames = ['王', '李', '周', '吴', '徐', '孙'] as const
const titles = ['主任', '科长', '同志', '所长'] as const
