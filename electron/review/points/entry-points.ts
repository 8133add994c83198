import { nameOf } from '../../../shared/account/index.ts'
import { clockOf, dayOf, minutesBetween, shownDuration, shownTime } from '../../../shared/calendar/index.ts'
import { type EntryRow, isIncomplete, missingInWords } from '../../../shared/duty-log/index.ts'
import { shownNumber } from '../../../shared/kernel/ids.ts'
import type { PointKind, PointMark, PointsFound, ReviewPoint } from '../../../shared/review/index.ts'
import { type DaySight, withSince } from '../sight.ts'

const kinds = [
  'incident',
  'unfinished',
  'incomplete',
  'late',
  'corrected',
  'struck',
  'inspection',
  'returned',
] as const satisfies readonly PointKind[]
type EntryKind = (typeof kinds)[number]

/** Entries that there is something to say of, each once: under the weightiest, with the rest in words. */
export const entryPoints = (sight: DaySight): PointsFound => ({
  kinds,
  points: sight.entries.flatMap(row => pointOf(sight, row) ?? []),
})

type Remark = { readonly kind: EntryKind; readonly mark: PointMark; readonly words: string }

const pointOf = (sight: DaySight, row: EntryRow): ReviewPoint | undefined => {
  const remarks = remarksOn(sight, row)
  const [first] = remarks
  if (!first) return undefined
  const { itemId, occurredAt: at } = row
  return {
    key: `entry ${itemId}`,
    kind: first.kind,
    at,
    what: oneLine(row.text),
    result: wordsOf(remarks),
    mark: remarks.some(({ mark }) => mark === 'due') ? 'due' : first.mark,
    lead: { of: 'entry', itemId, occurredAt: at },
    itemId,
    ...(row.earlier.length > 0 && { isCorrected: true as const }),
    ...withSince(sight.sinceSigned(itemId)),
  }
}

const wordsOf = (remarks: readonly Remark[]): string =>
  remarks
    .map(({ words }) => words)
    .filter(words => words !== '')
    .join('；')

/** In the order of their weight. Of a struck entry nothing else counts any more. */
const remarksOn = (sight: DaySight, row: EntryRow): readonly Remark[] => {
  const struck = struckIn(sight, row)
  if (struck) return [struck]
  const found = [
    incidentIn(row),
    returnedIn(sight, row),
    unfinishedIn(sight, row),
    incompleteIn(row),
    lateIn(sight, row),
    correctedIn(sight, row),
    inspectionIn(row),
  ].filter(remark => remark !== undefined)
  return found.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
}

const incidentIn = ({ type, itemId }: EntryRow): Remark | undefined =>
  type === 'incident' ? { kind: 'incident', mark: 'notice', words: shownNumber(itemId) } : undefined

const unfinishedIn = ({ now, timeZone }: DaySight, { handling }: EntryRow): Remark | undefined => {
  if (handling.stage !== 'open') return undefined
  const dueAt = handling.deadline?.dueAt
  if (dueAt === undefined) return { kind: 'unfinished', mark: 'notice', words: '未办结' }
  const words = `${shownTime(dueAt, timeZone, now)} ${dueAt <= now ? '到期，未办结' : '前办结'}`
  return { kind: 'unfinished', mark: dueAt <= now ? 'due' : 'notice', words }
}

const incompleteIn = (row: EntryRow): Remark | undefined =>
  isIncomplete(row)
    ? { kind: 'incomplete', mark: 'notice', words: `缺${missingInWords(row.type, row.missing)}` }
    : undefined

const lateIn = ({ now, timeZone }: DaySight, row: EntryRow): Remark | undefined => {
  if (!row.late) return undefined
  const after = shownDuration(minutesBetween(row.occurredAt, row.recordedAt))
  const isSameDay = dayOf(row.recordedAt, timeZone) === dayOf(row.occurredAt, timeZone)
  const at = isSameDay ? clockOf(row.recordedAt, timeZone) : shownTime(row.recordedAt, timeZone, now)
  return { kind: 'late', mark: 'notice', words: `迟 ${after}，${at} 补记` }
}

const correctedIn = ({ ledger }: DaySight, row: EntryRow): Remark | undefined =>
  row.earlier.length === 0
    ? undefined
    : {
        kind: 'corrected',
        mark: 'none',
        words: `${nameOf(ledger.state.accounts, row.by)}更正：${row.reason ?? ''}`,
      }

const struckIn = ({ ledger }: DaySight, { handling }: EntryRow): Remark | undefined => {
  const act = handling.acts.findLast(({ kind }) => kind === 'struck')
  if (handling.stage !== 'struck' || act?.kind !== 'struck') return undefined
  return {
    kind: 'struck',
    mark: 'none',
    words: `${nameOf(ledger.state.accounts, act.by)}作废：${act.reason}`,
  }
}

const inspectionIn = ({ type, itemId }: EntryRow): Remark | undefined =>
  type === 'inspection' ? { kind: 'inspection', mark: 'none', words: shownNumber(itemId) } : undefined

const returnedIn = ({ returns, now, timeZone }: DaySight, { itemId }: EntryRow): Remark | undefined => {
  const open = returns.get(itemId)
  if (!open) return undefined
  const by = open.dueAt === undefined ? '' : `，${shownTime(open.dueAt, timeZone, now)} 前`
  const isDue = open.dueAt !== undefined && open.dueAt <= now
  const words = `已退回${open.authorName}${by}`
  return { kind: 'returned', mark: isDue ? 'due' : 'notice', words }
}

const longest = 80
export const oneLine = (text: string): string => text.slice(0, longest).replace(/\s+/gu, ' ').trim()
