import type { Elements } from '../../shared/duty-log/element-fields.ts'
import { createDeck } from './deck.ts'
import type { Dice } from './dice.ts'
import type { Matter } from './matter.ts'

type Texts = readonly [string, ...string[]]

/** Notices of weather, surroundings and the public, as the month (1 to 12) brings them. */
export type NoticeTeller = (dice: Dice, month: number) => Matter

export const createNoticeTeller = (dice: Dice): NoticeTeller => {
  const anyTime = createDeck(dice, always)
  const season = new Map(seasons.map(({ months, texts }) => [months, createDeck(dice, texts)]))
  return (own, month) => {
    const months = seasons.find(known => known.months.includes(month))?.months
    const weather = months && own.happens(0.6) ? season.get(months) : undefined
    const text = (weather ?? anyTime)()
    return { type: 'public-information', text, elements: elementsOf(text) }
  }
}

const levels = { 蓝: 'blue', 黄: 'yellow', 橙: 'orange', 红: 'red' } as const

/** What a notice says of its source, its kind and its level. */
const elementsOf = (text: string): Elements => {
  const colour = /([蓝黄橙红])色/u.exec(text)?.[1]
  const level = Object.entries(levels).find(([name]) => name === colour)?.[1]
  if (/预警|水情|台风/u.test(text)) return { source: '区气象台', category: 'weather', level: level ?? 'none' }
  return /水质|空气|管网/u.test(text)
    ? { source: '监测日报', category: 'environment' }
    : { source: '区政务热线', category: 'society' }
}

const winter: Texts = [
  '区气象台发布低温蓝色预警信号，已发各泵站和城南水厂，检查管道保温。',
  '区气象台发布道路结冰黄色预警信号，已通知抢修班备防滑链。',
  '寒潮蓝色预警信号，48小时内降温10℃，已通知供水科备足抢修材料。',
  '大雾黄色预警信号，能见度低，已提醒抢修车辆慢行。',
]
const spring: Texts = [
  '区气象台发布大风蓝色预警信号，已通知工程建设科加固围挡。',
  '雷电黄色预警信号，已通知泵站室外作业暂停。',
  '春汛水情通报：云溪河水位平稳，低于警戒水位。',
]
const summer: Texts = [
  '区气象台发布暴雨蓝色预警信号，已发各泵站、各科室，河道科加派2人值守。',
  '暴雨黄色预警信号，6小时降雨量将达50毫米，已报带班领导，泵站预降水位。',
  '高温橙色预警信号，用水量上升，城南水厂已加开机组。',
  '雷雨大风黄色预警信号，已通知各泵站检查备用电源。',
  '强对流天气预警，已通知河道科检查低洼路段排水口。',
]
const autumn: Texts = [
  '区气象台发布大风蓝色预警信号4号，已发各泵站。',
  '大雾黄色预警信号，能见度不足500米，已提醒各科室出车注意。',
  '寒潮蓝色预警信号，未来两天降温8℃，已通知供水科检查管道保温。',
  '台风外围影响，阵风7级，已通知工程建设科停止高空作业。',
]

const always: Texts = [
  '水源地水质周报：各项指标正常，已存档。',
  '区政务热线日报：涉水工单3件，均已转办。',
  '舆情巡查：未见涉及本局的负面信息。',
  '环境空气质量良，已在公示屏更新。',
  '城区供水日报：供水量平稳，管网压力正常。',
]

const seasons: readonly { readonly months: readonly number[]; readonly texts: Texts }[] = [
  { months: [12, 1, 2], texts: winter },
  { months: [3, 4], texts: spring },
  { months: [5, 6, 7, 8, 9], texts: summer },
  { months: [10, 11], texts: autumn },
]
