import { addDays, instantAt, weekdayOfDay } from '../../shared/calendar/index.ts'
import { tellAftermath } from './aftermath.ts'
import { auditor, bureau, dutyOfficers, gatekeepers, type Leader, leaders, type Person } from './bureau.ts'
import { inspections } from './day-matters.ts'
import { type Deed, type EntryCounter, hour, minute } from './deed.ts'
import type { Dice } from './dice.ts'
import { tellGateDay } from './gate/gate-day.ts'
import { drill, fireAlarm } from './incident/courses.ts'
import { tellAlarmNight, tellDrill, tellIncident } from './incident/tell-incident.ts'
import { filledMatter } from './matter.ts'
import { slotsOf } from './matters.ts'
import { firstReliefs, reliefsAfter } from './reliefs.ts'
import { handover, roundsOf } from './rounds.ts'
import type { Tellers } from './tellers.ts'
import { upkeepOf } from './upkeep.ts'
import { type Writer, writeAtOnce, writeCall, writeMatter } from './writing.ts'

export type DutyDayPorts = {
  /** Date on which it begins, `YYYY-MM-DD`, and how many duty days came before it. */
  readonly day: string
  readonly place: number
  readonly dice: Dice
  readonly count: EntryCounter
  readonly tellers: Tellers
}

/** Who has the shift, when it ends, and everything that comes of the day, of which some falls to later shifts. */
export type DutyDay = { readonly who: string; readonly until: number; readonly deeds: readonly Deed[] }

/** One duty day, 08:30 to 08:30. */
export const tellDutyDay = (ports: DutyDayPorts): DutyDay => {
  const { place, day } = ports
  const writer = writerOf(ports)
  const leader = turn(leaders, place)
  const deeds = [
    ...rounds(ports, writer, leader),
    ...business(ports, writer, leader),
    ...sometimes(ports, writer, leader),
    ...incidents(ports, writer, leader),
    ...upkeep(ports),
    ...tellGateDay({ day, place, dice: ports.dice, officer: writer.who }),
    ...readers(leader, day),
    ...(place === 0 ? firstReliefs(day) : []),
    ...reliefsAfter(day, place, ports.dice.apart(`reliefs ${day}`)),
  ]
  const { who, until, count } = writer
  const dice = ports.dice.apart(`aftermath ${day}`)
  return { who, until, deeds: [...deeds, ...tellAftermath(deeds, { dice, count, leader, who, until })] }
}

const writerOf = ({ place, day, dice, count }: DutyDayPorts): Writer => ({
  who: turn(dutyOfficers, place).account,
  until: at(addDays(day, 1), '08:27'),
  dice: dice.apart(`writing ${day}`),
  count,
})

const turn = <T>(among: readonly [T, ...T[]], place: number): T => among[place % among.length] ?? among[0]

const at = (day: string, clock: string): number => Date.parse(instantAt(day, clock, bureau.timeZone))

const rounds = ({ dice, day, place }: DutyDayPorts, writer: Writer, leader: Leader): Deed[] => {
  const own = dice.apart(`rounds ${day}`)
  const keeper = { ...writer, who: turn(gatekeepers, place).account }
  const before: Person = turn(dutyOfficers, place + dutyOfficers.length - 1)
  const tookOver = writeAtOnce(writer, at(day, '08:31'), handover(own, before))
  const later = roundsOf(own, leader).flatMap(({ clock, by, matter }) => {
    const when = at(clock < '08:30' ? addDays(day, 1) : day, clock) + own.between(-2, 3) * minute
    return writeMatter(by === 'officer' ? writer : keeper, when, matter)
  })
  return [tookOver, ...later]
}

/** Calls, documents and the rest, as many in each hour as that hour brings. */
const business = (ports: DutyDayPorts, writer: Writer, leader: Leader): Deed[] => {
  const own = ports.dice.apart(`business ${ports.day}`)
  return timesOf(own, ports.day).flatMap(when => oneOfThem(ports, own, writer, { when, leader }))
}

