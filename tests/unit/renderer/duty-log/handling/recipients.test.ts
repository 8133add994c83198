import { describe, expect, it } from 'vitest'
import {
  nameBeingTyped,
  recipientsOf,
  sectionsOf,
} from '../../../../../renderer/duty-log/handling/recipients.ts'
import type { StaffRow } from '../../../../../shared/directory/contract.ts'

const row = (staffId: string, name: string, section: string): StaffRow => ({
  staffId,
  name,
  section,
  post: '',
  rank: '',
  phone: '',
  shortPhone: '',
})
const staff = [row('1', '张伟', '河道科'), row('2', '张伟', '供水科'), row('3', '𠮷田野', '办公室')]
const read = (names: string, section = '') => recipientsOf(names, section, staff)

describe('those to whom an entry goes', () => {
  it('are of the staff where one name is borne once, rare characters or not', () =>
    expect(read('𠮷田野')).toEqual({ ok: true, to: [{ staffId: '3' }] }))

  it('who bear one name are told apart by the section in brackets or by that of all', () => {
    expect(read('张伟')).toEqual({ ok: false, why: '名册中不止一位，须填科室' })
    expect(read('张伟', '供水科')).toEqual({ ok: true, to: [{ staffId: '2' }] })
    expect(read('张伟（河道科）、张伟(供水科)，𠮷田野')).toEqual({
      ok: true,
      to: [{ staffId: '1' }, { staffId: '2' }, { staffId: '3' }],
    })
  })

  it('whom the directory does not know need a section', () => {
    expect(read('林帆')).toEqual({ ok: false, why: '名册中没有，须填科室' })
    expect(read('林帆（区府办）')).toEqual({ ok: true, to: [{ name: '林帆', section: '区府办' }] })
    expect(read('林帆', '区府办')).toEqual({ ok: true, to: [{ name: '林帆', section: '区府办' }] })
  })

  it('stand with their sections beside the field, both of a name that two bear', () => {
    expect(sectionsOf('张伟、林帆', staff)).toEqual(['河道科', '供水科'])
    expect(sectionsOf('张伟（供水科）', staff)).toEqual(['供水科'])
  })

  it('are completed one after the other', () => {
    expect(nameBeingTyped('张伟、z')).toBe('z')
    expect(nameBeingTyped('张伟、')).toBe('')
    expect(nameBeingTyped('zw')).toBe('zw')
  })
})
