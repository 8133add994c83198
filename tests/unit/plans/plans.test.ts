import { describe, expect, it } from 'vitest'
import { setPlan } from '../../../shared/plans/contract.ts'
import {
  callInWords,
  type Plan,
  type PlanCall,
  planNow,
  planRoles,
  plansTable,
} from '../../../shared/plans/index.ts'
import { emptyTable } from '../../../shared/unit-table/index.ts'
import { given, happened, storyOf } from '../kernel/scenario.ts'

const office = { actor: 'zhao.wen', roles: ['office', 'staff'] } as const
const leader: PlanCall = { role: 'leader-on-duty', name: '带班领导', phone: '' }
const superior: PlanCall = { role: 'superior-duty-office', name: '区总值班室', phone: '6001', spare: '6002' }
const own: Plan = { calls: [leader, superior], points: ['先关阀止水'] }

const planChanged = (revision = 1) =>
  happened({
    kind: 'plans.changed',
    v: 1,
    data: { kind: 'water-supply', ...own, reason: '填上号码', revision },
  })
const set = (plan: Partial<Plan>, ...before: readonly ReturnType<typeof happened>[]) =>
  given(...before).when(
    'plans.set',
    {
      kind: 'water-supply',
      calls: [...(plan.calls ?? own.calls)],
      points: [...(plan.points ?? own.points)],
      reason: '填上号码',
    },
    office,
  )

describe('the shipped plans', () => {
  it('are within the bounds of the contract, and whoever hears at once is in each', () => {
    for (const kind of plansTable.keys) {
      const { calls, points } = plansTable.shipped(kind)
      const input = { kind, calls: [...calls], points: [...points], reason: '照旧' }
      expect(setPlan.safeParse(input).success).toBe(true)
      const roles = calls.map(({ role }) => role)
      expect(roles).toContain('leader-on-duty')
      expect(roles).toContain('superior-duty-office')
      expect(new Set(calls.map(callInWords)).size).toBe(calls.length)
      expect(new Set(points).size).toBe(points.length)
    }
  })

  it('call the rescuers before anybody else where every minute counts', () => {
    const first = (kind: 'fire' | 'medical' | 'public-order') => planNow(emptyTable(), kind).calls[0]?.phone
    expect([first('fire'), first('medical'), first('public-order')]).toEqual(['119', '120', '110'])
  })
})

describe('a plan', () => {
  it('is set as a whole, tidied, and met by from then on', () => {
    set({ calls: [leader, { ...superior, name: ' 区总值班室 ', phone: ' 6001' }] }).thenHappened({
      kind: 'plans.changed',
      v: 1,
      data: { kind: 'water-supply', ...own, reason: '填上号码', revision: 1 },
    })
    const { plans } = storyOf(planChanged()).state
    expect(planNow(plans, 'water-supply')).toEqual(own)
    expect(planNow(plans, 'fire')).toEqual(plansTable.shipped('fire'))
  })

  it.each([
    ['leader-on-duty', [superior]],
    ['superior-duty-office', [leader]],
  ] as const)('never leaves out the %s', (role, calls) =>
    set({ calls: [...calls] }).thenRefused('plans.must-be-told', { kind: '供水突发', who: planRoles[role] }),
  )

  it('says nobody and nothing twice', () => {
    set({ calls: [leader, superior, { ...superior, role: 'other' }] }).thenRefused('plans.twice', {
      text: '区总值班室 6001',
    })
    set({ points: ['关阀', ' 关阀 '] }).thenRefused('plans.twice', { text: '关阀' })
  })

  it('is not set to what it is, nor over what somebody else set meanwhile, and goes back to the shipped one', () => {
    set({}, planChanged()).thenRefused('unit-table.nothing-changed', { what: '供水突发的应急预案' })
    given(planChanged())
      .when(
        'plans.set',
        { kind: 'water-supply', calls: [leader, superior], points: [], reason: '改', revision: 0 },
        office,
      )
      .thenRefused('unit-table.revision-stale', { what: '供水突发的应急预案' })
    given(planChanged())
      .when('plans.restore', { kind: 'water-supply', reason: '恢复', revision: 1 }, office)
      .thenHappened({ kind: 'plans.restored', data: { ...plansTable.shipped('water-supply'), revision: 2 } })
    given()
      .when('plans.restore', { kind: 'water-supply', reason: '恢复' }, office)
      .thenRefused('unit-table.default-already')
  })
})

it('calls everybody by role and name, the role once', () => {
  expect(callInWords(superior)).toBe('上级值班室 区总值班室 6001，备用 6002')
  expect(callInWords(leader)).toBe('带班领导')
  expect(callInWords({ role: 'other', name: '街道办', phone: '6140' })).toBe('街道办 6140')
})
