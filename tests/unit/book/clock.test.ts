import { describe, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { manualClock } from '../../../electron/ports.ts'
import { statusOf } from './day-of-entries.ts'
import { fillingDisk } from './filling-disk.ts'
import { commitsOf } from './full-fold.ts'
import {
  diskWithHouse,
  dutyOfficer,
  emptyDisk,
  morning,
  openedHouse,
  openHouse,
  people,
  setUpHouse,
  signIn,
} from './house.ts'
import { monthPath, overwrite, textOf } from './tampering.ts'

const later = (milliseconds: number): string => new Date(Date.parse(morning) + milliseconds).toISOString()
const minute = 60_000
const day = 1440 * minute

const openedAt = (disk: FaultDisk, instant: string) =>
  openHouse(disk, { clock: manualClock(instant), seed: instant })

const lastCommands = (disk: FaultDisk, count: number): string[] =>
  commitsOf(disk)
    .slice(-count)
    .map(({ command }) => command)

describe('a clock that cannot be right at opening', () => {
  it.each([
    ['3 seconds before the last line', -3_000],
    ['a year before it', -365 * day],
    ['8 days after it', 8 * day],
    ['a year after it', 365 * day],
  ])('is to be confirmed where it stands %s', async (_, off) => {
    const disk = await diskWithHouse()
    const before = commitsOf(disk).length
    const house = openedAt(disk, later(off))
    expect((await statusOf(house)).clock).toEqual({ state: 'unconfirmed', lastAt: morning })
    const refused = await house.call('session.sign-in', dutyOfficer)
    expect(refused).toMatchObject({ ok: false, code: 'session.clock-unconfirmed' })
    house.book.close()
    expect(commitsOf(disk)).toHaveLength(before)
  })

  it.each([
    ['2 seconds before the last line', -2_000],
    ['at its very instant', 0],
    ['7 days after it', 7 * day],
  ])('is not doubted where it stands %s', async (_, off) => {
    const house = openedAt(await diskWithHouse(), later(off))
    expect((await statusOf(house)).clock).toEqual({ state: 'good' })
  })

  it('is confirmed with a password, in a line before the sign-in', async () => {
    const disk = await diskWithHouse()
    const house = openedAt(disk, later(30 * day))
    await signIn(house, dutyOfficer, { confirmClock: true })
    expect(lastCommands(disk, 2)).toEqual(['clock.confirm', 'session.sign-in'])
    expect(commitsOf(disk).at(-2)).toMatchObject({
      actor: 'system',
      events: [{ kind: 'clock.confirmed', v: 1, data: { by: dutyOfficer.account } }],
    })
    expect((await statusOf(house)).clock).toEqual({ state: 'good' })
    expect(await house.call('duty-log.record', { type: 'other', text: '在' })).toMatchObject({ ok: true })
  })

  it('is not confirmed by a wrong password, which leaves no line either', async () => {
    const disk = await diskWithHouse()
    const before = commitsOf(disk).length
    const house = openedAt(disk, later(30 * day))
    const wrong = { account: dutyOfficer.account, password: 'not-this-one', confirmClock: true }
    expect(await house.call('session.sign-in', wrong)).toMatchObject({
      code: 'session.wrong-name-or-password',
    })
    expect((await statusOf(house)).clock).toMatchObject({ state: 'unconfirmed' })
    expect(commitsOf(disk)).toHaveLength(before)
  })

  it('stays unconfirmed where the confirmation could not be written', async () => {
    const disk = fillingDisk(await diskWithHouse())
    const house = openedAt(disk.port, later(30 * day))
    disk.isFull = true
    const refused = await house.call('session.sign-in', { ...dutyOfficer, confirmClock: true })
    expect(refused).toMatchObject({ ok: false, code: 'journal.disk-full' })
    disk.isFull = false
    expect(await house.call('session.sign-in', dutyOfficer)).toMatchObject({
      code: 'session.clock-unconfirmed',
    })
  })

  it('waits with what a power cut left to be told, and tells it before the confirmation', async () => {
    const disk = await diskWithHouse()
    overwrite(disk, monthPath(disk), `${textOf(disk, monthPath(disk))}{"seq":99`)
    const house = openedAt(disk, later(30 * day))
    expect(lastCommands(disk, 1)).toEqual(['session.sign-out'])
    await signIn(house, dutyOfficer, { confirmClock: true })
    expect(lastCommands(disk, 3)).toEqual(['journal.open', 'clock.confirm', 'session.sign-in'])
  })

  it('is never doubted in a book of demonstration', async () => {
    const disk = emptyDisk()
    const demo = await setUpHouse(disk, { demo: true })
    demo.book.close()
    const house = openedAt(disk, later(-200 * day))
    expect(await statusOf(house)).toMatchObject({ clock: { state: 'good' }, demo: true })
    await signIn(house, dutyOfficer)
  })
})

describe('a clock that is set while the book is open', () => {
  it.each([
    ['back by 3 seconds', -3_000, 'back'],
    ['back by a day', -day, 'back'],
    ['ahead by 6 minutes', 6 * minute, 'leap'],
    ['ahead by a month', 30 * day, 'leap'],
  ])('is journalled before the next line where it went %s', async (_, off, kind) => {
    const disk = await diskWithHouse()
    const house = await openedHouse(disk)
    house.clock.advance(minute)
    house.clock.setTo(later(minute + off))
    expect(await house.call('duty-log.record', { type: 'other', text: '在' })).toMatchObject({ ok: true })
    expect(lastCommands(disk, 2)).toEqual(['clock.check', 'duty-log.record'])
    expect(commitsOf(disk).at(-2)).toMatchObject({
      at: later(minute + off),
      actor: 'system',
      events: [{ kind: 'clock.moved', data: { from: later(minute), to: later(minute + off), kind } }],
    })
    expect((await statusOf(house)).clock).toMatchObject({ state: 'moved' })
  })

  it.each([
    ['back by 2 seconds', -2_000],
    ['ahead by 5 minutes', 5 * minute],
  ])('is no matter where it went %s', async (_, off) => {
    const disk = await diskWithHouse()
    const house = await openedHouse(disk)
    house.clock.setTo(later(off))
    await house.call('duty-log.record', { type: 'other', text: '在' })
    expect(lastCommands(disk, 2)).toEqual(['session.sign-in', 'duty-log.record'])
  })

  it('is told once, and stays doubtful over a restart until somebody confirms it', async () => {
    const disk = await diskWithHouse()
    const house = await openedHouse(disk)
    house.clock.setTo(later(6 * minute))
    for (const text of ['一', '二']) await house.call('duty-log.record', { type: 'other', text })
    expect(lastCommands(disk, 3)).toEqual(['clock.check', 'duty-log.record', 'duty-log.record'])
    house.book.close()
    const again = openedAt(disk, later(7 * minute))
    expect((await statusOf(again)).clock).toMatchObject({ state: 'moved' })
    await signIn(again, dutyOfficer, { confirmClock: true })
    expect((await statusOf(again)).clock).toEqual({ state: 'good' })
  })

  it('is told later where the disk was full, not forgotten', async () => {
    const disk = await diskWithHouse()
    const filling = fillingDisk(disk)
    const house = await openedHouse(filling.port)
    house.clock.setTo(later(6 * minute))
    filling.isFull = true
    expect(await house.call('duty-log.record', { type: 'other', text: '一' })).toMatchObject({
      code: 'journal.disk-full',
    })
    filling.isFull = false
    await house.call('duty-log.record', { type: 'other', text: '二' })
    expect(lastCommands(disk, 2)).toEqual(['clock.check', 'duty-log.record'])
  })

  it('may go ahead while the computer sleeps, but not back', async () => {
    const disk = await diskWithHouse()
    const house = await openedHouse(disk)
    house.clock.setTo(later(8 * 60 * minute))
    house.book.wokeUp()
    await house.call('duty-log.record', { type: 'other', text: '早' })
    expect(lastCommands(disk, 2)).toEqual(['session.sign-in', 'duty-log.record'])
    house.clock.setTo(later(7 * 60 * minute))
    house.book.wokeUp()
    await house.call('duty-log.record', { type: 'other', text: '晚' })
    expect(lastCommands(disk, 2)).toEqual(['clock.check', 'duty-log.record'])
  })
})

describe('the month of a line', () => {
  const lastOfNovember = '2026-11-30T15:59:50.000Z'

  it('is the unit’s own: a new file begins at midnight there', async () => {
    const disk = emptyDisk()
    const house = await setUpHouse(disk, { clock: manualClock(lastOfNovember) })
    await house.call('duty-log.record', { type: 'other', text: '年前' })
    house.clock.advance(10_000)
    const first = await house.call('duty-log.record', { type: 'other', text: '零点' })
    const [general = ''] = disk.list('/book/journal')
    expect(disk.list(`/book/journal/${general}`)).toEqual(['2026-11.jsonl', '2026-12.jsonl', 'head'])
    expect(first).toMatchObject({ itemId: expect.stringMatching(/-2612-1$/) })
  })

  it('is never an earlier one, whatever the clock says: neither the file’s nor the number’s', async () => {
    const disk = emptyDisk()
    const house = await setUpHouse(disk, { clock: manualClock('2026-11-30T16:00:00.000Z') })
    await house.call('duty-log.record', { type: 'other', text: '零点' })
    house.clock.setTo(lastOfNovember)
    const second = await house.call('duty-log.record', { type: 'other', text: '回拨' })
    expect(second).toMatchObject({ ok: true, itemId: expect.stringMatching(/-2612-2$/) })
    const [general = ''] = disk.list('/book/journal')
    expect(disk.list(`/book/journal/${general}`)).toEqual(['2026-12.jsonl', 'head'])
    expect(commitsOf(disk).at(-1)?.at).toBe(lastOfNovember)
  })
})

it('counts waits after wrong passwords by the clock that nobody can set', async () => {
  const house = openHouse(await diskWithHouse())
  const wrong = { account: people.office.account, password: 'not-this-one' }
  for (let times = 0; times < 5; times++) await house.call('session.sign-in', wrong)
  house.clock.setTo(later(day))
  const right = { account: people.office.account, password: people.office.password }
  expect(await house.call('session.sign-in', right)).toMatchObject({
    code: 'session.throttled',
    params: { minutes: 1 },
  })
})
