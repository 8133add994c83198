import type { WordsAround, WordsOf } from '../kernel/trail-words.ts'
import { type TableRead, tableWords } from '../unit-table/index.ts'
import type { PlansEvent } from './events.ts'
import { callInWords } from './in-words.ts'
import type { Plan } from './kinds.ts'
import { plansTable as table } from './table.ts'

type Around = WordsAround & { readonly state: { readonly plans: TableRead<Plan> } }

const { changed, restored } = tableWords({
  table,
  stateOf: ({ state }: Around) => state.plans,
  rowOf: ({ kind, calls, points }: PlansEvent['data']) => ({ key: kind, content: { calls, points } }),
  facts: (_kind, { calls, points }) => ({
    通知名单: calls.map(callInWords).join('；'),
    处置要点: points.join('；'),
  }),
})

/** What the trail says of the plans. */
export const plansWords: WordsOf<PlansEvent, Around> = {
  'plans.changed': changed,
  'plans.restored': restored,
}
