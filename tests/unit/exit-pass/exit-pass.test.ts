import { describe, expect, it } from 'vitest'
import { isOverdue, standingOf, unsettledExitPasses } from '../../../shared/exit-pass/index.ts'
import { passActs, passStages, passTable } from '../../../shared/exit-pass/stages.ts'
import { unfinishedFor } from '../../../shared/handover/unfinished.ts'
import { gone, onTheStaff, staffId } from '../directory/staff.ts'
import { given, now, storyOf } from '../kernel/scenario.ts'
import {
  approval,
  atMinute,
  broughtBack,
  carriedAlong,
  confirmed,
  everything,
  issued,
  issueOf,
  letOut,
  moveOf,
  passId,
  ref,
  released,
  releaseOf,
  returnable,
  takenBack,
  withdrawn,
} from './passes.ts'

const holder = onTheStaff(1)

describe('issuing', () => {
  it('journals what was said, the section of the directory and the next number of the year', () => {
    given(holder, issued({ n: 11 }))
      .when('exit-pass.issue', issueOf())
      .thenHappened({
        kind: 'exit-pass.issued',
        v: 1,
        data: { itemId: passId(1), number: { year: 2026, n: 12 }, section: '办公室', ...issueOf() },
      })
  })

  it('begins anew with the year of the unit’s calendar', () =>
    given(holder, issued({ n: 11 }))
      .when('exit-pass.issue', issueOf({ validUntil: '2026-12-31T17:00:00.000Z' }), {
        now: '2026-12-31T16:30:00.000Z',
      })
      .thenHappened({ data: expect.objectContaining({ number: { year: 2027, n: 1 } }) }))

  it('gives no number of a lost page twice: a restored book goes on ten thousand further', () =>
    given(holder, issued({ n: 11 }))
      .when('exit-pass.issue', issueOf(), { newItemId: () => passId(100_001) })
      .thenHappened({ data: expect.objectContaining({ number: { year: 2026, n: 10_001 } }) }))

  it.each([
    ['without a thing', { items: [] }, 'exit-pass.no-items'],
    ['of no piece of a thing', { items: [{ name: '投影仪', count: 0, unit: '台' }] }, 'exit-pass.count-zero'],
    [
      'for nobody of the staff',
      { holder: { kind: 'staff', staffId: staffId(9) } },
      'exit-pass.holder-unknown',
    ],
    ['that is over already', { validUntil: atMinute(-2) }, 'exit-pass.over-already'],
    ['that holds for ever', { validUntil: atMinute(40 * 1440) }, 'exit-pass.valid-too-long'],
    ['due back before now', { dueAt: atMinute(-2) }, 'exit-pass.due-already'],
    ['approved tomorrow', { approval: { ...approval, on: '2026-11-24' } }, 'exit-pass.approved-ahead'],
    [
      'for somebody outside without a section',
      { holder: { kind: 'outside', sealed: ref('a') } },
      'exit-pass.section-missing',
    ],
  ] as const)('%s is refused with its reason', (_, changed, code) => {
    given(holder)
      .when('exit-pass.issue', issueOf(changed as Parameters<typeof issueOf>[0]))
      .thenRefused(code)
  })

  it('for whoever left the staff says since when', () =>
    given(holder, gone(1))
      .when('exit-pass.issue', issueOf())
      .thenRefused('exit-pass.holder-left', { on: '11-20' }))
})

describe('a mistake of the office', () => {
  const { holder: _, ...said } = issueOf({ purpose: '布展用' })
  const correction = { ...said, section: '办公室', itemId: passId(100), revision: 1, reason: '事由写错' }

  it('is a new statement as long as nothing went out; the earlier one stays to be read', () => {
    const { decision, thenHappened } = given(holder, issued()).when('exit-pass.correct', correction)
    thenHappened({
      kind: 'exit-pass.corrected',
      data: expect.objectContaining({ purpose: '布展用', corrects: 1 }),
    })
    const event = decision.ok ? decision.events[0] : undefined
    if (!event) throw new Error('refused')
    const { passes } = storyOf(holder, issued(), { ...issued(), event })
    expect(passes.get(passId(100))).toMatchObject({
      purpose: '布展用',
      revision: 2,
      holder: { kind: 'staff', staffId: staffId(1) },
      earlier: [{ purpose: '外出会议用' }],
    })
  })

  it.each([
    ['that changes nothing', { purpose: '外出会议用' }, 'exit-pass.nothing-changed'],
    ['of a statement that was corrected meanwhile', { revision: 2 }, 'exit-pass.revision-stale'],
    ['of a pass that is not in the book', { itemId: passId(9) }, 'exit-pass.unknown'],
  ] as const)('%s is refused', (_name, changed, code) =>
    given(holder, issued())
      .when('exit-pass.correct', { ...correction, ...changed })
      .thenRefused(code),
  )

  it('cannot be put right once something went out by it', () =>
    given(holder, issued(), letOut()).when('exit-pass.correct', correction).thenRefused('exit-pass.went-out'))
})