const oneOfThem = (
  { day, tellers }: DutyDayPorts,
  dice: Dice,
  writer: Writer,
  { when, leader }: { readonly when: number; readonly leader: Leader },
): Deed[] => {
  const isNight = !isOfficeHour(when, day)
  if (dice.happens(isNight ? 0.85 : 0.48)) return writeCall(writer, when, tellers.call(dice, isNight))
  const isNotice = isNight || dice.happens(0.16)
  const month = Number(day.slice(5, 7))
  const matter = isNotice ? tellers.notice(dice, month) : tellers.matter(dice, leader.name, day.slice(0, 4))
  return writeMatter(writer, when, matter)
}

const isOfficeHour = (when: number, day: string): boolean =>
  !isRestDay(day) && when >= at(day, '08:30') && when < at(day, '17:30')

/** How many an hour brings on a working day, from 08:30 on. */
const perHour = [
  1.5, 3.6, 3.4, 2, 0.7, 1.2, 2.8, 2.6, 2.2, 1.2, 0.6, 0.5, 0.4, 0.4, 0.3, 0.2, 0.15, 0.1, 0.1, 0.1, 0.15,
  0.3, 0.5, 0.6,
]

/** Working hours of a rest day bring a third. */
const timesOf = (dice: Dice, day: string): readonly number[] => {
  const share = isRestDay(day) ? 0.33 : 1
  const start = at(day, '08:36')
  return perHour
    .flatMap((usual, place) => {
      const expected = place < 10 ? usual * share : usual
      const many = Math.floor(expected) + (dice.happens(expected % 1) ? 1 : 0)
      return Array.from({ length: many }, () => start + place * hour + dice.number(52) * minute)
    })
    .sort((a, b) => a - b)
}

/** Weekends, New Year, May Day and the National Day week; good enough for a story. */
const isRestDay = (day: string): boolean => {
  const date = day.slice(5)
  const isFeast = date === '01-01' || date === '05-01' || (date >= '10-01' && date <= '10-07')
  return isFeast || ['周六', '周日'].includes(weekdayOfDay(day))
}

/** Inspections by telephone. */
const sometimes = ({ dice, day }: DutyDayPorts, writer: Writer, leader: Leader): Deed[] => {
  const own = dice.apart(`sometimes ${day}`)
  return own.happens(0.35)
    ? writeMatter(
        writer,
        at(day, '09:00') + own.between(0, 13 * 60) * minute,
        filledMatter(own.pick(inspections), slotsOf(own, leader.name, day.slice(0, 4))),
      )
    : []
}

/** The first night has an alarm at ten past two, and so each third week; each month has a drill, each fortnight an incident. */
const incidents = (
  { dice, day, place, count }: DutyDayPorts,
  { who }: Writer,
  leader: Leader,
): readonly Deed[] => {
  const own = dice.apart(`incidents ${day}`)
  const ports = (began: number) => ({ who, leader, incident: count(), began })
  if (place % 21 === 0) return tellAlarmNight(fireAlarm, ports(at(addDays(day, 1), '02:10')))
  if (place % 28 === 1) return tellDrill(drill, ports(at(day, '15:00')))
  if (!own.happens(0.075)) return []
  const began = at(day, '10:00') + own.between(0, 16 * 60) * minute
  return tellIncident(own, Number(day.slice(5, 7)), ports(began))
}

/** Office and administrator come to the duty room with their own affairs. */
const upkeep = ({ day, place }: DutyDayPorts): Deed[] =>
  upkeepOf(place, day).map(({ clock, who, what }) => ({ does: 'keep', who, at: at(day, clock), what }))

/** The leader reads the night the next morning; on Fridays the auditor reads the trail. */
const readers = (leader: Leader, day: string): Deed[] => {
  const morning: Deed = { does: 'read', who: leader.account, at: at(addDays(day, 1), '08:14') }
  const friday: Deed = { does: 'read', who: auditor, at: at(day, '16:47') }
  return weekdayOfDay(day) === '周五' ? [morning, friday] : [morning]
}
