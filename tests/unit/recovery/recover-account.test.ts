import { describe, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { createFaultPort, type Operation, writingOperations } from '../../../electron/disk/fault-port.ts'
import { DiskError } from '../../../electron/disk/file-port.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { manualClock } from '../../../electron/ports.ts'
import { filesUnder, place } from '../backup/places.ts'
import { diskWithHouse, type House, morning, openHouse, people, signIn } from '../book/house.ts'
import { overwrite, textOf } from '../book/tampering.ts'
import {
  administrator,
  administratorsOwn,
  agree,
  auditor,
  auditorsOwn,
  changedSinceBackup,
  diskWithKey,
  kindsIn,
  lose,
  otherKey,
  privateKey,
  renewed,
  restore,
} from './lost-book.ts'

const standing = async (house: House) => {
  const answer = await house.call('recovery.standing', {})
  return answer.ok ? answer.answer : answer
}
const status = async (house: House) => {
  const answer = await house.call('station.status', {})
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer
}
const minute = 60_000

/** From the n-th writing operation after it was armed on, every one fails. */
const failingPort = (disk: FaultDisk, code: string) => {
  let [failAt, counted] = [Infinity, 0]
  const before = (operation: Operation) => {
    counted += 1
    if (counted >= failAt) throw new DiskError(code, operation, '/book')
  }
  const arm = (n: number) => {
    ;[failAt, counted] = [n, 0]
  }
  return { port: createFaultPort(disk, { only: writingOperations, before }), arm, reached: () => counted }
}

describe('a lost accounts.json', () => {
  it('is recovered by the sheet and the auditor; all others are reset by the administrator', async () => {
    const disk = lose(await diskWithKey())
    const house = openHouse(disk)
    expect(await status(house)).toMatchObject({
      book: { state: 'read-only', code: 'accounts.missing' },
      accountsLost: 'missing',
    })
    expect(await agree(house)).toMatchObject({ ok: true })
    expect(await standing(house)).toMatchObject({
      lost: 'missing',
      agreed: { auditorName: auditor.name, administratorName: administrator.name },
    })
    expect(await restore(house)).toMatchObject({ ok: true })
    expect(await standing(house)).toBeNull()
    const { book, accountsLost } = await status(house)
    expect(book).toEqual({ state: 'open' })
    expect(accountsLost).toBeUndefined()
    await signIn(house, { account: administrator.account, password: renewed })
    const reset = {
      account: auditor.account,
      oneTimePassword: '3TRW-9C6N-K2P4',
      password: renewed,
    }
    expect(await house.call('account.reset-password', reset)).toMatchObject({ ok: true })
    await signIn(house, { account: auditor.account, password: '3TRW-9C6N-K2P4' })
    house.book.close()
    expect(
      kindsIn(disk).filter(kind => kind.startsWith('recovery.') || kind === 'account.recovered'),
    ).toEqual(['recovery.key-set', 'recovery.agreed', 'account.recovered', 'recovery.done'])
    expect(verifyFolder(disk, '/book')).toMatchObject({ ok: true, problems: [], notes: [] })
  })

  it.each([
    ['torn', (text: string) => text.slice(0, 200), 'unreadable'],
    ['empty', () => '', 'unreadable'],
    [
      'without the administrator’s true record',
      (text: string) => text.replaceAll('"account": "chen.zhiqiang"', '"account": "chen.zhi"'),
      'unvouched',
    ],
  ])('is noticed where it is %s, and what stood there is kept', async (_, broken, lost) => {
    const disk = await diskWithKey()
    const bytes = broken(textOf(disk, '/book/accounts.json'))
    overwrite(disk, '/book/accounts.json', bytes)
    const house = openHouse(disk)
    expect(await standing(house)).toMatchObject({ lost })
    expect(await agree(house, { password: auditorsOwn })).toMatchObject({ ok: true })
    expect(await restore(house)).toMatchObject({ ok: true })
    await signIn(house, { account: administrator.account, password: renewed })
    const [aside] = filesUnder(disk, '/book/quarantine')
    expect(textOf(disk, aside ?? '')).toBe(bytes)
  })

  it('leaves the auditor his password where only the administrator’s record is gone, and asks for it', async () => {
    const disk = await diskWithKey()
    const text = textOf(disk, '/book/accounts.json')
    overwrite(disk, '/book/accounts.json', text.replaceAll('"chen.zhiqiang"', '"chen.zhi"'))
    const house = openHouse(disk)
    expect(await agree(house)).toMatchObject({ ok: false, code: 'recovery.password-needed' })
    expect(await agree(house, { password: 'certainly-not-it' })).toMatchObject({
      code: 'recovery.not-proven',
    })
    expect(await agree(house, { password: auditorsOwn })).toMatchObject({ ok: true })
    expect(await restore(house)).toMatchObject({ ok: true })
    await signIn(house, { account: auditor.account, password: auditorsOwn })
  })

  it('is recovered by nobody who has the sheet but not the auditor, as long as a backup has his record', async () => {
    const house = openHouse(lose(await changedSinceBackup('administrator')))
    expect(await agree(house)).toMatchObject({ ok: false, code: 'recovery.password-needed' })
    expect(await agree(house, { password: administratorsOwn })).toMatchObject({ code: 'recovery.not-proven' })
    expect(await agree(house, { password: auditorsOwn })).toMatchObject({ ok: true })
    expect(await restore(house)).toMatchObject({ ok: true })
    await signIn(house, { account: administrator.account, password: renewed })
    await signIn(house, { account: auditor.account, password: auditorsOwn })
    await signIn(house, { account: people.office.account, password: people.office.password })
  })

  it('needs no sheet where a backup has the administrator’s record: it is taken back, for whoever asks', async () => {
    const house = openHouse(lose(await changedSinceBackup('auditor')))
    expect(await agree(house)).toMatchObject({ code: 'recovery.record-found' })
    const taken = await house.call('recovery.take-back', {})
    if (!taken.ok) throw new Error(taken.code)
    expect(taken.answer.isOver).toBe(true)
    expect(taken.answer.names).toContain(administrator.name)
    expect(taken.answer.names).not.toContain(auditor.name)
    await signIn(house, { account: administrator.account, password: administratorsOwn })
    expect(
      await house.call('session.sign-in', { account: auditor.account, password: auditorsOwn }),
    ).toMatchObject({ code: 'accounts.tampered' })
    expect(kindsIn(house.port)).toContain('recovery.records-returned')
  })

  it('takes back from a folder that somebody names, and only what the journal vouches for', async () => {
    const disk = await diskWithKey()
    const text = textOf(disk, '/book/accounts.json')
    disk.makeFolder('/copy')
    disk.makeFolder('/forged')
    overwrite(disk, '/copy/accounts.json', text)
    overwrite(disk, '/forged/accounts.json', text.replaceAll(/"hash": "[^"]{6}/g, '"hash": "AAAAAA'))
    const house = openHouse(lose(disk))
    for (const from of ['/forged', '/none', '/etc', '/book', ''])
      expect(await house.call('recovery.take-back', from === '' ? {} : { from })).toMatchObject({
        code: 'recovery.none-found',
      })
    expect(disk.stat('/book/accounts.json')).toBeUndefined()
    expect(await house.call('recovery.take-back', { from: '/copy' })).toMatchObject({ ok: true })
    await signIn(house, { account: administrator.account, password: administratorsOwn })
  })

  it('is not pushed out of the backups that still have it', async () => {
    const disk = await changedSinceBackup()
    overwrite(disk, '/book/accounts.json', '{"format":1,"records":[]}')
    const house = openHouse(disk, { clock: manualClock('2026-11-25T01:30:00.000Z') })
    house.book.keepBackups()
    house.book.backUp()
    await new Promise(pass => setTimeout(pass, 20))
    expect(disk.list(place).filter(name => name.startsWith('D-'))).toHaveLength(1)
  })
})

