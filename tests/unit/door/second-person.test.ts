import { describe, expect, it } from 'vitest'
import { commitsOf } from '../book/full-fold.ts'
import { diskWithHouse, dutyOfficer, type House, openedHouse, people } from '../book/house.ts'

const { administrator, office } = people
const strong = 'pine-gate-5521-owl'

/** The duty officer at window 1; the administrator took his own password. */
const deskOfTwo = async (): Promise<House> => {
  const house = await openedHouse(await diskWithHouse())
  house.sessions.open(9, administrator.account)
  const change = { current: administrator.password, next: strong }
  await house.call('account.change-password', change, { windowId: 9 })
  house.sessions.end(9)
  return house
}

type Person = { readonly account: string; readonly password: string }

const passOf = async (
  { call }: House,
  command: string,
  { account, password }: Person = { account: administrator.account, password: strong },
): Promise<string> => {
  const answer = await call('session.sign-once', { account, password, command })
  if (!answer.ok) throw new Error(answer.code)
  return answer.pass ?? ''
}

const newcomer = {
  account: 'lin.fan',
  name: '林帆',
  roles: ['gatekeeper' as const],
  password: 'moss-kite-9034-ink',
  oneTime: true,
}

describe('a second person at the same screen', () => {
  it('signs one command with his own name and rights, and both lines tell so', async () => {
    const house = await deskOfTwo()
    const pass = await passOf(house, 'account.create')
    expect(await house.call('account.create', newcomer, { pass })).toMatchObject({ ok: true })
    expect(commitsOf(house.port).slice(-2)).toMatchObject([
      {
        actor: administrator.account,
        command: 'session.sign-once',
        events: [{ kind: 'session.signed-in', data: { once: 'account.create' } }],
      },
      { actor: administrator.account, command: 'account.create' },
    ])
  })

  it('signs it once: the pass is used up, also by a call that fails', async () => {
    const house = await deskOfTwo()
    const pass = await passOf(house, 'account.create')
    expect(await house.call('account.create', { ...newcomer, name: '' }, { pass })).toMatchObject({
      code: 'door.malformed',
    })
    expect(await house.call('account.create', newcomer, { pass })).toMatchObject({
      code: 'session.pass-unknown',
    })
  })

  it('signs no other command, and a try at one uses the pass up', async () => {
    const house = await deskOfTwo()
    const pass = await passOf(house, 'account.create')
    expect(await house.call('account.list', {}, { pass })).toMatchObject({
      code: 'session.pass-for-other-command',
    })
    expect(await house.call('account.create', newcomer, { pass })).toMatchObject({
      code: 'session.pass-unknown',
    })
  })

  it('signs within a minute', async () => {
    const house = await deskOfTwo()
    const pass = await passOf(house, 'account.create')
    house.clock.advance(60_000)
    expect(await house.call('account.create', newcomer, { pass })).toMatchObject({
      code: 'session.pass-expired',
    })
  })

  it('signs at no other window', async () => {
    const house = await deskOfTwo()
    const pass = await passOf(house, 'account.create')
    house.sessions.open(2, dutyOfficer.account)
    expect(await house.call('account.create', newcomer, { pass, windowId: 2 })).toMatchObject({
      code: 'session.pass-unknown',
    })
  })

  it('leaves the first person’s session as it is, with the first person’s rights', async () => {
    const house = await deskOfTwo()
    await passOf(house, 'account.create')
    expect(await house.call('account.create', newcomer)).toMatchObject({ code: 'door.not-permitted' })
    expect(await house.call('session.current', {})).toMatchObject({ answer: { account: 'zhang.wei' } })
  })

  it('may do no more with his pass than his role may', async () => {
    const house = await deskOfTwo()
    const pass = await passOf(house, 'duty-log.record')
    const entry = { type: 'other', text: '巡查' } as const
    expect(await house.call('duty-log.record', entry, { pass })).toMatchObject({ code: 'door.not-permitted' })
  })

  it('has to change a one-time password before he signs anything', async () => {
    const house = await deskOfTwo()
    const pass = await passOf(house, 'directory.add', office)
    const staff = { name: '林帆', section: '办公室', post: '', phone: '', shortPhone: '' }
    expect(await house.call('directory.add', staff, { pass })).toMatchObject({
      code: 'session.must-change-password',
    })
  })

  it('is gone with the session of the window', async () => {
    const house = await deskOfTwo()
    const pass = await passOf(house, 'account.create')
    await house.call('session.lock', { reason: 'asked' })
    house.sessions.open(1, dutyOfficer.account)
    expect(await house.call('account.create', newcomer, { pass })).toMatchObject({
      code: 'session.pass-unknown',
    })
  })

  it('gets no pass for a window that was locked while his password was checked', async () => {
    const house = await deskOfTwo()
    const input = { account: administrator.account, password: strong, command: 'account.create' }
    const asking = house.call('session.sign-once', input)
    await house.call('session.lock', { reason: 'idle' })
    expect(await asking).toMatchObject({ ok: false, code: 'door.signed-out' })
  })

  it('waits after wrong passwords as at a sign-in, and they are journalled', async () => {
    const house = await deskOfTwo()
    const wrong = { account: administrator.account, password: 'not-this-one', command: 'account.create' }
    for (let times = 0; times < 5; times++) await house.call('session.sign-once', wrong)
    expect(await house.call('session.sign-once', { ...wrong, password: strong })).toMatchObject({
      code: 'session.throttled',
    })
    const failed = commitsOf(house.port).filter(({ events }) => events[0]?.kind === 'session.sign-in-failed')
    expect(failed).toHaveLength(5)
    expect(failed[0]).toMatchObject({ actor: 'system', command: 'session.sign-once' })
  })

  it('cannot be made up: a pass that nobody was given is refused', async () => {
    const house = await deskOfTwo()
    for (const pass of ['', 'x', '__proto__', 'A'.repeat(43)])
      expect(await house.call('account.create', newcomer, { pass })).toMatchObject({
        code: 'session.pass-unknown',
      })
  })
})

