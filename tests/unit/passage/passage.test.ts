import { describe, expect, it } from 'vitest'
import { unfinishedFor } from '../../../shared/handover/unfinished.ts'
import { placeKindIds } from '../../../shared/parking/index.ts'
import { placesTaken, unsettledPassages } from '../../../shared/passage/index.ts'
import { passageActs, passageStages, passageTable } from '../../../shared/passage/stages.ts'
import { parksWhere } from '../../../shared/vehicle/index.ts'
import { gone, onTheStaff, staffId } from '../directory/staff.ts'
import { given, now, storyOf } from '../kernel/scenario.ts'
import { ref, signInOf } from '../visit/gate.ts'
import {
  cameBack,
  entered,
  enterOf,
  left,
  official,
  ofStaff,
  passageId,
  planned,
  vehicleId,
  wentOut,
} from './at-the-gate.ts'

const host = onTheStaff(1)
const later = '2026-11-23T08:00:00.000Z'
const earlier = '2026-11-23T06:00:00.000Z'

describe('a vehicle comes in', () => {
  it('with what was said of it, its place and a number of its own, and nothing that says which it is', () => {
    const { decision, thenHappened } = given(host).when(
      'passage.enter',
      enterOf({ goods: '样品箱 2', hostId: staffId(1) }),
    )
    thenHappened({
      kind: 'passage.entered',
      v: 1,
      data: {
        itemId: `D-7K2M-2611-1`,
        kind: 'delivery',
        vehicle: ref('a'),
        people: 1,
        purpose: '送水质样品',
        hostId: staffId(1),
        placeId: 'front-yard',
        goods: '样品箱 2',
        movedAt: now,
        doubts: [],
      },
    })
    expect(decision.ok && Object.keys(decision.events[0]?.data as object)).not.toContain('remark')
  })

  it.each([
    ['with nobody in it', { people: 0 }, 'passage.nobody'],
    ['with five hundred', { people: 500 }, 'passage.too-many'],
    ['without a plate', { vehicle: undefined }, 'passage.vehicle-missing'],
    ['that cannot be read any more', { vehicle: undefined, goneFrom: passageId(3) }, 'passage.vehicle-gone'],
    ['to a host who is not on the list', { hostId: staffId(9) }, 'passage.host-unknown'],
    ['at a time to come', { enteredAt: later }, 'passage.not-yet'],
    ['at a time of last week', { enteredAt: '2026-11-16T06:00:00.000Z' }, 'passage.too-long-ago'],
    ['to a place that is not on the plan', { placeId: 'roof' }, 'passage.place-unknown'],
    ['with an odd plate and no word', { doubts: ['plate-form'] }, 'passage.remark-needed'],
    ['as one of the staff without its number', { kind: 'staff' }, 'passage.vehicle-missing'],
    [
      'as one of the staff that nobody registered',
      { kind: 'staff', vehicleId: vehicleId(9) },
      'passage.vehicle-unknown',
    ],
  ] as const)('%s is refused with its reason', (_, changed, code) => {
    given(host)
      .when('passage.enter', enterOf(changed as Parameters<typeof enterOf>[0]))
      .thenRefused(code)
  })

  it('to a host who left the staff says since when', () =>
    given(host, gone(1))
      .when('passage.enter', enterOf({ hostId: staffId(1) }))
      .thenRefused('passage.host-left', { on: '11-20' }))

  it('an odd plate is let in with a word, never blocked, and marked', () =>
    given(host)
      .when('passage.enter', enterOf({ doubts: ['plate-special'], remark: '部队来车' }))
      .thenHappened({ data: expect.objectContaining({ doubts: ['plate-special'], remark: '部队来车' }) }))

  it('the same plate twice is refused while the first is inside', () => {
    given(host, entered())
      .when('passage.enter', enterOf({ insideAs: passageId(0) }))
      .thenRefused('passage.already-inside', { number: 'D-2611-300' })
    given(host, entered(), left())
      .when('passage.enter', enterOf({ insideAs: passageId(0) }))
      .thenHappened({ kind: 'passage.entered' })
  })

  it('one of the staff comes in by its number alone, with the plate of the day, and not twice', () => {
    const staff = { kind: 'staff', vehicleId: vehicleId(1), people: 1, doubts: [] } as const
    given(host, ofStaff(1))
      .when('passage.enter', staff)
      .thenHappened({
        data: expect.objectContaining({ kind: 'staff', vehicleId: vehicleId(1), plate: '津B11111' }),
      })
    given(host, ofStaff(1), entered({ kind: 'staff', vehicleId: vehicleId(1) }))
      .when('passage.enter', staff)
      .thenRefused('passage.already-inside')
  })

  it('a plate of the unit’s own is not let in as one of others', () =>
    given(host, ofStaff(1))
      .when('passage.enter', enterOf({ ownAs: vehicleId(1) }))
      .thenRefused('passage.own-plate', { kind: '职工车' }))

  it('an official vehicle that did not go out does not come in', () =>
    given(host, official(1))
      .when('passage.enter', enterOf({ kind: 'staff', vehicleId: vehicleId(1) }))
      .thenRefused('passage.other-kind', { kind: '公车' }))
})

