import { announcedDays, feastDates } from './shipped-tables.ts'
import { statutoryDaysOf } from './statutory-days.ts'
import { weekdayOfDay } from './zone.ts'

/** 法定节假日 (counts for allowances) · another day off, a weekend or a swapped one · a working day. */
export const dayKinds = ['statutory', 'rest', 'work'] as const
export type DayKind = (typeof dayKinds)[number]

/** What a day is and what it is called; an ordinary day has no name. */
export type DayArrangement = { readonly kind: DayKind; readonly name: string }

const years = Object.keys(feastDates).map(Number)

/** The years that the tables hold; outside of them only weekends are known. */
export const firstYear = Math.min(...years)
export const lastYear = Math.max(...years)

/** The notices of the State Council's office that the tables follow. */
const notices: { readonly [year: string]: string } = {
  2024: '国办发明电〔2023〕7号',
  2025: '国办发明电〔2024〕12号',
  2026: '国办发明电〔2025〕7号',
}

/** The notice behind a year of the tables; undefined for a year whose days are computed. */
export const noticeOf = (year: number): string | undefined => notices[year]

const statutoryDays = new Map(years.flatMap(statutoryDaysOf))

/** A day as it is shipped, before any correction. @param date `YYYY-MM-DD`. */
export const shippedDay = (date: string): DayArrangement => {
  const announced = announcedDays[date.slice(0, 4)]
  const [statutory, off, work] = [statutoryDays.get(date), announced?.off[date], announced?.work[date]]
  if (statutory !== undefined) return { kind: 'statutory', name: statutory }
  if (off !== undefined) return { kind: 'rest', name: off }
  if (work !== undefined) return { kind: 'work', name: work }
  return { kind: isWeekend(date) ? 'rest' : 'work', name: '' }
}

/** @param date `YYYY-MM-DD`. */
export const isWeekend = (date: string): boolean => ['周六', '周日'].includes(weekdayOfDay(date))