describe('a recovery is refused', () => {
  it('as long as an administrator’s record counts', async () => {
    const house = openHouse(await diskWithKey())
    expect(await standing(house)).toBeNull()
    for (const answer of [
      await agree(house),
      await restore(house),
      await house.call('recovery.withdraw', {}),
    ])
      expect(answer).toMatchObject({ ok: false, code: 'recovery.not-lost' })
  })

  it('to whoever is not that person by the journal', async () => {
    const house = openHouse(lose(await diskWithKey()))
    const office = people.office.account
    expect(await agree(house, { auditor: office })).toMatchObject({ code: 'recovery.not-auditor' })
    expect(await agree(house, { auditor: 'nobody.there' })).toMatchObject({ code: 'recovery.not-auditor' })
    expect(await agree(house, { administrator: office })).toMatchObject({
      code: 'recovery.not-administrator',
    })
    expect(await restore(house)).toMatchObject({ code: 'recovery.not-agreed' })
    expect(await house.call('recovery.withdraw', {})).toMatchObject({ code: 'recovery.not-agreed' })
  })

  it('with another unit’s sheet, and after five of them has to wait; a slip of the pen is no guess', async () => {
    const clock = manualClock(morning)
    const disk = lose(await diskWithKey())
    const house = openHouse(disk, { clock })
    for (let n = 0; n < 9; n++)
      expect(await agree(house, { key: privateKey.slice(0, -1) })).toMatchObject({
        code: 'recovery.key-mistyped',
      })
    for (let n = 0; n < 5; n++)
      expect(await agree(house, { key: otherKey })).toMatchObject({ code: 'recovery.not-proven' })
    expect(await agree(house)).toMatchObject({ code: 'recovery.throttled', params: { minutes: 1 } })
    house.book.close()
    const again = openHouse(disk, { clock, seed: 'again' })
    expect(await agree(again)).toMatchObject({ code: 'recovery.throttled' })
    clock.advance(minute)
    expect(await agree(again)).toMatchObject({ ok: true })
    expect(kindsIn(disk).filter(kind => kind === 'recovery.refused')).toHaveLength(5)
  })

  it('once the auditor’s signature was taken back, or is too old', async () => {
    const clock = manualClock(morning)
    const house = openHouse(lose(await diskWithKey()), { clock })
    expect(await agree(house)).toMatchObject({ ok: true })
    expect(await house.call('recovery.withdraw', {})).toMatchObject({ ok: true })
    expect(await restore(house)).toMatchObject({ code: 'recovery.not-agreed' })
    expect(await agree(house)).toMatchObject({ ok: true })
    clock.advance(30 * minute)
    expect(await restore(house)).toMatchObject({ code: 'recovery.agreement-over' })
    expect(await standing(house)).toMatchObject({ agreed: null })
    expect(await agree(house)).toMatchObject({ ok: true })
    expect(await restore(house, { key: otherKey })).toMatchObject({ code: 'recovery.not-proven' })
    expect(await restore(house, { next: 'kurz' })).toMatchObject({ code: 'account.password-too-short' })
    expect(await restore(house)).toMatchObject({ ok: true })
  })

  it('in a book whose journal has no key, whatever lies in recovery.pub', async () => {
    const disk = await diskWithKey()
    const house = openHouse(disk)
    const [month = ''] = filesUnder(disk, '/book/journal').filter(path => path.includes('general.1/2026'))
    expect(textOf(disk, month)).toContain('recovery.key-set')
    house.book.close()
    const without = lose(await diskWithHouse())
    overwrite(without, '/book/recovery.pub', textOf(disk, '/book/recovery.pub'))
    const lost = openHouse(without)
    expect(await standing(lost)).toMatchObject({ keyNumber: null })
    expect(await agree(lost)).toMatchObject({ code: 'recovery.no-key' })
  })

  it('to a signed-in person, and a restore from a backup to nobody', async () => {
    const disk = await diskWithKey()
    const text = textOf(disk, '/book/accounts.json')
    overwrite(disk, '/book/accounts.json', text.replaceAll('"chen.zhiqiang"', '"chen.zhi"'))
    const house = openHouse(disk)
    await signIn(house, { account: auditor.account, password: auditorsOwn })
    expect(await agree(house, { password: auditorsOwn })).toMatchObject({ code: 'door.not-permitted' })
    const missing = openHouse(lose(await changedSinceBackup()))
    expect(await missing.call('backup.restore', { from: place })).toMatchObject({ code: 'backup.not-now' })
  })

  it('until somebody vouches for a clock that stands wrong', async () => {
    const disk = lose(await diskWithKey())
    const house = openHouse(disk, { clock: manualClock('2027-03-01T00:00:00.000Z') })
    expect(await agree(house)).toMatchObject({ code: 'session.clock-unconfirmed' })
    expect(await agree(house, { confirmClock: true })).toMatchObject({ ok: true })
    expect(await restore(house)).toMatchObject({ ok: true })
    expect(kindsIn(disk)).toContain('clock.confirmed')
  })
})

