import { describe, expect, it } from 'vitest'
import { staffPage, staffRecord, staffRows } from '../../../shared/directory/index.ts'
import { given, happened, storyOf } from '../kernel/scenario.ts'
import { changeOf, gone, onTheStaff, staffId, staffOf } from './staff.ts'

const zhang = staffOf()

describe('adding somebody to the directory', () => {
  it('gives him and his section numbers of their own', () =>
    given()
      .when('directory.add', zhang)
      .thenHappened({
        kind: 'directory.added',
        v: 2,
        data: { staffId: staffId(1), sectionId: staffId(2), rank: '', ...zhang },
      }))

  it('puts him into the section of that name, however it is spaced', () =>
    given(onTheStaff(1, { name: '李雷' }))
      .when('directory.add', { ...zhang, section: ' 办 公 室 ' })
      .thenHappened({ kind: 'directory.added', data: { sectionId: '办公室', section: '办公室' } }))

  it('lists nobody twice in one post', () => {
    given(onTheStaff(1))
      .when('directory.add', { ...zhang, phone: '0000-8207' })
      .thenRefused('directory.already-listed', { name: '张伟', section: '办公室', post: '科员' })
    given(onTheStaff(1, { post: '' }))
      .when('directory.add', { ...zhang, name: '张　伟', post: '' })
      .thenRefused('directory.already-listed', { post: '未填职务' })
  })

  it('takes a namesake in another section or post', () => {
    for (const other of [{ section: '法规科' }, { post: '主任' }])
      given(onTheStaff(1))
        .when('directory.add', { ...zhang, ...other })
        .thenHappened({ kind: 'directory.added' })
  })

  it('takes a desk telephone that a room shares, but no mobile number of somebody else', () => {
    given(onTheStaff(1))
      .when('directory.add', { ...zhang, name: '李雷' })
      .thenHappened({ kind: 'directory.added' })
    given(onTheStaff(1, { phone: '138 0013 8000' }))
      .when('directory.add', { ...zhang, name: '李雷', phone: '+86-13800138000' })
      .thenRefused('directory.phone-taken', { name: '张伟', section: '办公室' })
    given(onTheStaff(1, { phone: '13800138000' }), gone(1))
      .when('directory.add', { ...zhang, name: '李雷', phone: '13800138000' })
      .thenHappened({ kind: 'directory.added' })
  })

  it('keeps rare characters to the code point, and takes padding out of a name', () => {
    given()
      .when('directory.add', { ...zhang, name: '𠮷　䶮\u{2B81C}' })
      .thenHappened({ data: { name: '𠮷䶮\u{2B81C}' } })
    given()
      .when('directory.add', { ...zhang, name: ' 阿依古丽 · Ay Gul ' })
      .thenHappened({ data: { name: '阿依古丽 · Ay Gul' } })
  })
})

describe('changing somebody', () => {
  it('states him whole and keeps how he stood before', () => {
    given(onTheStaff(1))
      .when('directory.change', changeOf(1, { post: '副主任', rank: '副科级' }))
      .thenHappened({ kind: 'directory.changed', v: 1, data: { post: '副主任', sectionId: '办公室' } })
    const { directory } = storyOf(
      onTheStaff(1),
      happened({
        kind: 'directory.changed',
        v: 1,
        data: { ...staffOf({ post: '副主任' }), rank: '', staffId: staffId(1), sectionId: '办公室' },
      }),
    ).state
    expect(staffRecord(directory, staffId(1), id => id)).toMatchObject({
      post: '副主任',
      revision: 2,
      steps: [{ kind: 'added' }, { kind: 'changed', was: { post: '科员', section: '办公室' } }],
    })
  })

  it('is refused to whoever has not seen the newest', () =>
    given(onTheStaff(1))
      .when('directory.change', changeOf(1, { post: '主任', revision: 2 }))
      .thenRefused('directory.revision-stale', { name: '张伟' }))

  it('says that nothing changed, and that nobody has this number', () => {
    given(onTheStaff(1)).when('directory.change', changeOf(1)).thenRefused('directory.nothing-changed')
    given().when('directory.change', changeOf(1)).thenRefused('directory.unknown')
    given()
      .when('directory.change', changeOf(1, { staffId: 'constructor' }))
      .thenRefused('directory.unknown')
  })

  it('makes nobody the double of another', () =>
    given(onTheStaff(1), onTheStaff(2, { name: '李雷' }))
      .when('directory.change', changeOf(2))
      .thenRefused('directory.already-listed'))

  it('moves to a section that is new to the directory', () =>
    given(onTheStaff(1))
      .when('directory.change', changeOf(1, { section: '监督科' }))
      .thenHappened({ data: { sectionId: staffId(1), section: '监督科' } }))
})