describe('where a vehicle stands', () => {
  it.each(['garage', 'shed', 'official'])('one of others never in %s (§12.1.2)', placeId => {
    const { thenRefused, decision } = given(host).when('passage.enter', enterOf({ placeId }))
    thenRefused('passage.place-forbidden')
    expect(decision.ok).toBe(false)
  })

  it('one of the staff in yard, garage or shed, not in a place of official ones', () => {
    const staff = (placeId: string) =>
      given(host, ofStaff(1)).when(
        'passage.enter',
        enterOf({ kind: 'staff', vehicleId: vehicleId(1), placeId }),
      )
    for (const placeId of ['front-yard', 'garage', 'shed'])
      staff(placeId).thenHappened({ kind: 'passage.entered' })
    staff('official').thenRefused('passage.place-reserved')
  })

  it('an official one only in its own places', () => {
    const out = given(host, official(1), wentOut(1))
    out
      .when('passage.come-back', { itemId: passageId(0), placeId: 'garage' })
      .thenRefused('passage.place-not-official', { place: '车库' })
    out
      .when('passage.come-back', { itemId: passageId(0) })
      .thenHappened({ data: expect.objectContaining({ placeId: 'official', isUsualPlace: true }) })
  })

  it('nothing more where all is taken, until somebody leaves', () => {
    const full = [host, planned('yard', 'front-yard', '前院', 1), entered()]
    given(...full)
      .when('passage.enter', enterOf({ vehicle: ref('b') }))
      .thenRefused('passage.place-full', { place: '前院', capacity: 1 })
    given(...full, left())
      .when('passage.enter', enterOf({ vehicle: ref('b') }))
      .thenHappened({ kind: 'passage.entered' })
  })

  it('official ones at home take their place, those that are out do not', () => {
    const taken = (...steps: readonly ReturnType<typeof entered>[]) =>
      placesTaken(storyOf(...steps).state).find(({ placeId }) => placeId === 'official')?.taken
    expect(taken(official(1), official(2))).toBe(2)
    expect(taken(official(1), official(2), wentOut(1))).toBe(1)
    expect(taken(official(1), official(2), wentOut(1), cameBack(1))).toBe(2)
  })

  it('the table says of every vehicle and every kind of place whether it may', () => {
    for (const outcomes of Object.values(parksWhere))
      expect(Object.keys(outcomes).sort()).toEqual([...placeKindIds].sort())
  })
})

describe('a vehicle leaves', () => {
  const inside = [host, entered()]

  it('now, with nothing on board', () =>
    given(...inside)
      .when('passage.leave', { itemId: passageId(0) })
      .thenHappened({ kind: 'passage.left', data: { itemId: passageId(0), movedAt: now } }))

  it('not with goods, for which the office’s pass is needed (§11.3)', () => {
    const { thenRefused } = given(...inside).when('passage.leave', { itemId: passageId(0), goods: '旧水泵' })
    thenRefused('passage.goods-need-pass', { goods: '旧水泵' })
    given(host, official(1))
      .when('passage.go-out', { vehicleId: vehicleId(1), people: 1, goods: '电缆', remark: '去检修' })
      .thenRefused('passage.goods-need-pass', { goods: '电缆' })
  })

  it.each([
    ['that is not in the book', { itemId: passageId(7) }, 'passage.unknown'],
    ['before it came', { leftAt: earlier }, 'passage.left-before-entry'],
    ['at a time to come', { leftAt: later }, 'passage.not-yet'],
  ] as const)('one %s is refused', (_, changed, code) =>
    given(...inside)
      .when('passage.leave', { itemId: passageId(0), ...changed })
      .thenRefused(code),
  )

  it('not twice', () =>
    given(...inside, left())
      .when('passage.leave', { itemId: passageId(0) })
      .thenRefused('passage.already-left', { number: 'D-2611-300' }))
})

