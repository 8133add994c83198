import { describe, expect, it } from 'vitest'
import type { CommandName } from '../../../shared/contract.ts'
import { gateMatters, unsettledAtGate } from '../../../shared/gate/index.ts'
import { gateActs, gateStages, gateTable } from '../../../shared/gate/stages.ts'
import type { SealedInput } from '../../../shared/prepared.ts'
import { onTheStaff } from '../directory/staff.ts'
import { given as givenAt, happened, storyOf } from '../kernel/scenario.ts'
import { ref, signedIn, signedOut, visitId } from '../visit/gate.ts'

/** As `given`, at a time of that day. */
const given = (...lines: readonly ReturnType<typeof happened>[]) => ({
  at: (context: { readonly now: string }) => ({
    when: <N extends CommandName>(name: N, input: SealedInput<N>) =>
      givenAt(...lines).when(name, input, context),
  }),
})

/** 11-23 in Asia/Shanghai. */
const at = (clock: string): string => new Date(`2026-11-23T${clock}:00.000+08:00`).toISOString()
const six = at('06:00')
const opened = (clock = '06:00') =>
  happened({ kind: 'gate.opened', v: 1, data: { at: at(clock), dueAt: six } })
const carried = (itemId: string) =>
  happened({ kind: 'gate.carried-over', v: 1, data: { itemId, withWhom: '周芳', why: '加班' } })
const closed = (clock = '19:00') =>
  happened({ kind: 'gate.closed', v: 1, data: { at: at(clock), dueAt: at('19:00'), left: [] } })

const visit = visitId(100)
const evening = { now: at('19:05') }

describe('opening', () => {
  it('is journalled with the hour that was due', () => {
    given()
      .at({ now: at('06:10') })
      .when('gate.open', { remark: '雪天路滑' })
      .thenHappened({ kind: 'gate.opened', v: 1, data: { at: at('06:10'), dueAt: six, remark: '雪天路滑' } })
  })

  it('may be written down later, by the time at which it was', () =>
    given()
      .at({ now: at('07:00') })
      .when('gate.open', { at: at('06:05') })
      .thenHappened({
        kind: 'gate.opened',
        data: { at: at('06:05'), dueAt: six },
      }))

  it.each([
    ['a second time', [opened()], {}, 'gate.already-open'],
    ['at a time to come', [], { at: at('23:00') }, 'gate.not-yet'],
    ['at a time of last week', [], { at: '2026-11-16T00:00:00.000Z' }, 'gate.too-long-ago'],
    ['before it was closed', [opened(), closed('18:00')], { at: at('17:00') }, 'gate.before-last'],
  ] as const)('%s is refused', (_, lines, input, code) => {
    given(...lines)
      .at(evening)
      .when('gate.open', input)
      .thenRefused(code)
  })
})

