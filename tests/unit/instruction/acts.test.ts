import { describe, expect, it } from 'vitest'
import { unfinishedFor } from '../../../shared/handover/unfinished.ts'
import { gone, onTheStaff, staffId } from '../directory/staff.ts'
import { recorded } from '../duty-log/entries.ts'
import { now, given as scenario, storyOf } from '../kernel/scenario.ts'
import {
  asLeader,
  bureau,
  byTelephone,
  conveyed,
  corrected,
  ended,
  everythingDone,
  given,
  instructionId,
  later,
  liuYang,
  reported,
  wangQiang,
  withdrawn,
} from './instructions.ts'

const itemId = instructionId(100)
const started = [...bureau, given({ dueAt: later(120) })]
const at = (minutes: number) => ({ now: later(minutes) })
const tell = { itemId, seen: 1, to: liuYang.staffId, how: 'telephone', result: 'confirmed' } as const
const done = { itemId, to: liuYang.staffId, how: 'telephone', outcome: 'done', text: '已关阀' } as const
const asLiuYang = { actor: 'liu.yang', roles: ['staff'] } as const

const peopleAfter = (...steps: readonly ReturnType<typeof given>[]) =>
  storyOf(...steps)
    .instructions.get(itemId)
    ?.people.map(({ name, conveyed: told, outcome }) => [name, told, outcome])

describe('conveying', () => {
  it('says to whom, how, when and who confirmed it', () =>
    scenario(...started)
      .when('instruction.convey', { ...tell, confirmedBy: '刘洋的科长', at: later(4) }, at(5))
      .thenHappened({
        kind: 'instruction.conveyed',
        data: {
          itemId,
          to: liuYang.staffId,
          how: 'telephone',
          isConfirmed: true,
          confirmedBy: '刘洋的科长',
          at: later(4),
        },
      }))

  it('that did not reach somebody on leave leaves him to be told', () => {
    scenario(...started)
      .when('instruction.convey', { ...tell, result: 'not-reached', note: '休假，电话未接' }, at(5))
      .thenHappened({
        data: {
          itemId,
          to: liuYang.staffId,
          how: 'telephone',
          isConfirmed: false,
          at: later(5),
          note: '休假，电话未接',
        },
      })
    expect(peopleAfter(...started, conveyed(liuYang, {}, false))).toEqual([
      ['刘洋', 'tried', undefined],
      ['王强', 'no', undefined],
    ])
  })

  it('is confirmed by the person himself at his own screen, and by nobody else there', () => {
    scenario(...started)
      .when('instruction.receive', { itemId, seen: 1 }, { ...asLiuYang, ...at(3) })
      .thenHappened({
        data: { itemId, to: liuYang.staffId, how: 'program', isConfirmed: true, at: later(3) },
      })
    scenario(...started)
      .when('instruction.receive', { itemId, seen: 1 }, asLeader)
      .thenRefused('instruction.not-named')
  })

  it('is written down once', () =>
    scenario(...started, conveyed())
      .when('instruction.convey', { ...tell, seen: 2 }, at(9))
      .thenRefused('instruction.conveyed-already', { name: '刘洋', at: '11-23 14:36' }))

  it('was not before the word, and is not still to come', () => {
    scenario(...started)
      .when('instruction.convey', { ...tell, at: later(-9) }, at(5))
      .thenRefused('instruction.act-too-early')
    scenario(...started)
      .when('instruction.convey', { ...tell, at: later(9) }, at(5))
      .thenRefused('instruction.act-ahead')
  })

  it('to somebody who is not named needs the instruction corrected first', () =>
    scenario(...started)
      .when('instruction.convey', { ...tell, to: staffId(1) }, at(5))
      .thenRefused('instruction.other-not-named', { name: '张伟' }))
})

