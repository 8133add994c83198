import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Event } from '../../../shared/kernel/event.ts'
import { liftBy, type Upcast } from '../../../shared/kernel/upcast.ts'
import { generalVersions, liftEvent } from '../../../shared/lift-event.ts'

/** For each upcast, by kind and in order: data as the old version wrote it and as it reads now. */
const oldData: { readonly [kind: string]: readonly { readonly old: unknown; readonly now: unknown }[] } = {
  'directory.added': [
    {
      old: { staffId: 'D-7K2M-2611-1', name: '张伟', section: '办公室', post: '', phone: '', shortPhone: '' },
      now: { name: '张伟', section: '办公室', sectionId: '办公室', rank: '' },
    },
  ],
  'alarm.acknowledged': [
    {
      old: { key: 'deadlines', kind: 'missed', itemIds: ['D-7K2M-2611-1'] },
      now: { key: 'deadlines', kind: 'missed', keys: ['deadline:D-7K2M-2611-1'] },
    },
  ],
  'duty-log.forwarded': [{ old: { at: '', to: [] }, now: { at: '', to: [] } }],
  'duty-log.reopened': [{ old: { reason: '' }, now: { reason: '' } }],
  'duty-log.recorded': [
    { old: { text: '来电' }, now: { text: '来电', followUp: false } },
    { old: { text: '来电', followUp: true }, now: { text: '来电', followUp: true } },
  ],
  'duty-log.corrected': [
    { old: { text: '来电', revision: 2 }, now: { text: '来电', revision: 2 } },
    { old: { text: '来电', dueAt: '' }, now: { text: '来电', dueAt: '' } },
  ],
}

describe('old events', () => {
  it('are lifted step by step to the newest version', () => {
    const named: Upcast = data => ({ name: data })
    const listed: Upcast = data => ({ names: [data] })
    const lift = liftBy({ 'tea.made': [named, listed] })
    const event = (v: number, data: unknown): Event => ({ kind: 'tea.made', v, data })
    expect(lift(event(1, 'green'))).toEqual({ ok: true, event: event(3, { names: [{ name: 'green' }] }) })
    expect(lift(event(2, 'black'))).toEqual({ ok: true, event: event(3, { names: ['black'] }) })
    expect(lift(event(3, { names: [] }))).toEqual({ ok: true, event: event(3, { names: [] }) })
  })

  it('have each of their upcasts run here once', () => {
    for (const [kind, upcasts] of Object.entries<readonly Upcast[]>(generalVersions)) {
      const samples = oldData[kind] ?? []
      expect([kind, samples.length]).toEqual([kind, upcasts.length])
      for (const [place, { old, now }] of samples.entries())
        expect(liftEvent({ kind, v: place + 1, data: old })).toMatchObject({ ok: true, event: { data: now } })
    }
  })

  it('of the newest version are left as they are', () => {
    const event = { kind: 'session.signed-out', v: 1, data: {} }
    expect(liftEvent(event)).toEqual({ ok: true, event })
  })

  it('that a newer program wrote are named, whatever their kind or version', () => {
    fc.assert(
      fc.property(fc.string(), fc.anything(), (kind, data) => {
        expect(liftEvent({ kind, v: 1, data })).toMatchObject({ ok: false, problem: 'event.newer', kind })
      }),
    )
    for (const v of [0, 2, 1.5, -1, Number.NaN])
      expect(liftEvent({ kind: 'account.created', v, data: {} })).toMatchObject({ ok: false, v })
    expect(liftEvent({ kind: 'constructor', v: 1, data: {} }).ok).toBe(false)
  })
})
