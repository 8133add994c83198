import { describe, expect, it } from 'vitest'
import { faultsIn, firstFaultyStep } from '../../../renderer/first-run/faults.ts'
import { labelsOf } from '../../../renderer/first-run/labels.ts'
import { rosterIn } from '../../../renderer/first-run/roster.ts'
import {
  changedLimits,
  emptyValues,
  firstPeople,
  newRow,
  setUpOf,
  valuesFrom,
} from '../../../renderer/first-run/values.ts'
import { mostFirstStaff, setUp } from '../../../shared/station/contract.ts'
import { type SetUpStep, type SetUpValues, setUpDraft, setUpSteps } from '../../../shared/station/draft.ts'

const person = (name: string, account: string, section = '') => ({ name, section, account })

const filled: SetUpValues = {
  ...emptyValues,
  unit: '云澜区水务局',
  apart: {
    administrator: person('陈志强', 'chen.zhiqiang'),
    'secrecy-officer': person('何静', 'he.jing', '办公室'),
    auditor: person('高原', 'gao.yuan'),
  },
  others: [
    { ...person('赵雯', 'zhao.wen'), posts: ['office'] },
    { ...person('张伟', 'zhang.wei', '河道科'), posts: ['duty-officer', 'gatekeeper'] },
    newRow(['leader']),
  ],
}

const withRow = (row: Partial<SetUpValues['others'][number]>): SetUpValues => ({
  ...filled,
  others: [...filled.others.slice(0, 2), { ...newRow(['leader']), ...row }],
})

const saidIn = (step: SetUpStep, values: SetUpValues) =>
  faultsIn(step, values).map(({ path, message }) => `${path} ${message}`)

describe('the steps of the first run', () => {
  it('are done once everything needed is there, and make what the contract takes', () => {
    expect(firstFaultyStep(filled)).toBeUndefined()
    const drawn = `age1${'q'.repeat(58)}`
    const passwords = firstPeople(filled).map(() => '3TRW-9C6N-K2P4')
    expect(setUp.safeParse(setUpOf(filled, passwords, drawn)).error).toBeUndefined()
  })

  it('ask for everything that is needed, each with a label', () => {
    const labels = labelsOf(emptyValues)
    const empty = { ...emptyValues, stationName: '', stationLetter: '', timeZone: '' }
    const paths = setUpSteps.flatMap(step => faultsIn(step, empty)).map(({ path }) => path)
    expect(paths.filter(path => !(path in labels))).toEqual([])
    expect(paths).toEqual([
      ...['unit', 'stationName', 'stationLetter', 'timeZone'],
      ...['administrator', 'secrecy-officer', 'auditor'].flatMap(post => [
        `apart.${post}.name`,
        `apart.${post}.account`,
      ]),
      'others.0.name',
    ])
    expect(saidIn('posts', emptyValues)).toEqual(['others.0.name 还没有人任办公室、值班员'])
  })

  const faulty: readonly (readonly [SetUpStep, SetUpValues, string])[] = [
    ['unit', { ...filled, unit: '  ' }, 'unit 未填'],
    ['unit', { ...filled, stationName: '室'.repeat(31) }, 'stationName 含有不能用的字符，或超过 30 字'],
    ['unit', { ...filled, stationLetter: 'dd' }, 'stationLetter 须为一个大写字母'],
    ['unit', { ...filled, timeZone: 'Mars/Olympus' }, 'timeZone 认不出此时区'],
    [
      'apart',
      { ...filled, apart: { ...filled.apart, auditor: person(' 陈 志强', 'gao.yuan') } },
      'apart.auditor.name 陈 志强已是系统管理员，须填另一个人。单位设置：三员分立',
    ],
    [
      'apart',
      { ...filled, apart: { ...filled.apart, auditor: person('高原', 'he.jing') } },
      'apart.auditor.account 与保密员的登录名相同',
    ],
    ['posts', withRow({ name: '李建明', account: 'Li' }), 'others.2.account 只用小写字母、数字和点'],
    ['posts', withRow({ name: '李建明', account: 'setup' }), 'others.2.account 由系统专用，请换一个'],
    ['posts', withRow({ name: '李建明', account: 'li', posts: [] }), 'others.2.posts 未勾选岗位'],
    ['posts', withRow({ name: '李建明', account: 'zhang.wei' }), 'others.2.account 与第2行的登录名相同'],
    ['posts', withRow({ name: '李建明', account: 'he.jing' }), 'others.2.account 与保密员的登录名相同'],
    [
      'posts',
      withRow({ name: '高原', section: '法规科', account: 'gao.yuan2' }),
      'others.2.name 高原是审计员，不得兼任其他岗位。单位设置：三员分立',
    ],
    [
      'posts',
      withRow({ name: '张伟', account: 'zhang.wei2' }),
      'others.2.name 与第2行是同一人，岗位在同一行勾选；确系同名的，两行都写明科室',
    ],
    [
      'roster',
      { ...filled, roster: '张三\t河道科' },
      'roster 没有找到表头：前 20 行中须有一行写着“姓名”“科室”。暂不录入的，清空即可',
    ],
    [
      'roster',
      { ...filled, roster: '姓名,科室\n赵雯,办公室\n赵雯,计财科' },
      'roster 名册中有 2 个赵雯，分不清账号给谁。请回“三员”或“岗位”写明科室',
    ],
    [
      'limits',
      { ...filled, limits: [{ name: 'session.idle-lock', value: '31' }] },
      'limits.0.value 须为 1–30分钟，只填整数',
    ],
    [
      'limits',
      {
        ...filled,
        limits: [
          { name: 'account.password-least', value: '14' },
          { name: 'account.password-least-apart', value: '12' },
        ],
      },
      'limits.1.value 不得比其他人的密码短',
    ],
  ]

  it.each(faulty)('say at %s what must be changed', (step, values, said) =>
    expect(saidIn(step, values)).toEqual([said]),
  )

  it('tell two of one name apart by their sections', () =>
    expect(saidIn('posts', withRow({ name: '张伟', section: '供水科', account: 'zhang.wei2' }))).toEqual([]))
})

