import type { RefusalTable } from '../kernel/refusal.ts'

export type GradeCriteriaRefusal = 'grade-criteria.twice'

export const gradeCriteriaRefusals = {
  'grade-criteria.twice': { rule: 'unit', text: '“{text}”列了两遍。', wayOn: '删去一条再存。' },
} satisfies RefusalTable<GradeCriteriaRefusal>
