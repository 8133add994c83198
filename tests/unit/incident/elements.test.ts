import { describe, expect, it } from 'vitest'
import type { Establish } from '../../../shared/incident/contract.ts'
import type { RefusalCode } from '../../../shared/refusals.ts'
import { li, liu } from '../handover/duty-room.ts'
import { at, night, raiseOf } from './night.ts'

describe('establishing', () => {
  it('ends the timer of what is known and says so in the log in the same line', () => {
    const { done, itemId, room, entry, at: to } = night()
    to('02:30')
    done('incident.establish', {
      itemId,
      elements: { casualties: '无伤亡', cause: '管道老化' },
      at: at('02:26'),
      source: '抢修一队',
    })
    expect(room.state.incidents.running[itemId]?.unknown).not.toHaveProperty('casualties')
    expect(entry()).toMatchObject({
      revision: 2,
      reason: '核实：伤亡情况、原因',
      elements: { casualties: '无伤亡', cause: '管道老化' },
      missing: ['measures', 'trend', 'sceneLeader'],
    })
  })

  it('says of a doubt that it is to be verified again, since then, with what was said before', () => {
    const { done, itemId, view, entry, at: to } = night()
    done('incident.establish', { itemId, elements: { casualties: '1人轻伤' } })
    to('03:00')
    done('incident.establish', { itemId, unknown: ['casualties'] })
    expect(view().elements.find(({ name }) => name === 'casualties')).toEqual({
      name: 'casualties',
      label: '伤亡情况',
      state: 'to-verify',
      since: at('03:00'),
      before: '1人轻伤',
    })
    expect(entry().missing).toContain('casualties')
  })

  it('keeps every earlier text with who said it', () => {
    const { done, itemId, view, at: to } = night()
    done('incident.establish', { itemId, elements: { casualties: '1人轻伤' } })
    to('03:00')
    done('incident.establish', { itemId, elements: { casualties: '2人轻伤' } }, li)
    expect(view().elements.find(({ name }) => name === 'casualties')).toMatchObject({
      text: '2人轻伤',
      byName: '李建明',
      earlier: [{ text: '1人轻伤', byName: '张伟' }],
    })
  })

  it('leaves an entry of another type as it is', () => {
    const { done, room } = night()
    done('duty-log.record', { type: 'telephone', text: '反映冒烟' })
    const other = [...room.rows.keys()][1] ?? ''
    done('incident.raise-from', { itemId: other, kind: 'fire' })
    done('incident.establish', { itemId: other, elements: { cause: '电路' } })
    expect(room.rows.get(other)).toMatchObject({ type: 'telephone', revision: 1 })
  })

  type Said = Omit<Establish, 'itemId'>
  it.each<[string, Said, RefusalCode]>([
    ['nothing new', { elements: { reporter: '东街派出所' } }, 'incident.nothing-established'],
    ['nothing at all', {}, 'incident.nothing-established'],
    ['what is doubted already', { unknown: ['cause'] }, 'incident.nothing-established'],
    [
      'one thing as known and as doubted',
      { elements: { cause: '老化' }, unknown: ['cause'] },
      'incident.said-both',
    ],
    ['a time before it was known', { elements: { cause: '老化' }, at: at('02:00') }, 'incident.before-known'],
    ['a time to come', { elements: { cause: '老化' }, at: at('02:20') }, 'incident.not-yet'],
  ])('is refused where it says %s', (_, said, code) => {
    const { refused, itemId } = night()
    refused('incident.establish', { itemId, ...said }, code)
  })
})

describe('the entry of an incident', () => {
  const correction = (n: ReturnType<typeof night>) => {
    const { itemId, text, occurredAt, elements, type, revision } = n.entry()
    return { itemId, text, occurredAt, elements, type, revision, reason: '写错' }
  }

  it('takes a correction of its text and time as any other', () => {
    const n = night()
    n.done('duty-log.correct', { ...correction(n), text: '建设路供水主管爆裂，积水约40厘米' })
    expect(n.entry()).toMatchObject({ revision: 2, text: '建设路供水主管爆裂，积水约40厘米' })
    expect(n.row().knownAt).toBe(at('02:10'))
  })

  it('sends whoever corrects its elements to where they are established', () => {
    const n = night()
    n.refused(
      'duty-log.correct',
      { ...correction(n), elements: { ...n.entry().elements, casualties: '无' } },
      'incident.correct-by-establishing',
    )
    n.refused('duty-log.correct', { ...correction(n), type: 'other' }, 'incident.correct-by-establishing')
  })

  it('is neither struck nor marked while it runs, but may be once it is over', () => {
    const { refused, done, itemId } = night()
    refused('duty-log.strike', { itemId, reason: '误报' }, 'incident.entry-runs')
    done('incident.close', { itemId, by: 'decision', leader: '李建明', words: '误报，撤销' })
    done('duty-log.strike', { itemId, reason: '误报' })
    refused('incident.reopen', { itemId, reason: '又来' }, 'incident.entry-does-not-count')
  })

  it('takes steps and forwards as before, and its course tells of them', () => {
    const { done, itemId, view } = night()
    done('duty-log.handle', { itemId, text: '抢修一队出发' })
    expect(view().course.map(({ text }) => text)).toContain('抢修一队出发')
  })
})

describe('grading', () => {
  it('puts its limits in force, with who decided and why', () => {
    const { done, itemId, row, view } = night()
    done('incident.grade', { itemId, grade: 'considerable', reason: '停水千户', decidedBy: '李建明' })
    expect(row()).toMatchObject({ grade: 'considerable', limits: { oralMinutes: 30, writtenMinutes: 60 } })
    expect(view().course.at(-1)).toMatchObject({ text: '定为较大，李建明决定：停水千户' })
  })

  it.each([
    ['the grade it has', 'ordinary', 'incident.same-grade'],
    ['none any more', 'ungraded', 'incident.ungraded-again'],
  ] as const)('refuses %s', (_, grade, code) => {
    const { refused, itemId } = night(raiseOf({ grade: 'ordinary' }))
    refused('incident.grade', { itemId, grade, reason: '再定' }, code)
  })
})

describe('a leader at the scene', () => {
  it('is told once, with the true time', () => {
    const { done, refused, itemId, view, at: to } = night()
    to('02:50')
    done('incident.arrive', { itemId, who: '李建明', at: at('02:41') })
    expect(view().course.find(({ what }) => what === 'arrived')).toMatchObject({
      at: at('02:41'),
      on: at('02:50'),
      text: '李建明到现场',
    })
    refused(
      'incident.arrive',
      { itemId, who: '李建明' },
      'incident.arrived-before',
      { at: '11-24 02:41' },
      liu,
    )
  })
})
