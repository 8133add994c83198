import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysInWords, isAwaitedOn, standingOf, todayStandingOf } from '../../../shared/appointment/index.ts'
import { addDays } from '../../../shared/calendar/index.ts'
import { onTheStaff, staffId } from '../directory/staff.ts'
import { contextOf, given, storyOf } from '../kernel/scenario.ts'
import { ref, signInOf, visitId } from '../visit/gate.ts'
import { announced, appointmentId, appointmentOf, cancelled, kept, today } from './awaited.ts'

const office = { roles: ['office', 'staff'], actor: 'zhou.fang' } as const
const host = onTheStaff(1)
type Announcement = Parameters<ReturnType<typeof given>['when']>[1]
const announcement = (changed: Record<string, unknown> = {}) =>
  appointmentOf(changed) as unknown as Announcement as never

describe('announcing guests', () => {
  it('is journalled without who they are', () =>
    given(host)
      .when('appointment.announce', announcement({ from: '09:00', to: '11:00' }), office)
      .thenHappened({
        kind: 'appointment.announced',
        v: 1,
        data: { itemId: 'D-7K2M-2611-1', ...appointmentOf({ from: '09:00', to: '11:00' }) },
      }))

  it.each([
    ['to a host who is not on the list', { hostId: staffId(9) }, 'appointment.host-unknown'],
    ['of nobody', { people: 0 }, 'appointment.nobody'],
    ['of five hundred', { people: 500 }, 'appointment.too-many'],
    ['of fewer than are named', { people: 1 }, 'appointment.more-named'],
    ['for yesterday', { on: '2026-11-22' }, 'appointment.past-day'],
    ['for years ahead', { on: '2029-11-22' }, 'appointment.too-far'],
    ['that recur without an end', { weekdays: [1] }, 'appointment.no-end'],
    ['that recur on no day', { weekdays: [7], until: '2026-11-25' }, 'appointment.never'],
    ['in a window that ends before it begins', { from: '11:00', to: '09:00' }, 'appointment.window'],
  ] as const)('%s is refused', (_, changed, code) =>
    given(host).when('appointment.announce', announcement(changed), office).thenRefused(code),
  )

  it('for another section is the office’s alone', () =>
    given(host)
      .when('appointment.announce', announcement(), { roles: ['staff'], actor: 'zhang.wei' })
      .thenRefused('appointment.not-your-guest'))

  it('is changed and cancelled by who announced it, or the office', () => {
    const other = { roles: ['staff'], actor: 'li.na' } as const
    given(host, announced())
      .when('appointment.cancel', { itemId: appointmentId, reason: '不来了' }, other)
      .thenRefused('appointment.not-yours')
    const change = { ...appointmentOf(), itemId: appointmentId, revision: 1, reason: '改期' }
    const { guests: _, ...stated } = change
    given(host, announced())
      .when('appointment.change', { ...stated, on: '2026-11-24' }, office)
      .thenHappened({
        kind: 'appointment.changed',
        data: expect.objectContaining({ on: '2026-11-24', revision: 2, guests: [ref('a'), ref('b')] }),
      })
    given(host, announced())
      .when('appointment.change', stated, office)
      .thenRefused('appointment.nothing-changed')
    given(host, announced())
      .when('appointment.change', { ...stated, revision: 2, people: 3 }, office)
      .thenRefused('appointment.revision-stale')
    given(host, announced(), kept(1, [0]))
      .when('appointment.change', { ...stated, guests: [ref('c')] }, office)
      .thenRefused('appointment.kept')
    given(host, announced(), cancelled())
      .when('appointment.change', { ...stated, people: 3 }, office)
      .thenRefused('appointment.cancelled')
    given(host).when('appointment.change', stated, office).thenRefused('appointment.unknown')
  })

  it('of those that recur one day can be taken out, once', () => {
    const weekly = announced({ weekdays: [1, 3], until: '2026-12-31' })
    const cancel = { itemId: appointmentId, on: '2026-11-25', reason: '停一次' }
    given(host, weekly)
      .when('appointment.cancel', cancel, office)
      .thenHappened({ kind: 'appointment.cancelled', data: cancel })
    given(host, weekly, cancelled('2026-11-25'))
      .when('appointment.cancel', cancel, office)
      .thenRefused('appointment.no-such-day')
    given(host, weekly)
      .when('appointment.cancel', { ...cancel, on: '2026-11-24' }, office)
      .thenRefused('appointment.no-such-day')
    const { awaited } = storyOf(host, weekly, cancelled('2026-11-25')).state.appointments
    const one = awaited[appointmentId]
    expect(one && isAwaitedOn(one, '2026-11-25')).toBe(false)
    expect(one && isAwaitedOn(one, '2026-11-30')).toBe(true)
  })
})

