import { describe, expect, it } from 'vitest'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { manualClock } from '../../../electron/ports.ts'
import { commitsOf } from '../book/full-fold.ts'
import { dutyOfficer, type House, openHouse, signIn } from '../book/house.ts'
import { lina, mannedHouse, post, prepare, signInAs, signOut, standingOf } from './manned-house.ts'

const minute = 60_000

const monthsOf = ({ port }: House): readonly string[] => {
  const [chain = ''] = port.list('/book/journal').filter(name => name.includes('.general.'))
  return port.list(`/book/journal/${chain}`).filter(name => name.endsWith('.jsonl'))
}

const recordOf = async ({ call }: House) => {
  const listed = await call('handover.records', { post, offset: 0, limit: 10 })
  const line = listed.ok ? (listed.answer.rows.find(({ how }) => how === 'handover')?.line ?? 0) : 0
  const record = await call('handover.record', { line })
  if (!record.ok || !record.answer) throw new Error('no record')
  return record.answer
}

/** The program is closed and opened again; its clock goes on. */
const reopened = async ({ book, port, clock }: House): Promise<House> => {
  book.close()
  const house = openHouse(port, { clock, seed: 'reopened' })
  await signIn(house, dutyOfficer)
  return house
}

describe('a handover whose two signatures lie on either side of', () => {
  it.each([
    ['midnight', '2026-11-24T15:58:00.000Z', '2026-11-24', ['2026-11.jsonl']],
    ['a month’s end', '2026-11-30T15:58:00.000Z', '2026-11-30', ['2026-11.jsonl', '2026-12.jsonl']],
    ['a year’s end', '2026-12-31T15:58:00.000Z', '2026-12-31', ['2026-12.jsonl', '2027-01.jsonl']],
  ])('%s is one record of the shift that had begun', async (_, startsAt, day, months) => {
    let house = await mannedHouse(startsAt)
    await house.call('duty-log.record', { type: 'other', text: '跨日未办结的一件', followUp: true })
    await prepare(house)
    expect(await signOut(house)).toMatchObject({ ok: true })
    house.clock.advance(5 * minute)
    house = await reopened(house)
    expect(await standingOf(house)).toMatchObject({ phase: 'signed-out', shift: { day } })
    expect(await signInAs(house)).toMatchObject({ ok: true })
    expect(await standingOf(house)).toMatchObject({ phase: 'on-duty', holder: { account: lina.account } })
    const { signed } = await recordOf(house)
    expect(signed).toMatchObject({
      day,
      outgoing: { account: 'zhang.wei', at: startsAt },
      incoming: { account: lina.account },
      items: [{ text: '跨日未办结的一件' }],
    })
    expect(signed?.dueAt).toBeUndefined()
    expect(monthsOf(house)).toEqual(expect.arrayContaining(months))
    house.book.close()
    expect(verifyFolder(house.port, '/book')).toMatchObject({ ok: true, problems: [], notes: [] })
  })

  it('the night before a shift: who comes in the morning is late by the new day’s hour', async () => {
    const house = await mannedHouse('2026-12-31T00:20:00.000Z')
    house.clock.setTo('2026-12-31T15:59:00.000Z')
    await prepare(house)
    await signOut(house)
    house.clock.setTo('2027-01-01T00:24:00.000Z')
    expect(await signInAs(house, { arrivedAt: '2027-01-01T00:23:00.000Z' })).toMatchObject({ ok: true })
    expect((await recordOf(house)).signed).toMatchObject({
      day: '2027-01-01',
      arrivedAt: '2027-01-01T00:23:00.000Z',
      dueAt: '2027-01-01T00:20:00.000Z',
    })
    const numbers = commitsOf(house.port).flatMap(({ events }) =>
      events.filter(({ kind }) => kind === 'handover.completed').map(({ data }) => Object(data).itemId),
    )
    expect(numbers).toEqual([expect.stringMatching(/^D-[0-9A-Z]{4}-2612-\d+$/)])
  })
})

describe('a handover during a running deadline', () => {
  const deadlines = async ({ call }: House) => {
    const answer = await call('alarm.list', {})
    return answer.ok && answer.answer.facts.matters.filter(matter => 'itemId' in matter)
  }

  it('passes it on as it is: it runs before, between and after the signatures, and is missed at its hour', async () => {
    const house = await mannedHouse('2026-11-24T00:20:00.000Z')
    const dueAt = '2026-11-24T00:40:00.000Z'
    await house.call('duty-log.record', { type: 'other', text: '08:40 前回话', followUp: true, dueAt })
    const before = await deadlines(house)
    expect(before).toMatchObject([{ dueAt }])
    await prepare(house)
    await signOut(house)
    expect(await deadlines(house)).toEqual(before)
    house.clock.setTo('2026-11-24T00:41:00.000Z')
    expect(await signInAs(house)).toMatchObject({ ok: true })
    expect(await deadlines(house)).toEqual(before)
    expect((await recordOf(house)).signed?.items).toMatchObject([{ reasons: ['open'], text: '08:40 前回话' }])
  })
})

describe('a handover with the clock changed between the signatures', () => {
  it.each([
    ['ten minutes back', '2026-11-24T00:11:00.000Z'],
    ['a day back', '2026-11-23T00:21:00.000Z'],
    ['three days on', '2026-11-27T00:21:00.000Z'],
  ])('%s is completed; both lines keep the time that was shown, and their order', async (_, to) => {
    const house = await mannedHouse('2026-11-24T00:20:00.000Z')
    await prepare(house)
    house.clock.advance(minute)
    expect(await signOut(house)).toMatchObject({ ok: true })
    house.clock.setTo(to)
    expect(await standingOf(house)).toMatchObject({ phase: 'signed-out', holder: { account: 'zhang.wei' } })
    expect(await signInAs(house)).toMatchObject({ ok: true })
    expect(await standingOf(house)).toMatchObject({ phase: 'on-duty', holder: { account: lina.account } })
    const { signed } = await recordOf(house)
    expect(signed).toMatchObject({ outgoing: { at: '2026-11-24T00:21:00.000Z' }, incoming: { at: to } })
    expect(signed?.incoming.seq).toBeGreaterThan(signed?.outgoing.seq ?? Number.POSITIVE_INFINITY)
    house.book.close()
    expect(verifyFolder(house.port, '/book')).toMatchObject({ ok: true, problems: [] })
  })

  it('and the program started again: a person vouches for the time first, and the first signature stands', async () => {
    const house = await mannedHouse('2026-11-24T00:20:00.000Z')
    await prepare(house)
    await signOut(house)
    house.book.close()
    const wrong = openHouse(house.port, { clock: manualClock('2026-11-23T23:00:00.000Z'), seed: 'wrong' })
    expect(await wrong.call('session.sign-in', dutyOfficer)).toMatchObject({
      code: 'session.clock-unconfirmed',
    })
    await signIn(wrong, dutyOfficer, { confirmClock: true })
    expect(await standingOf(wrong)).toMatchObject({ phase: 'signed-out', outgoing: { account: 'zhang.wei' } })
    expect(await signInAs(wrong)).toMatchObject({ ok: true })
    expect((await standingOf(wrong)).holder?.account).toBe(lina.account)
  })
})