describe('two people at once', () => {
  it('the second one about the same person is told what the first did', () =>
    scenario(...started, conveyed())
      .when('instruction.report', { ...done, seen: 1 }, at(9))
      .thenRefused('instruction.meanwhile', { name: 'zhao.min', at: '11-23 14:36' }))

  it('do not disturb each other where they write about different people', () =>
    scenario(...started, conveyed(wangQiang))
      .when('instruction.report', { ...done, seen: 1 }, at(9))
      .thenHappened({ kind: 'instruction.reported' }))

  it('nobody ends what he has not seen to the end', () =>
    scenario(...started, ...everythingDone)
      .when('instruction.end', { itemId, seen: 2 }, at(30))
      .thenRefused('instruction.meanwhile'))
})

describe('reporting', () => {
  it('is per person, in his own account', () => {
    scenario(...started)
      .when(
        'instruction.report-own',
        { itemId, seen: 1, outcome: 'progress', text: '在路上' },
        { ...asLiuYang, ...at(6) },
      )
      .thenHappened({
        data: {
          itemId,
          to: liuYang.staffId,
          how: 'program',
          outcome: 'progress',
          text: '在路上',
          at: later(6),
        },
      })
    expect(peopleAfter(...started, reported(liuYang, 'progress'))).toEqual([
      ['刘洋', 'yes', 'progress'],
      ['王强', 'no', undefined],
    ])
  })

  it('that it is done is said once; that it was not is another report', () => {
    scenario(...started, reported())
      .when('instruction.report', { ...done, seen: 2 }, at(30))
      .thenRefused('instruction.done-already', { name: '刘洋', at: '11-23 14:51' })
    scenario(...started, reported())
      .when('instruction.report', { ...done, seen: 2, outcome: 'not-done', text: '阀门又漏' }, at(30))
      .thenHappened({ kind: 'instruction.reported' })
    expect(
      peopleAfter(...started, ...everythingDone, reported(liuYang, 'not-done', { seq: 104 }))?.[0],
    ).toEqual(['刘洋', 'yes', 'not-done'])
  })

  it('after the end is kept, and opens nothing', () => {
    const late = [...started, ended(), reported(liuYang, 'done', { at: later(90), seq: 111 })]
    scenario(...started, ended())
      .when('instruction.report', { ...done, seen: 2 }, at(90))
      .thenHappened({ kind: 'instruction.reported' })
    expect(storyOf(...late).state.instructions.open).toEqual({})
    expect(storyOf(...late).instructions.get(itemId)?.acts).toHaveLength(1)
  })

  it('after a withdrawal goes to another instruction', () =>
    scenario(...started, withdrawn())
      .when('instruction.report', { ...done, seen: 2 }, at(90))
      .thenRefused('instruction.withdrawn-already'))
})

describe('the end', () => {
  it('comes without a word once everybody has carried it out', () =>
    scenario(...started, ...everythingDone)
      .when('instruction.end', { itemId, seen: 3 }, at(30))
      .thenHappened({
        kind: 'instruction.ended',
        data: {
          itemId,
          outcomes: [
            { staffId: liuYang.staffId, outcome: 'done' },
            { staffId: wangQiang.staffId, outcome: 'done' },
          ],
        },
      }))

  it('does not come while somebody has not reported: he is named', () =>
    scenario(...started, reported())
      .when('instruction.end', { itemId, seen: 2 }, at(30))
      .thenRefused('instruction.not-all-done', { outstanding: '王强' }))

  it('comes all the same by a leader’s decision, with his reason', () =>
    scenario(...started, reported(liuYang, 'not-done'))
      .when(
        'instruction.end',
        { itemId, seen: 2, decision: { word: byTelephone, reason: '并入抢修方案' } },
        at(30),
      )
      .thenHappened({
        data: {
          itemId,
          outcomes: [{ staffId: liuYang.staffId, outcome: 'not-done' }, { staffId: wangQiang.staffId }],
          decision: {
            word: { way: 'telephone', name: '李建明', staffId: staffId(4), at: later(30) },
            reason: '并入抢修方案',
          },
        },
      }))

  it('is not decided by the duty officer himself, nor by somebody outside who did not give it', () => {
    scenario(...started)
      .when(
        'instruction.end',
        { itemId, seen: 1, decision: { word: { way: 'program' }, reason: '不用了' } },
        at(5),
      )
      .thenRefused('instruction.not-a-leader')
    const word = { way: 'telephone', leader: { name: '赵副区长' } } as const
    scenario(...started)
      .when('instruction.end', { itemId, seen: 1, decision: { word, reason: '不用了' } }, at(5))
      .thenRefused('instruction.not-his-word', { name: '赵副区长', instructor: '李建明' })
  })

  it('comes once', () =>
    scenario(...started, ended())
      .when('instruction.withdraw', { itemId, seen: 2, word: byTelephone, reason: '重复' }, at(90))
      .thenRefused('instruction.ended-already', { name: 'zhao.min', at: '11-23 15:31' }))
})

