import type { Elements } from '../../shared/duty-log/element-fields.ts'
import { type Leader, leaver, staff } from './bureau.ts'
import { type Deed, type EntryCounter, hour, minute, toTheMinute } from './deed.ts'
import type { Dice } from './dice.ts'

type AftermathPorts = {
  readonly dice: Dice
  readonly count: EntryCounter
  readonly leader: Leader
  /** Whose shift it is, and when it ends. */
  readonly who: string
  readonly until: number
}

type Recorded = Deed & { readonly does: 'record' }

/**
 * What becomes of a day's entries after they were written: steps, closes, receipts, now and then a slip put right. Some of
 * it falls to later shifts.
 */
export const tellAftermath = (deeds: readonly Deed[], ports: AftermathPorts): readonly Deed[] => {
  const records = deeds.filter(deed => deed.does === 'record' && deed.who === ports.who)
  const told = records.flatMap(deed => (deed.does === 'record' ? afterRecord(deed, ports) : []))
  const slips = slipsOf(records, ports)
  return [...told, ...slips, ...quietNight(deeds, ports)]
}

const afterRecord = (deed: Recorded, ports: AftermathPorts): readonly Deed[] => {
  const { type } = deed.input
  const steps = byType(deed, ports)
  const isLeftOpen = !steps.some(({ does }) => does === 'follow-up')
  return type !== 'telephone' && isLeftOpen ? [...steps, ...settled(deed, ports)] : steps
}

const byType = (deed: Recorded, ports: AftermathPorts): readonly Deed[] => {
  const { type } = deed.input
  if (type === 'document' || type === 'fax' || type === 'letter') return forwarded(deed, ports)
  if (type === 'instruction' || type === 'equipment') return followedUp(deed, ports)
  if (type === 'petition' && deed.input.petitioner) return lookedAt(deed, ports)
  if (type === 'telephone' && ports.dice.happens(0.04)) return attempts(deed, ports)
  return []
}

/** Mostly signed for within hours, on paper or by the leader himself; some that nothing presses wait. */
const forwarded = (deed: Recorded, { dice, who, leader }: AftermathPorts): readonly Deed[] => {
  if (!dice.happens(0.6)) return []
  const at = deed.at + dice.between(4, 30) * minute
  const { urgency } = deed.input.elements ?? {}
  const back = at + dice.between(...signedAfter(urgency)) * minute
  const { entry } = deed
  if (dice.happens(0.25)) {
    const to = [{ name: leader.name, section: '局领导' }]
    const sent: Deed = { does: 'forward', who, at, entry, input: { to } }
    return [sent, { does: 'acknowledge', who: leader.account, at: back, entry, input: {} }]
  }
  const { name, section } = anyOf(dice, recipients) ?? { name: leader.name, section: '局领导' }
  const sent: Deed = { does: 'forward', who, at, entry, input: { to: [{ name, section }] } }
  if (urgency === undefined && dice.happens(0.2)) return [sent]
  const input = { to: name, name, at: toTheMinute(back) }
  return [sent, { does: 'acknowledge-on-paper', who, at: back + minute, entry, input }]
}

const withoutDeadline = 40 * hour

/** What is 待办 is closed in time, but for one in fifteen. */
const settled = (deed: Recorded, { dice, who }: AftermathPorts): readonly Deed[] => {
  const { dueAt, followUp } = deed.input
  if (dueAt === undefined && followUp !== true) return []
  const own = dice.apart(`settled ${deed.entry}`)
  const length = dueAt === undefined ? withoutDeadline : Date.parse(dueAt) - deed.at
  const share = own.happens(1 / 15) ? own.between(103, 110) : own.between(50, 92)
  const at = deed.at + Math.max(Math.round((length * share) / 100), 20 * minute)
  return [{ does: 'close', who, at, entry: deed.entry, input: { result: own.pick(results) } }]
}

/** In how many minutes, from and to: what presses is signed for in time. */
const signedAfter = (urgency: Elements['urgency']): readonly [number, number] => {
  if (urgency === 'foremost') return [4, 13]
  return urgency === 'pressing' ? [10, 55] : [15, 150]
}

/** Whom papers are sent to: not who will have left before he could sign. */
const recipients = staff.filter(({ name }) => name !== leaver)

const lookedAt = ({ at, entry }: Recorded, { dice, who }: AftermathPorts): readonly Deed[] => [
  {
    does: 'look',
    who,
    at: at + dice.between(25, 70) * minute,
    entry,
    input: { reason: '信访科来电核对来访人' },
  },
]

const anyOf = <T>(dice: Dice, among: readonly T[]): T | undefined => among[dice.number(among.length)]

const steps = [
  '已通知设备科，派人到场。',
  '已转告经办科室，正在办理。',
  '催问一次，答复当日办妥。',
  '已与相关科室核实情况。',
] as const
const results = [
  '已办妥，回告交办人。',
  '已修复，现场确认正常。',
  '科室回复已落实。',
  '已按要求报送。',
] as const

