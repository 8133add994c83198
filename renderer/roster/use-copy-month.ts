import { weekdayOfDay } from '../../shared/calendar/index.ts'
import { monthInWords, type RosterMonth, tableHeads } from '../../shared/roster/index.ts'
import { shiftPosts } from '../../shared/shift/index.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { copiedTable, copyTable } from '../ui/safe-cells.ts'
import { rosterText } from './text.ts'

const text = rosterText.month

/** Copies a month as a table that a spreadsheet takes, and that can be pasted here again. */
export const useCopyMonth = (month: RosterMonth): (() => Promise<void>) => {
  const say = useMessageLine()
  return async () => {
    const isDone = await copyTable(copiedTable([tableHeads, ...month.days.map(rowOf)]))
    say(isDone ? fill(text.copied, { month: monthInWords(month.month) }) : text.copyFailed)
  }
}

const rowOf = ({ day, dayName, places }: RosterMonth['days'][number]): readonly string[] => [
  day,
  weekdayOfDay(day),
  dayName,
  ...shiftPosts.map(post => places[post].duty?.name ?? ''),
]
