import { describe, expect, it } from 'vitest'
import { unfinishedFor } from '../../../shared/handover/unfinished.ts'
import { unsettledTurnAways } from '../../../shared/turn-away/index.ts'
import { turnAwayActs, turnAwayStages, turnAwayTable } from '../../../shared/turn-away/stages.ts'
import { given, now, storyOf } from '../kernel/scenario.ts'
import { ref } from '../visit/gate.ts'
import { officeCalled, settled, turnAwayId, turnAwayOf, turnedAway } from './turned-away.ts'

const later = '2026-11-23T08:00:00.000Z'
const call = { whom: '周芳', number: '8102', isAnswered: true }

describe('somebody who is not let in', () => {
  it('is journalled by kind and what followed, and by a reference where he is known', () => {
    given()
      .when('turn-away.record', turnAwayOf({ detail: '推销净水器', person: ref('a') }))
      .thenHappened({
        kind: 'turn-away.recorded',
        v: 1,
        data: {
          itemId: turnAwayId(1),
          kind: 'salesperson',
          people: 1,
          detail: '推销净水器',
          afterwards: 'left',
          person: ref('a'),
          happenedAt: now,
        },
      })
  })

  it('who would not leave is told with the call to the office, made at once', () =>
    given()
      .when('turn-away.record', turnAwayOf({ afterwards: 'stayed', call: { ...call, result: '派人劝离' } }))
      .thenHappened(
        { kind: 'turn-away.recorded' },
        {
          kind: 'turn-away.called',
          data: { itemId: turnAwayId(1), ...call, calledAt: now, result: '派人劝离' },
        },
      ))

  it.each([
    ['nobody', { people: 0 }, 'turn-away.nobody'],
    ['five hundred at once', { people: 500 }, 'turn-away.too-many'],
    ['of another kind without a word', { kind: 'other' }, 'turn-away.detail-needed'],
    ['at a time to come', { happenedAt: later }, 'turn-away.not-yet'],
    ['of last week', { happenedAt: '2026-11-16T06:00:00.000Z' }, 'turn-away.too-long-ago'],
    ['who left, with a call', { call }, 'turn-away.call-needless'],
    [
      'with a result of nobody',
      { afterwards: 'stayed', call: { ...call, isAnswered: false, result: '劝离' } },
      'turn-away.unanswered',
    ],
    [
      'with a call before he came',
      { afterwards: 'stayed', call: { ...call, calledAt: '2026-11-23T05:00:00.000Z' } },
      'turn-away.called-before',
    ],
    ['as somebody whose particulars are gone', { goneFrom: turnAwayId(3) }, 'turn-away.person-gone'],
  ] as const)('%s is refused with its reason', (_, changed, code) =>
    given()
      .when('turn-away.record', turnAwayOf(changed as Parameters<typeof turnAwayOf>[0]))
      .thenRefused(code),
  )

  it('is counted to his day, and moved with a correction', () => {
    const { state } = storyOf(turnedAway(), turnedAway({ itemId: turnAwayId(101) }))
    expect(state.turnAways.days).toEqual({ '2026-11-23': 2 })
  })
})

