import { describe, expect, it } from 'vitest'
import { createSessions } from '../../../electron/accounts/sessions.ts'
import { manualClock, seededRandom } from '../../../electron/ports.ts'

const setUp = () => {
  const clock = manualClock('2026-10-20T10:00:00.000Z')
  return { clock, sessions: createSessions(clock, seededRandom('sessions')) }
}

const forMinute = { account: 'zhao.min', command: 'duty-log.record', forMs: 60_000 }

describe('a session', () => {
  it('is found by its window and token alone', () => {
    const { sessions } = setUp()
    const { token } = sessions.open(1, 'zhang.wei')
    expect(sessions.find(1, token)?.account).toBe('zhang.wei')
    expect(sessions.find(2, token)).toBeUndefined()
    expect(sessions.find(1, '')).toBeUndefined()
    expect(sessions.find(1, `${token.slice(0, -1)}_`)).toBeUndefined()
  })

  it('refuses each of twelve old tokens', () => {
    const { sessions } = setUp()
    const old = Array.from({ length: 12 }, () => sessions.open(1, 'zhang.wei').token)
    sessions.open(1, 'zhang.wei')
    expect(new Set(old).size).toBe(12)
    expect(old.map(token => sessions.find(1, token))).toEqual(old.map(() => undefined))
  })

  it('ends with its window, and its token with it', () => {
    const { sessions } = setUp()
    const { token } = sessions.open(1, 'zhang.wei')
    expect(sessions.end(1)?.account).toBe('zhang.wei')
    expect(sessions.end(1)).toBeUndefined()
    expect(sessions.find(1, token)).toBeUndefined()
  })

  it('ends at every window at once when the computer goes to sleep', () => {
    const { sessions } = setUp()
    sessions.open(1, 'zhang.wei')
    sessions.open(2, 'zhao.min')
    expect(sessions.endAll().map(({ account }) => account)).toEqual(['zhang.wei', 'zhao.min'])
    expect([sessions.ofWindow(1), sessions.ofWindow(2)]).toEqual([undefined, undefined])
  })
})

describe('a one-command session', () => {
  it('signs once', () => {
    const { sessions } = setUp()
    sessions.open(1, 'zhang.wei')
    const pass = sessions.grantPass(1, forMinute)
    expect(sessions.spendPass(1, pass, 'duty-log.record')).toEqual({ ok: true, account: 'zhao.min' })
    expect(sessions.spendPass(1, pass, 'duty-log.record')).toMatchObject({ code: 'session.pass-unknown' })
  })

  it('is over after its time', () => {
    const { sessions, clock } = setUp()
    const pass = sessions.grantPass(1, forMinute)
    clock.advance(60_000)
    expect(sessions.spendPass(1, pass, 'duty-log.record')).toMatchObject({ code: 'session.pass-expired' })
  })

  it('is used up by another command', () => {
    const { sessions } = setUp()
    const pass = sessions.grantPass(1, forMinute)
    expect(sessions.spendPass(1, pass, 'account.create')).toMatchObject({
      code: 'session.pass-for-other-command',
    })
    expect(sessions.spendPass(1, pass, 'duty-log.record')).toMatchObject({ code: 'session.pass-unknown' })
  })

  it('is good at its own window only, and ends with the session beside it', () => {
    const { sessions } = setUp()
    sessions.open(1, 'zhang.wei')
    const pass = sessions.grantPass(1, forMinute)
    expect(sessions.spendPass(2, pass, 'duty-log.record')).toMatchObject({ code: 'session.pass-unknown' })
    sessions.end(1)
    expect(sessions.spendPass(1, pass, 'duty-log.record')).toMatchObject({ code: 'session.pass-unknown' })
  })
})
