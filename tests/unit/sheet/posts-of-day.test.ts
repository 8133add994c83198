import { describe, expect, it } from 'vitest'
import { namesOfDay, numberOfDay, type Tenure } from '../../../shared/sheet/index.ts'

const day = { day: '2026-11-23', from: '2026-11-23T00:30:00.000Z', to: '2026-11-24T00:30:00.000Z' }
const names = (...tenures: readonly Tenure[]) => namesOfDay(tenures, day)

describe('who had a post on a duty day', () => {
  it('is who came for its shift, though he signed early and his relief came late', () =>
    expect(
      names(
        { at: '2026-11-22T00:25:00.000Z', name: '陈志强', day: '2026-11-22' },
        { at: '2026-11-23T00:28:00.000Z', name: '张伟', day: '2026-11-23' },
        { at: '2026-11-24T00:41:00.000Z', name: '赵敏', day: '2026-11-24' },
      ),
    ).toEqual(['张伟']))

  it('is not who waited for his relief, nor who came before the day was over', () =>
    expect(
      names(
        { at: '2026-11-22T00:25:00.000Z', name: '陈志强', day: '2026-11-22' },
        { at: '2026-11-23T00:40:00.000Z', name: '张伟', day: '2026-11-23' },
        { at: '2026-11-24T00:20:00.000Z', name: '赵敏', day: '2026-11-24' },
      ),
    ).toEqual(['张伟']))

  it('is both where one fell ill', () =>
    expect(
      names(
        { at: '2026-11-23T00:28:00.000Z', name: '张伟', day: '2026-11-23' },
        { at: '2026-11-23T14:00:00.000Z', name: '刘洋' },
      ),
    ).toEqual(['张伟', '刘洋']))

  it('is who stayed on since the day before', () =>
    expect(names({ at: '2026-11-22T00:28:00.000Z', name: '张伟', day: '2026-11-22' })).toEqual(['张伟']))

  it('is nobody before the first take-over', () => expect(names({ at: day.to, name: '张伟' })).toEqual([]))

  it('at the border belongs to the day that begins', () =>
    expect(names({ at: '2026-11-22T00:28:00.000Z', name: '张伟' }, { at: day.from, name: '赵敏' })).toEqual([
      '赵敏',
    ]))
})

it.each([
  ['2026-01-01', '2026-001'],
  ['2026-11-23', '2026-327'],
  ['2028-12-31', '2028-366'],
])('numbers the sheet of %s as %s', (date, number) => expect(numberOfDay(date)).toBe(number))
