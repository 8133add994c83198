import { describe, expect, it } from 'vitest'
import { passwordForm } from '../../../renderer/account/password-form.ts'
import { accountFor, besideName } from '../../../renderer/sign-in/sign-in-form.ts'
import type { NameMatch } from '../../../shared/session/contract.ts'

const zhangWei: NameMatch = { account: 'zhang.wei', name: '张伟', roles: ['duty-officer', 'office'] }
const zhaoWen: NameMatch = { account: 'zhao.wen', name: '赵雯', roles: ['office'] }
const otherZhangWei: NameMatch = { account: 'zhang.wei2', name: '张伟', roles: ['gatekeeper'] }

describe('who is meant at sign-in', () => {
  it('is the one chosen from the list, also where two bear the name', () =>
    expect(accountFor('张伟', { account: 'zhang.wei2', shown: '张伟' }, [zhangWei, otherZhangWei])).toBe(
      'zhang.wei2',
    ))

  it('is no longer the one chosen once something else was typed', () =>
    expect(accountFor('赵雯', { account: 'zhang.wei', shown: '张伟' }, [zhaoWen])).toBe('zhao.wen'))

  it('is found by the whole name and by the sign-in name', () => {
    expect(accountFor('张伟', undefined, [zhangWei, zhaoWen])).toBe('zhang.wei')
    expect(accountFor(' Zhao.Wen ', undefined, [zhangWei, zhaoWen])).toBe('zhao.wen')
  })

  it('is the only one whom the initials fit', () =>
    expect(accountFor('zhw', undefined, [zhaoWen])).toBe('zhao.wen'))

  it('is never guessed among several: what was typed is tried', () => {
    expect(accountFor('zw', undefined, [zhangWei, zhaoWen])).toBe('zw')
    expect(accountFor('张伟', undefined, [zhangWei, otherZhangWei])).toBe('张伟')
    expect(accountFor('nobody', undefined, [])).toBe('nobody')
  })
})

describe('beside a name', () => {
  const labelOf = (role: string) => `<${role}>`

  it('stand the roles', () =>
    expect(besideName(zhangWei, [zhangWei], labelOf)).toBe('<duty-officer>，<office>'))

  it('stands the account too where two bear the name, and the section where it is known', () => {
    expect(besideName(otherZhangWei, [zhangWei, otherZhangWei], labelOf)).toBe('<gatekeeper> zhang.wei2')
    const known = { ...otherZhangWei, section: '供水科' }
    expect(besideName(known, [zhangWei, known], labelOf)).toBe('<gatekeeper> 供水科 zhang.wei2')
    expect(besideName(known, [known], labelOf)).toBe('<gatekeeper> 供水科 zhang.wei2')
  })
})

describe('a new password', () => {
  const faultsIn = (values: { current: string; next: string; again: string }) =>
    passwordForm.safeParse(values).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ??
    []

  it('is sent when it was typed twice alike', () =>
    expect(faultsIn({ current: 'old', next: 'new one', again: 'new one' })).toEqual([]))

  it('is not sent when it was typed otherwise the second time, or is the old one', () => {
    expect(faultsIn({ current: 'old', next: 'new', again: 'mew' })).toEqual(['again 与新密码不一致'])
    expect(faultsIn({ current: 'old', next: 'old', again: 'old' })).toEqual(['next 与现在的密码相同'])
  })
})
