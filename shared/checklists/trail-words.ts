import type { WordsAround, WordsOf } from '../kernel/trail-words.ts'
import { type TableRead, tableWords } from '../unit-table/index.ts'
import type { ChecklistsEvent } from './events.ts'
import type { ChecklistItem } from './shipped-items.ts'
import { checklistsTable as table } from './table.ts'

type Around = WordsAround & { readonly state: { readonly checklists: TableRead<readonly ChecklistItem[]> } }

const { changed, restored } = tableWords({
  table,
  stateOf: ({ state }: Around) => state.checklists,
  rowOf: ({ post, items }: ChecklistsEvent['data']) => ({ key: post, content: items }),
  facts: (_post, items) => ({
    检查项目: items
      .map(({ text, needsRemark }) => `${text}${needsRemark ? '（异常须注明）' : ''}`)
      .join('；'),
  }),
})

/** What the trail says of the checklists of a handover. */
export const checklistsWords: WordsOf<ChecklistsEvent, Around> = {
  'checklists.changed': changed,
  'checklists.restored': restored,
}