describe('guessing a password', () => {
  const guess = { account: dutyOfficer.account, password: 'not-this-one' }

  const guessAll = async (house: House, times: number): Promise<string[]> => {
    const codes: string[] = []
    for (let done = 0; done < times; done++) {
      const answer = await house.call('session.sign-in', guess)
      codes.push(answer.ok ? 'in' : answer.code)
    }
    return codes
  }

  it('has to wait after the fifth time, the right password too, and longer after each later one', async () => {
    const house = await openedHouse()
    expect(new Set(await guessAll(house, 5))).toEqual(new Set(['session.wrong-name-or-password']))
    expect(await house.call('session.sign-in', dutyOfficer)).toMatchObject({
      code: 'session.throttled',
      params: { minutes: 1 },
    })
    house.clock.advance(60_000)
    expect(await guessAll(house, 2)).toEqual(['session.wrong-name-or-password', 'session.throttled'])
    expect(await house.call('session.sign-in', dutyOfficer)).toMatchObject({ params: { minutes: 2 } })
    house.clock.advance(120_000)
    expect(await house.call('session.sign-in', dutyOfficer)).toMatchObject({ ok: true })
  })

  it('is counted over a restart', async () => {
    const disk = await diskWithHouse()
    const house = await openedHouse(disk)
    await guessAll(house, 5)
    house.book.close()
    const again = openedHouse(disk, { seed: 'again' })
    await expect(again).rejects.toThrow('session.throttled')
  })

  it('is no quicker by asking many at once', async () => {
    const house = await openedHouse()
    const answers = await Promise.all(Array.from({ length: 40 }, () => house.call('session.sign-in', guess)))
    const evaluated = answers.filter(answer => !answer.ok && answer.code !== 'session.throttled')
    expect(evaluated).toHaveLength(5)
  })

  it('in a session that was left open counts as much as one at the sign-in', async () => {
    const house = await openedHouse()
    const change = { current: 'not-this-one', next: strong }
    for (let times = 0; times < 5; times++)
      expect(await house.call('account.change-password', change)).toMatchObject({
        code: 'account.password-wrong',
      })
    expect(await house.call('session.sign-in', dutyOfficer)).toMatchObject({ code: 'session.throttled' })
  })
})