describe('who gets an account', () => {
  it('is everybody once: a row of the secrecy officer’s gives her further posts', () => {
    const people = firstPeople(withRow({ ...person('何静', 'he.jing'), posts: ['duty-officer'] }))
    expect(people.map(({ name, post, also }) => [name, post, also])).toEqual([
      ['陈志强', 'administrator', undefined],
      ['何静', 'secrecy-officer', ['duty-officer']],
      ['高原', 'auditor', undefined],
      ['赵雯', 'office', undefined],
      ['张伟', 'duty-officer', ['gatekeeper']],
    ])
  })
})

describe('what is kept between two sittings', () => {
  it('is the form as it stands, and knows no password', () => {
    const draft = { step: 'check', values: filled } as const
    expect(setUpDraft.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
    expect(setUpDraft.safeParse({ ...draft, passwords: [] }).success).toBe(false)
    const withPassword = { ...filled, others: [{ ...newRow([]), password: 'x' }] }
    expect(setUpDraft.safeParse({ step: 'posts', values: withPassword }).success).toBe(false)
  })

  it('keeps the limits of this edition, with what was typed for those it knows', () => {
    const { limits } = valuesFrom({ ...filled, limits: [{ name: 'session.idle-lock', value: '7' }] })
    expect(limits.map(({ name }) => name)).toEqual(emptyValues.limits.map(({ name }) => name))
    expect(changedLimits({ ...filled, limits })).toEqual([{ name: 'session.idle-lock', value: 7 }])
  })
})

describe('a list that is brought along', () => {
  it('goes in as far as the first line holds it; the office brings the rest', () => {
    const rows = Array.from({ length: mostFirstStaff + 3 }, (_, place) => `人${place},办公室,科员`)
    const roster = rosterIn(['姓名,科室,职务', ...rows, ',办公室,科员'].join('\n'))
    expect([roster.taken.length, roster.beyond, roster.wrong]).toEqual([mostFirstStaff, 3, 1])
  })
})
