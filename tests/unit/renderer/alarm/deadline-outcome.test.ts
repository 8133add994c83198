import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../../../../renderer/duty-log/handling/deadline-outcome.ts'
import type { ShownAct } from '../../../../shared/duty-log/handling/contract.ts'
import { later } from '../../duty-log/handling/acts.ts'

/** 14:31:12 to 15:01:12 of the unit's day. */
const deadline = { startedAt: later(0), dueAt: later(30) }
const closedAt = (minutes: number): ShownAct => ({
  kind: 'closed',
  result: '已报',
  on: later(minutes),
  by: 'zhang.wei',
  byName: '张伟',
  seq: 2,
  hash: '',
})
const shown = (minutes: number) =>
  outcomeOf({ stage: 'closed', deadline, acts: [closedAt(minutes)] }, 'Asia/Shanghai')

describe('a matter that is 办结', () => {
  it('kept its deadline up to the last second of it', () => {
    expect(shown(28)).toEqual({ state: 'kept', words: '14:59 按时，28 分' })
    expect(shown(30)).toMatchObject({ state: 'kept' })
  })

  it('says by how much it missed it', () =>
    expect(shown(34)).toEqual({ state: 'missed', words: '15:05 超 4 分' }))

  it('names the day where it was closed on another', () =>
    expect(shown(24 * 60)?.words).toBe('11-24 14:31 超 23 时 30 分'))

  it('says nothing while it is open, nor where there was no deadline', () => {
    expect(outcomeOf({ stage: 'open', deadline, acts: [closedAt(28)] }, 'Asia/Shanghai')).toBeUndefined()
    expect(outcomeOf({ stage: 'closed', acts: [closedAt(28)] }, 'Asia/Shanghai')).toBeUndefined()
  })
})
