import { describe, expect, it } from 'vitest'
import { arrivedInWords } from '../../../../renderer/handover/arrival.ts'
import { changesBetween, changesInWords, isUnchanged } from '../../../../renderer/handover/list-changes.ts'

const [zone, day] = ['Asia/Shanghai', '2026-11-24']
const shift = {
  day,
  from: '2026-11-24T00:30:00.000Z',
  to: '2026-11-25T00:30:00.000Z',
  dueAt: '2026-11-24T00:20:00.000Z',
}

describe('the arrival of the incoming one', () => {
  it.each([
    [
      '2026-11-24T00:26:00.000Z',
      true,
      '08:26 到岗，晚 6 分钟。§6.3 接班人应提前10分钟到岗。将记入交接记录。',
    ],
    ['2026-11-24T00:20:00.000Z', false, '08:20 到岗，准时。'],
    ['2026-11-24T00:15:00.000Z', false, '08:15 到岗，早 5 分钟。'],
  ])('%s is said against the limit', (at, isLate, words) =>
    expect(arrivedInWords(at, shift, zone)).toEqual({ isLate, words }),
  )

  it('is neither early nor late in mid-shift', () => {
    const { dueAt: _none, ...middle } = shift
    expect(arrivedInWords(shift.from, middle, zone)).toEqual({
      isLate: false,
      words: '08:30 到岗。班中换人，不计早晚。',
    })
  })
})

describe('what changed since the list was looked at', () => {
  const [a, b, c] = ['D-7K2M-2611-1', 'D-7K2M-2611-2', 'D-7K2M-2611-3'] as const

  it('is what came and what went, by number', () =>
    expect(changesInWords(changesBetween([a, b], [b, c]))).toBe('新增 D-2611-3，已办结或改变 D-2611-1'))

  it('is nothing where the same items stand there', () =>
    expect(isUnchanged(changesBetween([a, b], [a, b]))).toBe(true))
})