describe('two signatures', () => {
  it('outlast a restart between them', async () => {
    const disk = lose(await diskWithKey())
    const before = openHouse(disk)
    expect(await agree(before)).toMatchObject({ ok: true })
    const after = openHouse(disk.crash(7), { seed: 'after' })
    expect(await restore(after)).toMatchObject({ ok: true })
    await signIn(after, { account: administrator.account, password: renewed })
    expect(await after.call('backup.standing', {})).toMatchObject({
      answer: { recoveryKey: { isOpened: true } },
    })
  })

  it('sent twice under one id are one act each', async () => {
    const house = openHouse(lose(await diskWithKey()))
    const send = {
      administrator: administrator.account,
      auditor: auditor.account,
      key: privateKey,
    }
    const [first, again] = [
      await house.call('recovery.agree', send, { id: 'sign' }),
      await house.call('recovery.agree', send, { id: 'sign' }),
    ]
    expect(again).toEqual(first)
    const taking = { key: privateKey, next: renewed }
    const [done, twice] = [
      await house.call('recovery.restore', taking, { id: 'take' }),
      await house.call('recovery.restore', taking, { id: 'take' }),
    ]
    expect(done).toMatchObject({ ok: true })
    expect(twice).toEqual(done)
    expect(await house.call('recovery.agree', send, { id: 'take' })).toMatchObject({ ok: false })
  })
})

