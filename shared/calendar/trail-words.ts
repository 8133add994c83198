import { because, changed, told, type WordsOf } from '../kernel/trail-words.ts'
import type { CalendarEvent } from './events.ts'
import { kindLabels } from './kind-labels.ts'
import type { DayArrangement } from './shipped-day.ts'

/** What the trail says of the calendar. */
export const calendarWords: WordsOf<CalendarEvent> = {
  'calendar.corrected': ({ date, before, after, reason }) => ({
    act: '更正日历',
    about: date,
    told: changed('安排', dayInWords(before), dayInWords(after)),
    ...because(reason),
  }),
  'calendar.restored': ({ date, before, after, reason }) => ({
    act: '恢复日历',
    about: date,
    told: changed('安排', dayInWords(before), dayInWords(after)),
    ...because(reason),
  }),
  'calendar.announced': ({ year, document }) => ({
    act: '公布放假安排',
    about: `${year}年`,
    told: [told('文号', document)],
  }),
  'calendar.withdrawn': ({ year, reason }) => ({
    act: '撤回放假安排',
    about: `${year}年`,
    told: changed('放假安排', '已公布', '未公布'),
    ...because(reason),
  }),
}

const dayInWords = ({ kind, name }: DayArrangement): string =>
  name === '' ? kindLabels[kind] : `${kindLabels[kind]}（${name}）`
