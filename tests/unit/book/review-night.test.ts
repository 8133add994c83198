import { describe, expect, it } from 'vitest'
import { type House, people } from './house.ts'
import { at, done, li, lisWindow, mannedBureau, reviewOf, signAs, until } from './review-house.ts'

const monday = '2026-11-23'
const tuesday = '2026-11-24'
const officesWindow = 8

const raised = (house: House, more: { drill?: boolean } = {}) =>
  done(house, 'incident.raise', { text: '建设路供水主管爆裂', kind: 'water-supply', ...more })

const toldOrally = (house: House, itemId: string) =>
  done(house, 'incident.report-orally', {
    itemId,
    to: '区总值班室',
    phone: '6002',
    takenBy: '孙值班',
    text: '建设路主管爆裂。',
  })

const pointsOf = async (house: House, kind: string, day = monday) => {
  const { points } = await reviewOf(house, day)
  return points.filter(point => point.kind === kind)
}

const inWords = async (house: House, kind: string, day = monday) =>
  (await pointsOf(house, kind, day)).map(({ what, result, mark }) => `${what} | ${result} | ${mark}`)

describe('the review of a night with an incident', () => {
  it('tells each limit that was met or passed, with what it took and what it was', async () => {
    const house = await mannedBureau()
    until(house, at(tuesday, '02:10'))
    const itemId = await raised(house)
    until(house, at(tuesday, '02:38'))
    await toldOrally(house, itemId)
    until(house, at(tuesday, '03:14'))
    expect((await inWords(house, 'incident')).slice(1)).toEqual([
      '建设路供水主管爆裂：口头首报，28 分，限 30 分 | 按时 | fine',
      '建设路供水主管爆裂：书面首报，限 1 时 00 分 | 未报，已超 4 分 | due',
    ])
    const [, limit] = await pointsOf(house, 'incident')
    expect(limit).toMatchObject({ lead: { of: 'incident', itemId }, itemId })
  })

  it('tells of one that goes on the day after, though its entry stands in the day before', async () => {
    const house = await mannedBureau()
    until(house, at(tuesday, '02:10'))
    await raised(house, { drill: true })
    until(house, at(tuesday, '10:00'))
    const [head] = await pointsOf(house, 'incident', tuesday)
    expect(head).not.toHaveProperty('itemId')
    const [first] = await inWords(house, 'incident', tuesday)
    expect(first).toMatch(/^【?演练】?.*建设路供水主管爆裂，处置中 \| D-/u)
  })
})

describe('the review of what leaders said and of where they were', () => {
  it('lists an instruction until somebody has ended it', async () => {
    const house = await mannedBureau()
    const zhang = await staffOf(house)
    const itemId = await done(
      house,
      'instruction.give',
      { word: { way: 'program' as const }, text: '查明停水范围', to: [zhang], dueAt: at(monday, '18:00') },
      lisWindow,
    )
    expect(await pointsOf(house, 'instruction')).toMatchObject([
      { mark: 'notice', lead: { of: 'instruction', itemId } },
    ])
    until(house, at(monday, '18:01'))
    expect(await inWords(house, 'instruction')).toEqual([expect.stringMatching(/到期 \| due$/u)])
  })

  it('names calls to the leader that were left out, and is silent about those in time', async () => {
    const house = await mannedBureau()
    until(house, at(tuesday, '08:00'))
    const missed = await inWords(house, 'contact-check')
    expect(missed).toEqual([expect.stringMatching(/联系带班领导李建明，应 .*、.* \| 未核查 \d 次 \| due$/u)])
    const { zeros } = await reviewOf(house, monday)
    expect(zeros).toContain('incident')
    expect(zeros.filter(kind => kind === 'incident')).toHaveLength(1)
    expect(zeros).not.toContain('contact-check')
  })

  it('marks an incident that was raised in the day after it was signed', async () => {
    const house = await mannedBureau()
    until(house, at(tuesday, '08:20'))
    expect(await signAs(house, li, { day: monday })).toMatchObject({ ok: true })
    await raised(house)
    const [head] = await pointsOf(house, 'incident')
    expect(head).toMatchObject({ since: 'added' })
  })
})

/** The office puts somebody into the directory. */
const staffOf = async (house: House): Promise<string> => {
  const { office } = people
  house.sessions.open(officesWindow, office.account)
  const own = { current: office.password, next: 'pine-gate-5521-owl' }
  await done(house, 'account.change-password', own, officesWindow)
  const person = { name: '林帆', section: '设备科', post: '科员', phone: '', shortPhone: '8102' }
  await done(house, 'directory.add', person, officesWindow)
  const answer = await house.call('directory.find', { text: person.name })
  const [found] = answer.ok ? answer.answer : []
  return found?.staffId ?? ''
}
