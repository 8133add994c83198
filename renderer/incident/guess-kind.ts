import type { PlanKind } from '../../shared/plans/index.ts'

/** Words by which a kind is known, the more particular ones first. */
const words: readonly (readonly [PlanKind, RegExp])[] = [
  ['fire', /火灾|着火|起火|失火|冒烟|燃烧|爆燃/u],
  ['water-supply', /供水|水管|主管|爆管|停水|断水|漏水|水厂|泵站|水质/u],
  ['mass-event', /聚集|集体上访|堵门|围堵|拉横幅|群体/u],
  ['public-order', /打架|斗殴|盗窃|被盗|闯入|持刀|威胁|可疑/u],
  ['traffic', /车祸|撞车|追尾|交通事故|翻车/u],
  ['natural-disaster', /暴雨|洪水|内涝|台风|地震|滑坡|塌方|雷击|决口|管涌|溃坝|险情|大风|冰雹/u],
  ['medical', /晕倒|昏迷|受伤|急病|中毒|溺水|触电|心脏|救护/u],
  ['facility', /停电|断电|电梯|故障|漏电|网络中断|设备/u],
]

/** What the text speaks of; `other` where it tells nothing. */
export const guessKind = (text: string): PlanKind =>
  words.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other'