describe('leaving', () => {
  const leave = { staffId: staffId(1), revision: 1, on: '2026-11-23', reason: '退休' }

  it('bears its day and the name that the section had', () =>
    given(onTheStaff(1))
      .when('directory.leave', leave)
      .thenHappened({ kind: 'directory.left', v: 1, data: { on: '2026-11-23', section: '办公室' } }))

  it('is no matter of tomorrow in the unit’s time zone, whatever the PC’s', () => {
    given(onTheStaff(1))
      .when('directory.leave', { ...leave, on: '2026-11-24' })
      .thenRefused('directory.date-ahead', { on: '2026-11-24' })
    given(onTheStaff(1))
      .when('directory.leave', { ...leave, on: '2026-11-24' }, { now: '2026-11-23T16:00:00.000Z' })
      .thenHappened({ kind: 'directory.left' })
  })

  it('happens once, and to nobody unknown', () => {
    given(onTheStaff(1), gone(1))
      .when('directory.leave', { ...leave, revision: 2 })
      .thenRefused('directory.already-left', { name: '张伟', on: '2026-11-20' })
    given().when('directory.leave', leave).thenRefused('directory.unknown')
    given(onTheStaff(1))
      .when('directory.leave', { ...leave, revision: 3 })
      .thenRefused('directory.revision-stale')
  })

  it('ends with coming back, not before the day of leaving, and beside nobody’s double', () => {
    const back = { staffId: staffId(1), revision: 2, on: '2026-11-22' }
    given(onTheStaff(1), gone(1))
      .when('directory.return', back)
      .thenHappened({ kind: 'directory.returned', v: 1, data: { staffId: staffId(1), on: '2026-11-22' } })
    given(onTheStaff(1), gone(1))
      .when('directory.return', { ...back, on: '2026-11-19' })
      .thenRefused('directory.return-before-leave', { on: '2026-11-20' })
    given(onTheStaff(1), gone(1), onTheStaff(2))
      .when('directory.return', back)
      .thenRefused('directory.already-listed')
    given(onTheStaff(1)).when('directory.return', back).thenRefused('directory.not-left', { name: '张伟' })
    given().when('directory.return', back).thenRefused('directory.unknown')
  })
})

describe('the list of the staff', () => {
  const { directory } = storyOf(
    onTheStaff(1, { section: '水资源科' }),
    onTheStaff(2),
    onTheStaff(3, { name: '单田', reading: { full: 'shantian', initials: 'st' } }),
    onTheStaff(4, { section: '法规科', phone: '13800138000', shortPhone: '' }),
    onTheStaff(5, { name: '赵敏', reading: { full: 'zhaomin', initials: 'zm' } }),
    gone(5),
  ).state

  it('stands by section, then by pinyin, without readings', () => {
    const rows = staffRows(directory)
    expect(rows.map(({ section, name }) => `${section} ${name}`)).toEqual([
      '办公室 单田',
      '办公室 张伟',
      '法规科 张伟',
      '水资源科 张伟',
    ])
    expect(rows[0]).not.toHaveProperty('reading')
    expect(rows.map(({ hasNamesake }) => hasNamesake)).toEqual([undefined, true, true, true])
  })

  it('keeps who left apart, with the day', () => {
    expect(staffRows(directory, 'left')).toMatchObject([{ name: '赵敏', leftOn: '2026-11-20' }])
    expect(staffRows(directory, 'all')).toHaveLength(5)
  })

  it.each([
    ['张', 3],
    ['zw', 3],
    ['ZHANGW', 3],
    ['ｓｔ', 1],
    ['8000', 1],
    ['138-0013-8000', 1],
    ['8', 0],
    ['constructor', 0],
    ['  ', 4],
  ])('finds by name, pinyin, initials and the tail of a number: %s', (text, total) =>
    expect(staffPage(directory, { standing: 'current', text, offset: 0, limit: 50 }).total).toBe(total),
  )

  it('is answered page by page, in one section or all', () => {
    const page = staffPage(directory, { standing: 'current', offset: 1, limit: 2 })
    expect(page).toMatchObject({ total: 4, rows: [{ section: '办公室' }, { section: '法规科' }] })
    const section = staffPage(directory, { standing: 'all', sectionId: '办公室', offset: 0, limit: 9 })
    expect(section.total).toBe(3)
  })
})
