import { describe, expect, it } from 'vitest'
import { unfinishedFor } from '../../../shared/handover/unfinished.ts'
import { visitActs, visitStages, visitTable } from '../../../shared/visit/stages.ts'
import { gone, onTheStaff, staffId } from '../directory/staff.ts'
import { given, now, storyOf } from '../kernel/scenario.ts'
import { ref, signedIn, signedOut, signInOf, visitId } from './gate.ts'

const host = onTheStaff(1)
const later = '2026-11-23T08:00:00.000Z'

describe('signing in', () => {
  it('journals what was said, the limit in force and a number of its own, and nothing that says who it is', () => {
    const { decision, thenHappened } = given(host).when('visit.sign-in', signInOf({ carried: '资料袋 1' }))
    thenHappened({
      kind: 'visit.signed-in',
      v: 1,
      data: {
        itemId: visitId(1),
        visitor: ref('a'),
        people: 1,
        hostId: staffId(1),
        purpose: '送合同资料',
        confirmed: 'phone',
        badge: '07',
        carried: '资料袋 1',
        arrivedAt: now,
        doubts: [],
        overstayAfterMinutes: 240,
      },
    })
    expect(decision.ok && Object.keys(decision.events[0]?.data as object)).not.toContain('remark')
  })

  it.each([
    ['nobody', { people: 0 }, 'visit.nobody'],
    ['five hundred at once', { people: 500 }, 'visit.too-many'],
    ['without a visitor', { visitor: undefined }, 'visit.visitor-missing'],
    [
      'as somebody whose particulars are gone',
      { visitor: undefined, goneFrom: visitId(3) },
      'visit.visitor-gone',
    ],
    ['to a host who is not on the list', { hostId: staffId(9) }, 'visit.host-unknown'],
    ['at a time to come', { arrivedAt: later }, 'visit.not-yet'],
    ['confirmed at a time to come', { confirmedAt: later }, 'visit.not-yet'],
    [
      'confirmed by nobody, yet at a time',
      { confirmed: 'none', confirmedAt: now, remark: '主任同意' },
      'visit.not-confirmed',
    ],
    ['at a time of last week', { arrivedAt: '2026-11-16T06:00:00.000Z' }, 'visit.too-long-ago'],
  ] as const)('%s is refused with its reason', (_, changed, code) => {
    given(host)
      .when('visit.sign-in', signInOf(changed as Parameters<typeof signInOf>[0]))
      .thenRefused(code)
  })

  it('says when the host confirmed', () =>
    given(host)
      .when('visit.sign-in', signInOf({ confirmedAt: '2026-11-23T06:20:00.000Z' }))
      .thenHappened({ data: expect.objectContaining({ confirmedAt: '2026-11-23T06:20:00.000Z' }) }))

  it('to a host who left the staff says since when', () =>
    given(host, gone(1)).when('visit.sign-in', signInOf()).thenRefused('visit.host-left', { on: '11-20' }))

  it('a badge that is out says with whom it is', () =>
    given(host, signedIn())
      .when('visit.sign-in', signInOf({ visitor: ref('b') }))
      .thenRefused('visit.badge-in-use', { badge: '07', number: 'D-2611-100' }))

  it('a badge that was not given back is not given out again until it is found', () => {
    const missing = [host, signedIn(), signedOut({ badge: 'missing' })]
    given(...missing)
      .when('visit.sign-in', signInOf({ visitor: ref('b') }))
      .thenRefused('visit.badge-missing', { badge: '07' })
    const found = given(...missing).when('visit.find-badge', { badge: '07' })
    found.thenHappened({ kind: 'visit.badge-found', data: { badge: '07', itemId: visitId(100) } })
    given(host).when('visit.find-badge', { badge: '07' }).thenRefused('visit.badge-not-missing')
  })

  it('the same papers twice are refused while the first is inside', () => {
    given(host, signedIn())
      .when('visit.sign-in', signInOf({ badge: '08', insideAs: visitId(100) }))
      .thenRefused('visit.already-inside', { number: 'D-2611-100' })
    given(host, signedIn())
      .when('visit.sign-in', signInOf({ badge: '07', insideAs: visitId(100) }))
      .thenRefused('visit.already-inside')
    given(host, signedIn(), signedOut())
      .when('visit.sign-in', signInOf({ insideAs: visitId(100) }))
      .thenHappened({ kind: 'visit.signed-in' })
  })

  it('doubtful papers and an unconfirmed host are let through with a word, and are marked', () => {
    const doubtful = signInOf({ doubts: ['id-check'], confirmed: 'none' })
    given(host)
      .when('visit.sign-in', doubtful)
      .thenRefused('visit.remark-needed', { doubts: '身份证号校验位不符，被访人未能确认' })
    given(host)
      .when('visit.sign-in', { ...doubtful, remark: '办公室主任同意' })
      .thenHappened({ data: expect.objectContaining({ doubts: ['id-check', 'not-confirmed'] }) })
  })
})

