import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountOfTried, namesFor, waitAfter } from '../../../shared/session/index.ts'
import { accountExists, holderOf } from '../account/accounts.ts'
import { staffId } from '../directory/staff.ts'
import { given, happened, now, storyOf } from '../kernel/scenario.ts'

const failedFor = (tried: string, account?: string) =>
  happened(
    { kind: 'session.sign-in-failed', v: 1, data: account === undefined ? { tried } : { tried, account } },
    { actor: 'system' },
  )
const signedIn = (actor: string, at = now) =>
  happened({ kind: 'session.signed-in', v: 1, data: {} }, { actor, at })

describe('signing in', () => {
  it('is an act of the account itself', () =>
    given(accountExists())
      .when('session.sign-in', { outcome: 'passed', account: 'zhang.wei' })
      .thenHappened({ kind: 'session.signed-in', v: 1, data: {} }))

  it('for one command names that command', () =>
    given(accountExists())
      .when('session.sign-once', { outcome: 'passed', account: 'zhang.wei', command: 'handover.sign' })
      .thenHappened({ kind: 'session.signed-in', data: { once: 'handover.sign' } }))

  it('is refused to an account whose roles must not meet, however it came about', () =>
    given(accountExists({ roles: ['auditor', 'office'] }))
      .when('session.sign-in', { outcome: 'passed', account: 'zhang.wei' })
      .thenRefused('session.roles-conflict'))

  it('is refused without an account in the words of a wrong password', () =>
    given()
      .when('session.sign-in', { outcome: 'passed', account: 'nobody' })
      .thenRefused('session.wrong-name-or-password'))

  it('that failed is journalled with the name tried and the account that bears it', () => {
    const book = given(accountExists())
    book
      .when('session.sign-in', { outcome: 'failed', tried: '张伟' }, { actor: 'system' })
      .thenHappened({ kind: 'session.sign-in-failed', data: { tried: '张伟', account: 'zhang.wei' } })
    const { decision } = book.when('session.sign-once', { outcome: 'failed', tried: '张威', command: 'x.y' })
    expect(decision).toEqual({
      ok: true,
      events: [{ kind: 'session.sign-in-failed', v: 1, data: { tried: '张威' } }],
    })
  })

  it('ends with a lock or a sign-out', () => {
    given()
      .when('session.lock', { reason: 'idle' })
      .thenHappened({ kind: 'session.locked', data: { reason: 'idle' } })
    given().when('session.sign-out', {}).thenHappened({ kind: 'session.signed-out', data: {} })
  })
})

describe('failures', () => {
  it('are counted per account until it signs in', () => {
    const failures = [failedFor('zhang.wei', 'zhang.wei'), failedFor('张伟', 'zhang.wei'), failedFor('谁')]
    expect(storyOf(...failures).state.sessions.failures).toEqual({ 'zhang.wei': { count: 2, lastAt: now } })
    expect(storyOf(...failures, signedIn('zhang.wei')).state.sessions.failures).toEqual({})
  })

  it('cost nothing four times, then one minute, doubled up to a quarter of an hour', () =>
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 500].map(n => waitAfter(n))).toEqual([
      0, 0, 0, 0, 0, 1, 2, 4, 8, 15, 15, 15,
    ]))

  it('never shorten the wait by going on', () => {
    fc.assert(fc.property(fc.nat(5000), n => waitAfter(n + 1) >= waitAfter(n)))
  })
})

describe('names offered at sign-in', () => {
  const staff = [
    accountExists(),
    accountExists({ account: 'zhang.wei2', name: '张威', reading: { full: 'zhangwei', initials: 'zw' } }),
    accountExists({ account: 'shan.tian', name: '单田', reading: { full: 'shantian', initials: 'st' } }),
    accountExists({ account: 'zhou.zw', name: '周子维', reading: { full: 'zhouziwei', initials: 'zzw' } }),
  ]
  const { state } = storyOf(...staff, signedIn('zhang.wei2'))
  const offered = (text: string) =>
    namesFor(state.accounts, state.sessions, text, () => '供水科').map(({ name }) => name)

  it('are none before something is typed', () => {
    expect(offered('')).toEqual([])
    expect(offered('  ')).toEqual([])
  })

  it.each([
    ['张', ['张威', '张伟']],
    ['伟', ['张伟']],
    ['zw', ['张威', '张伟', '周子维']],
    ['ZW', ['张威', '张伟', '周子维']],
    ['ｚｗ', ['张威', '张伟', '周子维']],
    ['zhangw', ['张威', '张伟']],
    ['zhang.wei', ['张伟', '张威']],
    ['shan', ['单田']],
    ['st', ['单田']],
    ['李', []],
  ])('for %s are %j, best match first, who was here last before others', (text, names) =>
    expect(offered(text)).toEqual(names),
  )

  it('are eight at most', () => {
    const many = Array.from({ length: 20 }, (_, n) => accountExists({ account: `zhang.w${n + 1}` }))
    const crowd = storyOf(...many).state
    expect(namesFor(crowd.accounts, crowd.sessions, 'z', () => undefined)).toHaveLength(8)
  })

  it('tell no more than name, account and roles', () =>
    expect(namesFor(state.accounts, state.sessions, 'st', () => '供水科')).toEqual([
      { account: 'shan.tian', name: '单田', roles: ['duty-officer'] },
    ]))

  it('of two who bear one name are told apart by their sections', () => {
    const { accounts, sessions } = storyOf(
      accountExists({ staffId: staffId(1) }),
      accountExists({ account: 'zhang.wei2', staffId: staffId(2) }),
    ).state
    const sections = new Map([
      [staffId(1), '河道科'],
      [staffId(2), '供水科'],
    ])
    expect(namesFor(accounts, sessions, 'zw', id => sections.get(id))).toMatchObject([
      { account: 'zhang.wei', name: '张伟', section: '河道科' },
      { account: 'zhang.wei2', name: '张伟', section: '供水科' },
    ])
  })
})

describe('a name typed at sign-in', () => {
  const { accounts } = storyOf(
    accountExists(),
    holderOf('office', '陈蓉', 'chen.rong'),
    holderOf('leader', '陈蓉', 'chen.rong2'),
  ).state

  it.each([
    ['zhang.wei', 'zhang.wei'],
    [' ZHANG.WEI ', 'zhang.wei'],
    ['张伟', 'zhang.wei'],
    ['张 伟', 'zhang.wei'],
    ['陈蓉', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%j means %s', (tried, account) => expect(accountOfTried(accounts, tried)).toBe(account))
})
