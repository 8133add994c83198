import { describe, expect, it } from 'vitest'
import { openAccountsFile } from '../../../electron/accounts/accounts-file.ts'
import { createSignIns } from '../../../electron/accounts/sign-in.ts'
import { createFaultDisk } from '../../../electron/disk/fault-disk.ts'
import { seededRandom } from '../../../electron/ports.ts'
import { benchWith, cheap, zhang, zhao } from './small-book.ts'

const right = { account: 'zhang.wei', password: zhang.password }
const wrong = { account: 'zhang.wei', password: 'guess' }
const minute = 60_000

const codeOf = (answer: { ok: boolean; code?: string }): string => answer.code ?? 'ok'

describe('signing in', () => {
  it('journals who came, by the account itself', async () => {
    const { book, signIns } = await benchWith(zhang)
    expect(await signIns.signIn(right)).toMatchObject({ answer: { ok: true, seq: 1 }, account: 'zhang.wei' })
    expect(book.lines).toEqual([
      {
        actor: 'zhang.wei',
        command: 'session.sign-in',
        events: [{ kind: 'session.signed-in', v: 1, data: {} }],
      },
    ])
  })

  it('takes the name in hanzi for the account', async () => {
    const { signIns } = await benchWith(zhang, zhao)
    expect(await signIns.signIn({ ...right, account: '张伟' })).toMatchObject({ account: 'zhang.wei' })
  })

  it('journals a failure by the program, with the name that was tried', async () => {
    const { book, signIns } = await benchWith(zhang)
    const { answer } = await signIns.signIn(wrong)
    expect(codeOf(answer)).toBe('session.wrong-name-or-password')
    expect(book.lines).toMatchObject([
      { actor: 'system', events: [{ data: { tried: 'zhang.wei', account: 'zhang.wei' } }] },
    ])
    expect(JSON.stringify(book.lines)).not.toContain('guess')
  })

  it('answers alike whether the name or the password was wrong', async () => {
    const { signIns } = await benchWith(zhang)
    const stranger = await signIns.signIn({ account: 'nobody.here', password: 'guess' })
    expect(stranger).toEqual(await signIns.signIn(wrong))
  })

  it('opens no session where the journal could not take the line', async () => {
    const { book, signIns } = await benchWith(zhang)
    book.refusing = 'journal.not-written'
    expect(await signIns.signIn(right)).toEqual({ answer: { ok: false, code: 'journal.not-written' } })
  })

  it('refuses an account whose roles must be apart', async () => {
    const { signIns } = await benchWith({ ...zhang, roles: ['auditor', 'duty-officer'] })
    expect(codeOf((await signIns.signIn(right)).answer)).toBe('session.roles-conflict')
  })

  it('says that a record is not the one that the journal vouches for, whatever the password', async () => {
    const { book, signIns } = await benchWith(zhang, zhao)
    const account = book.general.accounts['zhang.wei']
    if (account) account.verifier = '0'.repeat(64)
    for (const input of [right, wrong])
      expect((await signIns.signIn(input)).answer).toMatchObject({
        code: 'accounts.tampered',
        params: { account: 'zhang.wei' },
      })
    expect((await signIns.signIn(zhao)).answer.ok).toBe(true)
  })

  it('says that the file is gone rather than that the password is wrong', async () => {
    const { book, clock } = await benchWith(zhang)
    const accounts = openAccountsFile(createFaultDisk(), '/')
    const signIns = createSignIns({ book, accounts, clock, random: seededRandom('lost'), cost: cheap })
    expect((await signIns.signIn(right)).answer).toMatchObject({ code: 'accounts.missing' })
    expect(book.lines).toEqual([])
  })
})

describe('a clock that nobody has confirmed', () => {
  it('is asked about before anything is evaluated or written', async () => {
    const { book, signIns } = await benchWith(zhang)
    book.clock = 'unconfirmed'
    expect(codeOf((await signIns.signIn(right)).answer)).toBe('session.clock-unconfirmed')
    expect(book.lines).toEqual([])
  })

  it('is confirmed with the password, in the line before the sign-in', async () => {
    const { book, signIns } = await benchWith(zhang)
    book.clock = 'unconfirmed'
    await signIns.signIn({ ...right, confirmClock: true })
    expect(book.lines.map(({ actor, events }) => [actor, events[0]?.kind])).toEqual([
      ['system', 'clock.confirmed'],
      ['zhang.wei', 'session.signed-in'],
    ])
  })

  it('is not confirmed by a wrong password, which still counts though nothing may be written', async () => {
    const { book, signIns } = await benchWith(zhang)
    book.clock = 'unconfirmed'
    for (let count = 0; count < 5; count++) await signIns.signIn({ ...wrong, confirmClock: true })
    expect(book.lines).toEqual([])
    expect(codeOf((await signIns.signIn({ ...right, confirmClock: true })).answer)).toBe('session.throttled')
  })

  it('that moved while running lets people in, confirmed or not', async () => {
    const { book, signIns } = await benchWith(zhang)
    book.clock = 'moved'
    expect((await signIns.signIn(right)).answer.ok).toBe(true)
    expect((await signIns.signIn({ ...right, confirmClock: true })).answer.ok).toBe(true)
    expect(book.lines.map(({ events }) => events[0]?.kind)).toEqual([
      'session.signed-in',
      'clock.confirmed',
      'session.signed-in',
    ])
  })
})