describe('signing out', () => {
  const inside = [host, signedIn({ people: 3 })]

  it('takes all that are inside, now, with what became of the badge', () =>
    given(...inside)
      .when('visit.sign-out', { itemId: visitId(100), badge: 'returned' })
      .thenHappened({ data: { itemId: visitId(100), people: 3, leftAt: now, badge: 'returned' } }))

  it('of some leaves the others inside, and their badge out', () => {
    const partly = [...inside, signedOut({ people: 2 })]
    const { state } = storyOf(...partly)
    expect(state.visits.inside[visitId(100)]).toMatchObject({ came: 3, people: 1 })
    given(...partly)
      .when('visit.sign-in', signInOf({ visitor: ref('b') }))
      .thenRefused('visit.badge-in-use')
  })

  it.each([
    ['of a visit that is not in the book', { itemId: visitId(7) }, 'visit.unknown'],
    ['of nobody', { people: 0 }, 'visit.nobody'],
    ['of more than are inside', { people: 4, badge: 'returned' }, 'visit.more-than-inside'],
    ['without a word on the badge', {}, 'visit.badge-unsaid'],
    [
      'before they came',
      { leftAt: '2026-11-23T06:00:00.000Z', badge: 'returned' },
      'visit.left-before-arrival',
    ],
    ['at a time to come', { leftAt: later, badge: 'returned' }, 'visit.not-yet'],
  ] as const)('%s is refused', (_, changed, code) =>
    given(...inside)
      .when('visit.sign-out', { itemId: visitId(100), ...changed })
      .thenRefused(code),
  )

  it('twice says when they left', () =>
    given(host, signedIn(), signedOut())
      .when('visit.sign-out', { itemId: visitId(100) })
      .thenRefused('visit.already-left', { at: '11-23 14:31' }))
})

