import { type PlanRole, plansTable } from '../../../shared/plans/index.ts'
import { type Leader, staff } from '../bureau.ts'
import { type Deed, minute, toTheMinute } from '../deed.ts'
import type { Dice } from '../dice.ts'
import { filled } from '../places.ts'
import { burst, type Course, filledCourse, flooding, powerCut } from './courses.ts'
import type { IncidentAct } from './incident-act.ts'

export type IncidentPorts = {
  readonly who: string
  readonly leader: Leader
  /** Tells the incidents of a story apart before they have numbers. */
  readonly incident: number
  /** When it became known. */
  readonly began: number
}

/** The superior's duty room, and who sits there at night. */
const superior = { to: '区总值班室', phone: '6001', who: '高云' } as const

/** One of those that a year brings. @param month 1 to 12. */
export const tellIncident = (dice: Dice, month: number, ports: IncidentPorts): readonly Deed[] => {
  const course = dice.pick(month >= 5 && month <= 9 ? [burst, powerCut, flooding] : [burst, powerCut])
  const fill = filled(dice)
  const told = filledCourse(course, fill)
  const isLate = dice.happens(0.25)
  return inTime(
    [...opening(told, ports), ...reports(told, { ports, followUpAfter: isLate ? 126 : 108 })],
    ports,
  )
}

/**
 * The night of the alarm: two calls that fail, the first report signed off by telephone and on paper in the morning, a
 * follow-up that is late.
 */
export const tellAlarmNight = (course: Course, ports: IncidentPorts): readonly Deed[] => {
  const paper: IncidentAct = {
    act: 'approve',
    report: 1,
    input: { way: 'paper', approver: ports.leader.name, document: '值班报告签发单第1号' },
  }
  const morning = 7 * 60 + 5
  return inTime(
    [...opening(course, ports), ...reports(course, { ports, followUpAfter: 131 }), [morning, paper]],
    ports,
  )
}

/** Announced beforehand, over within the hour; the leader ends it. */
export const tellDrill = (course: Course, ports: IncidentPorts): readonly Deed[] => {
  const { leader } = ports
  const end: IncidentAct = {
    act: 'close',
    input: { by: 'decision', leader: leader.name, words: '演练达到目的，到此结束' },
  }
  return inTime([...opening(course, ports, true), [40, end]], ports)
}

type Timed = readonly [after: number, act: IncidentAct]

const inTime = (acts: readonly Timed[], { who, incident, began }: IncidentPorts): readonly Deed[] =>
  [...acts]
    .sort(([a], [b]) => a - b)
    .map(([after, what]) => ({ does: 'incident', who, at: began + after * minute, incident, what }))

/** The first hour: written down, the list called, reported by word of mouth, the leader at the scene. */
const opening = (course: Course, { leader, began }: IncidentPorts, isDrill = false): readonly Timed[] => {
  const { kind, title, text, known, later, source, steps, why } = course
  const raise: IncidentAct = {
    act: 'raise',
    input: {
      ...{ kind, title, text, elements: known, knownAt: toTheMinute(began) },
      ...(isDrill && { drill: true }),
    },
  }
  const oral = { to: superior.to, phone: superior.phone, takenBy: superior.who }
  return [
    [1, raise],
    ...calls(course, leader),
    [18, { act: 'report-orally', input: oral }],
    ...steps.map(([after, said]): Timed => [after, { act: 'duty-log.handle', input: { text: said } }]),
    [32, { act: 'incident.arrive', input: { who: leader.name } }],
    [36, { act: 'incident.establish', input: { elements: later, source } }],
    [39, { act: 'incident.grade', input: { grade: 'ordinary', reason: why, decidedBy: leader.name } }],
  ]
}

/** The leader does not answer at first, the superior's line is busy. */
const calls = ({ kind }: Course, leader: Leader): readonly Timed[] => {
  const isFire = kind === 'fire'
  const stepOf = (role: PlanRole) => plansTable.shipped(kind).calls.findIndex(line => line.role === role) + 1
  const number = staff.find(({ name }) => name === leader.name)?.shortPhone ?? ''
  const call = (step: number, said: object): IncidentAct => ({
    act: 'incident.call',
    input: { step, result: 'reached', ...said },
  })
  return [
    ...(isFire ? [[2, call(stepOf('fire'), { note: '已派2辆消防车' })] as const] : []),
    [3, call(stepOf('leader-on-duty'), { who: leader.name, phone: number, result: 'no-answer' })],
    [5, call(stepOf('leader-on-duty'), { who: leader.name, phone: number, note: '立即赴现场' })],
    [8, call(stepOf('superior-duty-office'), { result: 'busy' })],
    [17, call(stepOf('superior-duty-office'), { note: '随即口头报告' })],
  ]
}

type Reports = { readonly ports: IncidentPorts; readonly followUpAfter: number }

/** 首报, 续报一, 终报: each drafted as proposed, signed off by telephone, faxed, confirmed. */
const reports = (course: Course, { ports, followUpAfter }: Reports): readonly Timed[] => {
  const last = (course.steps.at(-1)?.[0] ?? 180) + 8
  return [
    ...report('first', 44, ports),
    ...report('follow-up', followUpAfter - 7, ports),
    ...report('final', last, ports),
    [last + 14, { act: 'close', input: { by: 'final-report' } }],
  ]
}

const report = (
  form: 'first' | 'follow-up' | 'final',
  after: number,
  { leader }: IncidentPorts,
): readonly Timed[] => [
  [after, { act: 'draft', form }],
  [after + 4, { act: 'approve', input: { way: 'telephone', approver: leader.name } }],
  [after + 7, { act: 'send', input: { to: superior.to, way: 'fax', phone: '6003' } }],
  [after + 11, { act: 'acknowledge', who: superior.who }],
]
