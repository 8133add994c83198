import { describe, expect, it } from 'vitest'
import { type AccountRecord, digestOf, recordOf } from '../../../electron/accounts/account-record.ts'
import {
  AccountsUnusable,
  type Journalled,
  openAccountsFile,
} from '../../../electron/accounts/accounts-file.ts'
import { createFaultDisk, type FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { createFaultPort } from '../../../electron/disk/fault-port.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { replaceFile } from '../../../electron/disk/replace-file.ts'
import { limitOf } from '../../../shared/settings/index.ts'

const folder = '/book'
const path = '/book/accounts.json'

const newDisk = (): FaultDisk => {
  const disk = createFaultDisk()
  disk.makeFolder(folder)
  disk.syncFolder('/')
  return disk
}

const record = (account: string, password: string, before?: AccountRecord): AccountRecord =>
  recordOf(account, { n: 16, r: 8, p: 1, salt: 'c2FsdA==', hash: btoa(password) }, before)

const journal = (...records: AccountRecord[]): Journalled =>
  Object.fromEntries(
    records.map(one => [
      one.account,
      {
        name: one.account,
        roles: [],
        reading: { full: '', initials: '' },
        verifier: digestOf(one),
        mustChange: false,
        createdAt: '2026-10-20T10:00:00.000Z',
      },
    ]),
  )

const first = record('zhang.wei', 'first')
const second = record('zhang.wei', 'second', first)
const other = record('zhao.min', 'other')

describe('accounts.json', () => {
  it('finds a record again after reopening, and only the owner may read the file', () => {
    const disk = newDisk()
    openAccountsFile(disk, folder).put([first, other], journal())
    const file = openAccountsFile(disk.crash(1), folder)
    expect(file.recordOf('zhang.wei', journal(first, other))).toEqual(first)
    expect(disk.stat(path)?.mode).toBe(0o600)
  })

  it('does not accept a record that the journal does not vouch for', () => {
    const disk = newDisk()
    openAccountsFile(disk, folder).put([first], journal())
    const file = openAccountsFile(disk, folder)
    expect(file.recordOf('zhang.wei', journal())).toBeUndefined()
    expect(file.recordOf('zhang.wei', journal(second))).toBeUndefined()
    expect(file.recordOf('constructor', journal(first))).toBeUndefined()
  })

  it('keeps the old record in force when the commit of a new one never came', () => {
    const disk = newDisk()
    const before = openAccountsFile(disk, folder)
    before.put([first], journal())
    before.put([second], journal(first))
    const after = openAccountsFile(disk.crash(7), folder)
    expect(after.recordOf('zhang.wei', journal(first))).toEqual(first)
    expect(after.stateAgainst(journal(first))).toEqual({ state: 'good' })
  })

  it('drops what never got its commit at the next write of a later start', () => {
    const disk = newDisk()
    const before = openAccountsFile(disk, folder)
    before.put([first], journal())
    before.put([second], journal(first))
    openAccountsFile(disk, folder).put([other], journal(first))
    const after = openAccountsFile(disk, folder)
    expect(after.recordOf('zhang.wei', journal(second))).toBeUndefined()
    expect(after.recordOf('zhang.wei', journal(first))).toEqual(first)
  })

  it('does not drop a record whose commit is still on its way', () => {
    const disk = newDisk()
    const file = openAccountsFile(disk, folder)
    file.put([first], journal())
    file.put([other], journal())
    expect(openAccountsFile(disk, folder).recordOf('zhang.wei', journal(first, other))).toEqual(first)
  })

  it('drops the old record once the new one counts and another is written', () => {
    const disk = newDisk()
    const file = openAccountsFile(disk, folder)
    file.put([first], journal())
    file.put([second], journal(first))
    file.put([other], journal(second))
    expect(openAccountsFile(disk, folder).recordOf('zhang.wei', journal(first))).toBeUndefined()
  })

  it('says that it is missing, but only where the journal knows accounts', () => {
    const file = openAccountsFile(newDisk(), folder)
    expect(file.stateAgainst(journal())).toEqual({ state: 'good' })
    expect(file.stateAgainst(journal(first))).toEqual({ state: 'missing' })
    expect(() => file.put([other], journal(first))).toThrow(AccountsUnusable)
  })

  it.each(['', '{}', '{"format":2,"records":[]}', '\xff'])(
    'is never taken for empty when it reads “%s”',
    text => {
      const disk = newDisk()
      replaceFile(disk, path, Buffer.from(text, 'latin1'))
      const file = openAccountsFile(disk, folder)
      expect(file.stateAgainst(journal())).toEqual({ state: 'unreadable' })
      expect(() => file.put([first], journal())).toThrow(AccountsUnusable)
      expect(Buffer.from(readFile(disk, path)).toString('latin1')).toBe(text)
    },
  )

  it('names the accounts whose record was exchanged by hand', () => {
    const disk = newDisk()
    openAccountsFile(disk, folder).put([record('zhang.wei', 'forged'), other], journal())
    expect(openAccountsFile(disk, folder).stateAgainst(journal(first, other))).toEqual({
      state: 'tampered',
      accounts: ['zhang.wei'],
    })
  })

  it('does not let one account sign in with the record of another', () => {
    const disk = newDisk()
    openAccountsFile(disk, folder).put([{ ...other, account: 'zhang.wei' }], journal())
    expect(openAccountsFile(disk, folder).recordOf('zhang.wei', journal(other))).toBeUndefined()
  })

  it('has the old records or the new ones after a failure of any one disk operation', () => {
    for (let failAt = 1; ; failAt++) {
      const disk = newDisk()
      openAccountsFile(disk, folder).put([first], journal())
      const port = createFaultPort(disk, { failAt, code: 'EIO', mode: 'once' })
      const failed = attempt(() => openAccountsFile(port, folder).put([second], journal(first)))
      expect(openAccountsFile(disk, folder).recordOf('zhang.wei', journal(first))).toEqual(first)
      if (!failed) return expect(failAt).toBeGreaterThan(5)
    }
  })
})

describe('a record', () => {
  it('has a digest over every part of it, in the fixed order of its keys', () => {
    expect(digestOf(first)).toMatch(/^[0-9a-f]{64}$/)
    expect(digestOf({ ...first, p: 2 })).not.toBe(digestOf(first))
    expect(digestOf({ ...first, account: 'zhang.wei2' })).not.toBe(digestOf(first))
    expect(digestOf(second)).not.toBe(digestOf({ ...second, earlier: [] }))
    const { hash, account, ...rest } = first
    expect(digestOf({ hash, ...rest, account })).toBe(digestOf(first))
  })

  it('remembers as many passwords as the unit may ever ask for, the one in force among them', () => {
    const { most } = limitOf('account.passwords-remembered')
    const last = Array.from({ length: most + 3 }, (_, n) => n).reduce<AccountRecord | undefined>(
      (before, n) => record('zhang.wei', `p${n}`, before),
      undefined,
    )
    expect(last?.earlier.map(one => atob(one.hash))).toEqual(
      Array.from({ length: most - 1 }, (_, n) => `p${most + 1 - n}`),
    )
  })
})

const attempt = (act: () => void): boolean => {
  try {
    act()
    return false
  } catch {
    return true
  }
}