describe('at the gate', () => {
  it('part goes out and the rest stays open; with the last piece it is used up', () => {
    given(holder, issued())
      .when('exit-pass.let-out', moveOf({ remark: '另一台明日带' }))
      .thenHappened({
        kind: 'exit-pass.let-out',
        data: { itemId: passId(100), items: [{ item: 1, count: 1 }], remark: '另一台明日带' },
      })
    const { state } = storyOf(holder, issued(), letOut())
    expect(state.exitPasses.live[passId(100)]?.items[0]).toMatchObject({ count: 2, out: 1 })
    const { state: after } = storyOf(holder, issued(), letOut({ items: everything }))
    expect(after.exitPasses).toMatchObject({
      live: {},
      numbered: { [passId(100)]: { n: 1, end: 'used-up' } },
    })
  })

  it.each([
    ['nothing', [], 'exit-pass.nothing-counted'],
    ['no piece of a thing', [{ item: 1, count: 0 }], 'exit-pass.count-zero'],
    ['more than stands on it', [{ item: 1, count: 3 }], 'exit-pass.more-than-open'],
    [
      'more than stands on it, in two lines',
      [
        { item: 1, count: 1 },
        { item: 1, count: 2 },
      ],
      'exit-pass.more-than-open',
    ],
    ['a thing that does not stand on it', [{ item: 7, count: 1 }], 'exit-pass.item-unknown'],
  ] as const)('%s is refused', (_, items, code) =>
    given(holder, issued())
      .when('exit-pass.let-out', moveOf({ items: [...items] }))
      .thenRefused(code),
  )

  it('a pass that is used up says since when and by whom', () =>
    given(holder, issued(), letOut({ items: everything, at: atMinute(5) }))
      .when('exit-pass.let-out', moveOf({ seen: 1 }), { now: atMinute(9) })
      .thenRefused('exit-pass.used-up', { number: '放〔2026〕1号', at: '11-23 14:36', name: 'wu.defu' }))

  it('what was let out by mistake is taken back, and may go out again by a pass that was used up', () => {
    const takeBack = { itemId: passId(100), way: 'out', move: 1, reason: '点错了单' } as const
    const story = [holder, issued(), letOut({ items: everything, at: atMinute(5) })]
    given(...story)
      .when('exit-pass.take-back', takeBack, { now: atMinute(6) })
      .thenHappened({
        kind: 'exit-pass.taken-back',
        data: { ...takeBack, items: everything, stands: { number: { year: 2026, n: 1 } } },
      })
    const taken = storyOf(...story, takenBack())
    expect(taken.passes.get(passId(100))).toMatchObject({
      lettings: [{ items: everything, takenBack: { reason: '点错了单', by: 'wu.defu' } }],
    })
    expect(taken.state.exitPasses.numbered[passId(100)]).toEqual({ year: 2026, n: 1 })
    given(...story, takenBack())
      .when('exit-pass.let-out', moveOf({ seen: 1 }), { now: atMinute(9) })
      .thenHappened({ kind: 'exit-pass.let-out' })
    given(...story, takenBack())
      .when('exit-pass.take-back', takeBack)
      .thenRefused('exit-pass.nothing-out')
  })

  it('only the newest is taken back: a return before what it returned, and nothing that a vehicle took along', () => {
    const takeBack = { itemId: passId(100), way: 'out', move: 1, reason: '点错' } as const
    const story = [holder, returnable(), letOut({ at: atMinute(1) }), broughtBack({ at: atMinute(3) })]
    given(...story)
      .when('exit-pass.take-back', takeBack)
      .thenRefused('exit-pass.not-the-newest')
    given(...story)
      .when('exit-pass.take-back', { ...takeBack, way: 'back' })
      .thenHappened({ kind: 'exit-pass.taken-back' })
    given(holder, issued(), letOut(), carriedAlong())
      .when('exit-pass.take-back', takeBack)
      .thenRefused('exit-pass.carried-off', { passage: 'D-2611-7' })
    given(holder, released())
      .when('exit-pass.take-back', { ...takeBack, itemId: passId(200) })
      .thenRefused('exit-pass.telephone-stands')
  })

  it('in its last minute it still holds, a minute later it does not', () => {
    const last = given(holder, issued())
    last
      .when('exit-pass.let-out', moveOf(), { now: '2026-11-23T07:02:11.999Z' })
      .thenHappened({ kind: 'exit-pass.let-out' })
    last
      .when('exit-pass.let-out', moveOf(), { now: '2026-11-23T07:02:12.000Z' })
      .thenRefused('exit-pass.expired', { until: '11-23 15:01' })
  })

  it('a pass that was withdrawn says why, and what is on no book is on no book', () => {
    given(holder, issued(), withdrawn())
      .when('exit-pass.let-out', moveOf())
      .thenRefused('exit-pass.withdrawn', { reason: '改日再带', name: 'zhou.fang' })
    given(holder).when('exit-pass.let-out', moveOf()).thenRefused('exit-pass.unknown')
  })

  it('the second of two who let out the same load is told of the first', () =>
    given(holder, issued(), letOut({ at: atMinute(1) }))
      .when('exit-pass.let-out', moveOf({ seen: 0 }), { now: atMinute(2) })
      .thenRefused('exit-pass.meanwhile', { name: 'wu.defu', at: '11-23 14:32' }))

  it('the rest of a pass that was withdrawn stays in, what is out is still to come back', () => {
    const story = [holder, returnable(), letOut(), withdrawn()]
    given(...story)
      .when('exit-pass.let-out', moveOf({ seen: 1 }))
      .thenRefused('exit-pass.withdrawn')
    given(...story)
      .when('exit-pass.return', moveOf())
      .thenHappened({ kind: 'exit-pass.returned' })
  })
})

