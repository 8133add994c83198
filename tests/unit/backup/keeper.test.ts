import { beforeEach, describe, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { manualClock } from '../../../electron/ports.ts'
import type { BackupStanding } from '../../../shared/backup/contract.ts'
import { diskWithHouse, type House, morning, openHouse, people } from '../book/house.ts'
import { overwrite, textOf } from '../book/tampering.ts'
import { filesUnder, place } from './places.ts'

const office = { account: people.office.account, roles: ['office', 'staff'] as const }
const hour = 3_600_000
const day = 24 * hour

let disk: FaultDisk
let house: House

beforeEach(async () => {
  disk = await diskWithHouse()
  disk.makeFolder(place)
  house = openHouse(disk, { clock: manualClock(morning) })
})

const setPlaces = async (...places: string[]) =>
  expect(await house.book.run('backup.set-places', { places }, office)).toMatchObject({ ok: true })

const standing = (): BackupStanding => {
  const answer = house.book.ask('backup.standing', {}, office)
  if (!('places' in answer)) throw new Error('refused')
  return answer
}

/** Waits until nothing is under way any more. */
const settled = async (): Promise<BackupStanding> => {
  while (standing().running) await new Promise(done => setTimeout(done, 1))
  return standing()
}

const status = () => {
  const answer = house.book.ask('station.status', {}, undefined)
  return 'backup' in answer ? answer.backup : undefined
}

describe('backups', () => {
  it('are taken at every place when they are asked for, one after the other, and journalled', async () => {
    disk.makeFolder('/net')
    await setPlaces(place, '/net')
    expect(standing().places.map(({ state }) => state)).toEqual(['never', 'never'])
    house.book.ask('backup.act', { act: 'start' }, office)
    const { places } = await settled()
    expect(places).toMatchObject([
      { state: 'good', at: morning },
      { state: 'good', at: morning },
    ])
    expect(disk.list('/net')).toHaveLength(1)
    expect(status()).toEqual({ state: 'good', at: morning })
  })

  it('are taken by themselves once they are due, and are overdue where that fails for long', async () => {
    await setPlaces(place)
    house.book.keepBackups()
    await settled()
    house.book.keepBackups()
    expect(standing().running).toBeNull()
    house.clock.advance(day)
    house.book.keepBackups()
    expect((await settled()).places).toMatchObject([{ at: '2026-11-24T01:30:00.000Z' }])
    house.clock.advance(2 * day)
    expect(status()).toMatchObject({ state: 'overdue' })
  })

  it('that fail are told by name, tried again after an hour, and good again once one succeeds', async () => {
    await setPlaces('/gone')
    house.book.keepBackups()
    const { places } = await settled()
    expect(places).toMatchObject([{ state: 'failed', failure: { code: 'backup.place-gone' } }])
    expect(status()).toEqual({ state: 'failed' })
    disk.makeFolder('/gone')
    house.book.keepBackups()
    expect(standing().running).toBeNull()
    house.clock.advance(hour)
    house.book.keepBackups()
    expect((await settled()).places).toMatchObject([{ state: 'good' }])
  })

  it('given up leave nothing and count as no failure', async () => {
    await setPlaces(place)
    house.book.ask('backup.act', { act: 'start' }, office)
    house.book.ask('backup.act', { act: 'cancel' }, office)
    expect((await settled()).places).toMatchObject([{ state: 'never' }])
    expect(disk.list(place)).toEqual([])
  })

  it('are taken at the end of a shift, and only where places are set', async () => {
    house.book.backUp()
    expect(standing().running).toBeNull()
    await setPlaces(place)
    house.book.backUp()
    expect((await settled()).places).toMatchObject([{ state: 'good' }])
  })

  it('survive a restart in what the journal says of them', async () => {
    await setPlaces(place)
    house.book.backUp()
    await settled()
    house.book.close()
    house = openHouse(disk, { clock: manualClock(morning), seed: 'again' })
    expect(standing().places).toMatchObject([{ state: 'good', at: morning }])
  })

  it.each([
    ['no whole path', ['backups'], 'backup.place-not-whole'],
    ['the same twice', [place, place], 'backup.place-twice'],
  ])('refuse as places %s', async (_, places, code) =>
    expect(await house.book.run('backup.set-places', { places }, office)).toMatchObject({ ok: false, code }),
  )

  it('go to no place that was not set', () =>
    expect(house.book.ask('backup.act', { act: 'start', place: '/etc' }, office)).toMatchObject({
      code: 'backup.no-places',
    }))
})

describe('a trial restore', () => {
  const tried = async () => {
    house.book.ask('backup.act', { act: 'try' }, office)
    return settled()
  }

  it('restores the newest backup beside, folds every line, and leaves nothing but a line of the journal', async () => {
    await setPlaces(place)
    house.book.backUp()
    expect((await settled()).isTrialDue).toBe(true)
    expect(await tried()).toMatchObject({ trial: { at: morning, ok: true }, isTrialDue: false })
    expect(disk.list('/')).not.toContain('book.trial-restore')
    house.book.close()
    expect(verifyFolder(disk, '/book').ok).toBe(true)
    house = openHouse(disk, { clock: manualClock(morning), seed: 'again' })
    expect(standing().trial).toMatchObject({ ok: true })
  })

  it('of a backup that was altered says so', async () => {
    await setPlaces(place)
    house.book.backUp()
    await settled()
    const [accounts = ''] = filesUnder(disk, place).filter(path => path.endsWith('accounts.json'))
    overwrite(disk, accounts, textOf(disk, accounts).replace('zhou', 'zhon'))
    expect(await tried()).toMatchObject({
      trial: { ok: false, failure: { code: 'backup.altered', params: { file: 'accounts.json' } } },
      isTrialDue: true,
    })
  })
})

describe('a restore in the place of the book', () => {
  it('is refused while the book is sound', async () =>
    expect(await house.book.restore({ from: place }, office)).toMatchObject({ code: 'backup.not-now' }))
})
