import { describe, expect, it } from 'vitest'
import { commitsOf } from './full-fold.ts'
import {
  diskWithHouse,
  dutyOfficer,
  emptyDisk,
  openedHouse,
  openHouse,
  ownPassword,
  people,
  setUpInput,
} from './house.ts'

const entry = { type: 'other', text: '巡查正常' } as const

describe('the same act sent again', () => {
  it('is answered as the first time, and nothing is written', async () => {
    const house = await openedHouse()
    const first = await house.call('duty-log.record', entry, { id: 'form-1' })
    const { length } = commitsOf(house.port)
    expect(await house.call('duty-log.record', entry, { id: 'form-1' })).toEqual(first)
    expect(commitsOf(house.port)).toHaveLength(length)
  })

  it('is answered so after a restart, with and without the snapshot', async () => {
    const disk = await diskWithHouse()
    const house = await openedHouse(disk)
    const first = await house.call('duty-log.record', entry, { id: 'form-1' })
    const killed = await openedHouse(disk.crash(1), { seed: 'killed' })
    expect(await killed.call('duty-log.record', entry, { id: 'form-1' })).toEqual(first)
    house.book.close()
    const closed = await openedHouse(disk, { seed: 'closed' })
    expect(await closed.call('duty-log.record', entry, { id: 'form-1' })).toEqual(first)
  })

  it('is answered so even where the book has become read-only meanwhile', async () => {
    const house = await openedHouse()
    const first = await house.call('duty-log.record', entry, { id: 'form-1' })
    house.book.closeForWriting({ code: 'journal.poisoned', params: { number: 6 } })
    expect(await house.call('duty-log.record', entry, { id: 'form-1' })).toEqual(first)
    expect(await house.call('duty-log.record', entry, { id: 'form-2' })).toMatchObject({
      code: 'journal.poisoned',
    })
  })

  it('is known by its id, not by what it says: what was typed later does not replace the first', async () => {
    const house = await openedHouse()
    const first = await house.call('duty-log.record', entry, { id: 'form-1' })
    expect(await house.call('duty-log.record', { ...entry, text: '改了' }, { id: 'form-1' })).toEqual(first)
    expect(commitsOf(house.port).at(-1)?.events[0]?.data).toMatchObject({ text: entry.text })
  })

  it('is one act even where both arrive before the first is answered', async () => {
    const house = await openedHouse()
    const change = { current: ownPassword, next: 'pine-gate-5521-owl' }
    const both = await Promise.all([
      house.call('account.change-password', change, { id: 'form-1' }),
      house.call('account.change-password', change, { id: 'form-1' }),
    ])
    const done = commitsOf(house.port).filter(({ id }) => id === 'form-1')
    expect(done).toHaveLength(1)
    expect(both[0]).toMatchObject({ ok: true })
    expect(both[1]).toEqual(both[0])
    const fresh = openHouse(house.port, { seed: 'fresh' })
    const answer = await fresh.call('session.sign-in', { ...dutyOfficer, password: change.next })
    expect(answer).toMatchObject({ ok: true })
  })
})

describe('an id that was used before', () => {
  it('is refused for another command', async () => {
    const house = await openedHouse()
    await house.call('duty-log.record', entry, { id: 'form-1' })
    const refused = await house.call('session.lock', { reason: 'asked' }, { id: 'form-1' })
    expect(refused).toMatchObject({ ok: false, code: 'lane.id-reused' })
  })

  it('is refused for another person', async () => {
    const house = await openedHouse()
    await house.call('duty-log.record', entry, { id: 'form-1' })
    house.sessions.open(2, people.office.account)
    await house.call(
      'account.change-password',
      { current: people.office.password, next: 'pine-gate-5521-owl' },
      { windowId: 2 },
    )
    const refused = await house.call('duty-log.record', entry, { id: 'form-1', windowId: 2 })
    expect(refused).toMatchObject({ ok: false, code: 'lane.id-reused' })
  })

  it('is free again after a refusal: refused commands are not remembered', async () => {
    const house = await openedHouse()
    const early = { ...entry, occurredAt: '2027-01-01T00:00:00.000Z' }
    expect(await house.call('duty-log.record', early, { id: 'form-1' })).toMatchObject({ ok: false })
    expect(await house.call('duty-log.record', entry, { id: 'form-1' })).toMatchObject({ ok: true })
  })

  it('is known of the set-up too', async () => {
    const house = openHouse(emptyDisk())
    const first = await house.call('station.set-up', setUpInput, { id: 'wizard' })
    expect(first).toMatchObject({ ok: true, seq: 1 })
    expect(await house.call('station.set-up', setUpInput, { id: 'wizard' })).toEqual(first)
    expect(await house.call('station.set-up', setUpInput)).toMatchObject({
      code: 'station.already-set-up',
    })
  })
})
