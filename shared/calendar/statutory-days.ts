import { feastDates } from './shipped-tables.ts'
import { addDays } from './zone.ts'

/** The first year under the rules of November 2024: 除夕 and 2 May became days off for all. */
const thirteenDaysFrom = 2025

type NamedDay = readonly [date: string, name: string]

/**
 * The days off for all by law (全国年节及纪念日放假办法), 13 a year, until 2024 eleven; neither weekends nor swapped
 * days are among them. Empty for a year whose feasts the tables do not hold.
 */
export const statutoryDaysOf = (year: number): readonly NamedDay[] => {
  const feasts = feastDates[year]
  if (!feasts) return []
  const on = (monthAndDay: string) => `${year}-${monthAndDay}`
  return [
    [on('01-01'), '元旦'],
    ...springDays(on(feasts.spring), year),
    [on(feasts.tombs), '清明节'],
    [on('05-01'), '劳动节'],
    ...(year < thirteenDaysFrom ? [] : [[on('05-02'), '劳动节'] as const]),
    [on(feasts.dragonBoat), '端午节'],
    ...autumnDays(on(feasts.midAutumn), year),
  ]
}

const springDays = (first: string, year: number): readonly NamedDay[] => [
  ...(year < thirteenDaysFrom ? [] : [[addDays(first, -1), '除夕'] as const]),
  [first, '春节'],
  [addDays(first, 1), '正月初二'],
  [addDays(first, 2), '正月初三'],
]

/** Where 中秋 falls on one of the three days of 国庆, the day after them takes its place, as was announced for 2009 and 2020. */
const autumnDays = (midAutumn: string, year: number): readonly NamedDay[] => {
  const national = ['10-01', '10-02', '10-03'].map(day => `${year}-${day}`)
  const ofNational = national.map(date => [date, date === midAutumn ? '国庆节、中秋节' : '国庆节'] as const)
  if (national.includes(midAutumn)) return [...ofNational, [`${year}-10-04`, '中秋节补假']]
  return [[midAutumn, '中秋节'], ...ofNational]
}
