import { checkDigitOf } from '../../shared/papers/index.ts'
import { type BenchDice, benchDice } from './bench-dice.ts'

/** No two with the same papers; the numbers of a district that is none. The same one for the same number. */
export const inventVisitor = (nth: number) => {
  const birthYear = 1905 + (Math.floor(nth / 1000) % 100)
  const digits = `110000${birthYear}01${dayOfMonth(nth)}${String(nth % 1000).padStart(3, '0')}`
  return {
    name: nameOf(benchDice(nth)),
    idType: 'resident-id',
    idNumber: `${digits}${checkDigitOf(digits)}`,
    phone: `100-${String(5_500_000 + nth)}`,
    organisation: `第${nth % 900}工程公司`,
  } as const
}

/** A hundred thousand have all papers of the first day of a month, the next ones of the second. */
const dayOfMonth = (nth: number): string => String(1 + Math.floor(nth / 100_000)).padStart(2, '0')

/** A vehicle of others, the same one for the same number. */
export const inventVehicle = (nth: number) => ({
  plate: `京${letters.charAt(Math.floor(nth / 100_000))}${String(nth % 100_000).padStart(5, '0')}`,
  driver: nameOf(benchDice(1_000_000 + nth)),
  organisation: `第${nth % 300}运输公司`,
})

/** A plate of the unit's register. */
export const ownPlate = (nth: number): string => `京Z${String(nth).padStart(5, '0')}`

const letters = 'ABCDEFGH'

/** Three in four are of three characters, as in any crowd; the frequent families are the first ones. */
const nameOf = (dice: BenchDice): string => {
  const family = pick(dice, dice.happens(0.5) ? families.slice(0, 12) : families)
  return `${family}${pick(dice, given)}${dice.happens(0.75) ? pick(dice, given) : ''}`
}

const families =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'
const given =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红建国文辉力波斌宇浩凯健俊帆雪荣爱梅鑫倩婷峰鹏飞龙琳晶欣怡佳慧莉燕玲海山仁宁福生成康星光天达安岩中茂进林有坚和彪博诚先敬震振壮会思群豪心邦承乐绍功松善厚庆民友裕河哲江超亮政谦亨奇固之轮翰朗伯宏言若鸣朋梁栋维启克伦翔旭'

const pick = (dice: BenchDice, among: string): string => among.charAt(dice.number(among.length))
