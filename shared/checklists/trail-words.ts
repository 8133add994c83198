import type { WordsAround, WordsOf } from '../kernel/trail-words.ts'
import { type TableRead, tableWords } from '../unit-table/index.ts'
import type { ChecklistsEvent } from './events.ts'
import type { ChecklistItem } from './shipped-items.ts'
import { checklistsTable as table } from './table.ts'

type Around = WordsAround & { readonly state: { readonly checklists: TableRead<readonly ChecklistItem[]> } }

const facts = (_post: string, items: readonly ChecklistItem[]) => ({
  检查项目: items.map(({ text, needsRemark }) => `${text}${needsRemark ? '（异常须注明）' : ''}`).join('；'),
})

/** What the trail says of the checklists of a handover. */
export const checklistsWords: WordsOf<ChecklistsEvent, Around> = {
  'checklists.changed': ({ post, items, reason }, around) =>
    tableWords(
      { table, state: around.state.checklists, facts },
      '改设',
      { key: post, content: items, reason },
      around,
    ),
  'checklists.restored': ({ post, items, reason }, around) =>
    tableWords(
      { table, state: around.state.checklists, facts },
      '恢复默认',
      { key: post, content: items, reason },
      around,
    ),
}
