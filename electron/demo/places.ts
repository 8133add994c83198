import type { Dice } from './dice.ts'

type Values = readonly [string, ...string[]]

const roads: Values = [
  '建设路',
  '沿河路',
  '东湖路',
  '云溪街',
  '文昌路',
  '南门大街',
  '平安里',
  '柳荫巷',
  '水厂路',
  '新民路',
  '桥西街',
  '北环路',
]
const rivers: Values = ['云溪河', '青龙港', '东湖', '运粮河', '小清江']
const stations: Values = ['东湖泵站', '城南泵站', '青龙港泵站', '北闸', '西门泵站']

/** Fills a text's places and figures, the same ones in every text of one matter; leaves other slots as they are. */
export const filled = (dice: Dice): ((text: string) => string) => {
  const values: { readonly [slot: string]: string } = {
    road: dice.pick(roads),
    house: String(dice.between(3, 188)),
    river: dice.pick(rivers),
    station: dice.pick(stations),
    level: `${dice.between(2, 4)}.${dice.between(10, 98)}`,
    pressure: String(dice.between(25, 38)),
    units: String(dice.between(1, 4)),
    pieces: String(dice.between(2, 6)),
    hundreds: String(dice.between(12, 60) * 100),
  }
  return text => text.replace(/\{(\w+)\}/gu, (whole, slot: string) => values[slot] ?? whole)
}
