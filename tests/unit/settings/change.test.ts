import { describe, it } from 'vitest'
import { type LimitName, leastInWords } from '../../../shared/settings/index.ts'
import { limitNames, limitOf } from '../../../shared/settings/limits/index.ts'
import { holderOf } from '../account/accounts.ts'
import { given } from '../kernel/scenario.ts'
import { limitChanged, limitRestored } from './changes.ts'

const office = { actor: 'zhao.wen', roles: ['office', 'staff'] } as const
const change = (name: LimitName, value: number, revision?: number) => ({
  name,
  value,
  reason: '汛期来电集中',
  ...(revision !== undefined && { revision }),
})

describe('a limit', () => {
  it('is changed within its bounds, with what it was before and why', () =>
    given()
      .when('settings.change', change('duty-log.late-after', 45), office)
      .thenHappened({
        kind: 'settings.changed',
        v: 1,
        data: { name: 'duty-log.late-after', before: 30, value: 45, reason: '汛期来电集中', revision: 1 },
      }))

  it('is changed again from where the last change left it', () =>
    given(limitChanged())
      .when('settings.change', change('duty-log.late-after', 60, 1), office)
      .thenHappened({ kind: 'settings.changed', data: { before: 45, value: 60, revision: 2 } }))

  it('is not changed into what it is', () =>
    given(limitChanged())
      .when('settings.change', change('duty-log.late-after', 45), office)
      .thenRefused('settings.nothing-changed', { label: '补记界限', value: '45分钟' }))

  it('goes back to its default, with why', () =>
    given(limitChanged())
      .when('settings.restore', { name: 'duty-log.late-after', reason: '汛期已过', revision: 1 }, office)
      .thenHappened({
        kind: 'settings.restored',
        v: 1,
        data: { name: 'duty-log.late-after', before: 45, value: 30, reason: '汛期已过', revision: 2 },
      }))

  it('that has its default does not go back to it', () =>
    given(limitChanged(), limitRestored())
      .when('settings.restore', { name: 'duty-log.late-after', reason: '再恢复' }, office)
      .thenRefused('settings.default-already', { label: '补记界限', value: '30分钟' }))
})

describe('the bounds of a limit', () => {
  const inside = limitNames.flatMap(name => {
    const { least, most, initial } = limitOf(name)
    return [least, most].filter(value => value !== initial).map(value => [name, value] as const)
  })
  // The lengths of passwords hold each other: they are tried below.
  it.each(inside.filter(([name]) => !name.startsWith('account.password-least')))(
    '%s may be %i',
    (name, value) =>
      given()
        .when('settings.change', change(name, value), office)
        .thenHappened({ kind: 'settings.changed', data: { name, value } }),
  )

  const outside = limitNames.flatMap(name => {
    const { least, most } = limitOf(name)
    return [least - 1, most + 1].map(value => [name, value] as const)
  })
  it.each(outside)('%s may not be %i, and the refusal says what it may', (name, value) => {
    const { label, least, unit } = limitOf(name)
    given()
      .when('settings.change', change(name, value), office)
      .thenRefused('settings.out-of-bounds', { label, least: leastInWords({ least, unit }) })
  })

  it('of the idle lock are hard', () =>
    given()
      .when('settings.change', change('session.idle-lock', 31), office)
      .thenRefused('settings.out-of-bounds', {
        label: '无操作锁定',
        least: 1,
        most: '30分钟',
        value: '31分钟',
      }))
})

describe('the lengths of passwords', () => {
  it('are not longer for others than for administrator, secrecy officer and auditor', () =>
    given()
      .when('settings.change', change('account.password-least', 13), office)
      .thenRefused('settings.apart-shorter', { apart: '12位', others: '13位' }))

  it('may be alike', () =>
    given()
      .when('settings.change', change('account.password-least', 12), office)
      .thenHappened({ data: { value: 12 } }))

  it('of the three do not go back below those of the others', () => {
    const apart = limitChanged({ name: 'account.password-least-apart', before: 12, value: 20 })
    const others = limitChanged({ name: 'account.password-least', before: 10, value: 16 })
    given(apart, others)
      .when('settings.restore', { name: 'account.password-least-apart', reason: '恢复' }, office)
      .thenRefused('settings.apart-shorter', { apart: '12位', others: '16位' })
  })
})

describe('a change that came second', () => {
  const first = limitChanged({}, { at: '2026-11-23T06:20:00.000Z' })
  const known = holderOf('office', '赵雯', 'zhao.wen')

  it('is refused with who was first, when and what', () =>
    given(known, first)
      .when('settings.change', change('duty-log.late-after', 60, 0), office)
      .thenRefused('settings.revision-stale', {
        name: '赵雯',
        at: '11-23 14:20',
        label: '补记界限',
        value: '45分钟',
      }))

  it('is refused also where it would go back to the default', () =>
    given(known, first)
      .when('settings.restore', { name: 'duty-log.late-after', reason: '恢复', revision: 0 }, office)
      .thenRefused('settings.revision-stale'))

  it('is accepted once its changer has seen the first', () =>
    given(known, first)
      .when('settings.change', change('duty-log.late-after', 60, 1), office)
      .thenHappened({ data: { before: 45, value: 60 } }))

  it('is not looked for where nobody looked before, as on the command line', () =>
    given(known, first)
      .when('settings.change', change('duty-log.late-after', 60), office)
      .thenHappened({ data: { before: 45, value: 60 } }))

  it('of another limit is no matter', () =>
    given(known, first)
      .when('settings.change', change('duty-log.ahead', 90, 0), office)
      .thenHappened({ data: { name: 'duty-log.ahead', value: 90, revision: 1 } }))
})
