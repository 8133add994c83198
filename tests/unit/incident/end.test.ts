import { describe, expect, it } from 'vitest'
import { at, night, raiseOf } from './night.ts'

describe('the end of an incident', () => {
  it('is its final report', () => {
    const n = night()
    n.refused('incident.close', { itemId: n.itemId, by: 'final-report' }, 'incident.final-missing')
    n.sendReport('first', '02:55')
    n.sendReport('final', '05:00')
    n.done('incident.close', { itemId: n.itemId, by: 'final-report' })
    expect(n.view()).toMatchObject({ stage: 'closed', closed: { how: 'final-report', byName: '张伟' } })
    expect(n.room.state.incidents.running).toEqual({})
  })

  it('or a leader’s decision, in his words', () => {
    const n = night()
    n.done('incident.close', { itemId: n.itemId, by: 'decision', leader: '李建明', words: '误报，撤销' })
    expect(n.view()).toMatchObject({ closed: { how: 'decision', leader: '李建明', words: '误报，撤销' } })
  })

  it('of which it is said whose it was and what he said', () => {
    const n = night()
    const half = { itemId: n.itemId, by: 'decision' } as const
    n.refused('incident.close', half, 'incident.decision-incomplete')
    n.refused('incident.close', { ...half, leader: '李建明' }, 'incident.decision-incomplete')
  })

  it('stands, though it was ended, opened and ended again in one instant', () => {
    const n = night()
    const close = { itemId: n.itemId, by: 'decision', leader: '李建明', words: '误报' } as const
    n.done('incident.close', close)
    n.done('incident.reopen', { itemId: n.itemId, reason: '又有情况' })
    n.done('incident.close', close)
    expect(n.view()).toMatchObject({ stage: 'closed' })
    expect(n.room.state.incidents.running).toEqual({})
  })

  it('after it nothing is changed, and it says who ended it', () => {
    const n = night()
    n.done('incident.close', { itemId: n.itemId, by: 'decision', leader: '李建明', words: '误报' })
    for (const act of [
      ['incident.establish', { itemId: n.itemId, elements: { cause: '老化' } }],
      ['incident.call', { itemId: n.itemId, step: 1, result: 'busy' }],
      ['incident.grade', { itemId: n.itemId, grade: 'grave', reason: '重' }],
      ['incident.draft-report', { itemId: n.itemId, form: 'first', text: '首' }],
    ] as const)
      n.refused(act[0], act[1], 'incident.closed', { name: '张伟', at: '11-24 02:10' })
  })

  it('leaves what was not sent unsent', () => {
    const n = night()
    n.draftReport('first')
    n.done('incident.close', { itemId: n.itemId, by: 'decision', leader: '李建明', words: '误报' })
    n.refused(
      'incident.approve-report',
      { itemId: n.itemId, report: 1, seen: 1, way: 'telephone', approver: '李建明' },
      'incident.closed',
    )
  })
})

describe('opening it again', () => {
  const reopened = () => {
    const n = night()
    n.sendReport('first', '02:30')
    n.sendReport('follow-up', '03:30')
    n.sendReport('final', '04:00')
    n.done('incident.close', { itemId: n.itemId, by: 'final-report' })
    n.at('06:00')
    n.done('incident.reopen', { itemId: n.itemId, reason: '接口再次漏水' })
    return n
  }

  it('brings it back into mind whole, with a follow-up due from then', () => {
    const n = reopened()
    expect(n.room.state.incidents.running[n.itemId]).toMatchObject({
      title: '建设路供水主管爆裂',
      unknown: { casualties: at('02:10') },
      facts: { sent: [{ form: 'first' }, { form: 'follow-up' }, { form: 'final' }] },
    })
    expect(n.clock('续报二')).toMatchObject({
      startedAt: at('06:00'),
      dueAt: at('08:00'),
      state: 'running',
    })
  })

  it('numbers on: 续报二, 终报二; and closes only by the new final report', () => {
    const n = reopened()
    n.refused('incident.close', { itemId: n.itemId, by: 'final-report' }, 'incident.final-missing')
    n.sendReport('follow-up', '07:00')
    n.sendReport('final', '07:30')
    n.done('incident.close', { itemId: n.itemId, by: 'final-report' })
    expect(n.view().reports.map(({ name }) => name)).toEqual(['首报', '续报一', '终报', '续报二', '终报二'])
  })

  it('does not make late what is reported in time after it', () => {
    const n = night()
    n.at('02:20')
    n.done('incident.close', { itemId: n.itemId, by: 'decision', leader: '李建明', words: '误报' })
    n.at('06:00')
    n.done('incident.reopen', { itemId: n.itemId, reason: '确有其事' })
    expect(n.clock('口头首报')).toMatchObject({
      startedAt: at('06:00'),
      dueAt: at('06:30'),
      state: 'running',
    })
  })

  it('is refused of one that runs', () => {
    const n = night()
    n.refused('incident.reopen', { itemId: n.itemId, reason: '再来' }, 'incident.still-running')
  })
})

describe('a drill', () => {
  it('rings and is reported as in earnest, and is marked wherever it is told of', () => {
    const n = night(raiseOf({ drill: true }))
    expect(n.row().drill).toBe(true)
    expect(n.view().drill).toBe(true)
    expect(n.clock('口头首报')?.state).toBe('running')
  })
})