describe('a disk that refuses', () => {
  it('at whatever operation leaves the old state or the new one, and it can be done again', async () => {
    for (let failAt = 1; ; failAt++) {
      const disk = lose(await diskWithKey())
      const { port, arm, reached } = failingPort(disk, 'EIO')
      const house = openHouse(port)
      expect(await agree(house)).toMatchObject({ ok: true })
      arm(failAt)
      const first = await restore(house)
      const isOver = reached() < failAt
      const restarted = openHouse(disk.crash(failAt), { seed: `again ${failAt}` })
      if (await standing(restarted)) {
        expect(first.ok).toBe(false)
        expect(await restore(restarted, { next: 'second-heron-4482-rye' })).toMatchObject({ ok: true })
        await signIn(restarted, { account: administrator.account, password: 'second-heron-4482-rye' })
      } else await signIn(restarted, { account: administrator.account, password: renewed })
      restarted.book.close()
      expect(verifyFolder(restarted.port, '/book')).toMatchObject({ ok: true, problems: [] })
      if (isOver) break
    }
  })

  it('says so by name, and the auditor’s signature still counts', async () => {
    const disk = lose(await diskWithKey())
    const { port, arm } = failingPort(disk, 'ENOSPC')
    const house = openHouse(port)
    expect(await agree(house)).toMatchObject({ ok: true })
    arm(1)
    expect(await restore(house)).toMatchObject({ code: 'recovery.not-written', params: { code: 'ENOSPC' } })
    arm(Infinity)
    expect(await restore(house)).toMatchObject({ ok: true })
  })
})

it('leaves neither key nor password anywhere in the folder', async () => {
  const disk = lose(await diskWithKey())
  const house = openHouse(disk)
  await agree(house, { key: otherKey })
  await agree(house, { password: 'secret-of-the-auditor' })
  await restore(house)
  await signIn(house, { account: administrator.account, password: renewed })
  await house.call('breakdown.note', { where: 'recovery', kind: 'TypeError', places: [] })
  house.book.saveSnapshot()
  house.book.close()
  const data = privateKey.slice(16)
  for (const path of filesUnder(disk, '/')) {
    const text = Buffer.from(readFile(disk, path)).toString('latin1').toUpperCase()
    for (const secret of [
      data,
      data.slice(0, 29),
      data.slice(29),
      otherKey.slice(16),
      'AGE-SECRET-KEY',
      renewed,
    ])
      expect(text.includes(secret.toUpperCase()), `${path} has it`).toBe(false)
    expect(text).not.toContain('SECRET-OF-THE-AUDITOR')
  }
})
