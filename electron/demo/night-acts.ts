import { addDays, instantAt } from '../../shared/calendar/index.ts'
import { bureau, type Leader } from './bureau.ts'
import type { Deed } from './deed.ts'
import type { Dice } from './dice.ts'
import type { NightAct } from './night-act.ts'

const minute = 60_000
const hour = 60 * minute

type NightPorts = {
  readonly day: string
  readonly place: number
  readonly dice: Dice
  readonly officer: string
  readonly leader: Leader
}

/** Where the leader is, the calls at the set times, and now and then what he says is to be done. */
export const tellNight = (ports: NightPorts): readonly Deed[] => [...contacts(ports), ...instructions(ports)]

const at = (day: string, clock: string): number => Date.parse(instantAt(day, clock, bureau.timeZone))

const contacts = ({ day, place, dice, officer, leader }: NightPorts): readonly Deed[] => {
  const phone = `8${leader.room.slice(-3)}`
  const deed = (when: number, what: NightAct): Deed => ({ does: 'night', who: officer, at: when, what })
  const input = { place: leader.room, phone, isReachable: true }
  const stated = deed(at(day, '08:38'), { act: 'state', input })
  const calls = ['08:41', '12:30', '16:30', '20:30', '24:30', '28:30'].flatMap((clock, turn) => {
    const when = atClock(day, clock) + dice.between(1, 9) * minute
    if (isMissed(place, turn)) return []
    if (isLost(place, turn))
      return [
        deed(when, { act: 'check', result: 'no-answer' }),
        deed(when + 6 * minute, { act: 'check', result: 'no-answer' }),
      ]
    if (dice.happens(0.08)) return [deed(when + 34 * minute, { act: 'check', result: 'reached' })]
    const first = dice.happens(0.12) ? [deed(when, { act: 'check', result: 'busy' })] : []
    return [...first, deed(when + 3 * minute, { act: 'check', result: 'reached' })]
  })
  return [stated, ...calls]
}

/** `24:30` is half an hour past midnight. */
const atClock = (day: string, clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  const of = hours >= 24 ? addDays(day, 1) : day
  return at(of, `${String(hours % 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`)
}

/** Some nights the call before dawn is forgotten, and some the leader does not answer at midnight. */
const isMissed = (place: number, turn: number): boolean => place % 5 === 1 && turn === 5
const isLost = (place: number, turn: number): boolean => place % 6 === 2 && turn === 4

const words: readonly [Said, ...Said[]] = [
  { text: '沿河路低水压问题，供水科今日到现场核查，明日下班前报结果。', to: ['唐建军', '邓超群'] },
  { text: '东湖泵站2号机组振动偏大，设备科连夜检查，未查明前减载运行。', to: ['彭大勇', '仇建华'] },
  { text: '清水桥段河道漂浮物当日清完，河道科报照片。', to: ['沈岳'] },
  { text: '人大代表来电所提窨井盖问题，一日内答复本人并报办公室。', to: ['潘立群'] },
  { text: '防汛物资按新清单补齐，计财科、设备科共同点验。', to: ['谭秀英', '彭大勇'] },
]
type Said = { readonly text: string; readonly to: readonly [string, ...string[]] }

/** Every other day one by telephone; most are carried out the next day, one in four waits for somebody. */
const instructions = ({ day, place, dice, officer, leader }: NightPorts): readonly Deed[] => {
  if (place % 2 === 1) return []
  const { text, to } = words[(place / 2) % words.length] ?? words[0]
  const key = day
  const given = at(day, '15:40') + dice.between(0, 40) * minute
  const deed = (after: number, what: NightAct): Deed => ({
    does: 'night',
    who: officer,
    at: given + after,
    what,
  })
  const dueAt = new Date(at(addDays(day, 1), '17:30')).toISOString()
  const told = to.flatMap((name, turn) => [
    ...(turn === 1 && dice.happens(0.5)
      ? [deed(4 * minute, { act: 'convey', key, to: name, isReached: false } as const)]
      : []),
    deed((7 + turn * 5) * minute, { act: 'convey', key, to: name, isReached: true }),
  ])
  const waits = place % 8 === 6
  const said = (waits ? to.slice(0, -1) : to).map((name, turn) =>
    deed(22 * hour + turn * 25 * minute, {
      act: 'report',
      key,
      to: name,
      outcome: 'done',
      text: '已办理，情况属实，照片已报办公室。',
    }),
  )
  const [last] = to.slice(-1)
  const ends = waits
    ? [
        deed(3 * hour, {
          act: 'report',
          key,
          to: last ?? to[0],
          outcome: 'progress',
          text: '正在办理，等配件到货。',
        }),
      ]
    : [deed(24 * hour, { act: 'end', key, leader: leader.name })]
  return [deed(0, { act: 'give', key, leader: leader.name, text, to, dueAt }), ...told, ...said, ...ends]
}
