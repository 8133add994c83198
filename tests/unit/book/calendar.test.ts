import { describe, expect, it } from 'vitest'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { diskWithHouse, type House, openedHouse, openHouse, people, takeOwnPassword } from './house.ts'

const correction = {
  date: '2027-10-05',
  until: '2027-10-07',
  kind: 'rest',
  name: '国庆节',
  reason: '国办发明电〔2026〕9号',
} as const

/** The book of a bureau whose office is at window 1. */
const officeHouse = async (): Promise<House> => {
  const house = openHouse(await diskWithHouse())
  await takeOwnPassword(house, people.office, 'pine-gate-5521-owl')
  return house
}

const year2027 = async ({ call }: House) => {
  const answer = await call('calendar.year', { year: 2027 })
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer
}

describe('the calendar of a book', () => {
  it('is the same after a restart, and when everything that can be made again is gone', async () => {
    const house = await officeHouse()
    expect(await house.call('calendar.correct', correction)).toMatchObject({ ok: true })
    expect(await house.call('calendar.restore', { date: '2027-10-06', reason: '录错' })).toMatchObject({
      ok: true,
    })
    await house.call('calendar.announce', { year: 2027, document: correction.reason })
    const before = await year2027(house)
    house.book.saveSnapshot()
    house.book.close()
    expect(await year2027(await openedHouse(house.port, { seed: 'again' }))).toEqual(before)
    house.port.remove('/book/state.json')
    expect(await year2027(await openedHouse(house.port, { seed: 'afresh' }))).toEqual(before)
    expect(verifyFolder(house.port, '/book')).toMatchObject({ ok: true, problems: [] })
  })

  it('names whoever corrected it, as everybody knows him', async () => {
    const house = await officeHouse()
    await house.call('calendar.correct', correction)
    const day = (await year2027(house)).days.find(({ date }) => date === '2027-10-05')
    expect(day?.corrections).toMatchObject([{ byName: '周芳', by: 'zhou.fang', reason: correction.reason }])
  })

  it('takes one act of several days as one line, and the same act again as done', async () => {
    const house = await officeHouse()
    const first = await house.call('calendar.correct', correction, { id: 'form-1' })
    expect(await house.call('calendar.correct', correction, { id: 'form-1' })).toEqual(first)
    const { days, seen } = await year2027(house)
    expect(new Set(days.flatMap(day => day.corrections.map(({ seq }) => seq)))).toEqual(new Set([seen]))
    expect(days.filter(({ corrections }) => corrections.length > 0).length).toBe(3)
  })

  it('is asked only for years that it has', async () => {
    const house = await officeHouse()
    expect(await house.call('calendar.year', { year: 2051 })).toMatchObject({
      ok: false,
      code: 'calendar.year-outside',
      params: { first: 2024, last: 2050 },
    })
    expect(house.breakdowns).toEqual([])
  })
})
