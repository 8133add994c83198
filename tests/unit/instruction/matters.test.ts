import { describe, expect, it } from 'vitest'
import { instructionMatters } from '../../../shared/instruction/index.ts'
import { now, storyOf } from '../kernel/scenario.ts'
import {
  bureau,
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
} from './instructions.ts'

const started = [...bureau, given({ dueAt: later(120) })]
const mattersAfter = (...steps: readonly ReturnType<typeof given>[]) =>
  instructionMatters(storyOf(...steps).state).map(({ clock, startedAt, dueAt, what }) => ({
    clock,
    startedAt,
    dueAt,
    what,
  }))

describe('the clocks of an instruction', () => {
  it('run for telling everybody, and for carrying it out', () =>
    expect(mattersAfter(...started)).toEqual([
      { clock: 'convey', startedAt: now, dueAt: later(30), what: '批示待传达刘洋、王强：关阀止水，设警示' },
      { clock: 'due', startedAt: now, dueAt: later(120), what: '批示待刘洋、王强落实：关阀止水，设警示' },
    ]))

  it('name whom they still wait for', () =>
    expect(mattersAfter(...started, conveyed(), reported(wangQiang)).map(({ what }) => what)).toEqual([
      '批示待刘洋落实：关阀止水，设警示',
    ]))

  it('end when all have carried it out, though nobody has ended it yet', () =>
    expect(mattersAfter(...started, ...everythingDone)).toEqual([]))

  it('run on where one of them takes it back', () =>
    expect(
      mattersAfter(...started, ...everythingDone, reported(liuYang, 'not-done', { seq: 104 })).map(
        ({ clock }) => clock,
      ),
    ).toEqual(['due']))

  it('begin anew with a correction: other words are told again, another deadline runs from then', () =>
    expect(
      mattersAfter(...started, conveyed(), conveyed(wangQiang), corrected({ dueAt: later(600) })),
    ).toMatchObject([
      { clock: 'convey', startedAt: later(10), dueAt: later(40) },
      { clock: 'due', startedAt: later(10), dueAt: later(600) },
    ]))

  it('are over with the end', () => expect(mattersAfter(...started, ended())).toEqual([]))

  it('are named by the instruction, so that each leads to its card', () =>
    expect(instructionMatters(storyOf(...started).state).map(({ instructionId: id }) => id)).toEqual([
      instructionId(100),
      instructionId(100),
    ]))
})
