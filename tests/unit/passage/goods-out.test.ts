import { describe, expect, it } from 'vitest'
import type { Event } from '../../../shared/kernel/event.ts'
import { onTheStaff } from '../directory/staff.ts'
import { atMinute, issued, letOut, passId, released } from '../exit-pass/passes.ts'
import { given, happened, storyOf } from '../kernel/scenario.ts'
import { entered, official, passageId, vehicleId } from './at-the-gate.ts'

const inside = [onTheStaff(1), entered(), entered({ itemId: passageId(1) })]
const withPump = { itemId: passageId(0), goods: '旧水泵', release: passId(100) } as const
const carried = (n: number, letting = 1) =>
  happened({
    kind: 'exit-pass.carried',
    v: 1,
    data: { itemId: passId(100), letting, passageId: passageId(n) },
  })

describe('goods leave in a vehicle', () => {
  it('by a pass that was let out; the passage keeps the pass, the pass the passage', () => {
    const { decision, thenHappened } = given(...inside, issued(), letOut()).when('passage.leave', withPump)
    thenHappened(
      {
        kind: 'passage.left',
        data: expect.objectContaining({ goods: '旧水泵', release: { itemId: passId(100), letting: 1 } }),
      },
      {
        kind: 'exit-pass.carried',
        data: { itemId: passId(100), letting: 1, passageId: passageId(0) },
      },
    )
    const events: readonly Event[] = decision.ok ? decision.events : []
    const then = storyOf(...inside, issued(), letOut(), ...events.map(event => happened(event)))
    expect(then.passages.get(passageId(0))?.endings).toMatchObject([
      { goods: '旧水泵', release: { itemId: passId(100), letting: 1 } },
    ])
    expect(then.passes.get(passId(100))?.lettings).toMatchObject([{ carriedBy: passageId(0) }])
  })

  it('by what the office decided by telephone', () =>
    given(...inside, released())
      .when('passage.leave', { ...withPump, release: passId(200) })
      .thenHappened({ kind: 'passage.left' }, { kind: 'exit-pass.carried' }))

  it('in an official vehicle too', () =>
    given(...inside, official(1), issued(), letOut())
      .when('passage.go-out', {
        vehicleId: vehicleId(1),
        people: 1,
        goods: '电缆',
        release: passId(100),
        remark: '去检修',
      })
      .thenHappened(
        {
          kind: 'passage.went-out',
          data: expect.objectContaining({ goods: '电缆', release: { itemId: passId(100), letting: 1 } }),
        },
        { kind: 'exit-pass.carried' },
      ))

  it('not without one, nor is one named for nothing', () => {
    given(...inside)
      .when('passage.leave', { itemId: passageId(0), goods: '旧水泵' })
      .thenRefused('passage.goods-need-pass', { goods: '旧水泵' })
    given(...inside, issued(), letOut())
      .when('passage.leave', { itemId: passageId(0), release: passId(100) })
      .thenRefused('passage.goods-unsaid')
  })

  it('not by what is no pass, or was not let out yet', () => {
    given(...inside)
      .when('passage.leave', withPump)
      .thenRefused('passage.release-unknown', { number: 'D-2611-100' })
    given(...inside, issued())
      .when('passage.leave', withPump)
      .thenRefused('passage.release-not-let-out', { number: '放〔2026〕1号' })
  })

  it('one letting-out covers one vehicle, the next one another', () => {
    const once = [...inside, issued(), letOut(), carried(1)]
    given(...once)
      .when('passage.leave', withPump)
      .thenRefused('passage.release-carried', { number: '放〔2026〕1号', passage: 'D-2611-301' })
    given(...once, letOut({ at: atMinute(1) }))
      .when('passage.leave', withPump)
      .thenHappened(
        { kind: 'passage.left' },
        { kind: 'exit-pass.carried', data: expect.objectContaining({ letting: 2 }) },
      )
  })

  it('not by what was let out longer ago than the limit; what left in time and is written down later counts', () => {
    const story = [...inside, issued({ validUntil: atMinute(600) }), letOut()]
    given(...story)
      .when('passage.leave', withPump, { now: atMinute(121) })
      .thenRefused('passage.release-too-old', { minutes: 120 })
    given(...story)
      .when('passage.leave', withPump, { now: atMinute(120) })
      .thenHappened({ kind: 'passage.left' }, { kind: 'exit-pass.carried' })
    given(...story)
      .when('passage.leave', { ...withPump, leftAt: atMinute(30) }, { now: atMinute(300) })
      .thenHappened({ kind: 'passage.left' }, { kind: 'exit-pass.carried' })
  })

  it('a leaving that is taken back takes its goods back in: they may leave once more', () => {
    const left = happened({
      kind: 'passage.left',
      v: 1,
      data: {
        itemId: passageId(0),
        movedAt: atMinute(0),
        goods: '旧水泵',
        release: { itemId: passId(100), letting: 1 },
      },
    })
    const story = [...inside, issued(), letOut(), left, carried(0)]
    const { decision, thenHappened } = given(...story).when('passage.take-back', {
      itemId: passageId(0),
      reason: '看错车',
    })
    thenHappened(
      { kind: 'passage.taken-back' },
      { kind: 'exit-pass.stayed', data: { itemId: passId(100), letting: 1, passageId: passageId(0) } },
    )
    const events: readonly Event[] = decision.ok ? decision.events : []
    given(...story, ...events.map(event => happened(event)))
      .when('passage.leave', { ...withPump, itemId: passageId(1) })
      .thenHappened({ kind: 'passage.left' }, { kind: 'exit-pass.carried' })
  })

  it('the pass stays with a trip of an official vehicle that is corrected', () => {
    const out = {
      kind: 'official',
      vehicleId: vehicleId(1),
      plate: '津A00001',
      people: 1,
      goods: '电缆',
      remark: '去检修',
      movedAt: atMinute(0),
      doubts: [],
    } as const
    const went = happened({
      kind: 'passage.went-out',
      v: 1,
      data: { ...out, itemId: passageId(5), release: { itemId: passId(100), letting: 1 } },
    })
    const corrected = happened({
      kind: 'passage.corrected',
      v: 1,
      data: { ...out, itemId: passageId(5), people: 2, revision: 2, corrects: 1, reason: '人数' },
    })
    const row = storyOf(...inside, official(1), went, corrected).passages.get(passageId(5))
    expect(row).toMatchObject({ people: 2, release: { itemId: passId(100) } })
    expect(row?.earlier).toEqual([expect.not.objectContaining({ release: expect.anything() })])
  })
})
