import { describe, expect, it } from 'vitest'
import type { PreparedSetUp } from '../../../shared/station/index.ts'
import { given, happened, storyOf } from '../kernel/scenario.ts'
import { fivePeople, peopleWith, setUpOf } from './people.ts'

type Person = PreparedSetUp['people'][number]

const reading = { full: 'x', initials: 'x' }

const more = (name: string, changed: Partial<Person> = {}): Person => ({
  post: 'gatekeeper',
  name,
  account: `more${name.codePointAt(0)}`,
  verifier: 'd'.repeat(64),
  reading,
  ...changed,
})

const staff = (name: string, section: string, post = '', phone = '') => ({
  name,
  section,
  post,
  phone,
  shortPhone: '',
  reading,
})

const setUp = (changed: Partial<PreparedSetUp>) => given().when('station.set-up', setUpOf(changed))

const eventsOf = (changed: Partial<PreparedSetUp>, kind: string) => {
  const { decision } = setUp(changed)
  if (!decision.ok) throw new Error(`refused: ${decision.code}`)
  return decision.events.filter(event => event.kind === kind).map(({ data }) => data)
}

describe('people of a set-up', () => {
  it('may hold several posts by one account', () => {
    const people = [...fivePeople, more('李建明', { post: 'leader', also: ['deputy-leader', 'leader'] })]
    expect(eventsOf({ people }, 'account.created').at(-1)).toMatchObject({
      roles: ['leader', 'deputy-leader'],
    })
  })

  it('may have the secrecy officer on duty', () => {
    const people = peopleWith({ 'secrecy-officer': { also: ['duty-officer'] } })
    expect(setUp({ people }).decision.ok).toBe(true)
  })

  it('fill a post also as somebody’s further one', () => {
    const people = fivePeople.flatMap(one =>
      one.post === 'duty-officer'
        ? []
        : [one.post === 'office' ? { ...one, also: ['duty-officer'] as const } : one],
    )
    expect(given().when('station.set-up', setUpOf({ people: people as Person[] })).decision.ok).toBe(true)
  })

  it.each([
    ['auditor', '审计员'],
    ['administrator', '系统管理员'],
  ] as const)('are refused where the %s holds something else', (post, label) => {
    const people = peopleWith({ [post]: { also: ['gatekeeper'] } })
    setUp({ people }).thenRefused('station.post-alone', { post: label })
  })

  it('are refused without a duty officer', () =>
    setUp({ people: [...fivePeople.slice(0, 4), more('王芳')] }).thenRefused('station.post-open', {
      post: '值班员',
    }))

  it('are refused where one person has two accounts', () => {
    setUp({ people: [...fivePeople, more('张 伟')] }).thenRefused('station.person-twice', {
      first: '值班员',
      second: '门卫',
    })
    const people = peopleWith({ 'duty-officer': { section: '河道科' } })
    setUp({ people: [...people, more('张伟', { section: '河 道科' })] }).thenRefused('station.person-twice')
  })

  it('are two where one name stands in two sections', () => {
    const people = peopleWith({ 'duty-officer': { section: '河道科' } })
    expect(setUp({ people: [...people, more('张伟', { section: '供水科' })] }).decision.ok).toBe(true)
  })
})

describe('the directory of a set-up', () => {
  const list = [
    staff('张伟', '河道科', '科员'),
    staff('陈蓉', '办公室', '主任'),
    staff('张伟', '供水科', '科长'),
  ]
  const people = peopleWith({
    'duty-officer': { section: '河道 科' },
    auditor: { section: '法规科' },
  })

  it('has everybody once, and each account knows its row', () => {
    const listed = eventsOf({ people, staff: list }, 'directory.added')
    expect(listed).toMatchObject([
      { name: '张伟', section: '河道科', post: '科员' },
      { name: '陈蓉', section: '办公室' },
      { name: '张伟', section: '供水科' },
      { name: '吴敏', section: '法规科', post: '' },
    ])
    const { decision } = setUp({ people, staff: list })
    const { state } = storyOf(...(decision.ok ? decision.events : []).map(event => happened(event)))
    const sectionOf = (account: string) => {
      const { staffId } = state.accounts[account] ?? {}
      const row = staffId === undefined ? undefined : state.directory.staff[staffId]
      return row && state.directory.sections[row.sectionId]?.name
    }
    expect(Object.keys(state.accounts).map(sectionOf)).toEqual([
      undefined,
      undefined,
      '法规科',
      '办公室',
      '河道科',
    ])
  })

  it('is refused where nobody can tell who of two is meant', () =>
    setUp({ people: fivePeople, staff: list }).thenRefused('station.person-ambiguous', {
      name: '张伟',
      count: 2,
    }))

  it('is refused whole where a row of it stands twice', () =>
    setUp({ staff: [staff('李四', '办公室'), staff('李 四', '办公室')] }).thenRefused(
      'directory.row-refused',
      {
        row: 2,
      },
    ))

  it('is empty where none was brought along, as it always was', () =>
    expect(eventsOf({}, 'directory.added')).toEqual([]))
})

describe('limits of a set-up', () => {
  it('are changed from the first day on, with their reason', () =>
    expect(eventsOf({ limits: [{ name: 'duty-log.late-after', value: 20 }] }, 'settings.changed')).toEqual([
      { name: 'duty-log.late-after', before: 30, value: 20, reason: '首次设置', revision: 1 },
    ]))

  it('may raise both lengths of passwords, in whatever order they come', () =>
    expect(
      eventsOf(
        {
          limits: [
            { name: 'account.password-least', value: 14 },
            { name: 'account.password-least-apart', value: 16 },
          ],
        },
        'settings.changed',
      ),
    ).toMatchObject([{ name: 'account.password-least-apart' }, { name: 'account.password-least' }]))

  it.each([
    ['settings.out-of-bounds', { name: 'session.idle-lock', value: 31 }],
    ['settings.apart-shorter', { name: 'account.password-least', value: 13 }],
    ['settings.nothing-changed', { name: 'session.idle-lock', value: 5 }],
  ] as const)('are refused with %s', (code, limit) => setUp({ limits: [limit] }).thenRefused(code))
})
