import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingOf, suggestAccount } from '../../../electron/accounts/pinyin.ts'
import { accountId } from '../../../shared/kernel/ids.ts'

const nobody: ReadonlySet<string> = new Set()

describe('the reading of a name', () => {
  it.each([
    ['张伟', 'zhangwei', 'zw'],
    ['单雄信', 'shanxiongxin', 'sxx'],
    ['曾志伟', 'zengzhiwei', 'zzw'],
    ['吕布', 'lvbu', 'lb'],
    ['欧阳娜娜', 'ouyangnana', 'oynn'],
    ['买买提·艾力', 'maimaitiaili', 'mmtal'],
    ['John Smith', 'johnsmith', 'js'],
  ])('reads %s as %s and %s', (name, full, initials) => {
    expect(readingOf(name)).toEqual({ full, initials })
  })

  it('is empty where nothing can be read', () => {
    expect(readingOf('･･')).toEqual({ full: '', initials: '' })
  })
})

describe('the suggested sign-in name', () => {
  it.each([
    ['张伟', 'zhang.wei'],
    ['李建明', 'li.jianming'],
    ['欧阳娜娜', 'ouyang.nana'],
    ['欧阳', 'ou.yang'],
    ['王', 'wang'],
    ['･･', ''],
  ])('for %s is %s', (name, account) => {
    expect(suggestAccount(name, nobody)).toBe(account)
  })

  it('counts on for namesakes', () => {
    expect(suggestAccount('张伟', new Set(['zhang.wei']))).toBe('zhang.wei2')
    expect(suggestAccount('张炜', new Set(['zhang.wei', 'zhang.wei2']))).toBe('zhang.wei3')
  })

  it('is always a legal account id or empty, whatever the name', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), name => {
        const account = suggestAccount(name, nobody)
        expect(account === '' || accountId.safeParse(account).success).toBe(true)
      }),
    ))
})
