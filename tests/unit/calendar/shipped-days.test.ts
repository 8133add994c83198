import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import {
  isAnnounced,
  isStatutory,
  isWeekend,
  isWorkingDay,
  kindOfDay,
  moveToWorkingDay,
  nextWorkingDay,
} from '../../../shared/calendar/index.ts'
import { feastDates } from '../../../shared/calendar/shipped-tables.ts'
import { emptyCalendar } from '../../../shared/calendar/state.ts'
import { datesBetween, yearShown } from './days.ts'

const calendar = emptyCalendar()
const project = resolve(import.meta.dirname, '../../..')

/** Written out from the notices of the State Council’s office: 国办发明电〔2023〕7号, 〔2024〕12号, 〔2025〕7号. */
const notices = {
  2024: {
    off: [
      ['01-01', '01-01'],
      ['02-10', '02-17'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-10', '06-10'],
      ['09-15', '09-17'],
      ['10-01', '10-07'],
    ],
    work: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
    statutory: '01-01 02-10 02-11 02-12 04-04 05-01 06-10 09-17 10-01 10-02 10-03',
  },
  2025: {
    off: [
      ['01-01', '01-01'],
      ['01-28', '02-04'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['05-31', '06-02'],
      ['10-01', '10-08'],
    ],
    work: ['01-26', '02-08', '04-27', '09-28', '10-11'],
    statutory: '01-01 01-28 01-29 01-30 01-31 04-04 05-01 05-02 05-31 10-01 10-02 10-03 10-06',
  },
  2026: {
    off: [
      ['01-01', '01-03'],
      ['02-15', '02-23'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-19', '06-21'],
      ['09-25', '09-27'],
      ['10-01', '10-07'],
    ],
    work: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
    statutory: '01-01 02-16 02-17 02-18 02-19 04-05 05-01 05-02 06-19 09-25 10-01 10-02 10-03',
  },
} as const

const datesOfKind = (year: number, kind: string): string =>
  yearShown(year)
    .days.filter(day => day.kind === kind)
    .map(({ date }) => date.slice(5))
    .join(' ')

describe.each([2024, 2025, 2026] as const)('the year %i, as it was announced', year => {
  const { off, work, statutory } = notices[year]
  const offDates = off.flatMap(([from, to]) => datesBetween(`${year}-${from}`, `${year}-${to}`))
  const workDates = work.map(day => `${year}-${day}`)

  it('rests on the days off and on every weekend that is not made up', () => {
    const resting = yearShown(year).days.filter(({ kind }) => kind !== 'work')
    const expected = yearShown(year).days.filter(
      ({ date }) => offDates.includes(date) || (isWeekend(date) && !workDates.includes(date)),
    )
    expect(resting.map(({ date }) => date)).toEqual(expected.map(({ date }) => date))
  })

  it('works on the days moved to a weekend', () => {
    expect(workDates.map(date => kindOfDay(calendar, date))).toEqual(workDates.map(() => 'work'))
    expect(yearShown(year).counts.madeUp).toBe(work.length)
  })

  it('tells the days off by law from swapped ones', () =>
    expect(datesOfKind(year, 'statutory')).toBe(statutory))

  it('names its notice and calls every day announced', () => {
    expect(yearShown(year).standing).toMatchObject({ by: 'shipped' })
    expect(new Set(yearShown(year).days.map(({ source }) => source))).toEqual(new Set(['announced']))
  })
})

describe('the year 2027, not announced yet', () => {
  it('has the thirteen days of the law, computed, and plain weekends', () => {
    expect(datesOfKind(2027, 'statutory')).toBe(
      '01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03',
    )
    expect(yearShown(2027).counts.madeUp).toBe(0)
    expect(kindOfDay(calendar, '2027-10-04')).toBe('work')
    expect(kindOfDay(calendar, '2027-10-09')).toBe('rest')
  })

  it('says so', () => {
    expect(isAnnounced(calendar, 2026)).toBe(true)
    expect(isAnnounced(calendar, 2027)).toBe(false)
    expect(yearShown(2027)).toMatchObject({ standing: { by: 'none' } })
    expect(new Set(yearShown(2027).days.map(({ source }) => source))).toEqual(new Set(['computed']))
  })
})

describe('every year of the tables', () => {
  const years = Object.keys(feastDates).map(Number)

  it.each(years)('%i has each of its days once, each of one kind', year => {
    const { days, counts } = yearShown(year)
    expect(days.map(({ date }) => date)).toEqual(datesBetween(`${year}-01-01`, `${year}-12-31`))
    expect(counts.statutory + counts.rest + counts.work).toBe(days.length)
    expect(counts.statutory).toBe(year < 2025 ? 11 : 13)
  })

  it('takes the feasts from the almanac', () => {
    const spring = [2027, 2028, 2029, 2030, 2033, 2034].map(year => `${year}-${feastDates[year]?.spring}`)
    expect(spring.join(' ')).toBe('2027-02-06 2028-01-26 2029-02-13 2030-02-03 2033-01-31 2034-02-19')
    const moon = [2027, 2028, 2029, 2030, 2033].map(year => `${year}-${feastDates[year]?.midAutumn}`)
    expect(moon.join(' ')).toBe('2027-09-15 2028-10-03 2029-09-22 2030-09-12 2033-09-08')
  })

  it('finds 清明 where the sun’s rule of thumb has it', () => {
    for (const year of years) {
      const ofCentury = year % 100
      const day = Math.floor(ofCentury * 0.2422 + 4.81) - Math.floor(ofCentury / 4)
      expect(feastDates[year]?.tombs).toBe(`04-0${day}`)
    }
  })

  it('gives the day after 国庆 where 中秋 falls into it', () => {
    expect(yearShown(2028).days.find(({ date }) => date === '2028-10-03')?.name).toBe('国庆节、中秋节')
    expect(isStatutory(calendar, '2028-10-04')).toBe(true)
    expect(isStatutory(calendar, '2027-10-04')).toBe(false)
  })

  it('is what the generator makes of the package, also west of Greenwich', () => {
    const options = {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, TZ: 'America/Los_Angeles' },
    } as const
    const made = execFileSync(process.execPath, ['build/calendar-tables.mjs', '--print'], options)
    expect(readFileSync(resolve(project, 'shared/calendar/shipped-tables.ts'), 'utf8')).toBe(made)
  })
})

describe('a day off by law', () => {
  it('is not the swapped day after it', () => {
    expect(isStatutory(calendar, '2026-10-03')).toBe(true)
    for (const swapped of ['2026-10-05', '2026-10-06', '2026-10-07'])
      expect([isStatutory(calendar, swapped), isWorkingDay(calendar, swapped)]).toEqual([false, false])
  })
})

describe('working days', () => {
  it.each([
    ['2026-11-23', '2026-11-24'],
    ['2026-11-20', '2026-11-23'],
    ['2026-09-30', '2026-10-08'],
    ['2026-02-13', '2026-02-14'],
    ['2026-02-14', '2026-02-24'],
    ['2026-12-31', '2027-01-04'],
  ])('after %s comes %s', (date, next) => expect(nextWorkingDay(calendar, date)).toBe(next))

  it('take what is due on a day off, and keep what is due on one of them', () => {
    expect(moveToWorkingDay(calendar, '2026-10-02')).toBe('2026-10-08')
    expect(moveToWorkingDay(calendar, '2026-10-10')).toBe('2026-10-10')
  })

  it('are known by weekends alone where no table reaches', () => {
    expect(kindOfDay(calendar, '2061-10-03')).toBe('work')
    expect(nextWorkingDay(calendar, '2061-10-07')).toBe('2061-10-10')
  })
})

describe('in another zone of the PC', () => {
  const zoneBefore = process.env.TZ
  afterEach(() => {
    if (zoneBefore === undefined) delete process.env.TZ
    else process.env.TZ = zoneBefore
  })

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Asia/Kathmandu'])(
    '%s the days are the same',
    zone => {
      process.env.TZ = 'Asia/Shanghai'
      const [announced, computed] = [yearShown(2026), yearShown(2027)]
      process.env.TZ = zone
      expect(new Date('2026-10-01T00:00:00.000Z').getTimezoneOffset()).not.toBe(-480)
      expect([yearShown(2026), yearShown(2027)]).toEqual([announced, computed])
    },
  )
})
