import { describe, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { createFaultPort, writingOperations } from '../../../electron/disk/fault-port.ts'
import { diskWithEntries, expectWholeBook, rowsOf, statusOf } from './day-of-entries.ts'
import { commitsOf, foldOf } from './full-fold.ts'
import { dutyOfficer, emptyDisk, openHouse, ownPassword, people, setUpInput, signIn } from './house.ts'
import { appendLine, overwrite, textOf } from './tampering.ts'

const recorded = { kind: 'duty-log.recorded', v: 1, data: {} }

describe('accounts.json', () => {
  const broken: Record<string, [string, (disk: FaultDisk) => void]> = {
    'is missing': ['accounts.missing', disk => disk.remove('/book/accounts.json')],
    'is torn': [
      'accounts.unreadable',
      disk => overwrite(disk, '/book/accounts.json', textOf(disk, '/book/accounts.json').slice(0, 300)),
    ],
    'is empty': ['accounts.unreadable', disk => overwrite(disk, '/book/accounts.json', '')],
  }

  it.each(Object.keys(broken))(
    'makes the book read-only where it %s, and is not written over',
    async case_ => {
      const [code, breakIt] = broken[case_] ?? ['', () => {}]
      const disk = await diskWithEntries()
      breakIt(disk)
      const before = commitsOf(disk).length
      const house = openHouse(disk)
      expect((await statusOf(house)).book).toEqual({ state: 'read-only', code, params: {} })
      expect(await house.call('station.set-up', setUpInput)).toMatchObject({ ok: false, code })
      expect(await house.call('session.sign-in', dutyOfficer)).toMatchObject({ ok: false })
      house.book.close()
      expect(commitsOf(disk)).toHaveLength(before)
      expect(disk.stat('/book/accounts.json')?.size ?? 0).toBeLessThanOrEqual(300)
    },
  )

  it('lets nobody in with a record that somebody changed, and everybody else as before', async () => {
    const disk = await diskWithEntries()
    const text = textOf(disk, '/book/accounts.json')
    const records: { account: string }[] = JSON.parse(text).records
    const [office, officer] = [people.office.account, dutyOfficer.account]
    const verifierOf = (account: string) => ({ ...records.find(record => record.account === account) })
    const forged = records.map(record =>
      record.account === office ? { ...verifierOf(officer), account: office } : record,
    )
    overwrite(disk, '/book/accounts.json', JSON.stringify({ format: 1, records: forged }))
    const house = openHouse(disk)
    const stolen = await house.call('session.sign-in', { account: office, password: ownPassword })
    expect(stolen).toMatchObject({ ok: false, code: 'accounts.tampered' })
    await expectWholeBook(house)
  })
})

describe('a newer program', () => {
  it('is asked for where station.json is of a later format, and nothing is touched', async () => {
    const disk = await diskWithEntries()
    overwrite(disk, '/book/station.json', '{"format":2,"station":"D-0000","name":"值班室"}')
    const port = createFaultPort(disk, { failAt: 1, mode: 'forever', code: 'EPERM', only: writingOperations })
    const house = openHouse(port)
    expect((await statusOf(house)).book).toEqual({
      state: 'read-only',
      code: 'journal.newer-format',
      params: { needs: '数据格式 2' },
    })
    house.book.close()
    expect(port.operations()).toBe(0)
  })

  it('is asked for where the journal itself begins with a later format', async () => {
    const disk = emptyDisk()
    disk.makeFolder('/book/journal/D-7K2M.general.1')
    const opened = { format: 2, digest: 'sha-256', station: 'D-7K2M', realm: 'general', timeZone: 'UTC' }
    appendLine(disk, { kind: 'chain.opened', v: 1, data: opened })
    const house = openHouse(disk)
    expect((await statusOf(house)).book).toMatchObject({ state: 'read-only', code: 'journal.newer-format' })
  })

  it.each([
    ['a later version of a known event', { ...recorded, v: 9 }],
    ['an event of a kind that nobody knows', { kind: 'radio.heard', v: 1, data: {} }],
  ])('is asked for where the journal holds %s; the book can be read', async (_, event) => {
    const disk = await diskWithEntries()
    const before = foldOf(commitsOf(disk)).rows
    appendLine(disk, event)
    const house = openHouse(disk)
    expect((await statusOf(house)).book).toEqual({
      state: 'read-only',
      code: 'journal.newer-event',
      params: { kind: `${event.kind} v${event.v}` },
    })
    await signIn(house, dutyOfficer)
    expect(await rowsOf(house)).toEqual(before)
    const refused = await house.call('duty-log.record', { type: 'other', text: '不行' })
    expect(refused).toMatchObject({ ok: false, code: 'journal.newer-event' })
    expect(textOf(disk, '/book/logs/access-2026-11.jsonl')).toBe(
      '{"at":"2026-11-23T01:30:00.000Z","actor":"zhang.wei","command":"session.sign-in"}\n',
    )
  })
})
