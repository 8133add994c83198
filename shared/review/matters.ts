import type { EntryMatter } from '../alarm/index.ts'
import type { Frozen } from '../kernel/event.ts'
import type { ReviewState } from './state.ts'

/** Names the alarm of an entry that is to be completed by a time. */
const returnKeyOf = (itemId: string): string => `return:${itemId}`

/** What leaders want completed by a time; only its completion, or their word, ends it. */
export const reviewMatters = ({ reviews }: Frozen<{ reviews: ReviewState }>): readonly EntryMatter[] =>
  Object.entries(reviews.returns).flatMap(([itemId, { what, dueAt, at }]) =>
    dueAt === undefined
      ? []
      : [{ key: returnKeyOf(itemId), itemId, startedAt: at, dueAt, what: `退回补正：${what}`, rule: 'unit' }],
  )
