import { reportLimitsTable } from '../report-limits/index.ts'
import { clocksOf, owedClocks } from './clocks.ts'
import { elementsInWords, incidentElementNames } from './elements.ts'
import { drillMark } from './matters.ts'
import type { IncidentRow } from './row-types.ts'
import { incidentStageWords } from './stages.ts'
import { factsOf, stageOf, unknownOf } from './standing.ts'

type Sight = {
  readonly now: string
  readonly timeZone: string
  readonly shownAt: (instant: string) => string
}

/** `建设路供水主管爆裂（等级待定），处置中；口头首报 11-24 02:40 前；待核：伤亡情况`: what whoever takes over has to know. */
export const incidentInWords = (row: IncidentRow, { shownAt, ...when }: Sight): string => {
  const stage = stageOf(row)
  const head = `${drillMark(row.drill)}${row.title}（${gradeInWords(row.grade)}），${incidentStageWords[stage]}`
  if (stage === 'closed') return head
  const [next] = owedClocks(clocksOf(factsOf(row), when))
  const unknown = unknownOf(row)
  const open = incidentElementNames.filter(name => unknown[name] !== undefined)
  return [
    head,
    ...(next ? [`${next.name} ${shownAt(next.dueAt)} 前`] : []),
    ...(open.length > 0 ? [`待核：${elementsInWords(open)}`] : []),
  ].join('；')
}

export const gradeInWords = (grade: IncidentRow['grade']): string =>
  grade === 'ungraded' ? '等级待定' : reportLimitsTable.labelOf(grade)
