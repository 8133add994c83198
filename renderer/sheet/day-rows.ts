import { clockOf, dayOf } from '../../shared/calendar/index.ts'
import type { HandoverRecordRow } from '../../shared/handover/contract.ts'
import type { DutyDaySheet } from '../../shared/sheet/contract.ts'
import { postTable } from '../../shared/shift/index.ts'
import { fill } from '../app/fill.ts'
import { partsOfText } from '../ui/sheet-lines.ts'
import { type EntryWords, entryWords } from './entry-words.ts'
import { paperDay, paperWeekday } from './paper-dates.ts'
import { sheetText } from './text.ts'

const text = sheetText.day

/** A line of the duty record: a row of its table, or the date that begins. */
export type DayRow =
  | { readonly kind: 'date'; readonly key: string; readonly date: string }
  | (EntryWords & {
      readonly kind: 'row'
      readonly key: string
      /** Empty where a long entry goes on. */
      readonly number: string
      readonly time: string
      readonly isStruck: boolean
    })

type Matter = EntryWords & { readonly key: string; readonly at: string; readonly isStruck: boolean }

/** Full-width characters that a line of the column holds, and lines that a row may have: it is never divided. */
const room = { content: 15, handling: 8, lines: 26 } as const

/** Entries and changes of hands by their time, numbered; a new date is told before its first. */
export const dayRows = (sheet: DutyDaySheet, timeZone: string): readonly DayRow[] => {
  const matters = [
    ...sheet.entries.map(entry => entryMatter(entry, timeZone)),
    ...sheet.taken.map(takenMatter),
  ]
  const inOrder = matters.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  let date = dayOf(sheet.from, timeZone)
  return inOrder.flatMap((matter, place) => {
    const own = dayOf(matter.at, timeZone)
    const isNext = own !== date
    date = own
    const rows = rowsOf(matter, place + 1, timeZone)
    return isNext ? [dateRow(own), ...rows] : rows
  })
}

const dateRow = (day: string): DayRow => ({
  kind: 'date',
  key: day,
  date: fill(text.date, { date: paperDay(day), weekday: paperWeekday(day) }),
})

const entryMatter = (entry: DutyDaySheet['entries'][number], timeZone: string): Matter => ({
  ...entryWords(entry, timeZone),
  key: entry.itemId,
  at: entry.occurredAt,
  isStruck: entry.handling.stage === 'struck',
})

const takenMatter = (taken: HandoverRecordRow): Matter => {
  const { how, incomingName: incoming, outgoingName: outgoing, items, special } = taken
  const post = postTable[taken.post].label
  return {
    key: `taken ${taken.line}`,
    at: taken.at,
    isStruck: false,
    type: text.handover,
    content: fill(text.taken[how], { post, incoming, outgoing, items, special }),
    notes: [],
    source: text.none,
    handling: taken.hasDisagreement ? text.disagreed : text.takenHandling[how],
  }
}

/** One row, or as many as its longest text needs. */
const rowsOf = (matter: Matter, number: number, timeZone: string): readonly DayRow[] => {
  const contents = partsOfText(matter.content, room.content, room.lines)
  const handlings = partsOfText(matter.handling, room.handling, room.lines)
  const count = Math.max(contents.length, handlings.length)
  return Array.from({ length: count }, (_, place) => ({
    kind: 'row',
    key: `${matter.key} ${place}`,
    number: place === 0 ? String(number) : '',
    time: place === 0 ? clockOf(matter.at, timeZone) : '',
    type: place === 0 ? matter.type : text.goesOn,
    content: contents[place] ?? '',
    notes: place === count - 1 ? matter.notes : [],
    source: place === 0 ? matter.source : '',
    handling: handlings[place] ?? '',
    isStruck: matter.isStruck,
  }))
}
