import type { WordsAround, WordsOf } from '../kernel/trail-words.ts'
import { type TableRead, tableWords } from '../unit-table/index.ts'
import type { GradeCriteriaEvent } from './events.ts'
import { gradeCriteriaTable as table } from './table.ts'

type Around = WordsAround & { readonly state: { readonly gradeCriteria: TableRead<readonly string[]> } }

const { changed, restored } = tableWords({
  table,
  stateOf: ({ state }: Around) => state.gradeCriteria,
  rowOf: ({ grade, criteria }: GradeCriteriaEvent['data']) => ({ key: grade, content: criteria }),
  facts: (_grade, criteria) => ({ 定级标准: criteria.join('；') }),
})

/** What the trail says of what makes a grade. */
export const gradeCriteriaWords: WordsOf<GradeCriteriaEvent, Around> = {
  'grade-criteria.changed': changed,
  'grade-criteria.restored': restored,
}
