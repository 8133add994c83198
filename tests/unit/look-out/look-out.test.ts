import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Event } from '../../../shared/kernel/event.ts'
import { foldLookOut, isSamePerson, isTellable, standingOf } from '../../../shared/look-out/index.ts'
import { onTheStaff } from '../directory/staff.ts'
import { given, happened, now, station, storyOf } from '../kernel/scenario.ts'
import { ref, signedIn, signInOf, visitId } from '../visit/gate.ts'

const listedId = `${station}-2611-300`
const said = { reason: '曾扰乱接待秩序', until: '2026-12-31', toDo: '通知办公室' }
const added = (changed: Partial<typeof said> = {}) =>
  happened({
    kind: 'look-out.added',
    v: 1,
    data: { itemId: listedId, person: ref('a'), ...said, ...changed },
  })
const withdrawn = happened({ kind: 'look-out.withdrawn', v: 1, data: { itemId: listedId, why: '已解决' } })
const change = { itemId: listedId, revision: 1, ...said, why: '延长' }

describe('the look-out list', () => {
  it('takes somebody who can be told from others, with a reason, a last day and what to do', () =>
    given()
      .when('look-out.add', { person: ref('a'), isTellable: true, ...said })
      .thenHappened({
        kind: 'look-out.added',
        v: 1,
        data: { itemId: `${station}-2611-1`, person: ref('a'), ...said },
      }))

  it.each([
    ['of whom only a name is known', { isTellable: false }, 'look-out.too-little'],
    ['whose last day is over', { until: '2026-11-22' }, 'look-out.past-day'],
  ] as const)('somebody %s is refused', (_, changed, code) =>
    given()
      .when('look-out.add', { person: ref('a'), isTellable: true, ...said, ...changed })
      .thenRefused(code),
  )

  it('is changed by a new statement, and forgets who was withdrawn', () => {
    given(added())
      .when('look-out.change', { ...change, until: '2027-03-31' })
      .thenHappened({ kind: 'look-out.changed', data: expect.objectContaining({ revision: 2, corrects: 1 }) })
    expect(storyOf(added(), withdrawn).state.lookOuts.listed).toEqual({})
  })

  it.each([
    ['a change that changes nothing', [added()], {}, 'look-out.nothing-changed'],
    ['a change of what was changed meanwhile', [added()], { revision: 2 }, 'look-out.revision-stale'],
    ['a change to a day that is over', [added()], { until: '2026-11-01' }, 'look-out.past-day'],
    [
      'a change to somebody who cannot be told',
      [added()],
      { isTellable: false, person: ref('b') },
      'look-out.too-little',
    ],
    ['a change of who was withdrawn', [added(), withdrawn], { reason: '又来' }, 'look-out.withdrawn'],
    ['a change of nobody', [], {}, 'look-out.unknown'],
  ] as const)('%s is refused', (_, steps, changed, code) =>
    given(...steps)
      .when('look-out.change', { ...change, ...changed })
      .thenRefused(code),
  )

  it('lets nobody be withdrawn twice', () => {
    given(added(), withdrawn)
      .when('look-out.withdraw', { itemId: listedId, why: '再次' })
      .thenRefused('look-out.withdrawn')
    given().when('look-out.withdraw', { itemId: listedId, why: '无' }).thenRefused('look-out.unknown')
  })

  it('counts to the end of the last day, and no longer', () => {
    expect(standingOf({ until: '2026-11-23' }, '2026-11-23')).toBe('in-force')
    expect(standingOf({ until: '2026-11-23' }, '2026-11-24')).toBe('expired')
  })

  it('keeps every statement and every coming of somebody', () => {
    const events: Event[] = [
      added().event,
      { kind: 'look-out.met', v: 1, data: { itemId: listedId, gateId: visitId(1) } },
      { kind: 'look-out.changed', v: 1, data: { ...change, person: ref('a'), revision: 2, corrects: 1 } },
      withdrawn.event,
    ]
    const row = events.reduce<ReturnType<typeof foldLookOut>>(
      (before, event) => foldLookOut(before, event, added().meta),
      undefined,
    )
    expect(row).toMatchObject({
      revision: 2,
      earlier: [{ revision: 1 }],
      met: [{ gateId: visitId(1) }],
      withdrawn: { why: '已解决' },
    })
  })
})