describe('an official vehicle', () => {
  const out = { vehicleId: vehicleId(1), people: 2, remark: '王主任派车，去水厂' }

  it('goes out on a note, as long as there are no dispatch slips', () => {
    given(host, official(1))
      .when('passage.go-out', out)
      .thenHappened({
        kind: 'passage.went-out',
        data: expect.objectContaining({ kind: 'official', plate: '津A00001', remark: '王主任派车，去水厂' }),
      })
    given(host, official(1))
      .when('passage.go-out', { vehicleId: vehicleId(1), people: 2 })
      .thenRefused('passage.note-needed')
  })

  it('that is out does not go out, and one at home does not come back', () => {
    given(host, official(1), wentOut(1))
      .when('passage.go-out', out)
      .thenRefused('passage.already-out', { number: 'D-2611-300' })
    given(host, official(1), wentOut(1), cameBack(1))
      .when('passage.come-back', { itemId: passageId(0) })
      .thenRefused('passage.already-back')
    given(host, official(1), wentOut(1))
      .when('passage.come-back', { itemId: passageId(0), enteredAt: earlier })
      .thenRefused('passage.back-before-out')
  })

  it('one of the staff is not sent out as an official one', () =>
    given(host, ofStaff(1)).when('passage.go-out', out).thenRefused('passage.other-kind'))

  it('is unsettled while it is out, as a vehicle of others is inside; the staff’s may stay', () => {
    const story = [
      host,
      official(1),
      ofStaff(2),
      wentOut(1),
      entered({ itemId: passageId(1) }),
      entered({ itemId: passageId(2), kind: 'staff', vehicleId: vehicleId(2) }),
    ]
    const { state } = storyOf(...story)
    expect(unsettledPassages(state)).toEqual([
      { itemId: passageId(0), reason: 'official-out', since: now },
      { itemId: passageId(1), reason: 'vehicle-inside', since: now },
    ])
    expect(unfinishedFor(state, 'gatekeeper').map(({ reasons }) => reasons)).toEqual([
      ['official-out'],
      ['vehicle-inside'],
    ])
    expect(unsettledPassages(storyOf(...story, cameBack(1), left(passageId(1))).state)).toEqual([])
  })
})

describe('a mistake', () => {
  const correction = {
    itemId: passageId(0),
    revision: 1,
    kind: 'delivery',
    people: 1,
    purpose: '送水质样品',
    placeId: 'front-yard',
    movedAt: now,
    reason: '看错',
    doubts: [],
  } as const

  it('is a new statement that names what it corrects; what was written stays', () => {
    given(host, entered())
      .when('passage.correct', { ...correction, vehicle: ref('b') })
      .thenHappened({
        kind: 'passage.corrected',
        data: expect.objectContaining({ vehicle: ref('b'), revision: 2, corrects: 1, reason: '看错' }),
      })
    const { passages } = storyOf(host, entered(), {
      event: {
        kind: 'passage.corrected',
        v: 1,
        data: { ...correction, vehicle: ref('b'), revision: 2, corrects: 1 },
      },
      meta: { seq: 9, hash: 'b'.repeat(64), at: now, actor: 'wu.defu' },
    })
    expect(passages.get(passageId(0))).toMatchObject({
      vehicle: ref('b'),
      earlier: [{ vehicle: ref('a'), revision: 1 }],
    })
  })

  it.each([
    ['of what nobody changed', {}, 'passage.nothing-changed'],
    ['upon an older statement', { revision: 2 }, 'passage.revision-stale'],
    ['of a passage that is not in the book', { itemId: passageId(7) }, 'passage.unknown'],
    ['into a place that is closed to it', { placeId: 'garage' }, 'passage.place-forbidden'],
    ['into a trip of an official one', { kind: 'official', remark: '派车' }, 'passage.other-direction'],
    ['into nobody', { people: 0 }, 'passage.nobody'],
    ['to a time to come', { movedAt: later }, 'passage.not-yet'],
    ['into a plate that is inside', { vehicle: ref('b'), insideAs: passageId(1) }, 'passage.already-inside'],
  ] as const)('%s is refused', (_, changed, code) =>
    given(host, entered(), entered({ itemId: passageId(1), vehicle: ref('b') }))
      .when('passage.correct', { ...correction, ...changed } as never)
      .thenRefused(code),
  )

  it('whatever left is put right in the journal alone, but did not come after it left', () => {
    const over = [host, entered({ enteredAt: earlier }), left(passageId(0), earlier)]
    given(...over)
      .when('passage.correct', { ...correction, movedAt: now })
      .thenRefused('passage.left-before-entry')
    given(...over)
      .when('passage.correct', { ...correction, movedAt: earlier, placeId: undefined })
      .thenHappened({ kind: 'passage.corrected' })
  })

  it('a leaving is taken back, unless the plate is inside again or its place was given away', () => {
    const back = { itemId: passageId(0), reason: '看错车' }
    given(host, entered(), left())
      .when('passage.take-back', back)
      .thenHappened({
        kind: 'passage.taken-back',
        data: expect.objectContaining({ passage: expect.objectContaining({ placeId: 'front-yard' }) }),
      })
    given(host, entered(), left(), entered({ itemId: passageId(1) }))
      .when('passage.take-back', { ...back, insideAs: passageId(1) })
      .thenRefused('passage.already-inside')
    given(
      host,
      planned('yard', 'front-yard', '前院', 1),
      entered(),
      left(),
      entered({ itemId: passageId(1), vehicle: ref('b') }),
    )
      .when('passage.take-back', back)
      .thenRefused('passage.place-full')
    given(host, entered()).when('passage.take-back', back).thenRefused('passage.not-ended')
  })

  it('it was another official vehicle that went out: the first one stands at home again, if there is room', () => {
    const trip = {
      ...correction,
      kind: 'official',
      vehicleId: vehicleId(2),
      purpose: undefined,
      placeId: undefined,
      remark: '王主任派车',
    } as const
    given(host, official(1), official(2), wentOut(1))
      .when('passage.correct', trip)
      .thenHappened({ data: expect.objectContaining({ vehicleId: vehicleId(2), plate: '津A00002' }) })
    given(host, planned('official', 'official', '公车位', 1), official(1), official(2), wentOut(1))
      .when('passage.correct', trip)
      .thenRefused('passage.place-full')
  })
})