describe('what is to come back', () => {
  const out = [holder, returnable(), letOut({ items: everything })]

  it('is tracked until it is back, partly too', () => {
    expect(storyOf(...out).state.exitPasses.live).toHaveProperty(passId(100))
    const partly = storyOf(...out, broughtBack())
    expect(partly.state.exitPasses.live[passId(100)]?.items[0]).toMatchObject({ out: 2, back: 1 })
    const whole = storyOf(...out, broughtBack({ items: everything }))
    expect(whole.state.exitPasses.live).toEqual({})
    given(...out, broughtBack({ items: everything }))
      .when('exit-pass.return', moveOf({ seen: 1 }))
      .thenRefused('exit-pass.all-back')
  })

  it.each([
    ['more than went out', [{ item: 1, count: 3 }], 'exit-pass.more-than-out'],
    ['nothing', [], 'exit-pass.nothing-counted'],
  ] as const)('%s is refused', (_, items, code) =>
    given(...out)
      .when('exit-pass.return', moveOf({ items: [...items] }))
      .thenRefused(code),
  )

  it('is nothing before something went out, nor of a pass that is not returnable', () => {
    given(holder, returnable()).when('exit-pass.return', moveOf()).thenRefused('exit-pass.nothing-out')
    given(holder, issued(), letOut())
      .when('exit-pass.return', moveOf())
      .thenRefused('exit-pass.not-returnable')
  })

  it('is overdue a minute after its time, and until it is back', () => {
    const { passes } = storyOf(...out)
    const row = passes.get(passId(100))
    if (!row) throw new Error('no row')
    expect(isOverdue(standingOf(row), atMinute(90))).toBe(false)
    expect(isOverdue(standingOf(row), atMinute(91))).toBe(true)
  })

  it('is passed on by the gatehouse, never by the duty room, and stands among what is not settled', () => {
    const { state } = storyOf(...out, broughtBack())
    expect(unfinishedFor(state, 'gatekeeper')).toEqual([{ itemId: passId(100), reasons: ['owed'] }])
    expect(unfinishedFor(state, 'duty-officer')).toEqual([])
    expect(unsettledExitPasses(state)).toEqual([
      {
        itemId: passId(100),
        words: '放行条 放〔2026〕1号：投影仪 1台、电源线 3根 待归还',
        since: now,
        dueAt: atMinute(90),
      },
    ])
  })
})

