import { writeFileSync } from 'node:fs'
import { inCheckout } from './paths.mjs'
import { runMain, Stop } from './say.mjs'

// The package reckons in the PC's zone; west of Greenwich its days would be off by one.
process.env.TZ = 'UTC'

const FIRST_YEAR = 2024
const LAST_YEAR = 2050
const TABLES = inCheckout('shared', 'calendar', 'shipped-tables.ts')

/** Writes the tables of the calendar from the package; `--print` shows them instead. */
const main = async () => {
  const { default: days } = await import('chinese-days')
  const { default: announced } = await import('chinese-days/dist/chinese-days.json', {
    with: { type: 'json' },
  })
  const text = tablesOf(days, announced)
  if (process.argv.includes('--print')) process.stdout.write(text)
  else writeFileSync(TABLES, text)
}

const tablesOf = (days, { holidays, workdays }) => `/**
 * Made by build/calendar-tables.mjs from chinese-days 1.5.7, never by hand. What the State Council announced: days off
 * with the feast they belong to, weekends within them included, and working days moved to a weekend.
 */
export const announcedDays: {
  readonly [year: string]: {
    readonly off: { readonly [date: string]: string }
    readonly work: { readonly [date: string]: string }
  }
} = {
${announcedYears(holidays)
  .map(year => announcedYear(year, holidays, workdays))
  .join('\n')}
}

/** Days of the feasts that follow the moon and the sun, as \`MM-DD\`. */
export const feastDates: {
  readonly [year: string]: {
    readonly spring: string
    readonly tombs: string
    readonly dragonBoat: string
    readonly midAutumn: string
  }
} = {
${yearsTo(LAST_YEAR)
  .map(year => feastsOf(year, days))
  .join('\n')}
}
`

const yearsTo = last => Array.from({ length: last - FIRST_YEAR + 1 }, (_, place) => FIRST_YEAR + place)

const announcedYears = holidays =>
  yearsTo(LAST_YEAR).filter(year => Object.keys(holidays).some(date => date.startsWith(`${year}-`)))

const announcedYear = (year, holidays, workdays) =>
  [
    `  ${year}: {`,
    '    off: {',
    rowsOf(year, holidays),
    '    },',
    '    work: {',
    rowsOf(year, workdays),
    '    },',
    '  },',
  ].join('\n')

const rowsOf = (year, table) =>
  Object.entries(table)
    .filter(([date]) => date.startsWith(`${year}-`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, details]) => `      '${date}': '${feastIn(details)}',`)
    .join('\n')

/** \`National Day,国庆节,3\` → 国庆节; the package leaves out the last syllable of some. */
const feastIn = details => fullNames[details.split(',')[1]] ?? details.split(',')[1]

const fullNames = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' }

const feastsOf = (year, days) => {
  const [spring, dragonBoat, midAutumn] = [
    [1, 1],
    [5, 5],
    [8, 15],
  ].map(([month, day]) => lunarDay(year, month, day, days))
  const tombs = days.getSolarTermDate(year, 4, 'pure_brightness').slice(5)
  return `  ${year}: { spring: '${spring}', tombs: '${tombs}', dragonBoat: '${dragonBoat}', midAutumn: '${midAutumn}' },`
}

const lunarDay = (year, month, day, { getLunarDate }) => {
  const found = daysOf(year).find(date => {
    const { lunarYear, lunarMon, lunarDay, isLeap } = getLunarDate(date)
    return lunarYear === year && lunarMon === month && lunarDay === day && !isLeap
  })
  if (!found) throw new Stop(`No day ${month}/${day} of the lunar year ${year}.`)
  return found.slice(5)
}

const daysOf = year =>
  Array.from({ length: 366 }, (_, place) => new Date(Date.UTC(year, 0, 1 + place)).toISOString().slice(0, 10))

await runMain(main)