describe('visitor and vehicle', () => {
  const together = {
    visit: signInOf(),
    vehicle: { vehicle: ref('c'), doubts: [] },
    kind: 'visiting',
    placeId: 'front-yard',
  } as const

  it('come in by one act, both or neither', () => {
    given(host)
      .when('passage.enter-with-visitor', together)
      .thenHappened(
        { kind: 'visit.signed-in' },
        {
          kind: 'passage.entered',
          data: expect.objectContaining({
            vehicle: ref('c'),
            visitId: 'D-7K2M-2611-1',
            purpose: '送合同资料',
            hostId: staffId(1),
          }),
        },
      )
    given(host)
      .when('passage.enter-with-visitor', { ...together, placeId: 'garage' })
      .thenRefused('passage.place-forbidden')
    given(host)
      .when('passage.enter-with-visitor', { ...together, visit: signInOf({ people: 0 }) })
      .thenRefused('visit.nobody')
  })

  it('leave by one act with the last of them, unless the vehicle stays', () => {
    const { decision } = given(host).when('passage.enter-with-visitor', {
      ...together,
      visit: signInOf({ people: 2 }),
    })
    const came = decision.ok
      ? decision.events.map(event => ({
          event,
          meta: { seq: 5, hash: 'c'.repeat(64), at: now, actor: 'wu.defu' },
        }))
      : []
    const inside = given(host, ...came)
    const itemId = 'D-7K2M-2611-1'
    inside.when('visit.sign-out', { itemId, people: 1 }).thenHappened({ kind: 'visit.signed-out' })
    inside
      .when('visit.sign-out', { itemId, badge: 'returned' })
      .thenHappened(
        { kind: 'visit.signed-out' },
        { kind: 'passage.left', data: { itemId: 'D-7K2M-2611-2', movedAt: now } },
      )
    inside
      .when('visit.sign-out', { itemId, badge: 'returned', vehicle: 'stays' })
      .thenHappened({ kind: 'visit.signed-out' })
  })
})

it('every stage answers every act', () => {
  for (const stage of passageStages)
    expect(Object.keys(passageTable[stage]).sort()).toEqual([...passageActs].sort())
})

it('a look is journalled with its reason, of what is sealed alone', () => {
  const look = { itemId: passageId(0), reason: '联系挪车' }
  given(host, entered()).when('passage.look', look).thenHappened({ kind: 'passage.looked-at', data: look })
  given(host, official(1), wentOut(1)).when('passage.look', look).thenRefused('passage.nothing-sealed')
})
