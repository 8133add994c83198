import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PasswordOwner, passwordProblem } from '../../../shared/account/index.ts'
import { emptySettings } from '../../../shared/settings/state.ts'

const owner: PasswordOwner = {
  account: 'zhang.wei',
  name: '张伟',
  reading: { full: 'zhangwei', initials: 'zw' },
  roles: ['duty-officer'],
}
const codeFor = (password: string, changed: Partial<PasswordOwner> = {}) =>
  passwordProblem(emptySettings(), password, { ...owner, ...changed })?.code

describe('a password', () => {
  it.each([
    '三号泵站夜里很安静呀',
    'correct horse battery',
    '3TRW-9C6N-K2P4',
    'Kq7#vN2pXz',
    '渠水 清 7 月 42 号',
  ])('like %s may be set', password => expect(codeFor(password)).toBeUndefined())

  it('has ten characters, twelve for the three separated posts', () => {
    expect(codeFor('Kq7#vN2pX')).toBe('account.password-too-short')
    expect(codeFor('Kq7#vN2pXz')).toBeUndefined()
    expect(codeFor('Kq7#vN2pXz!', { roles: ['auditor'] })).toBe('account.password-too-short')
    expect(codeFor('Kq7#vN2pXz!4', { roles: ['auditor'] })).toBeUndefined()
    expect(codeFor('👮👮👮👮👮')).toBe('account.password-too-short')
  })

  it.each([
    'password2026',
    'Password!2026',
    'P@ssw0rd2026',
    'passwordpassword',
    'qwertyuiop',
    'QWERTYUIOP123',
    '1qaz2wsx3edc',
    'woaini1314520',
    'WoAiZhongGuo1949',
    'zhongguo888888',
    'admin1234567',
    '1234567890',
    '0987654321',
    '9876543210987',
    'abcdefghijkl',
    'aaaaaaaaaaaa',
    '121212121212',
    '19491001194910',
    'zhibanshi2026',
  ])('like %s is common', password => expect(codeFor(password)).toBe('account.password-common'))

  it.each(['zhangwei#8842kq', 'ZHANG.WEI-8842', 'xx张伟的密码很长呀呀', '8842zhang wei kq'])(
    'like %s tells its owner',
    password => expect(codeFor(password)).toBe('account.password-like-name'),
  )

  it('is never repeated in the answer', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6, maxLength: 30 }), password => {
        const answer = JSON.stringify(passwordProblem(emptySettings(), password, owner) ?? {})
        return !answer.includes(JSON.stringify(password))
      }),
    )
  })
})
