import type { Frozen } from '../../kernel/event.ts'
import { entryTypes } from '../entry-types.ts'
import type { DutyLogState } from '../state.ts'

type TimedMatter = {
  readonly itemId: string
  readonly startedAt: string
  readonly dueAt: string
  readonly what: string
  readonly rule: string
}

/** What is 待办 by a deadline, the nearest first. @param whatOf the beginning of an entry's text. */
export const timedMatters = (
  { open }: Frozen<DutyLogState>,
  whatOf: (itemId: string) => string,
): readonly TimedMatter[] =>
  Object.entries(open)
    .flatMap(([itemId, { deadline, type }]) =>
      deadline ? [{ itemId, ...deadline, what: whatOf(itemId), rule: entryTypes[type].rule }] : [],
    )
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
