import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountRows, apartRoles } from '../../../shared/account/index.ts'
import type { CommandName } from '../../../shared/contract.ts'
import { decideGeneral } from '../../../shared/decide.ts'
import { evolveGeneral } from '../../../shared/evolve.ts'
import { assignableRoles } from '../../../shared/kernel/roles.ts'
import type { SealedInput } from '../../../shared/prepared.ts'
import { gone, onTheStaff, staffId } from '../directory/staff.ts'
import { contextOf, given, happened, now, storyOf } from '../kernel/scenario.ts'
import { accountExists, holderOf, newAccountOf } from './accounts.ts'

const disabled = (account: string) =>
  happened({ kind: 'account.disabled', v: 1, data: { account, reason: '调离' } })
const threePosts = [
  holderOf('administrator', '郑国栋', 'zheng.guodong'),
  holderOf('secrecy-officer', '何静', 'he.jing'),
  holderOf('auditor', '冯涛', 'feng.tao'),
]

describe('an account for somebody of the staff', () => {
  const forZhang = newAccountOf({ staffId: staffId(1) })

  it('says whose it is', () =>
    given(onTheStaff(1))
      .when('account.create', forZhang)
      .thenHappened({ kind: 'account.created', data: { account: 'zhang.wei', staffId: staffId(1) } }))

  it('bears the name that the directory has, and is for nobody who left', () => {
    given().when('account.create', forZhang).thenRefused('account.staff-unknown', { name: '张伟' })
    given(onTheStaff(1, { name: '张威' }))
      .when('account.create', forZhang)
      .thenRefused('account.staff-unknown', { name: '张伟' })
    given(onTheStaff(1), gone(1)).when('account.create', forZhang).thenRefused('account.staff-left')
  })

  it('is his only one in use', () => {
    const second = newAccountOf({ account: 'zhang.wei2', staffId: staffId(1) })
    given(onTheStaff(1), accountExists({ staffId: staffId(1) }))
      .when('account.create', second)
      .thenRefused('account.staff-has-account', { name: '张伟', account: 'zhang.wei' })
    given(onTheStaff(1), accountExists({ staffId: staffId(1) }), disabled('zhang.wei'))
      .when('account.create', second)
      .thenHappened({ kind: 'account.created' })
  })

  it('lets two persons of one name hold two of the three posts, if the directory knows both', () => {
    const two = [onTheStaff(1), onTheStaff(2, { section: '法规科' })]
    const auditor = accountExists({ roles: ['auditor'], staffId: staffId(1) })
    const administrator = newAccountOf({ account: 'zhang.wei2', roles: ['administrator'] })
    given(...two, auditor)
      .when('account.create', { ...administrator, staffId: staffId(2) })
      .thenHappened({ kind: 'account.created' })
    given(...two, auditor)
      .when('account.create', administrator)
      .thenRefused('account.same-person', { role: '审计员' })
  })
})

describe('changing roles', () => {
  const toOffice = { account: 'zhang.wei', roles: ['office' as const] }

  it('says what they were and what they are', () => {
    given(accountExists())
      .when('account.change-roles', toOffice)
      .thenHappened({
        kind: 'account.roles-changed',
        v: 1,
        data: { account: 'zhang.wei', before: ['duty-officer'], roles: ['office'], mustChange: false },
      })
  })

  it('asks for a new password of whoever comes to one of the three posts', () => {
    given(accountExists())
      .when('account.change-roles', { account: 'zhang.wei', roles: ['secrecy-officer', 'duty-officer'] })
      .thenHappened({ data: { mustChange: true } })
    const promoted = happened({
      kind: 'account.roles-changed',
      v: 1,
      data: { account: 'zhang.wei', before: [], roles: ['auditor'], mustChange: true },
    })
    const { accounts } = storyOf(accountExists({ oneTime: false }), promoted).state
    expect(accounts['zhang.wei']).toMatchObject({ roles: ['auditor'], mustChange: true })
  })

  it.each([
    [['administrator', 'office'], 'account.roles-conflict'],
    [['auditor', 'duty-officer'], 'account.roles-conflict'],
    [['duty-officer'], 'account.roles-unchanged'],
    [['duty-officer', 'duty-officer'], 'account.roles-unchanged'],
  ] as const)('to %j is refused', (roles, code) =>
    given(accountExists())
      .when('account.change-roles', { account: 'zhang.wei', roles: [...roles] })
      .thenRefused(code),
  )

  it('gives nobody a second post of the three', () =>
    given(holderOf('auditor', '张伟', 'zhang.wei2'), accountExists())
      .when('account.change-roles', { account: 'zhang.wei', roles: ['administrator'] })
      .thenRefused('account.same-person', { name: '张伟', role: '审计员' }))

  it('leaves none of the three posts without a holder', () => {
    given(...threePosts)
      .when('account.change-roles', { account: 'feng.tao', roles: ['office'] })
      .thenRefused('account.last-of-post', { role: '审计员' })
    given(...threePosts, holderOf('auditor', '吴敏', 'wu.min'))
      .when('account.change-roles', { account: 'feng.tao', roles: ['office'] })
      .thenHappened({ kind: 'account.roles-changed' })
    given(...threePosts, holderOf('auditor', '吴敏', 'wu.min'), disabled('wu.min'))
      .when('account.change-roles', { account: 'feng.tao', roles: ['office'] })
      .thenRefused('account.last-of-post')
  })

  it('needs an account that is in use', () => {
    given().when('account.change-roles', toOffice).thenRefused('account.unknown')
    given(accountExists(), disabled('zhang.wei'))
      .when('account.change-roles', toOffice)
      .thenRefused('account.disabled', { account: 'zhang.wei' })
  })
})