describe('guests who were announced, at the gate', () => {
  const came = (changed: Record<string, unknown> = {}) => ({
    ...signInOf({ people: 2, confirmed: 'appointment', doubts: ['id-missing'] }),
    announced: { itemId: appointmentId },
    ...changed,
  })

  it('come in all at once, vouched for by the announcement', () =>
    given(host, announced())
      .when('visit.sign-in', came())
      .thenHappened(
        { kind: 'visit.signed-in', data: expect.objectContaining({ remark: '已预约 D-2611-400' }) },
        {
          kind: 'appointment.kept',
          data: { itemId: appointmentId, gateId: visitId(1), day: today, people: 2, guests: [0, 1] },
        },
      ))

  it('come in one by one; nobody twice, and no more than were announced', () => {
    const one = came({ people: 1, announced: { itemId: appointmentId, guest: 1 } })
    given(host, announced())
      .when('visit.sign-in', one)
      .thenHappened(
        { kind: 'visit.signed-in' },
        { data: expect.objectContaining({ guests: [1], people: 1 }) },
      )
    given(host, announced(), kept(1, [1]))
      .when('visit.sign-in', one)
      .thenRefused('appointment.came')
    given(host, announced(), kept(1, [1]))
      .when('visit.sign-in', came())
      .thenRefused('appointment.more-came')
    given(host, announced(), kept(2, [0, 1]))
      .when('visit.sign-in', came())
      .thenRefused('appointment.came')
    given(host, announced())
      .when('visit.sign-in', came({ people: 1, announced: { itemId: appointmentId, guest: 7 } }))
      .thenRefused('appointment.no-such-guest')
  })

  it('papers that are wrong need a word all the same', () =>
    given(host, announced())
      .when('visit.sign-in', came({ doubts: ['id-check'] }))
      .thenRefused('visit.remark-needed'))

  it('are not let in by an appointment that was cancelled or is of another day', () => {
    given(host, announced(), cancelled()).when('visit.sign-in', came()).thenRefused('appointment.not-awaited')
    given(host, announced({ on: '2026-11-24' }))
      .when('visit.sign-in', came())
      .thenRefused('appointment.not-today')
  })
})

describe('where an appointment stands', () => {
  const at = { day: today, clock: '12:00' }
  const course = { on: today, cancellations: [], arrivals: [] }

  it.each([
    ['to come', {}, 'awaited'],
    ['missed once its window is over', { to: '11:30' }, 'missed'],
    ['missed once its day is over', { on: '2026-11-20' }, 'missed'],
    ['kept', { arrivals: [{ day: today }] }, 'kept'],
    ['cancelled', { cancellations: [{}] }, 'cancelled'],
    ['again and again, until its last day', { weekdays: [1], until: '2026-12-31' }, 'awaited'],
    [
      'over',
      { on: '2026-11-02', weekdays: [1], until: '2026-11-20', arrivals: [{ day: '2026-11-09' }] },
      'over',
    ],
  ] as const)('%s', (_, changed, standing) =>
    expect(standingOf({ ...course, ...changed }, at)).toBe(standing),
  )

  it('today says who of a group has come', () => {
    expect(todayStandingOf({ people: 4, arrived: 0 }, at)).toBe('awaited')
    expect(todayStandingOf({ people: 4, arrived: 1, to: '11:00' }, at)).toBe('partly')
    expect(todayStandingOf({ people: 4, arrived: 0, to: '11:00' }, at)).toBe('missed')
    expect(todayStandingOf({ people: 4, arrived: 4 }, at)).toBe('arrived')
  })

  it('in words', () =>
    expect(daysInWords({ on: today, weekdays: [3, 1], until: '2026-12-31' })).toBe(
      '每周一、三，2026-11-23 至 2026-12-31',
    ))
})

it('nobody is let in more often than announced, in whatever order they come', () => {
  const anyCome = fc.record({ guest: fc.constantFrom(undefined, 0, 1, 2), people: fc.constantFrom(1, 2, 3) })
  fc.assert(
    fc.property(fc.array(anyCome, { maxLength: 8 }), comes => {
      const lines = [host, announced({ people: 3, guests: [ref('a'), ref('b'), ref('c')] })]
      let n = 0
      for (const { guest, people } of comes) {
        const story = given(...lines)
        const { decision } = story.when(
          'visit.sign-in',
          {
            ...signInOf({ people, visitor: ref('d'), badge: undefined }),
            announced: { itemId: appointmentId, ...(guest !== undefined && { guest }) },
          },
          { newItemId: contextOf({}).newItemId },
        )
        if (!decision.ok) continue
        const event = decision.events.find(({ kind }) => kind === 'appointment.kept')
        if (event) lines.push({ ...announced(), event, meta: { ...announced().meta, seq: ++n + 10 } })
      }
      const { awaited } = storyOf(...lines).state.appointments
      const arrived = awaited[appointmentId]?.arrived[today] ?? { people: 0, guests: [] }
      expect(arrived.people).toBeLessThanOrEqual(3)
      expect(new Set(arrived.guests).size).toBe(arrived.guests.length)
    }),
    { numRuns: 60 },
  )
})

it('what is over is out of mind some days later', () => {
  const later = announced({ on: addDays(today, 10) })
  const { state } = storyOf(host, announced(), {
    event: { ...later.event, data: { ...(later.event.data as object), itemId: 'D-7K2M-2611-401' } },
    meta: { ...later.meta, at: '2026-11-30T06:00:00.000Z' },
  })
  expect(Object.keys(state.appointments.awaited)).toEqual(['D-7K2M-2611-401'])
})
