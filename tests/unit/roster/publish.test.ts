import { describe, expect, it } from 'vitest'
import type { PublishMonth } from '../../../shared/roster/contract.ts'
import { rosterDraftOf, rosterMonthOf } from '../../../shared/roster/index.ts'
import { given, storyOf } from '../kernel/scenario.ts'
import { as, byOffice, duty, gone, house, nameOf, staffId, told, viewAfter } from './rosters.ts'

const december = (changed: Partial<PublishMonth> = {}): PublishMonth => ({
  month: '2026-12',
  duties: [{ day: '2026-12-01', post: 'duty-officer', staffId: staffId(4) }],
  version: 0,
  statements: 0,
  ...changed,
})

const published = (version: number, at = '2026-11-23T06:00:00.000Z', actor = 'office') =>
  told(
    {
      kind: 'roster.published',
      v: 1,
      data: {
        month: '2026-12',
        version,
        duties: [{ day: '2026-12-01', post: 'duty-officer', staffId: staffId(4) }],
        tallies: [],
        changed: 1,
        begun: 0,
        shown: {},
        reason: '',
      },
    },
    { at, actor },
  )

const draftAfter = (
  steps: readonly ReturnType<typeof told>[],
  month = '2026-12',
  at?: string,
  keepsPlanned = false,
) => rosterDraftOf(viewAfter(storyOf(...steps), at), { month, pins: [], keepsPlanned })

describe('a draft', () => {
  it('takes its people from the accounts until the office has named them, and fills the month', () => {
    const { duties, problems, changes } = draftAfter(house)
    expect(duties).toHaveLength(93)
    expect(problems).toEqual([])
    expect(changes).toBe(93)
  })

  it('leaves alone what has begun, and drafts nobody for it', () => {
    const at = '2026-12-10T06:00:00.000Z'
    const { duties } = draftAfter([...house, duty('2026-12-08', 'gatekeeper', 8)], '2026-12', at)
    expect(duties.filter(({ day }) => day <= '2026-12-10')).toEqual([
      { day: '2026-12-08', post: 'gatekeeper', staffId: staffId(8), name: nameOf(8) },
    ])
    expect(duties.filter(({ day }) => day > '2026-12-10')).toHaveLength(63)
  })

  it('keeps what is planned where it is asked to, and fills the rest', () => {
    const planned = [4, 4, 5].map((n, place) => duty(`2026-12-0${place + 1}`, 'duty-officer', n))
    const kept = draftAfter([...house, ...planned], '2026-12', undefined, true)
    expect(
      kept.duties
        .filter(({ post }) => post === 'duty-officer')
        .slice(0, 3)
        .map(({ staffId }) => staffId),
    ).toEqual([4, 4, 5].map(staffId))
    expect(kept.problems.map(({ kind, day }) => [kind, day])).toContainEqual(['rest', '2026-12-02'])
    expect(kept.changes).toBe(90)
  })

  it('weighs a statutory holiday 3, a day of rest beside it 2, and a make-up Sunday as a working day', () => {
    const { days } = rosterMonthOf(viewAfter(storyOf(...house)), '2026-10')
    const weight = (day: string) => days.find(one => one.day === day)?.weight
    expect(['2026-10-01', '2026-10-05', '2026-10-10', '2026-10-12'].map(weight)).toEqual([3, 2, 1, 1])
    expect(days.find(({ day }) => day === '2026-10-10')).toMatchObject({ kind: 'work' })
  })

  it('looks over the end of the year: who has New Year’s Eve is not drafted for New Year’s Day', () => {
    const eve = ['leader', 'duty-officer', 'gatekeeper'] as const
    const steps = eve.map((post, place) => duty('2026-12-31', post, [1, 4, 8][place] ?? 1))
    const { duties, problems } = draftAfter([...house, ...steps], '2027-01')
    const firstTwo = duties.filter(({ day }) => day <= '2027-01-01').map(({ staffId: who }) => who)
    expect(firstTwo.filter(who => [1, 4, 8].map(staffId).includes(who))).toEqual([])
    expect(problems).toEqual([])
  })

  it('begins the year with nobody owing anything of the one before', () => {
    const steps = Array.from({ length: 30 }, (_, n) =>
      duty(`2026-11-${String(n + 1).padStart(2, '0')}`, 'duty-officer', 4),
    )
    const borne = (month: string) =>
      draftAfter([...house, ...steps], month).tallies.find(one => one.staffId === staffId(4))
    expect(borne('2027-01')?.burdenOfYear).toBe(borne('2027-01')?.burden)
    expect(borne('2026-12')?.duties).toBe(0)
  })

  it('lets who joins a list later owe nothing of what was before', () => {
    const steps = Array.from({ length: 20 }, (_, n) =>
      duty(`2026-11-${String(n + 1).padStart(2, '0')}`, 'duty-officer', 4),
    )
    const pool = (revision: number, members: readonly (readonly [number, string])[]) =>
      told({
        kind: 'roster.pool-set',
        v: 1,
        data: {
          post: 'duty-officer',
          revision,
          members: members.map(([n, since]) => ({ staffId: staffId(n), since })),
        },
      })
    const { tallies } = draftAfter([
      ...house,
      ...steps,
      pool(1, [
        [4, '2026-01-01'],
        [5, '2026-01-01'],
        [6, '2026-01-01'],
        [7, '2026-11-23'],
      ]),
    ])
    const shareOf = (n: number) => tallies.find(one => one.staffId === staffId(n))
    expect(shareOf(7)?.shareOfYear).toBeLessThan(shareOf(5)?.shareOfYear ?? 0)
  })
})