describe('disabling and enabling', () => {
  const disable = { account: 'zhang.wei', reason: ' 调离 ' }

  it('keeps who, when and why', () => {
    given(accountExists())
      .when('account.disable', disable)
      .thenHappened({ kind: 'account.disabled', v: 1, data: { account: 'zhang.wei', reason: '调离' } })
    const { state } = storyOf(accountExists(), disabled('zhang.wei'))
    expect(accountRows(state.accounts, { directory: state.directory, lastSignIn: {} })).toMatchObject([
      { disabled: { at: now, byName: '张伟', reason: '调离' } },
    ])
  })

  it('leaves none of the three posts without a holder', () => {
    for (const account of ['zheng.guodong', 'he.jing', 'feng.tao'])
      given(...threePosts)
        .when('account.disable', { account, reason: '调离' })
        .thenRefused('account.last-of-post')
  })

  it('happens once', () => {
    const off = given(accountExists(), disabled('zhang.wei'))
    off.when('account.disable', disable).thenRefused('account.disabled')
    off.when('account.enable', { account: 'zhang.wei' }).thenHappened({ kind: 'account.enabled', v: 1 })
    given(accountExists())
      .when('account.enable', { account: 'zhang.wei' })
      .thenRefused('account.not-disabled')
    given().when('account.enable', { account: 'zhang.wei' }).thenRefused('account.unknown')
    given().when('account.disable', disable).thenRefused('account.unknown')
  })

  it('looks again at what changed before it enables', () => {
    given(onTheStaff(1), accountExists({ staffId: staffId(1) }), disabled('zhang.wei'), gone(1))
      .when('account.enable', { account: 'zhang.wei' })
      .thenRefused('account.staff-left')
    given(
      holderOf('auditor', '张伟', 'zhang.wei'),
      disabled('zhang.wei'),
      holderOf('administrator', '张伟', 'z.w'),
    )
      .when('account.enable', { account: 'zhang.wei' })
      .thenRefused('account.same-person')
    given(
      onTheStaff(1),
      accountExists({ staffId: staffId(1) }),
      disabled('zhang.wei'),
      accountExists({ account: 'zhang.wei2', staffId: staffId(1) }),
    )
      .when('account.enable', { account: 'zhang.wei' })
      .thenRefused('account.staff-has-account', { account: 'zhang.wei2' })
  })
})

describe('a one-time password', () => {
  const reset = { account: 'zhang.wei', verifier: 'e'.repeat(64) }

  it('is in force until its owner changed it', () => {
    given(accountExists())
      .when('account.reset-password', reset, { actor: 'zheng.guodong' })
      .thenHappened({ kind: 'account.password-reset', v: 1, data: reset })
    const done = happened({ kind: 'account.password-reset', v: 1, data: reset })
    expect(storyOf(accountExists({ oneTime: false }), done).state.accounts['zhang.wei']).toMatchObject({
      verifier: reset.verifier,
      mustChange: true,
    })
  })

  it('is for others, and for an account in use', () => {
    given(accountExists()).when('account.reset-password', reset).thenRefused('account.own-password')
    given(accountExists(), disabled('zhang.wei'))
      .when('account.reset-password', reset, { actor: 'zheng.guodong' })
      .thenRefused('account.disabled')
    given().when('account.reset-password', reset).thenRefused('account.unknown')
  })
})

describe('any order of acts of administrators', () => {
  const ids = ['zheng.guodong', 'he.jing', 'feng.tao', 'wu.min', 'lin.tao'] as const
  const step = fc.record({
    act: fc.constantFrom('roles', 'roles', 'disable', 'enable'),
    account: fc.constantFrom(...ids),
    roles: fc.subarray([...assignableRoles], { maxLength: 2 }),
  })

  it('leaves each of the three posts with a holder, and nobody with what excludes itself', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), steps => {
        const { state } = storyOf(
          ...threePosts,
          holderOf('office', '吴敏', 'wu.min'),
          holderOf('duty-officer', '郑国栋', 'lin.tao'),
        )
        const run = <N extends CommandName>(name: N, input: SealedInput<N>) => {
          const decision = decideGeneral(state, name, input, contextOf())
          if (!decision.ok) return
          for (const event of decision.events)
            evolveGeneral(state, event, { seq: 1, hash: '', at: now, actor: 'zheng.guodong' })
        }
        for (const { act, account, roles } of steps) {
          if (act === 'roles') run('account.change-roles', { account, roles })
          if (act === 'disable') run('account.disable', { account, reason: '调离' })
          if (act === 'enable') run('account.enable', { account })
        }
        const inUse = Object.values(state.accounts).filter(account => !account.disabled)
        for (const post of apartRoles) expect(inUse.some(({ roles }) => roles.includes(post))).toBe(true)
        for (const { roles } of inUse)
          if (roles.some(role => role === 'administrator' || role === 'auditor'))
            expect(roles).toHaveLength(1)
        const posts = new Map<string, Set<string>>()
        for (const { name, roles } of inUse)
          for (const role of roles)
            if (apartRoles.some(post => post === role))
              posts.set(name, new Set([...(posts.get(name) ?? []), role]))
        for (const held of posts.values()) expect(held.size).toBe(1)
      }),
    )
  })
})
