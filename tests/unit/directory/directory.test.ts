import { describe, expect, it } from 'vitest'
import { staffRows } from '../../../shared/directory/index.ts'
import { given, happened, storyOf } from '../kernel/scenario.ts'

const zhang = {
  name: '张伟',
  section: '办公室',
  post: '科员',
  phone: '0000-8206',
  shortPhone: '8206',
  reading: { full: 'zhangwei', initials: 'zw' },
}
const onTheStaff = (staffId: string, changed: Partial<typeof zhang> = {}) =>
  happened({ kind: 'directory.added', v: 1, data: { staffId, ...zhang, ...changed } })

describe('the staff directory', () => {
  it('gives everybody a number of his own', () =>
    given()
      .when('directory.add', zhang)
      .thenHappened({ kind: 'directory.added', v: 1, data: { staffId: 'D-7K2M-2611-1', ...zhang } }))

  it('lists nobody twice in one post', () => {
    given(onTheStaff('D-7K2M-2611-1'))
      .when('directory.add', { ...zhang, phone: '0000-8207' })
      .thenRefused('directory.already-listed', { name: '张伟', section: '办公室', post: '科员' })
    given(onTheStaff('D-7K2M-2611-1', { post: '' }))
      .when('directory.add', { ...zhang, post: '' })
      .thenRefused('directory.already-listed', { post: '未填职务' })
  })

  it('takes a namesake in another section or post', () => {
    for (const other of [{ section: '法规科' }, { post: '主任' }])
      given(onTheStaff('D-7K2M-2611-1'))
        .when('directory.add', { ...zhang, ...other })
        .thenHappened({ kind: 'directory.added' })
  })

  it('stands by section, then by pinyin, without readings', () => {
    const { directory } = storyOf(
      onTheStaff('D-7K2M-2611-1', { section: '水资源科' }),
      onTheStaff('D-7K2M-2611-2'),
      onTheStaff('D-7K2M-2611-3', { name: '单田', reading: { full: 'shantian', initials: 'st' } }),
      onTheStaff('D-7K2M-2611-4', { section: '法规科' }),
    ).state
    const rows = staffRows(directory)
    expect(rows.map(({ section, name }) => `${section} ${name}`)).toEqual([
      '办公室 单田',
      '办公室 张伟',
      '法规科 张伟',
      '水资源科 张伟',
    ])
    expect(rows[0]).not.toHaveProperty('reading')
  })
})
