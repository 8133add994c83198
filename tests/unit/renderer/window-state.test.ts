import { describe, expect, it } from 'vitest'
import { alarmsOf } from '../../../renderer/app/alarms.ts'
import { staleAfter } from '../../../renderer/app/dependence.ts'
import { fill } from '../../../renderer/app/fill.ts'
import { messagesWith } from '../../../renderer/app/message-list.ts'
import { firstOfMore, firstPlace, groupsOfMore, viewsOfMore } from '../../../renderer/app/views-for.ts'
import type { Message } from '../../../renderer/ui/MessageLine.tsx'
import { type AssignableRole, assignableRoles } from '../../../shared/kernel/roles.ts'
import type { StationStatus } from '../../../shared/station/contract.ts'

const sound: StationStatus = {
  book: { state: 'open' },
  unit: '云澜区水务局',
  stationName: '值班室',
  station: 'D-7K2M',
  timeZone: 'Asia/Shanghai',
  demo: false,
  now: '2026-11-23T06:31:10.000Z',
  clock: { state: 'good' },
  journal: { state: 'verified', at: '2026-11-23T06:00:00.000Z' },
  space: 'enough',
  backup: { state: 'none' },
  paths: { folder: '' },
}

describe('the counts in the strip', () => {
  it('are zero while all is well', () => expect(alarmsOf(sound, 0)).toEqual({ urgent: 0, due: 0, notice: 0 }))

  it('count a broken book once, however it shows', () =>
    expect(
      alarmsOf(
        {
          ...sound,
          journal: { state: 'broken' },
          book: { state: 'read-only', code: 'journal.broken', params: {} },
        },
        2,
      ),
    ).toEqual({ urgent: 1, due: 0, notice: 2 }))

  it('count a wrong clock and a full disk as due', () =>
    expect(alarmsOf({ ...sound, clock: { state: 'moved', lastAt: sound.now }, space: 'low' }, 0).due).toBe(2))
})

describe('after a commit', () => {
  it('what depends on its kinds is asked again, positions and the trail always', () =>
    expect([...staleAfter(['duty-log.recorded'])].sort()).toEqual([
      'alarm.list',
      'alarm.marks',
      'board.read',
      'duty-log.entry',
      'duty-log.incomplete',
      'duty-log.open',
      'duty-log.page',
      'duty-log.trail',
      'handover.standing',
      'incident.one',
      'journal.positions',
      'review.day',
      'review.month',
      'review.unreviewed',
      'sheet.check',
      'sheet.read',
      'trail.page',
    ]))

  it('of a kind that nobody shows, only those are', () =>
    expect([...staleAfter(['unheard.of'])]).toEqual(['journal.positions', 'trail.page']))

  it('of a session, the list of accounts is too: it says who signed in last and when', () =>
    expect([...staleAfter(['session.signed-in'])]).toEqual([
      'journal.positions',
      'trail.page',
      'account.list',
    ]))
})

describe('the message line', () => {
  it('keeps the last twenty, each told apart', () => {
    let messages: readonly Message[] = []
    for (let n = 1; n <= 50; n++) messages = messagesWith(messages, `第 ${n} 条`)
    expect(messages.map(({ text }) => text)).toEqual(Array.from({ length: 20 }, (_, n) => `第 ${n + 31} 条`))
    expect(new Set(messages.map(({ id }) => id)).size).toBe(20)
  })
})

describe('what an account is offered', () => {
  it('is the board first, whoever he is', () => expect(firstPlace).toEqual({ view: 'board' }))

  it('is everything but the positions and the accounts for who may not read them', () =>
    expect(viewsOfMore({ roles: ['duty-officer'] })).toEqual([
      'review',
      'month',
      'exit-pass',
      'appointment',
      'instruction',
      'contact-check',
      'shifts',
      'roster',
      'my-duties',
      'calendar',
      'directory',
      'sheet-check',
      'settings',
      'display',
      'account',
    ]))

  it('stands by subject, and a subject of which he may open nothing is not named', () => {
    const subjectsOf = (role: AssignableRole) => groupsOfMore({ roles: [role] }).map(({ group }) => group)
    expect(subjectsOf('office')).toEqual(['review', 'gate', 'people', 'books', 'set-up'])
    expect(subjectsOf('administrator')).not.toContain('gate')
  })

  it('begins with the trail for the auditor, the days that wait for a leader, and own work for everybody else', () =>
    expect([
      firstOfMore({ roles: ['auditor'] }),
      firstOfMore({ roles: ['leader'] }),
      firstOfMore({ roles: ['office'] }),
      firstOfMore({ roles: ['administrator'] }),
    ]).toEqual(['trail', 'review', 'exit-pass', 'shifts']))

  it('has the accounts for the administrator and the auditor alone', () => {
    const mayReadAccounts = assignableRoles.filter(role =>
      viewsOfMore({ roles: [role] }).includes('accounts'),
    )
    expect([...mayReadAccounts].sort()).toEqual(['administrator', 'auditor'])
  })
})

describe('a text with names in it', () => {
  it('is filled, and a name without a value stays to be seen', () =>
    expect(fill('{a} 和 {b}', { a: 1 })).toBe('1 和 {b}'))
})
