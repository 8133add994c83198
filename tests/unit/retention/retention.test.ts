import { describe, expect, it } from 'vitest'
import { retentionActs, retentionStages, retentionTable } from '../../../shared/retention/stages.ts'
import { given, happened, storyOf } from '../kernel/scenario.ts'

const kept = [
  { month: '2024-09', people: 3 },
  { month: '2024-10', people: 4 },
  { month: '2026-10', people: 5 },
]
const proposed = (actor = 'zhou.fang') =>
  happened(
    { kind: 'retention.proposed', v: 1, data: { months: kept.slice(0, 1), keptMonths: 24 } },
    { actor },
  )
const auditor = { actor: 'shan.xiongxin' }

describe('proposing', () => {
  it('takes every month up to the one named, with the count of each and the period in force', () =>
    given()
      .when('retention.propose', { through: '2024-10', kept })
      .thenHappened({
        kind: 'retention.proposed',
        v: 1,
        data: { months: kept.slice(0, 2), keptMonths: 24 },
      }))

  it('a month that was not kept for its whole time is refused', () => {
    given().when('retention.propose', { through: '2024-11', kept }).thenRefused('retention.too-young')
    given().when('retention.propose', { through: '2026-11', kept }).thenRefused('retention.too-young')
  })

  it('nothing is refused', () =>
    given().when('retention.propose', { through: '2024-08', kept }).thenRefused('retention.nothing-kept'))

  it('what was given up already is not proposed again', () => {
    const confirmed = happened(
      { kind: 'retention.confirmed', v: 1, data: { months: kept.slice(0, 1) } },
      auditor,
    )
    given(proposed(), confirmed)
      .when('retention.propose', { through: '2024-10', kept })
      .thenHappened({ kind: 'retention.proposed', data: { months: kept.slice(1, 2), keptMonths: 24 } })
  })
})

describe('confirming', () => {
  it('gives up what was counted when it was proposed', () =>
    given(proposed())
      .when('retention.confirm', {}, auditor)
      .thenHappened({ kind: 'retention.confirmed', v: 1, data: { months: kept.slice(0, 1) } }))

  it('is another person’s act, whatever roles he has since', () =>
    given(proposed(auditor.actor))
      .when('retention.confirm', {}, auditor)
      .thenRefused('retention.same-person'))

  it('ends the matter, and says who the two were', () => {
    const confirmed = happened(
      { kind: 'retention.confirmed', v: 1, data: { months: kept.slice(0, 1) } },
      auditor,
    )
    const { state } = storyOf(proposed(), confirmed)
    expect(state.retention).toMatchObject({
      proposed: null,
      givenUp: { '2024-09': { people: 3, proposedBy: 'zhou.fang', by: 'shan.xiongxin' } },
    })
  })
})

it('the table is total, and what it refuses is refused by that name', () => {
  for (const stage of retentionStages)
    for (const act of retentionActs) {
      const story = given(...(stage === 'proposed' ? [proposed()] : []))
      const { decision } =
        act === 'propose'
          ? story.when('retention.propose', { through: '2024-10', kept }, auditor)
          : act === 'withdraw'
            ? story.when('retention.withdraw', { reason: '重新核对' }, auditor)
            : story.when('retention.confirm', {}, auditor)
      const { no } = retentionTable[stage][act]
      expect(decision).toMatchObject(no ? { ok: false, code: no } : { ok: true })
    }
})
