import { type Ladder, rungAt } from '../../shared/alarm/index.ts'
import type { DueItem, EntryDue, Signatory } from '../../shared/board/contract.ts'
import {
  clockOf,
  dayOf,
  minutesBetween,
  shownDuration,
  shownRemaining,
  shownTime,
} from '../../shared/calendar/index.ts'
import { entryTypes } from '../../shared/duty-log/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { ruleInWords } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import type { DeadlineState } from '../ui/DeadlineChip.tsx'
import { boardText as text } from './text.ts'

/** How an item is marked this minute; a signature is waited for without a limit of its own. */
export const dueState = (item: DueItem, now: string, ladder: Ladder): DeadlineState => {
  if (item.by === 'receipt' || item.by === 'incident-verify') return 'notice'
  const { kind, since } = rungAt(item, now, ladder)
  if (kind === 'notice' || kind === 'due') return kind
  return item.seen && item.seen.at >= since ? 'seen' : 'urgent'
}

type Around = { readonly now: string; readonly timeZone: string }

/** `还剩 19 分`, `超 6 分`; of a signature how long it has been waited for. */
export const dueChip = (item: DueItem, { now }: Around): string =>
  item.by === 'receipt' || item.by === 'incident-verify'
    ? fill(text.running, { time: shownDuration(minutesBetween(item.since, now)) })
    : shownRemaining(item.dueAt, now)

/** `14:45 前`, `14:45 到期`, `02:10 转办`; and who has seen the alarm. */
export const dueBeside = (item: DueItem, state: DeadlineState, around: Around): string => {
  const at = (instant: string) => timeInWords(instant, around)
  if (item.by === 'receipt') return fill(text.forwarded, { at: at(item.since) })
  if (item.by === 'incident-verify') return fill(text.since, { at: at(item.since) })
  const when = fill(item.dueAt > around.now ? text.by : text.passed, { at: at(item.dueAt) })
  const seen =
    state === 'seen' && item.seen
      ? fill(text.seen, { name: item.seen.byName, at: at(item.seen.at) })
      : undefined
  return seen === undefined ? when : `${when} ${seen}`
}

/** The time alone where it is today. */
export const timeInWords = (instant: string, { now, timeZone }: Around): string =>
  dayOf(instant, timeZone) === dayOf(now, timeZone)
    ? clockOf(instant, timeZone)
    : shownTime(instant, timeZone, now)

type Whole = Exclude<DueItem, EntryDue>
/** What is said of it needs neither type nor receipt. */
const saysAll = (item: DueItem): item is Whole => !('type' in item)

/** What is to be done, bold. */
export const dueMatter = (item: DueItem): string => {
  if (saysAll(item)) return item.what
  return item.by === 'deadline'
    ? fill(text.matter, { type: entryTypes[item.type].label, what: item.what })
    : fill(text.receipt, { what: item.what })
}

/** `D-2611-318 → 周芳（办公室）  §8.8`: which entry, who has not signed, by which rule. */
export const dueRule = (item: DueItem): string =>
  [
    ...('itemId' in item ? [shownNumber(item.itemId)] : []),
    ...(unsignedOf(item).length > 0
      ? [fill(text.to, { names: unsignedOf(item).map(whoSigns).join('、') })]
      : []),
    ruleInWords(item.by === 'receipt' ? 'unit' : item.rule),
  ].join(' ')

const unsignedOf = (item: DueItem): readonly Signatory[] => ('unsigned' in item ? item.unsigned : [])

const whoSigns = ({ name, section }: Signatory): string => `${name}（${section}）`