describe('a correction', () => {
  const change = {
    itemId,
    seen: 1,
    word: byTelephone,
    text: '关阀止水，设警示',
    to: [liuYang.staffId, wangQiang.staffId],
    dueAt: later(120),
    reason: '领导补充',
  }

  it('of the words is one of the log too, and is conveyed to everybody anew', () => {
    const log = recorded({ itemId, type: 'instruction', text: '关阀止水，设警示' })
    scenario(...started, log)
      .when('instruction.correct', { ...change, text: '先关阀，再设警示' }, at(10))
      .thenHappened({ kind: 'duty-log.corrected' }, { kind: 'instruction.corrected' })
    expect(peopleAfter(...started, conveyed(), reported(wangQiang), corrected())).toEqual([
      ['刘洋', 'no', undefined],
      ['王强', 'yes', 'done'],
    ])
  })

  it('of the deadline alone starts its clock anew, and keeps the earlier statement', () => {
    const story = storyOf(...started, corrected({ dueAt: later(600), text: '关阀止水，设警示' }))
    const row = story.instructions.get(itemId)
    expect(row).toMatchObject({ dueAt: later(600), dueSince: later(10), revision: 2 })
    expect(row?.earlier).toMatchObject([{ dueAt: later(120), dueSince: now, revision: 1 }])
  })

  it('gives the part of somebody who left to another, and keeps what he reported', () => {
    const left = [...bureau, onTheStaff(6, { name: '陈林', section: '设备科' }), given(), gone(2)]
    scenario(...left)
      .when(
        'instruction.correct',
        { ...change, dueAt: undefined, to: [staffId(6), wangQiang.staffId] },
        at(10),
      )
      .thenHappened({ kind: 'instruction.corrected' })
    scenario(...left)
      .when('instruction.convey', { ...tell, result: 'not-reached', note: '已调离' }, at(5))
      .thenHappened({ kind: 'instruction.conveyed' })
  })

  it('names somebody who left only where he was named before', () =>
    scenario(...started, gone(5))
      .when('instruction.correct', { ...change, to: [staffId(5)] }, at(10))
      .thenRefused('instruction.recipient-left', { name: '周芳', on: '11-20' }))

  it('that changes nothing is none; a new deadline is still to come', () => {
    scenario(...started)
      .when('instruction.correct', change, at(10))
      .thenRefused('instruction.nothing-changed')
    scenario(...started)
      .when('instruction.correct', { ...change, dueAt: later(5) }, at(10))
      .thenRefused('instruction.due-too-early')
  })
})

describe('what is open', () => {
  it('rides in every handover of the duty room and of the leaders, until it is ended', () => {
    const { state } = storyOf(...started)
    expect(unfinishedFor(state, 'duty-officer')).toEqual([{ itemId, reasons: ['instruction-open'] }])
    expect(unfinishedFor(state, 'leader')).toEqual([{ itemId, reasons: ['instruction-open'] }])
    expect(unfinishedFor(state, 'gatekeeper')).toEqual([])
    expect(unfinishedFor(storyOf(...started, ...everythingDone).state, 'leader')).toHaveLength(1)
    expect(unfinishedFor(storyOf(...started, ended()).state, 'duty-officer')).toEqual([])
  })
})
