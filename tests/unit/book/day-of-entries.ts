import { expect } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import type { EntryRow } from '../../../shared/duty-log/contract.ts'
import { commitsOf, foldOf, sorted } from './full-fold.ts'
import { diskWithHouse, dutyOfficer, type House, openedHouse, signIn } from './house.ts'

export const day = { from: '2026-11-22T16:00:00.000Z', to: '2026-11-23T16:00:00.000Z', offset: 0, limit: 100 }

/** A closed book with three entries, one of them corrected. */
export const diskWithEntries = async (): Promise<FaultDisk> => {
  const disk = await diskWithHouse()
  const house = await openedHouse(disk, { seed: 'entries' })
  await house.call('duty-log.record', { type: 'other', text: '交接班正常' })
  await house.call('duty-log.record', { type: 'telephone', text: '东湖泵站来电' }, { id: 'second' })
  const third = await house.call('duty-log.record', { type: 'other', text: '大门巡查' })
  if (!third.ok) throw new Error(third.code)
  await house.call('duty-log.correct', {
    itemId: third.itemId ?? '',
    revision: 1,
    type: 'patrol',
    text: '大门巡查，正常',
    occurredAt: house.clock.now(),
    reason: '补充',
  })
  await house.call('session.sign-out', {})
  house.book.close()
  return disk
}

export const statusOf = async ({ call }: House) => {
  const status = await call('station.status', {})
  if (!status.ok) throw new Error(status.code)
  return status.answer
}

/** What a page shows of the day, without the names that go with the accounts. */
export const rowsOf = async ({ call }: House): Promise<readonly EntryRow[]> => {
  const page = await call('duty-log.page', day)
  if (!page.ok) throw new Error(page.code)
  return sorted(JSON.parse(JSON.stringify(page.answer.rows, withoutNames)))
}

const withoutNames = (key: string, value: unknown): unknown =>
  key === 'byName' || key === 'recordedByName' ? undefined : value

/** Everything is as the lines alone say, and goes on. */
export const expectWholeBook = async (house: House): Promise<void> => {
  const { state, rows } = foldOf(commitsOf(house.port))
  expect(house.book.state()).toEqual(state)
  await signIn(house, dutyOfficer)
  expect(await rowsOf(house)).toEqual(rows)
  expect(await house.call('duty-log.record', { type: 'other', text: '继续' })).toMatchObject({ ok: true })
  expect(house.breakdowns).toEqual([])
}