/** With a deadline, a step or two, and mostly done in time; a few are opened again. */
const followedUp = (deed: Recorded, { dice, who }: AftermathPorts): readonly Deed[] => {
  if (!dice.happens(0.9)) return []
  const { entry } = deed
  const begun = deed.at + dice.between(1, 9) * minute
  const dueAt = toTheMinute(begun + dice.between(6, 20) * hour)
  const reason = deed.input.type === 'instruction' ? '领导交办，须回报' : '须修复后确认'
  const worked = begun + dice.between(20, 160) * minute
  const done = worked + dice.between(20, 180) * minute
  const open: Deed[] = [
    { does: 'follow-up', who, at: begun, entry, input: { dueAt, reason } },
    { does: 'handle', who, at: worked, entry, input: { text: dice.pick(steps) } },
  ]
  const close: Deed = { does: 'close', who, at: done, entry, input: { result: dice.pick(results) } }
  if (!dice.happens(0.3)) return [...open, close]
  const again = done + dice.between(30, 120) * minute
  const reopen: Deed = { does: 'reopen', who, at: again, entry, input: { reason: '经办科室反映尚未落实' } }
  const closed = again + dice.between(30, 120) * minute
  return [...open, close, reopen, { ...close, at: closed }]
}

/** A call back that was not answered at first. */
const attempts = (deed: Recorded, { dice, who }: AftermathPorts): readonly Deed[] => {
  const { entry } = deed
  const first = deed.at + dice.between(5, 20) * minute
  const again = first + dice.between(8, 40) * minute
  return [
    { does: 'attempt', who, at: first, entry, input: { reached: false, result: '无人接听' } },
    { does: 'attempt', who, at: again, entry, input: { reached: true, result: '已告知办理情况' } },
  ]
}

/** One entry in some days was written twice, another into the wrong book. */
const slipsOf = (records: readonly Deed[], { dice, who, count }: AftermathPorts): readonly Deed[] => {
  const slips: Deed[] = []
  const twice = anyOf(dice, records)
  if (twice?.does === 'record' && twice.input.type === 'telephone' && dice.happens(0.3)) {
    const entry = count()
    const at = twice.at + dice.between(8, 25) * minute
    slips.push({ ...twice, at, entry })
    const input = { reason: '同一来电重复登记' }
    slips.push({ does: 'mark-duplicate', who, at: at + 3 * minute, entry, of: twice.entry, input })
  }
  const astray = anyOf(dice, records)
  if (astray && dice.happens(0.15)) {
    const entry = count()
    const at = astray.at + dice.between(11, 40) * minute
    const input = { type: 'other', text: '收到挂号信1件。', occurredAt: toTheMinute(at - minute) } as const
    slips.push({ does: 'record', who, at, entry, input })
    const reason = '应记入收发登记，误记于此'
    slips.push({ does: 'strike', who, at: at + 4 * minute, entry, input: { reason } })
  }
  return slips
}

const leastQuiet = 100 * minute
const margin = 20 * minute

/** The longest time between two happenings of the night, where it is long enough to be signed for as 无事. */
const quietNight = (deeds: readonly Deed[], { dice, who, until }: AftermathPorts): readonly Deed[] => {
  if (!dice.happens(0.4)) return []
  const [night, morning] = [until - 9.5 * hour, until - 2.5 * hour]
  const times = deeds.flatMap(deed => happenedAt(deed) ?? [])
  const within = times.filter(at => at > night && at < morning)
  const marks = [night, ...within.sort((a, b) => a - b), morning]
  const gaps = marks.slice(1).map((to, place) => ({ from: marks[place] ?? to, to }))
  const longest = gaps.reduce((best, gap) => (gap.to - gap.from > best.to - best.from ? gap : best))
  if (longest.to - longest.from < leastQuiet + 2 * margin) return []
  const period = { from: toTheMinute(longest.from + margin), to: toTheMinute(longest.to - margin) }
  return [{ does: 'report-nil', who, at: until - 8 * minute, input: period }]
}

/** Nobody signs 无事 for a time in which an incident ran. */
const incidentAt = ({ at, what }: Deed & { readonly does: 'incident' }): number =>
  what.act === 'raise' ? Date.parse(what.input.knownAt ?? toTheMinute(at)) : at

/** A time that was put right counts as well as the wrong one before it. */
const happenedAt = (deed: Deed): number | undefined => {
  if (deed.does === 'correct') return Date.parse(deed.input.occurredAt)
  if (deed.does === 'incident') return incidentAt(deed)
  if (deed.does !== 'record') return undefined
  return deed.input.occurredAt === undefined ? deed.at : Date.parse(deed.input.occurredAt)
}
