import { describe, expect, it } from 'vitest'
import {
  emptyFirstRun,
  type FirstRunValues,
  firstRunForm,
  firstRunLabels,
  setUpOf,
} from '../../../renderer/first-run/first-run-form.ts'
import { type FirstPost, firstPosts, setUp } from '../../../shared/station/contract.ts'

const person = (name: string, account: string) => ({
  name,
  account,
  password: '3TRW-9C6N-K2P4',
  isNoted: true,
})

const filled: FirstRunValues = {
  ...emptyFirstRun,
  unit: '云澜区水务局',
  people: {
    administrator: person('陈志强', 'chen.zhiqiang'),
    'secrecy-officer': person('何静', 'he.jing'),
    auditor: person('高原', 'gao.yuan'),
    office: person('赵雯', 'zhao.wen'),
    'duty-officer': person('张伟', 'zhang.wei'),
  },
}

const withPerson = (post: FirstPost, changed: Partial<ReturnType<typeof person>>): FirstRunValues => ({
  ...filled,
  people: { ...filled.people, [post]: { ...filled.people[post], ...changed } },
})

const faultsIn = (values: FirstRunValues) =>
  firstRunForm.safeParse(values).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []

describe('the first run', () => {
  it('is complete once everybody has his password, and is what the contract takes', () => {
    expect(faultsIn(filled)).toEqual([])
    expect(setUp.safeParse(setUpOf(filled)).success).toBe(true)
  })

  it('ties one person in two separated posts to the later one and says whom he is already', () =>
    expect(faultsIn(withPerson('auditor', { name: ' 陈志强 ' }))).toEqual([
      ['people.auditor.name', '陈志强已是系统管理员，须填另一个人。单位设置：三员分立'],
    ]))

  it('takes one sign-in name once', () =>
    expect(faultsIn(withPerson('duty-officer', { account: 'zhao.wen' }))).toEqual([
      ['people.duty-officer.account', '与办公室的登录名相同'],
    ]))

  it('waits until the one-time password was noted down', () =>
    expect(faultsIn(withPerson('office', { isNoted: false }))).toEqual([
      ['people.office.isNoted', '须先抄给本人'],
    ]))

  it.each([
    ['stationLetter', { ...filled, stationLetter: 'dd' }],
    ['timeZone', { ...filled, timeZone: 'Mars/Olympus' }],
    ['unit', { ...filled, unit: '  ' }],
    ['stationName', { ...filled, stationName: '室'.repeat(31) }],
  ] as const)('says what is wrong with %s', (field, values) =>
    expect(faultsIn(values).map(([path]) => path)).toEqual([field]),
  )

  it('has a label for every field that can be wrong', () => {
    const paths = faultsIn({ ...emptyFirstRun, stationName: '', stationLetter: '', timeZone: '' }).map(
      ([path]) => path,
    )
    expect(paths.filter(path => path === undefined || !(path in firstRunLabels))).toEqual([])
    expect(paths.length).toBeGreaterThanOrEqual(3 * firstPosts.length)
  })
})