describe('a mistake at the gate', () => {
  const wrong = { itemId: visitId(100), revision: 1, arrivedAt: now, reason: '牌号看错' }
  const { visitor: _, doubts, ...said } = signInOf({ badge: '08' })
  const correction = { ...said, ...wrong, doubts }

  it('is a new statement; the earlier one and its badge are put right', () => {
    const { decision, thenHappened } = given(host, signedIn()).when('visit.correct', correction)
    thenHappened({ kind: 'visit.corrected', data: expect.objectContaining({ badge: '08', corrects: 1 }) })
    const event = decision.ok ? decision.events[0] : undefined
    if (!event) throw new Error('refused')
    const { state, visits } = storyOf(host, signedIn(), { ...signedIn(), event })
    expect(Object.keys(state.visits.badges)).toEqual(['08'])
    expect(visits.get(visitId(100))).toMatchObject({ badge: '08', revision: 2, earlier: [{ badge: '07' }] })
  })

  it.each([
    ['that changes nothing', { badge: '07' }, 'visit.nothing-changed'],
    ['of a statement that was corrected meanwhile', { revision: 2 }, 'visit.revision-stale'],
    ['of a visit that is not in the book', { itemId: visitId(9) }, 'visit.unknown'],
  ] as const)('%s is refused', (_name, changed, code) =>
    given(host, signedIn())
      .when('visit.correct', { ...correction, ...changed })
      .thenRefused(code),
  )

  it('cannot make fewer people of a group than left', () =>
    given(host, signedIn({ people: 3 }), signedOut({ people: 2 }))
      .when('visit.correct', { ...correction, people: 2 })
      .thenRefused('visit.fewer-than-left', { people: 2, gone: 2 }))

  it('in the number of those who all left goes by way of taking that back', () => {
    given(host, signedIn(), signedOut())
      .when('visit.correct', { ...correction, people: 2 })
      .thenRefused('visit.people-left')
  })

  it('of who left is taken back: he is inside, with the badge that he had', () => {
    const left = [host, signedIn(), signedOut()]
    const { decision } = given(...left).when('visit.take-back', { itemId: visitId(100), reason: '看错人' })
    const event = decision.ok ? decision.events[0] : undefined
    if (!event) throw new Error('refused')
    const { state, visits } = storyOf(...left, { ...signedIn(), event })
    expect(state.visits.inside[visitId(100)]).toMatchObject({ people: 1, badge: '07' })
    expect(state.visits.badges['07']).toMatchObject({ itemId: visitId(100), isMissing: false })
    expect(visits.get(visitId(100))?.leavings).toMatchObject([{ takenBack: { reason: '看错人' } }])
  })

  it('of who left cannot be taken back where the same papers came in again; of part of a group it can', () => {
    const again = signedIn({ itemId: visitId(101), badge: '08' })
    given(host, signedIn(), signedOut(), again)
      .when('visit.take-back', { itemId: visitId(100), reason: '看错人', insideAs: visitId(101) })
      .thenRefused('visit.already-inside', { number: 'D-2611-101' })
    given(host, signedIn({ people: 3 }), signedOut({ people: 2 }))
      .when('visit.take-back', { itemId: visitId(100), reason: '看错人', insideAs: visitId(100) })
      .thenHappened({ kind: 'visit.taken-back' })
  })

  it('of who left cannot be taken back while another has his badge, or where nobody left', () => {
    given(host, signedIn(), signedOut(), signedIn({ itemId: visitId(101), visitor: ref('b') }))
      .when('visit.take-back', { itemId: visitId(100), reason: '看错人' })
      .thenRefused('visit.badge-in-use')
    given(host, signedIn())
      .when('visit.take-back', { itemId: visitId(100), reason: '看错人' })
      .thenRefused('visit.nobody-left')
  })
})

it('has an outcome for every stage and every act, and none leads out of the table', () => {
  for (const stage of visitStages)
    for (const act of visitActs)
      for (const next of visitTable[stage][act].becomes ?? []) expect(visitStages).toContain(next)
})

describe('what the gatehouse passes on', () => {
  const passedOn = (...steps: readonly ReturnType<typeof signedIn>[]) =>
    unfinishedFor(storyOf(host, ...steps).state, 'gatekeeper')

  it('is every visit of which somebody is inside, by when they came, and every badge that did not come back', () => {
    const early = signedIn({
      itemId: visitId(101),
      visitor: ref('b'),
      badge: '08',
      arrivedAt: '2026-11-23T01:00:00.000Z',
    })
    const lost = signedIn({ itemId: visitId(102), visitor: ref('c'), badge: '09' })
    expect(passedOn(signedIn(), early, lost, signedOut({ itemId: visitId(102), badge: 'missing' }))).toEqual([
      { itemId: visitId(101), reasons: ['inside'] },
      { itemId: visitId(100), reasons: ['inside'] },
      { itemId: visitId(102), reasons: ['badge-missing'] },
    ])
  })

  it('is nothing once they left, and never the duty room’s to pass on', () => {
    expect(passedOn(signedIn(), signedOut())).toEqual([])
    expect(unfinishedFor(storyOf(host, signedIn()).state, 'duty-officer')).toEqual([])
  })
})