describe('without a pass', () => {
  it('the office’s decision by telephone is recorded as it was said, and lets out all it names', () => {
    const { holder: carrier, section, items, purpose } = releaseOf()
    given(holder)
      .when('exit-pass.release', releaseOf())
      .thenHappened({
        kind: 'exit-pass.released',
        data: {
          itemId: passId(1),
          holder: carrier,
          section,
          items,
          purpose,
          decision: {
            decidedBy: staffId(1),
            telephone: '8102',
            decidedAt: atMinute(-5),
            words: '同意放行，明日补办手续',
          },
        },
      })
  })

  it.each([
    ['by nobody of the staff', { decidedBy: staffId(9) }, 'exit-pass.decider-unknown'],
    ['at a time to come', { decidedAt: atMinute(20) }, 'exit-pass.decided-ahead'],
    ['the day before yesterday', { decidedAt: atMinute(-2 * 1440) }, 'exit-pass.decided-long-ago'],
    ['of nothing', { items: [] }, 'exit-pass.no-items'],
  ] as const)('decided %s is refused', (_, changed, code) =>
    given(holder)
      .when('exit-pass.release', releaseOf(changed as Parameters<typeof releaseOf>[0]))
      .thenRefused(code),
  )

  it('it stands on the office’s list until the office stands by it, once', () => {
    const { state } = storyOf(holder, released())
    expect(unsettledExitPasses(state)).toMatchObject([{ words: '电话放行：水泵 1台 待补办' }])
    given(holder, released())
      .when('exit-pass.confirm', { itemId: passId(200), approval })
      .thenHappened({ kind: 'exit-pass.confirmed', data: { itemId: passId(200), approval } })
    expect(unsettledExitPasses(storyOf(holder, released(), confirmed()).state)).toEqual([])
    given(holder, released(), confirmed())
      .when('exit-pass.confirm', { itemId: passId(200), approval })
      .thenRefused('exit-pass.confirmed-already')
  })

  it('nothing goes out by it again, and a pass needs no confirming', () => {
    given(holder, released())
      .when('exit-pass.let-out', moveOf({ itemId: passId(200) }))
      .thenRefused('exit-pass.by-telephone')
    given(holder, issued())
      .when('exit-pass.confirm', { itemId: passId(100), approval })
      .thenRefused('exit-pass.not-by-telephone')
  })

  it('its things come back like those of a pass', () => {
    const out = [holder, released({ dueAt: atMinute(60) })]
    given(...out)
      .when('exit-pass.return', moveOf({ itemId: passId(200) }))
      .thenHappened({ kind: 'exit-pass.returned' })
    const { state } = storyOf(...out, confirmed(), broughtBack({ itemId: passId(200) }))
    expect(state.exitPasses.live).toEqual({})
  })
})

describe('what is kept in mind', () => {
  it('is what somebody still has to do with; a pass whose time was over a week ago is not', () => {
    const old = issued({ itemId: passId(7), validUntil: atMinute(-8 * 1440) })
    const { state } = storyOf(holder, old, issued({ n: 2 }))
    expect(Object.keys(state.exitPasses.live)).toEqual([passId(100)])
  })

  it('numbers are those of two years', () => {
    const of = (year: number, n: number) => issued({ itemId: passId(n), n, year })
    const { state } = storyOf(holder, of(2025, 1), of(2026, 2), of(2027, 3))
    expect(Object.keys(state.exitPasses.numbered)).toEqual([passId(2), passId(3)])
    expect(state.exitPasses.last).toEqual({ 2026: 2, 2027: 3 })
  })
})

it('has an outcome for every stage and every act, and none leads out of the table', () => {
  for (const stage of passStages)
    for (const act of passActs)
      for (const next of passTable[stage][act].becomes ?? []) expect(passStages).toContain(next)
})

describe('the sheet of a pass', () => {
  const print = { sheet: { kind: 'exit-pass', itemId: passId(100) }, way: 'printer' } as const

  it('is journalled with its pass, and not of what is none', () => {
    given(holder, issued())
      .when('sheet.print', print)
      .thenHappened({ kind: 'sheet.printed', data: { ...print, n: 1, items: [passId(100)] } })
    given(holder).when('sheet.print', print).thenRefused('sheet.pass-unknown', { number: 'D-2611-100' })
    given(holder, released())
      .when('sheet.print', { ...print, sheet: { kind: 'exit-pass', itemId: passId(200) } })
      .thenRefused('sheet.pass-unknown')
  })

  it('is for those who may see passes', () =>
    given(holder, issued())
      .when('sheet.print', print, { roles: ['auditor'] })
      .thenRefused('sheet.pass-closed'))
})
