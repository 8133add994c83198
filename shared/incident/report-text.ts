import { clockOf, dayOf } from '../calendar/index.ts'
import { planRoles } from '../plans/index.ts'
import {
  elementsInWords,
  type IncidentElement,
  incidentElementNames,
  incidentElements,
  type KnownElements,
} from './elements.ts'
import { gradeInWords } from './in-words.ts'
import type { IncidentRow } from './row-types.ts'
import { knownOf, unknownOf } from './standing.ts'

type When = { readonly timeZone: string }

/** `2026年11月24日2时10分`. */
export const paperTime = (instant: string, timeZone: string): string => {
  const [year, month, day] = dayOf(instant, timeZone).split('-').map(Number)
  return `${year}年${month}月${day}日${paperClock(instant, timeZone)}`
}

/** `2时10分`. */
export const paperClock = (instant: string, timeZone: string): string => {
  const [hours, minutes] = clockOf(instant, timeZone).split(':').map(Number)
  return `${hours}时${minutes}分`
}

/** What was reported, by whom and when: the first paragraph of the first report and of the last. */
export const opening = (row: IncidentRow, known: KnownElements, { timeZone }: When): string => {
  const { reporter, phone, eventTime, place, what } = known
  const from =
    reporter === undefined ? '接到报告' : `接${reporter}${phone === undefined ? '' : `（${phone}）`}报告`
  const where = place !== undefined && what?.includes(place) ? undefined : place
  const told = [eventTime, where, what].filter(word => word !== undefined).join('，')
  return `${paperTime(row.knownAt, timeZone)}，值班室${from}：${ended(told || row.title)}`
}

/** The sections of a whole account, without what its first paragraph says. */
const sections: readonly IncidentElement[] = [
  'nature',
  'casualties',
  'scope',
  'loss',
  'cause',
  'measures',
  'trend',
  'sceneLeader',
  'nextSteps',
]

export const sectionsOf = (known: KnownElements): readonly string[] =>
  sections.flatMap(name => {
    const text = known[name]
    return text === undefined ? [] : [`${incidentElements[name].label}：${ended(text)}`]
  })

/** Who was reached, and who is at the scene. */
export const toldOf = (row: IncidentRow, { timeZone }: When): readonly string[] => {
  const reached = row.attempts.filter(({ result }) => result === 'reached')
  const calls = reached.map(({ step, who, at }) => {
    const role = step === undefined ? undefined : row.calls[step - 1]?.role
    const post = role === 'leader-on-duty' || role === 'principal-leader' ? planRoles[role] : ''
    return `${post}${post === who ? '' : who}（${paperClock(at, timeZone)}）`
  })
  return [
    ...(calls.length === 0 ? [] : [`已报告、通知：${calls.join('、')}。`]),
    ...row.arrivals.map(({ who, at }) => `${who}于${paperTime(at, timeZone)}到达现场。`),
  ]
}

export const stillUnknown = (row: IncidentRow): readonly string[] => {
  const unknown = unknownOf(row)
  const names = incidentElementNames.filter(name => unknown[name] !== undefined)
  return names.length === 0 ? [] : [`${elementsInWords(names)}正在核实，续报。`]
}

export const gradeLine = ({ grade }: IncidentRow): readonly string[] =>
  grade === 'ungraded' ? [] : [`事件等级：${gradeInWords(grade)}。`]

/** The text of a first report: everything that is known, and what is not known yet. */
export const firstReport = (row: IncidentRow, when: When): string => {
  const known = knownOf(row)
  return numbered([
    opening(row, known, when),
    ...gradeLine(row),
    ...sectionsOf(known),
    ...toldOf(row, when),
    ...stillUnknown(row),
  ])
}

/** What the duty officer reads out on the telephone; a drill is called one in the first words. */
export const oralText = (row: IncidentRow, unit: string, when: When): string => {
  const known = knownOf(row)
  const head = row.drill ? '这是演练，这是演练。' : ''
  const said = sectionsOf({
    casualties: known.casualties,
    scope: known.scope,
    measures: known.measures,
    trend: known.trend,
  })
  return [
    `${head}我是${unit}值班室，现口头报告：`,
    opening(row, known, when),
    ...said,
    ...stillUnknown(row),
    '书面报告随后报送。',
  ].join('')
}

/** The first paragraph stands alone, the others are counted 一、二、三. */
export const numbered = ([first = '', ...rest]: readonly string[]): string =>
  [first, ...rest.map((text, place) => `${ordinals[place] ?? place + 1}、${text}`)].join('\n')

const ordinals = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
]

export const ended = (text: string): string =>
  /[。！？；]$/u.test(text.trim()) ? text.trim() : `${text.trim()}。`
