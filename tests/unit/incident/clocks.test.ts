import { describe, expect, it } from 'vitest'
import { at, night, raiseOf } from './night.ts'

const minute = 60_000

describe('the clocks of an incident', () => {
  it('count from when it became known: oral 30, written 60, follow-up 120 minutes', () => {
    const n = night()
    expect(n.clocks()).toEqual([
      { clock: 'oral', name: '口头首报', startedAt: at('02:10'), dueAt: at('02:40'), state: 'running' },
      { clock: 'written', name: '书面首报', startedAt: at('02:10'), dueAt: at('03:10'), state: 'running' },
      { clock: 'follow-up', name: '续报一', startedAt: at('02:10'), dueAt: at('04:10'), state: 'running' },
      { clock: 'final', name: '终报', startedAt: at('02:10'), state: 'named' },
    ])
  })

  it('the oral one is met by word of mouth or by the written report, whichever came first', () => {
    const n = night()
    n.sendReport('first', '02:35')
    expect(n.clock('口头首报')).toMatchObject({ metAt: at('02:35'), state: 'kept' })
    const other = night()
    other.at('02:50')
    other.reportOrally('02:38')
    other.sendReport('first', '03:00')
    expect(other.clock('口头首报')).toMatchObject({ metAt: at('02:38'), state: 'kept' })
  })

  it('what is done in time and written down later is kept, with its true time', () => {
    const n = night()
    expect(n.clock('口头首报', at('02:45'))).toMatchObject({ state: 'overdue', lateByMs: 5 * minute })
    n.at('02:50')
    n.reportOrally('02:36')
    expect(n.clock('口头首报')).toMatchObject({ metAt: at('02:36'), state: 'kept' })
  })

  it('what is late says by how much', () => {
    const n = night()
    n.sendReport('first', '03:16')
    expect(n.clock('书面首报')).toMatchObject({ metAt: at('03:16'), lateByMs: 6 * minute, state: 'late' })
    expect(n.view().reports[0]?.lateByMs).toBe(6 * minute)
  })

  it('a limit that passed while nobody looked is missed at its true time', () => {
    const n = night()
    expect(n.clock('书面首报', at('07:30'))).toMatchObject({
      dueAt: at('03:10'),
      state: 'overdue',
      lateByMs: 260 * minute,
    })
    expect(n.view(at('07:30')).course.filter(({ what }) => what === 'missed')).toMatchObject([
      { at: at('02:40'), text: '口头首报到时限未报' },
      { at: at('03:10'), text: '书面首报到时限未报' },
      { at: at('04:10'), text: '续报一到时限未报' },
    ])
  })

  it('each follow-up counts from the one before; the first report begins none', () => {
    const n = night()
    n.sendReport('first', '02:55')
    n.sendReport('follow-up', '04:05')
    expect(n.clock('续报一')).toMatchObject({ dueAt: at('04:10'), state: 'kept' })
    expect(n.clock('续报二')).toMatchObject({ startedAt: at('04:05'), dueAt: at('06:05') })
    n.sendReport('follow-up', '06:20')
    expect(n.clock('续报二')).toMatchObject({ state: 'late', lateByMs: 15 * minute })
    expect(n.clock('续报三')).toMatchObject({ dueAt: at('08:20') })
  })

  it('a long incident has one report a day at its hour in their place', () => {
    const n = night()
    n.sendReport('first', '02:30')
    n.sendReport('follow-up', '01:00', '2026-11-25')
    expect(n.clock('日报一')).toMatchObject({ clock: 'daily', dueAt: at('16:00', '2026-11-25') })
    n.sendReport('daily', '15:40', '2026-11-25')
    expect(n.clock('日报一')).toMatchObject({ state: 'kept' })
    expect(n.clock('日报二')).toMatchObject({ dueAt: at('16:00', '2026-11-26') })
    n.sendReport('daily', '18:00', '2026-11-26')
    expect(n.clock('日报二')).toMatchObject({ state: 'late' })
    expect(n.clock('日报三')).toMatchObject({ dueAt: at('16:00', '2026-11-27') })
  })

  it('the final report ends the follow-ups and the end all clocks', () => {
    const n = night()
    n.sendReport('first', '02:30')
    n.sendReport('final', '04:00')
    expect(n.clocks(at('12:00')).map(({ name, state }) => [name, state])).toEqual([
      ['口头首报', 'kept'],
      ['书面首报', 'kept'],
      ['终报', 'kept'],
      ['终报', 'kept'],
    ])
  })

  it('what had passed when it ended stays missed, what had not is owed no more', () => {
    const n = night()
    n.at('02:50')
    n.done('incident.close', { itemId: n.itemId, by: 'decision', leader: '李建明', words: '误报' })
    expect(n.clocks(at('12:00'))).toMatchObject([
      { name: '口头首报', state: 'dropped', lateByMs: 10 * minute },
    ])
  })
})

describe('a grade given meanwhile', () => {
  it('counts from when it became known, with its own limits', () => {
    const n = night()
    n.at('02:12')
    n.done('incident.grade', { itemId: n.itemId, grade: 'grave', reason: '重大' })
    expect(n.clock('口头首报')).toMatchObject({ dueAt: at('02:25') })
    expect(n.clock('书面首报')).toMatchObject({ dueAt: at('02:40') })
  })

  it('where the tighter limit would be over by then, gives that much from the grade, never more than there was', () => {
    const n = night()
    n.at('02:30')
    n.done('incident.grade', { itemId: n.itemId, grade: 'grave', reason: '重大' })
    expect(n.clock('口头首报')).toMatchObject({ dueAt: at('02:40') })
    const late = night()
    late.at('02:45')
    late.done('incident.grade', { itemId: late.itemId, grade: 'grave', reason: '重大' })
    expect(late.clock('书面首报')).toMatchObject({ dueAt: at('03:10') })
  })

  it('leaves missed what had passed, and kept what was met', () => {
    const n = night()
    n.at('02:36')
    n.reportOrally('02:35')
    n.at('02:50')
    n.done('incident.grade', { itemId: n.itemId, grade: 'grave', reason: '重大' })
    expect(n.clock('口头首报')).toMatchObject({ dueAt: at('02:40'), state: 'kept' })
    const missed = night()
    missed.at('02:50')
    missed.done('incident.grade', { itemId: missed.itemId, grade: 'ordinary', reason: '一般' })
    expect(missed.clock('口头首报')).toMatchObject({ dueAt: at('02:40'), state: 'overdue' })
    expect(missed.clock('书面首报')).toMatchObject({ dueAt: at('08:10'), state: 'running' })
  })

  it('where the office sets other limits, those of an incident that runs stay', () => {
    const n = night(raiseOf({ grade: 'ordinary' }))
    n.room.state.reportLimits.versions.ordinary = [
      {
        kind: 'changed',
        revision: 1,
        content: { oralMinutes: 10, writtenMinutes: 20, followUpMinutes: 30 },
        ...{ reason: '改', by: 'zhou.fang', at: at('02:15'), seq: 3, hash: 'c' },
      },
    ]
    expect(n.clock('口头首报')).toMatchObject({ dueAt: at('03:10') })
  })
})