describe('guessing', () => {
  it('has to wait 1, 2, 4, 8, 15, 15 minutes from the fifth failure on', async () => {
    const { signIns, clock } = await benchWith(zhang)
    for (let count = 0; count < 5; count++) await signIns.signIn(wrong)
    for (const minutes of [1, 2, 4, 8, 15, 15]) {
      expect((await signIns.signIn(right)).answer).toMatchObject({
        code: 'session.throttled',
        params: { minutes },
      })
      clock.advance(minutes * minute - 1)
      expect(codeOf((await signIns.signIn(right)).answer)).toBe('session.throttled')
      clock.advance(1)
      expect(codeOf((await signIns.signIn(wrong)).answer)).toBe('session.wrong-name-or-password')
    }
  })

  it('evaluates at most 110 of 10,000 attempts spread over a day', async () => {
    const { book, signIns, clock } = await benchWith(zhang)
    for (let count = 0; count < 10_000; count++) {
      await signIns.signIn({ ...wrong, password: `guess ${count}` })
      clock.advance((24 * 60 * minute) / 10_000)
    }
    expect(book.lines.length).toBeLessThanOrEqual(110)
    expect(book.lines.length).toBeGreaterThan(90)
  })

  it('gains nothing from many attempts at once', async () => {
    const { book, signIns } = await benchWith(zhang)
    await Promise.all(Array.from({ length: 100 }, () => signIns.signIn(wrong)))
    expect(book.lines).toHaveLength(5)
  })

  it('gains nothing from setting the clock or from a restart', async () => {
    const { signIns, clock, restarted } = await benchWith(zhang)
    for (let count = 0; count < 9; count++) {
      await signIns.signIn(wrong)
      clock.advance(15 * minute)
    }
    clock.setTo('2036-01-01T00:00:00.000Z')
    await signIns.signIn(wrong)
    expect(codeOf((await signIns.signIn(right)).answer)).toBe('session.throttled')
    const anew = restarted()
    expect((await anew.signIn(right)).answer).toMatchObject({ params: { minutes: 15 } })
    clock.advance(15 * minute)
    expect((await anew.signIn(right)).answer.ok).toBe(true)
  })

  it('gains nothing from a full disk that takes no failure', async () => {
    const { book, signIns } = await benchWith(zhang)
    book.refusing = 'journal.not-written'
    for (let count = 0; count < 5; count++) await signIns.signIn(wrong)
    expect(codeOf((await signIns.signIn(right)).answer)).toBe('session.throttled')
  })

  it('makes strangers wait like anybody, and keeps nobody else waiting', async () => {
    const { signIns } = await benchWith(zhang)
    const stranger = { account: 'nobody.here', password: 'guess' }
    for (let count = 0; count < 5; count++) await signIns.signIn(stranger)
    expect(codeOf((await signIns.signIn(stranger)).answer)).toBe('session.throttled')
    expect((await signIns.signIn(right)).answer.ok).toBe(true)
  })

  it('is forgotten at a good sign-in', async () => {
    const { signIns } = await benchWith(zhang)
    for (let count = 0; count < 4; count++) await signIns.signIn(wrong)
    await signIns.signIn(right)
    for (let count = 0; count < 4; count++) await signIns.signIn(wrong)
    expect((await signIns.signIn(right)).answer.ok).toBe(true)
  })
})

describe('the password of a second person or once more', () => {
  it('is journalled with the command it is for', async () => {
    const { book, signIns } = await benchWith(zhang, zhao)
    const input = { account: 'zhao.min', password: zhao.password, command: 'duty-log.record' }
    expect(await signIns.signOnce(input)).toMatchObject({ account: 'zhao.min' })
    await signIns.signOnce({ ...input, password: 'guess' })
    expect(book.lines).toMatchObject([
      { actor: 'zhao.min', command: 'session.sign-once', events: [{ data: { once: 'duty-log.record' } }] },
      { actor: 'system', command: 'session.sign-once', events: [{ kind: 'session.sign-in-failed' }] },
    ])
  })

  it('waits together with the sign-in of the same account', async () => {
    const { signIns } = await benchWith(zhang)
    for (let count = 0; count < 3; count++) await signIns.signIn(wrong)
    for (let count = 0; count < 2; count++)
      expect(codeOf((await signIns.recheck('zhang.wei', 'guess')) ?? { ok: true })).toBe(
        'session.wrong-name-or-password',
      )
    expect(await signIns.recheck('zhang.wei', zhang.password)).toMatchObject({ code: 'session.throttled' })
  })

  it('leaves no line when it was right', async () => {
    const { book, signIns } = await benchWith(zhang)
    expect(await signIns.recheck('zhang.wei', zhang.password)).toBeUndefined()
    expect(book.lines).toEqual([])
  })
})
