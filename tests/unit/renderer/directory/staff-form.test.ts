import { describe, expect, it } from 'vitest'
import {
  draftFormOf,
  isBlankStaff,
  isSameStaff,
  readStaffDraft,
  staffDraftText,
} from '../../../../renderer/directory/staff-draft.ts'
import { changeOf, emptyStaff, staffForm, valuesOf } from '../../../../renderer/directory/staff-values.ts'
import { addStaff, changeStaff } from '../../../../shared/directory/contract.ts'
import { ranks } from '../../../../shared/directory/ranks.ts'
import { keepDraft } from '../../../../shared/draft/contract.ts'

const zhangWei = {
  name: '张伟',
  section: '办公室',
  post: '科员',
  rank: '二级科员',
  phone: '13800138002',
  shortPhone: '8203',
} as const
const record = { ...zhangWei, staffId: 'D-7K2M-2611-1', revision: 3, steps: [] }
const faultsOf = (values: unknown) =>
  staffForm.safeParse(values).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

describe('the form of a person', () => {
  it('wants a name and a section, and says what is too long', () => {
    expect(faultsOf(emptyStaff)).toEqual(['name: 未填', 'section: 未填'])
    expect(faultsOf({ ...zhangWei, name: ' 　' })).toEqual(['name: 未填'])
    expect(faultsOf({ ...zhangWei, post: '长'.repeat(41), shortPhone: '82011234567' })).toEqual([
      'post: 超过 40 字',
      'shortPhone: 超过 10 字',
    ])
  })

  it('passes what the book takes, to the last character', () => {
    const longest = {
      name: '名'.repeat(40),
      section: '科'.repeat(40),
      post: '职'.repeat(40),
      phone: '1'.repeat(30),
      shortPhone: '1'.repeat(10),
    }
    for (const rank of ['', ...ranks] as const) {
      expect(faultsOf({ ...longest, rank })).toEqual([])
      expect(addStaff.safeParse({ ...longest, rank }).success).toBe(true)
    }
  })

  it('begins with the person as he stands; a rank that is not known here is none', () => {
    expect(valuesOf(record)).toEqual(zhangWei)
    expect(valuesOf({ ...record, rank: '九品' }).rank).toBe('')
    expect(changeStaff.safeParse(changeOf(record.staffId, 3, zhangWei)).success).toBe(true)
  })
})

describe('the draft of a person', () => {
  const text = staffDraftText({ seen: 3, values: zhangWei })

  it('is read as it was kept, and nothing else is read', () => {
    expect(readStaffDraft(text)).toEqual({ seen: 3, values: zhangWei })
    for (const other of ['', '{}', 'null', '{"seen":1}', text.replace('二级科员', '九品')])
      expect(readStaffDraft(other)).toBeUndefined()
  })

  it('is kept under a name that the contract takes, each person’s under another', () => {
    const names = [draftFormOf(), draftFormOf('D-7K2M-2611-1'), draftFormOf('D-7K2M-2611-12')]
    expect(new Set(names).size).toBe(3)
    for (const form of names)
      expect(keepDraft.safeParse({ form, commandId: 'c-00000001', values: text }).success, form).toBe(true)
  })

  it('of somebody new is none while only the section of the last one stands there', () => {
    expect(isBlankStaff({ ...emptyStaff, section: '办公室' })).toBe(true)
    expect(isBlankStaff({ ...emptyStaff, name: '张' })).toBe(false)
    expect(isSameStaff(valuesOf(record), zhangWei)).toBe(true)
    expect(isSameStaff({ ...zhangWei, post: '' }, zhangWei)).toBe(false)
  })
})