describe('whoever is looked out for, at the gate', () => {
  const taken = { lookOuts: [listedId] }
  const came = signInOf({ visitor: ref('b') })

  it('is let in only by somebody who was told so, with a word', () => {
    const gate = given(onTheStaff(1), added())
    gate
      .when('visit.sign-in', { ...came, ...taken })
      .thenRefused('look-out.met', { reason: said.reason, until: '12-31', toDo: said.toDo, item: listedId })
    gate.when('visit.sign-in', { ...came, ...taken, remark: '找办公室' }).thenRefused('look-out.met')
    gate.when('visit.sign-in', { ...came, ...taken, lookOutSeen: listedId }).thenRefused('look-out.met')
    gate
      .when('visit.sign-in', { ...came, ...taken, lookOutSeen: listedId, remark: '办公室同意' })
      .thenHappened(
        { kind: 'visit.signed-in', data: expect.not.objectContaining({ lookOuts: expect.anything() }) },
        { kind: 'look-out.met', v: 1, data: { itemId: listedId, gateId: visitId(1) } },
      )
  })

  it('warns no more once the last day is over', () =>
    given(onTheStaff(1), added({ until: '2026-11-22' }))
      .when('visit.sign-in', { ...came, ...taken })
      .thenHappened({ kind: 'visit.signed-in' }))
})

describe('whoever turns out to be looked out for when his visit is corrected', () => {
  const gate = given(onTheStaff(1), added(), signedIn({ visitor: ref('a') }))
  const { visitor: _, ...stated } = signInOf({ remark: '证件录错' })
  const correction = {
    ...stated,
    itemId: visitId(100),
    revision: 1,
    arrivedAt: now,
    reason: '证件录错',
    doubts: [],
    visitor: ref('b'),
  }
  const taken = { ...correction, lookOuts: [listedId] }

  it('is a warning to the gatekeeper before it is saved, as at his coming', () => {
    gate.when('visit.correct', taken).thenRefused('look-out.met', { item: listedId, toDo: said.toDo })
    const { remark: __, ...withoutWord } = taken
    gate
      .when('visit.correct', { ...withoutWord, lookOutSeen: listedId })
      .thenRefused('look-out.met', { item: listedId })
    gate.when('visit.correct', { ...taken, lookOutSeen: listedId }).thenHappened(
      {
        kind: 'visit.corrected',
        data: expect.not.objectContaining({ lookOuts: expect.anything(), lookOutSeen: expect.anything() }),
      },
      { kind: 'look-out.met', v: 1, data: { itemId: listedId, gateId: visitId(100) } },
    )
  })

  it('a correction that names nobody on the list asks for nothing', () =>
    gate.when('visit.correct', correction).thenHappened({ kind: 'visit.corrected' }))

  it('somebody who was met at his coming is not met twice by one visit', () => {
    const met: Event = { kind: 'look-out.met', v: 1, data: { itemId: listedId, gateId: visitId(100) } }
    const row = [added().event, met, met].reduce<ReturnType<typeof foldLookOut>>(
      (before, event) => foldLookOut(before, event, added().meta),
      undefined,
    )
    expect(row?.met).toHaveLength(1)
  })
})

describe('who is taken for whom', () => {
  const listed = { name: '鲍不平', idType: 'resident-id', idNumber: '110105194912310021' } as const

  it.each([
    ['the same papers, however written', { name: '鲍某', idNumber: '110105 1949-12310021' }, true],
    ['other papers under the same name', { name: '鲍不平', idNumber: '110105194912310048' }, false],
    ['the name alone', { name: '鲍不平' }, false],
    ['papers of another kind', { idType: 'passport', idNumber: '110105194912310021' }, false],
  ] as const)('%s: %#', (_, who, isHe) => expect(isSamePerson(listed, who)).toBe(isHe))

  it('name and the end of the phone tell as well', () => {
    const known = { name: '鲍 不平', phone: '0777' }
    expect(isSamePerson(known, { name: '鲍不平', phone: '100-5550-0777' })).toBe(true)
    expect(isSamePerson(known, { name: '鲍不平', phone: '100-5550-0778' })).toBe(false)
    expect(isSamePerson(known, { name: '鲍小平', phone: '100-5550-0777' })).toBe(false)
  })

  it('nobody is told by what tells nobody', () =>
    fc.assert(
      fc.property(
        fc.record({ name: fc.constantFrom('鲍不平', undefined), phone: fc.constantFrom('777', undefined) }),
        fc.record({ name: fc.constant('鲍不平'), phone: fc.constantFrom('777', '100-5550-0777') }),
        (known, who) => {
          const person = JSON.parse(JSON.stringify(known))
          expect(isTellable(person)).toBe(false)
          expect(isSamePerson(person, who)).toBe(false)
        },
      ),
    ))
})
