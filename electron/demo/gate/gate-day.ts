import { addDays, instantAt, weekdayOfDay } from '../../../shared/calendar/index.ts'
import { bureau, gatekeepers, officeClerk } from '../bureau.ts'
import { type Deed, hour, minute } from '../deed.ts'
import type { Dice } from '../dice.ts'
import type { GateAct } from './gate-act.ts'
import { type Guest, guests, guestsOfOneUnit, ownVehicles, senders, trucks } from './outsiders.ts'

export type GateDayPorts = {
  /** Date on which the duty day begins, and how many came before it. */
  readonly day: string
  readonly place: number
  readonly dice: Dice
  /** The duty officer of the day. */
  readonly officer: string
}

const at = (day: string, clock: string): number => Date.parse(instantAt(day, clock, bureau.timeZone))
const isWeekend = (day: string): boolean => ['周六', '周日'].includes(weekdayOfDay(day))

const hosts = ['周芳', '田野', '唐建军', '沈岳', '潘立群', '贺敏之', '谭秀英', '彭大勇'] as const

/** The gatehouse from the morning of a duty day to the next one: whoever has the post sits at the window. */
export const tellGateDay = (ports: GateDayPorts): readonly Deed[] => {
  const { day, place, dice } = ports
  const keeper = gatekeepers[place % gatekeepers.length]?.account ?? ''
  const own = dice.apart(`gate ${day}`)
  const doing = (when: number, what: GateAct, who = keeper): Deed => ({ at: when, who, does: 'gate', what })
  return [
    ...(place === 0 ? [doing(at(day, '08:31'), firstOpening(day))] : []),
    ...visits(ports, own.apart('visits'), doing),
    ...vehicles(ports, own.apart('vehicles'), doing),
    ...post(ports, own.apart('post'), doing),
    ...refused(ports, own.apart('refused'), doing),
    ...passes(ports, own.apart('passes'), doing),
    ...awaited(ports, own.apart('awaited'), doing),
    doing(at(day, '19:00') + own.between(-1, 14) * minute, { act: 'close' }),
    doing(at(addDays(day, 1), '05:59') + own.between(0, 9) * minute, { act: 'open', input: {} }),
  ]
}

type Doing = (when: number, what: GateAct, who?: string) => Deed

const firstOpening = (day: string): GateAct => ({
  act: 'open',
  input: { at: new Date(at(day, '06:02')).toISOString(), remark: '启用本簿前已开' },
})

/** Numbers of the story: a thousand for each day. */
const numbered = (place: number, n: number): number => place * 1000 + n

const visits = ({ day, place }: GateDayPorts, dice: Dice, doing: Doing): Deed[] => {
  const many = isWeekend(day) ? dice.between(1, 3) : dice.between(8, 13)
  const shuffled = guests
    .map(guest => ({ guest, order: dice.number(2 ** 30) }))
    .sort((a, b) => a.order - b.order)
    .slice(0, many)
  return shuffled.flatMap(({ guest }, n) => {
    const when = at(day, '08:40') + dice.number(8 * 60) * minute
    const stays = dice.between(9, 130) * minute
    const visit = numbered(place, n)
    const come = doing(when, comeOf(guest, visit, dice))
    // One in fifteen goes without anybody writing it down: the closing list asks about him.
    if (dice.happens(1 / 15)) return [come]
    const badge = dice.happens(1 / 60) ? 'missing' : 'returned'
    return [come, doing(Math.min(when + stays, at(day, '18:40')), { act: 'go', visit, badge })]
  })
}

const comeOf = ({ visitor, purpose }: Guest, visit: number, dice: Dice): GateAct => {
  const people = dice.happens(0.12) ? dice.between(2, 5) : 1
  return {
    act: 'come',
    visit,
    input: {
      visitor,
      people,
      host: dice.pick(hosts),
      purpose,
      confirmed: dice.happens(0.2) ? 'fetched' : 'phone',
      ...(dice.happens(0.3) && { carried: '资料袋 1' }),
      // Who comes with a complaint is handed on to the duty room by the same act.
      ...(purpose.startsWith('反映') && { petition: { demand: purpose, talk: '已请其在值班室等候' } }),
    },
  }
}