describe('the call to the office', () => {
  const stayed = turnedAway({ afterwards: 'stayed' })

  it('may be tried several times; the first result settles it', () => {
    const tried = [stayed, officeCalled({ isAnswered: false }), officeCalled()]
    expect(unsettledTurnAways(storyOf(...tried).state.turnAways)).toMatchObject([
      { itemId: turnAwayId(100), what: '拒绝进入（推销），办公室尚无结果', since: now },
    ])
    given(...tried)
      .when('turn-away.settle', { itemId: turnAwayId(100), result: '保卫科劝离' })
      .thenHappened({ kind: 'turn-away.settled', data: { itemId: turnAwayId(100), result: '保卫科劝离' } })
    expect(unsettledTurnAways(storyOf(...tried, settled()).state.turnAways)).toEqual([])
    expect(unsettledTurnAways(storyOf(stayed, officeCalled({ result: '劝离' })).state.turnAways)).toEqual([])
  })

  it.each([
    ['a call about who left', [turnedAway()], 'call', 'turn-away.has-left'],
    ['a result before any call', [stayed], 'settle', 'turn-away.not-called'],
    ['a call after the result', [stayed, officeCalled(), settled()], 'call', 'turn-away.already-settled'],
    ['a second result', [stayed, officeCalled(), settled()], 'settle', 'turn-away.already-settled'],
    ['a call about nobody', [], 'call', 'turn-away.unknown'],
    ['a result of nobody', [], 'settle', 'turn-away.unknown'],
  ] as const)('%s is refused', (_, steps, act, code) => {
    const itemId = turnAwayId(100)
    const story = given(...steps)
    if (act === 'call') story.when('turn-away.call', { itemId, ...call }).thenRefused(code)
    else story.when('turn-away.settle', { itemId, result: '劝离' }).thenRefused(code)
  })

  it('is what the gatehouse passes on as long as it has no result', () => {
    const passedOn = (...steps: readonly ReturnType<typeof turnedAway>[]) =>
      unfinishedFor(storyOf(...steps).state, 'gatekeeper')
    expect(passedOn(stayed)).toEqual([{ itemId: turnAwayId(100), reasons: ['not-left'] }])
    expect(passedOn(stayed, officeCalled(), settled())).toEqual([])
    expect(passedOn(turnedAway())).toEqual([])
  })
})

describe('a mistake', () => {
  const correction = {
    itemId: turnAwayId(100),
    revision: 1,
    kind: 'salesperson',
    people: 1,
    afterwards: 'left',
    happenedAt: now,
    reason: '后来自行离开',
  } as const

  it('is a new statement; the earlier one stays, and who left after all is off the list', () => {
    const stayed = turnedAway({ afterwards: 'stayed' })
    const { decision } = given(stayed).when('turn-away.correct', correction)
    const event = decision.ok ? decision.events[0] : undefined
    if (!event) throw new Error('refused')
    const { state, turnAways } = storyOf(stayed, { ...stayed, event })
    expect(unsettledTurnAways(state.turnAways)).toEqual([])
    expect(turnAways.get(turnAwayId(100))).toMatchObject({
      afterwards: 'left',
      revision: 2,
      earlier: [{ afterwards: 'stayed', revision: 1 }],
    })
  })

  it('of who had not left puts him back, with the calls that were made', () => {
    const steps = [turnedAway({ afterwards: 'stayed' }), officeCalled()]
    const first = given(...steps).when('turn-away.correct', correction).decision
    const left = first.ok ? first.events[0] : undefined
    if (!left) throw new Error('refused')
    const withLeft = [...steps, { ...officeCalled(), event: left }]
    const again = given(...withLeft).when('turn-away.correct', {
      ...correction,
      revision: 2,
      afterwards: 'stayed',
    }).decision
    const stayed = again.ok ? again.events[0] : undefined
    if (!stayed) throw new Error('refused')
    const { state } = storyOf(...withLeft, { ...officeCalled(), event: stayed })
    expect(state.turnAways.open).toMatchObject({ [turnAwayId(100)]: { calls: 1 } })
  })

  it.each([
    ['that changes nothing', {}, 'turn-away.nothing-changed'],
    ['of a statement that was corrected meanwhile', { revision: 2 }, 'turn-away.revision-stale'],
    ['of nobody', { itemId: turnAwayId(9) }, 'turn-away.unknown'],
    ['to another kind without a word', { kind: 'other' }, 'turn-away.detail-needed'],
  ] as const)('%s is refused', (_, changed, code) =>
    given(turnedAway())
      .when('turn-away.correct', { ...correction, ...changed })
      .thenRefused(code),
  )
})

it('has an outcome for every stage and every act, and none leads out of the table', () => {
  for (const stage of turnAwayStages)
    for (const act of turnAwayActs)
      for (const next of turnAwayTable[stage][act].becomes ?? []) expect(turnAwayStages).toContain(next)
})
