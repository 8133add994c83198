import type { RefusalTable } from '../../kernel/refusal.ts'

export type RequirementsRefusal = 'requirements.not-of-type'

export const requirementsRefusals = {
  'requirements.not-of-type': {
    rule: 'unit',
    text: '所列要素中有{type}条目没有的。',
    wayOn: '只从这一类型的要素中选。',
  },
} satisfies RefusalTable<RequirementsRefusal>
