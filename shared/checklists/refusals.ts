import type { RefusalTable } from '../kernel/refusal.ts'

export type ChecklistsRefusal = 'checklists.item-unknown' | 'checklists.twice'

export const checklistsRefusals = {
  'checklists.item-unknown': {
    rule: 'unit',
    text: '检查单中没有过“{text}”这一项的编号。',
    wayOn: '作为新的一项再加。',
  },
  'checklists.twice': {
    rule: 'unit',
    text: '“{text}”列了两遍。',
    wayOn: '删去一项再存。',
  },
} satisfies RefusalTable<ChecklistsRefusal>
