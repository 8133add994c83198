import { minutesBetween, shownDuration } from '../calendar/index.ts'
import { shownNumber } from '../kernel/ids.ts'
import { said, type Told, told, type WordsAround, type WordsOf } from '../kernel/trail-words.ts'
import type { CarriedOver, GateEvent, GateOpened } from './events.ts'

/** What the trail says of the gate's hours. */
export const gateWords: WordsOf<GateEvent> = {
  'gate.opened': (data, around) => ({ act: '开门', about: '大门', told: hour(data, around) }),
  'gate.closed': (data, around) => ({
    act: '关门',
    about: '大门',
    told: [
      ...hour(data, around),
      ...data.left.map(item => told(shownNumber(item.itemId), carriedInWords(item))),
    ],
  }),
  'gate.carried-over': item => ({
    act: '留下过夜',
    about: shownNumber(item.itemId),
    told: [told('说明', carriedInWords(item))],
  }),
}

const hour = ({ at, dueAt, remark }: GateOpened['data'], { shownAt }: WordsAround): readonly Told[] => [
  told('时间', shownAt(at)),
  told('规定时间', shownAt(dueAt)),
  ...(minutesBetween(dueAt, at) >= 1 ? [told('迟', shownDuration(minutesBetween(dueAt, at)))] : []),
  ...said('备注', remark),
]

/** `与周芳一起，加班赶材料`. */
export const carriedInWords = ({ withWhom, why }: CarriedOver): string =>
  withWhom === undefined ? why : `与${withWhom}一起，${why}`
