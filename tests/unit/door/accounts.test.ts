import { beforeEach, describe, expect, it } from 'vitest'
import { commitsOf } from '../book/full-fold.ts'
import {
  diskWithHouse,
  dutyOfficer,
  type House,
  openHouse,
  people,
  signIn,
  takeOwnPassword,
} from '../book/house.ts'

const ownOf = 'lamp-tide-9917-oak'
const { administrator } = people

let house: House
beforeEach(async () => {
  house = openHouse(await diskWithHouse())
  await takeOwnPassword(house, administrator, ownOf)
})

const asAdministrator = () => signIn(house, { account: administrator.account, password: ownOf })
const lastCommand = () => commitsOf(house.port).at(-1)

describe('an account that was disabled', () => {
  const disable = { account: dutyOfficer.account, reason: '调离' }

  it('is out of every window at once, whatever it was about to do', async () => {
    await signIn(house, dutyOfficer, { windowId: 2 })
    await asAdministrator()
    expect(await house.call('account.disable', disable)).toMatchObject({ ok: true })
    expect(house.sessions.ofWindow(2)).toBeUndefined()
    const entry = await house.call('duty-log.record', { type: 'other', text: '巡查' }, { windowId: 2 })
    expect(entry).toMatchObject({ ok: false, code: 'door.signed-out' })
  })

  it('signs nothing with a pass that was granted before', async () => {
    await asAdministrator()
    const once = { ...dutyOfficer, command: 'duty-log.record' }
    const granted = await house.call('session.sign-once', once)
    if (!granted.ok || granted.pass === undefined) throw new Error('no pass')
    await house.call('account.disable', disable)
    const signed = await house.call(
      'duty-log.record',
      { type: 'other', text: '巡查' },
      { pass: granted.pass },
    )
    expect(signed).toMatchObject({ ok: false })
  })

  it('does not sign in with the right password, and the attempt is in the book', async () => {
    await asAdministrator()
    await house.call('account.disable', disable)
    const answer = await house.call('session.sign-in', dutyOfficer, { windowId: 2 })
    expect(answer).toMatchObject({ ok: false, code: 'session.account-disabled' })
    expect(lastCommand()).toMatchObject({
      actor: 'system',
      command: 'session.sign-in',
      events: [{ kind: 'session.sign-in-failed', data: { account: dutyOfficer.account } }],
    })
    expect(await house.call('session.current', {}, { windowId: 2 })).toMatchObject({ answer: null })
  })

  it('is not offered at the sign-in, nor does its name stand in the way of another', async () => {
    await asAdministrator()
    await house.call('account.disable', disable)
    expect(await house.call('session.names', { text: 'zw' })).toMatchObject({ answer: [] })
    const again = { account: 'zhang.wei2', name: '张伟', roles: ['duty-officer' as const] }
    await house.call('account.create', { ...again, password: 'pine-gate-5521-owl', oneTime: true })
    const byName = { account: '张伟', password: 'pine-gate-5521-owl' }
    expect(await house.call('session.sign-in', byName, { windowId: 2 })).toMatchObject({ ok: true })
  })

  it('is in again once it was enabled, also after the program was started anew', async () => {
    await asAdministrator()
    await house.call('account.disable', disable)
    house.book.close()
    const again = openHouse(house.port, { seed: 'again' })
    await signIn(again, { account: administrator.account, password: ownOf })
    expect(await again.call('session.sign-in', dutyOfficer, { windowId: 2 })).toMatchObject({ ok: false })
    expect(await again.call('account.enable', { account: dutyOfficer.account })).toMatchObject({ ok: true })
    await signIn(again, dutyOfficer, { windowId: 2 })
  })
})

