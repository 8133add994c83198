import { type EntryMatter, keyOf, receiptKeyOf } from '../../alarm/index.ts'
import type { Frozen } from '../../kernel/event.ts'
import { entryTypes } from '../entry-types.ts'
import type { DutyLogState, Unacknowledged } from '../state.ts'

type WhatOf = (itemId: string) => string

/** What has to be done by a deadline or signed for, the nearest first. @param whatOf the beginning of an entry's text. */
export const timedMatters = (log: Frozen<DutyLogState>, whatOf: WhatOf): readonly EntryMatter[] =>
  [...mattersIn(log, whatOf)].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))

/** The same in no order; an entry that is due and to be signed for is two matters. */
export const mattersIn = (log: Frozen<DutyLogState>, whatOf: WhatOf): readonly EntryMatter[] => [
  ...openMatters(log, whatOf),
  ...receipts(log, whatOf),
]

const openMatters = ({ open }: Frozen<DutyLogState>, whatOf: WhatOf): readonly EntryMatter[] =>
  Object.entries(open).flatMap(([itemId, { deadline, type }]) =>
    deadline
      ? [{ key: keyOf(itemId), itemId, ...deadline, what: whatOf(itemId), rule: entryTypes[type].rule }]
      : [],
  )

const receipts = ({ unacknowledged }: Frozen<DutyLogState>, whatOf: WhatOf): readonly EntryMatter[] =>
  Object.entries(unacknowledged).flatMap(([itemId, waiting]) => {
    const first = nearest(waiting)
    if (first?.signBy === undefined) return []
    const what = `待签收（${waiting.to.map(({ name }) => name).join('、')}）：${whatOf(itemId)}`
    return [
      { key: receiptKeyOf(itemId), itemId, startedAt: first.at, dueAt: first.signBy, what, rule: 'unit' },
    ]
  })

/** Of several recipients, the one whose time is up first. */
const nearest = ({ to }: Frozen<Unacknowledged>): Frozen<Unacknowledged>['to'][number] | undefined =>
  to
    .filter(({ signBy }) => signBy !== undefined)
    .sort((a, b) => ((a.signBy ?? '') < (b.signBy ?? '') ? -1 : 1))
    .at(0)
