import type { RefusalTable } from '../kernel/refusal.ts'

export type PhrasesRefusal = 'phrases.twice'

export const phrasesRefusals = {
  'phrases.twice': {
    rule: 'unit',
    text: '“{phrase}”写了两遍。',
    wayOn: '删去一句再存。',
  },
} satisfies RefusalTable<PhrasesRefusal>