describe('publishing', () => {
  it('states what changes in the list of shifts, and the month as it stands, in one commit', () =>
    given(...house)
      .when('roster.publish', december(), byOffice)
      .thenHappened(
        { kind: 'roster.published', data: expect.objectContaining({ version: 1, changed: 1, begun: 0 }) },
        {
          kind: 'shift.planned',
          data: expect.objectContaining({
            day: '2026-12-01',
            post: 'duty-officer',
            staffId: staffId(4),
            name: '张伟',
            revision: 1,
            from: '2026-12-01T00:30:00.000Z',
            to: '2026-12-02T00:30:00.000Z',
          }),
        },
      ))

  it('says nothing anew of who has his duty already, and clears what is nobody’s any more', () =>
    given(...house, duty('2026-12-01', 'duty-officer', 4), duty('2026-12-02', 'gatekeeper', 8))
      .when('roster.publish', december({ statements: 2 }), byOffice)
      .thenHappened(
        { kind: 'roster.published' },
        { kind: 'shift.cleared', data: expect.objectContaining({ day: '2026-12-02', revision: 2 }) },
      ))

  it('changes nothing that has begun, whatever the draft says of it', () => {
    const now = '2026-12-02T02:00:00.000Z'
    const asked = december({
      duties: [
        { day: '2026-12-01', post: 'duty-officer', staffId: staffId(5) },
        { day: '2026-12-02', post: 'duty-officer', staffId: staffId(5) },
        { day: '2026-12-03', post: 'duty-officer', staffId: staffId(5) },
      ],
      statements: 1,
    })
    given(...house, duty('2026-12-02', 'duty-officer', 4))
      .when('roster.publish', asked, { ...byOffice, now })
      .thenHappened(
        {
          kind: 'roster.published',
          data: expect.objectContaining({
            begun: 6,
            changed: 1,
            duties: [
              { day: '2026-12-02', post: 'duty-officer', staffId: staffId(4) },
              { day: '2026-12-03', post: 'duty-officer', staffId: staffId(5) },
            ],
          }),
        },
        { kind: 'shift.planned', data: expect.objectContaining({ day: '2026-12-03' }) },
      )
  })

  it('is not stopped by gaps, leave, a double booking or too little rest: they are counted with it', () => {
    const leave = told({
      kind: 'roster.absence-noted',
      v: 1,
      data: {
        itemId: 'D-7K2M-2611-50',
        staffId: staffId(4),
        kind: 'leave',
        from: '2026-12-01',
        to: '2026-12-01',
        reason: '年休假',
        approver: '李建明',
      },
    })
    const both = [
      { day: '2026-12-01', post: 'duty-officer', staffId: staffId(4) },
      { day: '2026-12-01', post: 'gatekeeper', staffId: staffId(4) },
      { day: '2026-12-02', post: 'duty-officer', staffId: staffId(4) },
    ] as const
    given(...house, leave)
      .when('roster.publish', december({ duties: [...both] }), byOffice)
      .thenHappened(
        {
          kind: 'roster.published',
          data: expect.objectContaining({
            shown: expect.objectContaining({ leave: 2, twice: 2, rest: 1, gap: 90, relief: 2 }),
          }),
        },
        { kind: 'shift.planned' },
        { kind: 'shift.planned' },
        { kind: 'shift.planned' },
      )
  })

  it('is refused for a leader of too low a rank, by §6.1', () =>
    given(...house)
      .when(
        'roster.publish',
        december({ duties: [{ day: '2026-12-01', post: 'leader', staffId: staffId(4) }] }),
        byOffice,
      )
      .thenRefused('roster.rank-too-low', { name: '张伟', rank: '科员级', day: '12-01' }))

  it('is refused for somebody who will have left', () =>
    given(...house, gone(4, '2026-12-01'))
      .when('roster.publish', december(), byOffice)
      .thenRefused('roster.staff-left', { name: '张伟' }))

  it.each([
    [
      'a day of another month',
      [{ day: '2027-01-01', post: 'leader', staffId: staffId(1) }],
      'roster.duty-outside',
    ],
    [
      'a place that is given twice',
      [1, 2].map(n => ({ day: '2026-12-01', post: 'leader' as const, staffId: staffId(n) })),
      'roster.duty-twice',
    ],
  ] as const)('is refused for %s', (_, duties, code) =>
    given(...house)
      .when('roster.publish', december({ duties: [...duties] }), byOffice)
      .thenRefused(code),
  )

  it('of a month that is over is refused', () =>
    given(...house)
      .when('roster.publish', december({ month: '2026-10', duties: [] }), byOffice)
      .thenRefused('roster.month-over', { month: '2026年10月' }))

  it('of a month too far ahead is refused by the limit of the list of shifts', () =>
    given(...house)
      .when('roster.publish', december({ month: '2027-05', duties: [] }), byOffice)
      .thenRefused('shift.too-far', { days: 92 }))

  it('anew needs a reason, and something that is otherwise', () => {
    const steps = [...house, published(1), duty('2026-12-01', 'duty-officer', 4)]
    const asked = december({ version: 1, statements: 1 })
    given(...steps)
      .when('roster.publish', asked, byOffice)
      .thenRefused('roster.reason-needed', { version: 1 })
    given(...steps)
      .when('roster.publish', { ...asked, reason: '孙丽借调' }, byOffice)
      .thenRefused('roster.nothing-changed', { version: 1 })
    given(...steps)
      .when('roster.publish', { ...asked, reason: '孙丽借调', duties: [] }, byOffice)
      .thenHappened(
        { kind: 'roster.published', data: expect.objectContaining({ version: 2 }) },
        { kind: 'shift.cleared' },
      )
  })

  it('tells the second of two who draft at once whose version he has not seen', () =>
    given(...house, published(1, undefined, 'p1'))
      .when('roster.publish', december({ reason: '调整' }), byOffice)
      .thenRefused('roster.published-since', { name: '李建明', at: '11-23 14:00', version: 1 }))

  it('tells who changed one shift of the month meanwhile', () =>
    given(...house, duty('2026-12-05', 'gatekeeper', 8, { at: '2026-11-23T06:10:00.000Z' }))
      .when('roster.publish', december(), byOffice)
      .thenRefused('roster.changed-since', { name: '赵文', at: '11-23 14:10', day: '12-05', post: '门卫' }))
})

