import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountRows, nameOf, rolesConflict } from '../../../shared/account/index.ts'
import { assignableRoles } from '../../../shared/kernel/roles.ts'
import { given, happened, now, storyOf } from '../kernel/scenario.ts'
import { accountExists, holderOf, newAccountOf } from './accounts.ts'

describe('making an account', () => {
  it('keeps name, roles, reading and the digest of its record', () =>
    given()
      .when('account.create', newAccountOf())
      .thenHappened({ kind: 'account.created', v: 1, data: newAccountOf() }))

  it('names each role once', () =>
    given()
      .when('account.create', newAccountOf({ roles: ['leader', 'leader'] }))
      .thenHappened({ data: newAccountOf({ roles: ['leader'] }) }))

  it('never gives a sign-in name twice', () =>
    given(accountExists())
      .when('account.create', newAccountOf({ name: '张威' }))
      .thenRefused('account.taken', { account: 'zhang.wei' }))

  it.each(['system', 'setup'])('keeps the name %s for the program', account =>
    given().when('account.create', newAccountOf({ account })).thenRefused('account.reserved', { account }),
  )

  it('is not confused by names that every object has', () =>
    given()
      .when('account.create', newAccountOf({ account: 'constructor' }))
      .thenHappened({ kind: 'account.created' }))

  it.each([
    [['administrator', 'duty-officer'], '系统管理员'],
    [['office', 'auditor'], '审计员'],
    [['secrecy-officer', 'administrator'], '系统管理员'],
    [['secrecy-officer', 'auditor'], '审计员'],
    [['administrator', 'auditor'], '系统管理员'],
  ] as const)('refuses the roles %j together', (roles, role) =>
    given()
      .when('account.create', newAccountOf({ roles: [...roles] }))
      .thenRefused('account.roles-conflict', { role }),
  )

  it('lets the secrecy officer stand on the duty roster', () =>
    given()
      .when('account.create', newAccountOf({ roles: ['secrecy-officer', 'duty-officer'] }))
      .thenHappened({ kind: 'account.created' }))

  it('refuses a second post of the three to one person', () => {
    const auditor = holderOf('auditor', '吴敏', 'wu.min')
    given(auditor)
      .when('account.create', newAccountOf({ account: 'wu.min2', name: '吴敏', roles: ['administrator'] }))
      .thenRefused('account.same-person', { name: '吴敏', role: '审计员' })
    given(auditor)
      .when('account.create', newAccountOf({ account: 'wu.min2', name: '吴敏', roles: ['auditor'] }))
      .thenHappened({ kind: 'account.created' })
  })
})

describe('roles that must not meet', () => {
  it('are found in every order, and nowhere else', () => {
    fc.assert(
      fc.property(fc.subarray([...assignableRoles]), fc.boolean(), (roles, isTurned) => {
        const lonely = roles.includes('administrator') || roles.includes('auditor')
        const held = isTurned ? [...roles].reverse() : roles
        expect(rolesConflict(held) !== undefined).toBe(lonely && roles.length > 1)
      }),
    )
    expect(rolesConflict(['auditor', 'auditor'])).toBeUndefined()
  })
})

describe('changing a password', () => {
  const changed = {
    kind: 'account.password-changed',
    v: 1,
    data: { account: 'zhang.wei', verifier: 'e'.repeat(64) },
  }

  it('is the owner’s own act', () =>
    given(accountExists())
      .when('account.change-password', { verifier: 'e'.repeat(64) })
      .thenHappened(changed))

  it('needs an account', () =>
    given()
      .when('account.change-password', { verifier: 'e'.repeat(64) })
      .thenRefused('account.unknown', { account: 'zhang.wei' }))

  it('puts the new record in force and ends the one-time password', () => {
    expect(storyOf(accountExists()).state.accounts['zhang.wei']).toMatchObject({
      mustChange: true,
      createdAt: now,
    })
    expect(storyOf(accountExists(), happened(changed)).state.accounts['zhang.wei']).toMatchObject({
      mustChange: false,
      verifier: 'e'.repeat(64),
    })
  })

  it('of an account that this book does not know changes nothing', () =>
    expect(storyOf(happened(changed)).state.accounts).toEqual({}))
})

describe('accounts as they are shown', () => {
  it('stand by pinyin and never with their records', () => {
    const { state } = storyOf(
      accountExists(),
      accountExists({ account: 'li.jm', name: '李建明', reading: { full: 'lijianming', initials: 'ljm' } }),
    )
    expect(accountRows(state.accounts, { directory: state.directory, lastSignIn: {} })).toEqual([
      { account: 'li.jm', name: '李建明', roles: ['duty-officer'], mustChangePassword: true },
      { account: 'zhang.wei', name: '张伟', roles: ['duty-officer'], mustChangePassword: true },
    ])
  })

  it('name the program’s own acts and unknown actors too', () => {
    const { accounts } = storyOf(accountExists()).state
    expect(['zhang.wei', 'system', 'setup', 'constructor'].map(id => nameOf(accounts, id))).toEqual([
      '张伟',
      '系统',
      '首次设置',
      'constructor',
    ])
  })
})
