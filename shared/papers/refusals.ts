import type { RefusalTable } from '../kernel/refusal.ts'

export type PapersRefusal = 'papers.number-in-clear'

export const papersRefusals = {
  'papers.number-in-clear': {
    rule: 'unit',
    text: '所填文字中有身份证号码，没有存入：文字内容不加密。',
    wayOn: '号码只填在“证件号码”栏；文字中改写姓名或号码后四位，再存。',
  },
} satisfies RefusalTable<PapersRefusal>