describe('a published month', () => {
  it('shows who has a duty now beside whom it named', () => {
    const story = storyOf(
      ...house,
      duty('2026-12-01', 'duty-officer', 4),
      published(1),
      duty('2026-12-01', 'duty-officer', 5, { revision: 2, at: '2026-11-23T07:00:00.000Z' }),
      duty('2026-12-02', 'duty-officer', 6),
    )
    const { days, versions, statements } = rosterMonthOf(viewAfter(story), '2026-12')
    expect(days[0]?.places['duty-officer']).toMatchObject({
      duty: { name: '赵敏' },
      published: { name: '张伟' },
    })
    expect(days[1]?.places['duty-officer']).toMatchObject({
      duty: { name: '孙丽' },
      published: { nobody: true },
    })
    expect(days[2]?.places['duty-officer']).not.toHaveProperty('published')
    expect(versions.map(({ version, byName }) => [version, byName])).toEqual([[1, '赵文']])
    expect(statements).toBe(3)
  })

  it('is the same in whatever order its lines are read', () => {
    const lines = [
      published(1),
      published(2, '2026-11-23T08:00:00.000Z'),
      published(3, '2026-11-23T09:00:00.000Z'),
    ]
    const forth = storyOf(...house, ...lines).state.rosters
    expect(storyOf(...house, ...[...lines].reverse()).state.rosters).toEqual(forth)
    expect(forth.months['2026-12']?.versions.map(({ version }) => version)).toEqual([1, 2, 3])
  })

  it('of the year before last is out of mind', () => {
    const old = published(1, '2024-11-23T06:00:00.000Z')
    const long = {
      ...old,
      event: { ...old.event, data: { ...(old.event.data as object), month: '2024-12' } },
    }
    expect(Object.keys(storyOf(long, published(1)).state.rosters.months)).toEqual(['2026-12'])
  })
})

it('is nobody’s but the office’s to draft for others: a wish is each one’s own', () => {
  const wish = {
    staffId: staffId(4),
    kind: 'wish',
    from: '2026-12-24',
    to: '2026-12-25',
    reason: '家事',
  } as const
  given(...house)
    .when('roster.note-absence', wish, as(4))
    .thenHappened({ kind: 'roster.absence-noted' })
  given(...house)
    .when('roster.note-absence', wish, as(5))
    .thenRefused('roster.only-own-wish')
  given(...house)
    .when('roster.note-absence', { ...wish, kind: 'unavailable' }, as(4))
    .thenRefused('roster.only-own-wish')
})
