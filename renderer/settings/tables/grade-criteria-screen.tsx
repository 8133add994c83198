import { longestCriterion, mostCriteria } from '../../../shared/grade-criteria/contract.ts'
import { type Grade, gradeCriteriaTable } from '../../../shared/grade-criteria/index.ts'
import { ruleInWords } from '../../../shared/refusals.ts'
import { send } from '../../app/bridge.ts'
import { useAsk } from '../../app/use-ask.ts'
import { LinesField } from './LinesField.tsx'
import { listChanges } from './list-changes.ts'
import { lineLabels, listFaults, tableForm } from './table-form.ts'
import type { TableScreen } from './table-screen.ts'
import { filledLines, noBody } from './table-values.ts'
import { tableText as text } from './text.ts'

const words = text.lines.criteria

/** What makes an incident one of each grade; it stands beside the choice of the grade. */
export const gradeCriteriaScreen: TableScreen<Grade, readonly string[]> = {
  part: 'grade-criteria',
  useRows: () => useAsk('grade-criteria.list', {}),
  useHistory: grade => useAsk('grade-criteria.history', { grade }),
  set: (grade, criteria, change, options) =>
    send('grade-criteria.set', { grade, criteria: [...criteria], ...change }, options),
  restore: (grade, change, options) => send('grade-criteria.restore', { grade, ...change }, options),
  heads: [text.head.grade, text.head.criteria],
  tracks: '7.5rem minmax(8rem, 1fr) 6rem 8.5rem',
  cellsOf: (_grade, criteria) => [criteria.join('；')],
  ruleOf: () => ruleInWords('unit'),
  nameOf: gradeCriteriaTable.nameOf,
  wordsOf: (_grade, criteria) => criteria,
  changesOf: (_grade, before, after) => listChanges(before, after),
  affects: text.criteria.affects,
  bodyOf: (_grade, criteria) => ({
    ...noBody,
    lines: criteria.map(criterion => ({ id: '', text: criterion, isTicked: false })),
  }),
  contentOf: (_grade, body) => filledLines(body).map(line => line.text),
  form: tableForm(listFaults({ unit: words.unit, longest: longestCriterion, most: mostCriteria, least: 1 })),
  labels: lineLabels(mostCriteria, words.unit),
  firstField: 'lines.0.text',
  Fields: () => <LinesField legend={text.criteria.legend} words={words} />,
}
