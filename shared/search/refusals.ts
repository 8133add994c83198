import type { RefusalTable } from '../kernel/refusal.ts'

export type SearchRefusal = 'search.position-unknown'

export const searchRefusals = {
  'search.position-unknown': {
    text: '不能接着上次的位置查：账目已不是当时的样子。',
    wayOn: '重新查找。',
    number: 'WB-1220',
  },
} satisfies RefusalTable<SearchRefusal>