describe('changing roles', () => {
  const toGatekeeper = { account: dutyOfficer.account, roles: ['gatekeeper' as const] }

  it('needs the administrator’s own password once more, which no line holds', async () => {
    await asAdministrator()
    const guess = { ...toGatekeeper, password: 'certainly-not-it' }
    expect(await house.call('account.change-roles', guess)).toMatchObject({ code: 'account.password-wrong' })
    expect(await house.call('account.change-roles', { ...toGatekeeper, password: ownOf })).toMatchObject({
      ok: true,
    })
    expect(lastCommand()).toMatchObject({ actor: administrator.account, command: 'account.change-roles' })
    expect(JSON.stringify(commitsOf(house.port))).not.toContain(ownOf)
  })

  it('counts from the next call on, in a session that stays open', async () => {
    await signIn(house, dutyOfficer, { windowId: 2 })
    await asAdministrator()
    const audit = { account: dutyOfficer.account, roles: ['office' as const], password: ownOf }
    await house.call('account.change-roles', audit)
    const staff = { name: '林帆', section: '办公室', post: '', phone: '', shortPhone: '' }
    expect(await house.call('directory.add', staff, { windowId: 2 })).toMatchObject({ ok: true })
    await house.call('account.change-roles', { ...toGatekeeper, password: ownOf })
    const refused = await house.call('directory.add', { ...staff, post: '科员' }, { windowId: 2 })
    expect(refused).toMatchObject({ ok: false, code: 'door.not-permitted' })
  })

  it('takes a right away even from an act that is on its way', async () => {
    await house.book.run(
      'account.create',
      {
        account: 'lin.fan',
        name: '林帆',
        roles: ['administrator'],
        password: 'pine-gate-5521-owl',
        oneTime: false,
      },
      { account: administrator.account, roles: ['administrator'] },
    )
    await asAdministrator()
    house.sessions.open(2, 'lin.fan')
    const another = { account: 'wu.min', name: '吴敏', roles: ['gatekeeper' as const], oneTime: true }
    const onItsWay = house.call(
      'account.create',
      { ...another, password: 'moss-kite-9034-ink' },
      { windowId: 2 },
    )
    await house.call('account.disable', { account: 'lin.fan', reason: '调离' })
    expect(await onItsWay).toMatchObject({ ok: false, code: 'door.not-permitted' })
  })
})

describe('a one-time password of the administrator', () => {
  const oneTimePassword = '3TRW-9C6N-K2P4'
  const reset = { account: dutyOfficer.account, oneTimePassword, password: ownOf }

  it('ends the session, opens nothing but its own change, and is not taken again', async () => {
    await signIn(house, dutyOfficer, { windowId: 2 })
    await asAdministrator()
    expect(await house.call('account.reset-password', reset)).toMatchObject({ ok: true })
    expect(house.sessions.ofWindow(2)).toBeUndefined()
    const old = await house.call('session.sign-in', dutyOfficer, { windowId: 2 })
    expect(old).toMatchObject({ code: 'session.wrong-name-or-password' })
    await signIn(house, { account: dutyOfficer.account, password: oneTimePassword }, { windowId: 2 })
    expect(await house.call('directory.list', {}, { windowId: 2 })).toMatchObject({
      code: 'session.must-change-password',
    })
    const former = { current: oneTimePassword, next: dutyOfficer.password }
    expect(await house.call('account.change-password', former, { windowId: 2 })).toMatchObject({
      code: 'account.password-used-before',
    })
    const fresh = { current: oneTimePassword, next: 'reed-coal-3340-elm' }
    expect(await house.call('account.change-password', fresh, { windowId: 2 })).toMatchObject({ ok: true })
    expect(JSON.stringify(commitsOf(house.port))).not.toContain(oneTimePassword)
  })

  it('is drawn anew for each asking, beside a name that nobody ever had', async () => {
    await asAdministrator()
    const first = await house.call('account.suggest', { name: '张伟' })
    const second = await house.call('account.suggest', { name: '张伟' })
    if (!first.ok || !second.ok) throw new Error('refused')
    expect(first.answer.account).toBe('zhang.wei2')
    expect(first.answer.password).toMatch(/^\w{4}-\w{4}-\w{4}$/)
    expect(second.answer.password).not.toBe(first.answer.password)
  })
})

it('broke down nowhere', () => expect(house.breakdowns).toEqual([]))