const vehicles = ({ day, place }: GateDayPorts, dice: Dice, doing: Doing): Deed[] => [
  ...deliveries(day, place, dice, doing),
  ...(isWeekend(day) ? [] : [...commuters(day, place, dice, doing), ...errands(day, place, dice, doing)]),
]

const deliveries = (day: string, place: number, dice: Dice, doing: Doing): Deed[] =>
  trucks.slice(0, isWeekend(day) ? 1 : dice.between(2, trucks.length)).flatMap((truck, n) => {
    const { plate, driver, organisation, purpose } = truck
    const when = at(day, '09:00') + dice.number(7 * 60) * minute
    const passage = numbered(place, 100 + n)
    const input = {
      kind: 'delivery' as const,
      vehicle: { plate, driver, organisation },
      people: 1,
      purpose,
      host: dice.pick(hosts),
      placeId: 'front-yard',
    }
    return [
      doing(when, { act: 'drive-in', passage, input }),
      doing(when + dice.between(12, 70) * minute, { act: 'drive-out', passage }),
    ]
  })

const commuters = (day: string, place: number, dice: Dice, doing: Doing): Deed[] =>
  ownVehicles
    .filter(({ kind }) => kind === 'staff')
    .flatMap(({ plate }, n) => {
      const passage = numbered(place, 200 + n)
      return [
        doing(at(day, '08:33') + dice.between(0, 40) * minute, { act: 'staff-in', passage, plate }),
        doing(at(day, '17:35') + dice.between(0, 50) * minute, { act: 'drive-out', passage }),
      ]
    })

/** Now and then an official car is late, and stands on the closing list (§10.1.5). */
const errands = (day: string, place: number, dice: Dice, doing: Doing): Deed[] =>
  ownVehicles
    .filter(({ kind }) => kind === 'official')
    .slice(0, dice.between(1, 3))
    .flatMap(({ plate }, n) => {
      const passage = numbered(place, 300 + n)
      const out = at(day, '09:10') + dice.number(4 * 60) * minute
      const back = dice.happens(0.12) ? at(day, '21:10') : out + dice.between(70, 240) * minute
      const input = { people: 2, driver: '仇建华', purpose: '下乡检查', remark: '办公室电话通知派车' }
      return [
        doing(out, { act: 'go-out', passage, plate, input }),
        doing(back, { act: 'come-back', passage }),
      ]
    })

const sections = ['办公室', '水资源科', '河道科', '法规科'] as const

/** The morning's papers and letters; parcels now and then; on a Saturday something urgent that the duty officer signs for. */
const post = ({ day, place, officer }: GateDayPorts, dice: Dice, doing: Doing): Deed[] => {
  const morning = at(day, '09:05') + dice.number(20) * minute
  const papers = sections.map(section => ({
    kind: 'newspaper' as const,
    to: { section },
    count: dice.between(2, 6),
    place: '门卫报架',
  }))
  const parcel = {
    kind: 'parcel' as const,
    to: { person: dice.pick(hosts) },
    count: 1,
    number: `SF${place}${dice.between(100_000, 999_999)}`,
    sender: { name: dice.pick(senders) },
    place: '门卫柜',
  }
  const urgent = { kind: 'urgent-confidential' as const, to: { section: '办公室' }, count: 1 }
  const isSaturday = weekdayOfDay(day) === '周六'
  return [
    doing(morning, { act: 'receive', mail: numbered(place, 400), items: papers }),
    ...(dice.happens(0.6)
      ? [doing(morning + 2 * hour, { act: 'receive', mail: numbered(place, 401), items: [parcel] })]
      : []),
    doing(morning + 3 * hour, { act: 'distribute', who: '许文斌' }),
    ...(isSaturday
      ? [
          doing(morning + 90 * minute, { act: 'receive', mail: numbered(place, 402), items: [urgent] }),
          doing(morning + 101 * minute, { act: 'sign-for', mail: numbered(place, 402) }, officer),
        ]
      : []),
  ]
}