describe('closing', () => {
  it('with nobody inside needs no word', () => {
    given(opened())
      .at(evening)
      .when('gate.close', {})
      .thenHappened({
        kind: 'gate.closed',
        v: 1,
        data: { at: evening.now, dueAt: at('19:00'), left: [] },
      })
  })

  it('is refused while one item was not spoken of, and says how many and which', () => {
    const inside = [onTheStaff(1), opened(), signedIn(), signedIn({ itemId: visitId(101), badge: '08' })]
    given(...inside)
      .at(evening)
      .when('gate.close', {})
      .thenRefused('gate.unsettled', { count: 2 })
    given(...inside, carried(visit))
      .at(evening)
      .when('gate.close', {})
      .thenRefused('gate.unsettled', { count: 1, first: 'D-2611-101' })
  })

  it('names each item that stays, with whom and why', () => {
    given(onTheStaff(1), opened(), signedIn(), carried(visit))
      .at(evening)
      .when('gate.close', {})
      .thenHappened({
        kind: 'gate.closed',
        data: { left: [{ itemId: visit, withWhom: '周芳', why: '加班' }] },
      })
  })

  it('asks after a badge that did not come back as after a visitor', () => {
    const missing = [onTheStaff(1), opened(), signedIn(), signedOut({ badge: 'missing' })]
    given(...missing)
      .at(evening)
      .when('gate.close', {})
      .thenRefused('gate.unsettled', { first: 'D-2611-100' })
    given(...missing)
      .at(evening)
      .when('gate.carry-over', { itemId: visit, why: '已电话追回' })
      .thenHappened({ kind: 'gate.carried-over', data: { itemId: visit, why: '已电话追回' } })
  })

  it('asks after vehicles of others, official ones out, things to come back and those who would not leave', () => {
    const passage = (itemId: string, kind: 'delivery' | 'staff') =>
      happened({
        kind: 'passage.entered',
        v: 1,
        data: {
          itemId,
          kind,
          ...(kind === 'delivery'
            ? { vehicle: ref('v') }
            : { vehicleId: 'D-7K2M-2611-50', plate: '津A00001' }),
          people: 1,
          movedAt: at('09:00'),
          doubts: [],
        },
      })
    const out = happened({
      kind: 'passage.went-out',
      v: 1,
      data: {
        itemId: visitId(52),
        kind: 'official',
        vehicleId: 'D-7K2M-2611-51',
        plate: '津A00002',
        people: 1,
        movedAt: at('10:00'),
        doubts: [],
      },
    })
    const stayed = happened({
      kind: 'turn-away.recorded',
      v: 1,
      data: {
        itemId: visitId(53),
        kind: 'salesperson',
        people: 1,
        afterwards: 'stayed',
        happenedAt: at('11:00'),
      },
    })
    const { state } = storyOf(
      opened(),
      passage(visitId(50), 'delivery'),
      passage(visitId(51), 'staff'),
      out,
      stayed,
    )
    expect(unsettledAtGate(state).map(({ register }) => register)).toEqual([
      'vehicle-inside',
      'official-out',
      'turn-away',
    ])
  })

  it.each([
    ['before it was opened', {}, [], 'gate.not-open'],
    ['earlier than it was opened', { at: at('05:00') }, [opened()], 'gate.before-last'],
  ] as const)('%s is refused', (_, input, lines, code) => {
    given(...lines)
      .at(evening)
      .when('gate.close', input)
      .thenRefused(code)
  })

  it('at half past midnight is late by the hour of the evening before', () =>
    given(opened())
      .at({ now: '2026-11-23T16:30:00.000Z' })
      .when('gate.close', {})
      .thenHappened({ kind: 'gate.closed', data: { dueAt: at('19:00') } }))
})

describe('what stays over night', () => {
  const inside = [onTheStaff(1), opened(), signedIn()]
  it('is said of a visitor only with whom he is', () =>
    given(...inside)
      .at(evening)
      .when('gate.carry-over', { itemId: visit, why: '加班' })
      .thenRefused('gate.with-whom', { number: 'D-2611-100' }))

  it('is not said of what is settled', () =>
    given(...inside, signedOut())
      .at(evening)
      .when('gate.carry-over', { itemId: visit, withWhom: '周芳', why: '加班' })
      .thenRefused('gate.is-settled'))

  it('is asked again the next evening', () => {
    const { state } = storyOf(...inside, carried(visit), closed(), opened())
    expect(state.gate.carried).toEqual({})
  })
})

describe('the hours call', () => {
  const told = (now: string, ...lines: readonly ReturnType<typeof happened>[]) =>
    gateMatters(storyOf(...lines).state, { now, timeZone: 'Asia/Shanghai' })

  it('never in a book whose gate was never opened', () => expect(told(at('23:00'))).toEqual([]))

  it('for closing from 19:00 on, late a quarter of an hour after it', () =>
    expect(told(at('18:00'), opened())).toMatchObject([
      { lacks: 'closing', tellsFrom: at('19:00'), dueAt: at('19:15'), rule: '§11.2' },
    ]))

  it('for opening at 06:00 of the next day', () =>
    expect(told(at('20:00'), opened(), closed())).toMatchObject([
      { lacks: 'opening', tellsFrom: '2026-11-23T22:00:00.000Z' },
    ]))
})

it('the table is total, and what it refuses is refused by that name', () => {
  for (const stage of gateStages)
    for (const act of gateActs) {
      const lines = stage === 'open' ? [opened()] : []
      const { no } = gateTable[stage][act]
      const story = given(onTheStaff(1), ...lines, signedIn()).at(evening)
      const input = { itemId: visit, withWhom: '周芳', why: '加班' }
      const { decision } =
        act === 'carry-over' ? story.when('gate.carry-over', input) : story.when(`gate.${act}`, {})
      if (no) expect(decision).toMatchObject({ ok: false, code: no })
      else if (!decision.ok) expect(decision.code).toBe('gate.unsettled')
    }
})
