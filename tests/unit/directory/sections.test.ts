import { describe, expect, it } from 'vitest'
import { sectionRows, staffRows } from '../../../shared/directory/index.ts'
import { given, happened, now, storyOf } from '../kernel/scenario.ts'
import { gone, onTheStaff } from './staff.ts'

const renamed = (sectionId: string, before: string, name: string) =>
  happened({ kind: 'directory.section-renamed', v: 1, data: { sectionId, before, name } })
const merged = (sectionId: string, intoId: string) =>
  happened({ kind: 'directory.sections-merged', v: 1, data: { sectionId, intoId } })

const li = { name: '李雷', section: '法规科', reading: { full: 'lilei', initials: 'll' } }
const names = (...steps: readonly ReturnType<typeof happened>[]) =>
  staffRows(storyOf(...steps).state.directory, 'all').map(({ name, section }) => `${name} ${section}`)

describe('renaming a section', () => {
  const rename = { sectionId: '办公室', before: '办公室', name: '综合科' }

  it('takes its people along and keeps the name that it had', () => {
    given(onTheStaff(1))
      .when('directory.rename-section', rename)
      .thenHappened({ kind: 'directory.section-renamed', v: 1, data: rename })
    expect(names(onTheStaff(1), renamed('办公室', '办公室', '综合科'))).toEqual(['张伟 综合科'])
    const { directory } = storyOf(onTheStaff(1), renamed('办公室', '办公室', '综合科')).state
    expect(sectionRows(directory, id => id)).toEqual([
      {
        sectionId: '办公室',
        name: '综合科',
        people: 1,
        earlier: [{ kind: 'renamed', name: '办公室', at: now, byName: 'zhang.wei' }],
      },
    ])
  })

  it('leaves to whoever has left the name of his time', () =>
    expect(names(onTheStaff(1), gone(1), renamed('办公室', '办公室', '综合科'))).toEqual(['张伟 办公室']))

  it('is refused for a name that another one bears, for none, and for the same', () => {
    const two = given(onTheStaff(1), onTheStaff(2, li))
    two
      .when('directory.rename-section', { ...rename, name: '法 规 科' })
      .thenRefused('directory.section-taken', { name: '法规科' })
    two
      .when('directory.rename-section', { ...rename, name: '办公室' })
      .thenRefused('directory.nothing-changed')
    two
      .when('directory.rename-section', { ...rename, sectionId: 'constructor' })
      .thenRefused('directory.section-unknown')
  })

  it('tells whoever saw an older name', () =>
    given(onTheStaff(1), renamed('办公室', '办公室', '综合科'))
      .when('directory.rename-section', rename)
      .thenRefused('directory.section-changed', { name: '综合科' }))
})

describe('merging sections', () => {
  const merge = { sectionId: '办公室', intoId: '法规科' }

  it('takes the people along, wherever the other one goes in its turn', () => {
    given(onTheStaff(1), onTheStaff(2, li))
      .when('directory.merge-sections', merge)
      .thenHappened({ kind: 'directory.sections-merged', v: 1, data: merge })
    const third = onTheStaff(3, { ...li, name: '韩梅', section: '供水科' })
    expect(
      names(onTheStaff(1), onTheStaff(2, li), third, merged('办公室', '法规科'), merged('法规科', '供水科')),
    ).toEqual(['李雷 供水科', '韩梅 供水科', '张伟 供水科'])
  })

  it('leaves one section, which says what came into it', () => {
    const { directory } = storyOf(onTheStaff(1), onTheStaff(2, li), merged('办公室', '法规科')).state
    expect(sectionRows(directory, id => id)).toMatchObject([
      { name: '法规科', people: 2, earlier: [{ kind: 'taken-in', name: '办公室' }] },
    ])
  })

  it('frees the name for a section that is new', () =>
    given(onTheStaff(1), onTheStaff(2, li), merged('办公室', '法规科'))
      .when('directory.rename-section', { sectionId: '法规科', before: '法规科', name: '办公室' })
      .thenHappened({ kind: 'directory.section-renamed' }))

  it('is refused with itself, with none, and with one that is no more', () => {
    const two = given(onTheStaff(1), onTheStaff(2, li))
    two.when('directory.merge-sections', { ...merge, intoId: '办公室' }).thenRefused('directory.section-same')
    two
      .when('directory.merge-sections', { ...merge, intoId: '监督科' })
      .thenRefused('directory.section-unknown')
    given(onTheStaff(1), onTheStaff(2, li), merged('办公室', '法规科'))
      .when('directory.merge-sections', merge)
      .thenRefused('directory.section-unknown')
  })

  it('of two stations towards each other leaves everybody a section', () =>
    expect(
      names(onTheStaff(1), onTheStaff(2, li), merged('办公室', '法规科'), merged('法规科', '办公室')),
    ).toEqual(['李雷 法规科', '张伟 法规科']))
})
