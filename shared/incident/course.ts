import { shownDuration } from '../calendar/index.ts'
import type { EntryRow } from '../duty-log/index.ts'
import { clocksOf, lateClocks } from './clocks.ts'
import type { CourseLine } from './contract.ts'
import { line } from './course-line.ts'
import { courseOfReports } from './course-of-reports.ts'
import { elementsInWords, incidentElementNames, incidentElements, type KnownElements } from './elements.ts'
import { gradeInWords } from './in-words.ts'
import type { CallAttempt, ClosedBy, Establishing, IncidentRow, OralReport } from './row-types.ts'
import type { IncidentSight } from './sight.ts'
import { factsOf } from './standing.ts'
import { callResults } from './words.ts'

type Line = CourseLine

/** Everything that happened, in the order in which it did: acts, steps of the entry, and limits that passed unmet. */
export const courseOf = (sight: IncidentSight, row: IncidentRow, entry: EntryRow): readonly CourseLine[] =>
  [
    raisedLine(sight, row),
    ...establishedLines(sight, row),
    ...row.gradings.map(grading => {
      const by = grading.decidedBy === undefined ? '' : `，${grading.decidedBy}决定`
      const text = `定为${gradeInWords(grading.grade)}${by}：${grading.reason}`
      return line(sight, 'graded', { ...grading, on: grading.at }, text)
    }),
    ...row.attempts.map((attempt, place) => callLine(sight, row.attempts.slice(0, place), attempt)),
    ...row.arrivals.map(arrival => line(sight, 'arrived', arrival, `${arrival.who}到现场`)),
    ...row.orals.map(oral => line(sight, 'reported', oral, oralInWords(oral))),
    ...courseOfReports(sight, row),
    ...handledLines(sight, entry),
    ...row.closings.map(closing => closedLine(sight, closing)),
    ...row.reopenings.map(({ reason, by, at }) =>
      line(sight, 'reopened', { by, at, on: at }, `重新启动：${reason}`),
    ),
    ...missedLines(sight, row),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))

const origin: { readonly [O in IncidentRow['origin']]: string } = {
  new: '接报',
  entry: '由条目转为突发事件',
  petition: '由上访转为突发事件',
}

const raisedLine = (sight: IncidentSight, row: IncidentRow): Line => {
  const reporter = row.establishings[0]?.elements.reporter
  const by = reporter === undefined ? '' : `${reporter}报告，`
  const text = `${by}${sight.nameOf(row.by)}${origin[row.origin]}：${row.title}`
  return line(sight, 'raised', { by: row.by, at: row.knownAt, on: row.on }, text)
}

const establishedLines = (sight: IncidentSight, { establishings }: IncidentRow): readonly Line[] =>
  establishings.slice(1).map((said, place) => {
    const source = said.source === undefined ? '' : `（${said.source}）`
    const text = `${establishedInWords(said, establishings.slice(0, place + 1))}${source}`
    return line(sight, 'established', said, text)
  })

/** `核实：伤亡情况 无；更正：原因 管道老化；待核：趋势`. */
const establishedInWords = (said: Establishing, before: readonly Establishing[]): string => {
  const wasSaid = (name: keyof KnownElements) => before.some(({ elements }) => elements[name] !== undefined)
  const stated = incidentElementNames.flatMap(name => {
    const text = said.elements[name]
    return text === undefined ? [] : [{ name, text: `${incidentElements[name].label} ${text}` }]
  })
  const part = (word: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [`${word}：${texts.join('，')}`]
  return [
    ...part(
      '核实',
      stated.filter(({ name }) => !wasSaid(name)).map(({ text }) => text),
    ),
    ...part(
      '更新',
      stated.filter(({ name }) => wasSaid(name)).map(({ text }) => text),
    ),
    ...part('待核', said.unknown.length === 0 ? [] : [elementsInWords(said.unknown)]),
  ].join('；')
}

/** `区总值班室 6001 占线，第 2 次未通`. */
const callLine = (sight: IncidentSight, before: readonly CallAttempt[], attempt: CallAttempt): Line => {
  const { who, phone, result, note } = attempt
  const isFailure = result !== 'reached'
  const failures = before.filter(one => one.who === who && one.result !== 'reached').length + 1
  const words = [
    `${who} ${phone} ${callResults[result]}`,
    ...(isFailure && failures > 1 ? [`第 ${failures} 次未通`] : []),
    ...(note === undefined ? [] : [note]),
  ]
  return { ...line(sight, 'called', attempt, words.join('，')), ...(isFailure && { isFailure }) }
}

const oralInWords = ({ to, phone, takenBy }: OralReport): string => `口头报${to} ${phone}，${takenBy}接`

const handledLines = (sight: IncidentSight, { handling }: EntryRow): readonly Line[] =>
  handling.acts.flatMap(act => {
    if (act.kind === 'handled') return [line(sight, 'handled', act, act.text)]
    if (act.kind === 'attempted')
      return [line(sight, 'handled', act, `${act.reached ? '已联系上' : '未联系上'}：${act.result}`)]
    if (act.kind !== 'forwarded') return []
    return [line(sight, 'handled', act, `转办：${act.to.map(({ name }) => name).join('、')}`)]
  })

const closedLine = (sight: IncidentSight, closing: ClosedBy): Line =>
  closing.how === 'final-report'
    ? line(sight, 'closed', { ...closing, at: closing.on }, '终报已报出，事件结束')
    : line(sight, 'closed', closing, `${closing.leader}决定结束：${closing.words}`)

/** Nobody wrote these down: a limit was up and nothing had been reported. */
const missedLines = (sight: IncidentSight, row: IncidentRow): readonly Line[] =>
  lateClocks(clocksOf(factsOf(row), sight)).flatMap(({ name, dueAt, metAt, lateByMs = 0 }) => {
    if (dueAt === undefined) return []
    const late = shownDuration(lateByMs / 60_000)
    const text = metAt === undefined ? `${name}到时限未报` : `${name}到时限未报，其后超 ${late}报出`
    return [{ at: dueAt, what: 'missed' as const, text, byName: '', isFailure: true as const }]
  })