const kinds = ['scrap-collector', 'salesperson', 'no-business'] as const

/** About every third day somebody is not let in; once a fortnight he would not go, and the office is called (§11.4). */
const refused = ({ day, place }: GateDayPorts, dice: Dice, doing: Doing): Deed[] => {
  if (!dice.happens(1 / 3)) return []
  const stayed = place % 9 === 4
  const input = {
    kind: dice.pick(kinds),
    people: 1,
    detail: '已说明单位规定',
    afterwards: stayed ? ('stayed' as const) : ('left' as const),
    ...(stayed && {
      call: { whom: '许文斌', number: '8205', isAnswered: true, result: '办公室派人劝离' },
    }),
  }
  return [doing(at(day, '09:30') + dice.number(7 * 60) * minute, { act: 'turn-away', input })]
}

/** Every third working day the office issues a pass; the gate lets the things out, and some come back. */
const passes = ({ day, place }: GateDayPorts, dice: Dice, doing: Doing): Deed[] => {
  if (isWeekend(day) || place % 3 !== 1) return []
  const pass = numbered(place, 500)
  const issued = at(day, '10:20') + dice.number(60) * minute
  const isLent = dice.happens(0.5)
  const clock = (when: number) => new Date(when).toISOString()
  const input = {
    items: isLent
      ? [{ name: '便携流速仪', count: 2, unit: '台', asset: 'SB-0117' }]
      : [{ name: '旧档案柜', count: 3, unit: '个' }],
    purpose: isLent ? '河道断面测量' : '移交旧物',
    validUntil: clock(at(day, '18:00')),
    ...(isLent && { dueAt: clock(at(addDays(day, 2), '17:00')) }),
    approval: {
      kind: 'paper' as const,
      approver: '周芳',
      document: `放行审批${place}号`,
      on: day,
    },
  }
  const all = (many: number) => ({ items: [{ item: 1, count: many }], seen: 0 })
  const many = isLent ? 2 : 3
  return [
    doing(issued, { act: 'issue', pass, holder: '韦东升', input }, officeClerk),
    doing(issued + 50 * minute, { act: 'let-out', pass, input: all(many) }),
    // One loan of a month does not come back in time.
    ...(isLent && place % 27 !== 22
      ? [doing(issued + 5 * hour, { act: 'return', pass, input: all(many) })]
      : []),
  ]
}

/** Once a week the office announces a group for the afternoon, which comes, or does not (every fourth one). */
const awaited = ({ day, place }: GateDayPorts, dice: Dice, doing: Doing): Deed[] => {
  if (isWeekend(day) || place % 6 !== 2) return []
  const appointment = numbered(place, 600)
  const host = dice.pick(hosts)
  const [leader, ...others] = guestsOfOneUnit
  const stated = { host, purpose: '施工图会审', people: guestsOfOneUnit.length }
  const announced = doing(
    at(day, '09:12'),
    {
      act: 'announce',
      appointment,
      input: { ...stated, on: day, from: '13:00', to: '15:00', guests: [leader, ...others] },
    },
    officeClerk,
  )
  if (place % 24 === 20) return [announced]
  const visit = numbered(place, 601)
  const came = at(day, '13:05') + dice.number(40) * minute
  return [
    announced,
    doing(came, {
      act: 'come',
      visit,
      announced: appointment,
      input: { ...stated, confirmed: 'appointment' },
    }),
    doing(came + 2 * hour, { act: 'go', visit, badge: 'returned' }),
  ]
}
