import { describe, expect, it } from 'vitest'
import { notSignedInWords } from '../../../renderer/handover/not-signed.ts'
import type { Refusal } from '../../../shared/kernel/refusal.ts'
import { commitsOf } from '../book/full-fold.ts'
import type { House } from '../book/house.ts'
import {
  adminsPassword,
  asAdministrator,
  lina,
  mannedHouse,
  passOf,
  post,
  prepare,
  seenIn,
  signInAs,
  signOut,
  standingOf,
} from './manned-house.ts'

const wangHao = { name: '王浩', account: 'wang.hao', password: 'kelp-moor-4479-fir' }

/** 张伟 has signed; 李娜 is to sign on his screen. */
const signedOut = async (): Promise<House> => {
  const house = await mannedHouse('2026-11-24T00:20:00.000Z')
  await asAdministrator(house, 'account.create', { ...wangHao, roles: [post], oneTime: false })
  await prepare(house)
  expect(await signOut(house)).toMatchObject({ ok: true })
  return house
}

const guessed = async (house: House, times = 5) => {
  for (let n = 0; n < times; n++)
    expect(await passOf(house, { ...lina, password: 'not-this-one' })).toMatchObject({
      code: 'session.wrong-name-or-password',
    })
}

const expectStillHis = async (house: House) =>
  expect(await standingOf(house)).toMatchObject({
    phase: 'signed-out',
    holder: { name: '张伟' },
    outgoing: { name: '张伟' },
  })

describe('an incoming one who typed his password wrongly too often', () => {
  it('has to wait with the right one too; the outgoing one stays on duty, his signature stands', async () => {
    const house = await signedOut()
    await guessed(house)
    expect(await signInAs(house)).toMatchObject({ code: 'session.throttled', params: { minutes: 1 } })
    await expectStillHis(house)
  })

  it('signs once the wait is over, and the failures are in the trail', async () => {
    const house = await signedOut()
    await guessed(house)
    house.clock.advance(60_000)
    expect(await signInAs(house)).toMatchObject({ ok: true })
    expect((await standingOf(house)).holder).toMatchObject({ name: '李娜', how: 'handover' })
    const failed = commitsOf(house.port).filter(({ events }) => events[0]?.kind === 'session.sign-in-failed')
    expect(failed).toHaveLength(5)
  })

  it('is stood in for by another one, whose reason is recorded', async () => {
    const house = await signedOut()
    await guessed(house)
    expect(await signInAs(house, { reason: '李娜账号须等候，由王浩代接' }, wangHao)).toMatchObject({
      ok: true,
    })
    expect((await standingOf(house)).holder).toMatchObject({ name: '王浩' })
    expect(commitsOf(house.port).at(-1)).toMatchObject({
      actor: wangHao.account,
      events: [{ kind: 'handover.completed', data: { reason: '李娜账号须等候，由王浩代接' } }],
    })
  })
})

describe('an incoming one whose account is disabled', () => {
  const disable = (house: House) =>
    asAdministrator(house, 'account.disable', { account: lina.account, reason: '调离' })

  it('before he signs gets no pass, and the outgoing one stays on duty', async () => {
    const house = await signedOut()
    await disable(house)
    expect(await signInAs(house)).toMatchObject({ code: 'session.account-disabled' })
    await expectStillHis(house)
  })

  it('between his password and his signature signs no more', async () => {
    const house = await signedOut()
    const granted = await passOf(house)
    const pass = granted.ok ? (granted.pass ?? '') : ''
    await disable(house)
    const signed = {
      post,
      seen: await seenIn(house),
      arrivedAt: house.clock.now(),
      confirmed: [],
      reason: '替班',
    }
    expect(await house.call('handover.sign-in', signed, { pass })).toMatchObject({
      code: 'session.pass-unknown',
    })
    await expectStillHis(house)
  })

  it('after he signed first does not come on duty: the outgoing one withdraws it, and another one signs', async () => {
    const house = await mannedHouse('2026-11-24T00:20:00.000Z')
    await asAdministrator(house, 'account.create', { ...wangHao, roles: [post], oneTime: false })
    await prepare(house)
    expect(await signInAs(house)).toMatchObject({ ok: true })
    await disable(house)
    expect((await standingOf(house)).incoming).toMatchObject({ name: '李娜', isBarred: true })
    expect(await signOut(house)).toMatchObject({
      code: 'handover.signer-barred',
      params: { name: '李娜', post: '值班员' },
    })
    expect((await standingOf(house)).holder).toMatchObject({ name: '张伟' })
    expect(await house.call('handover.withdraw', { post, reason: '李娜账号停用' })).toMatchObject({
      ok: true,
    })
    expect(await signOut(house)).toMatchObject({ ok: true })
    expect(await signInAs(house, {}, wangHao)).toMatchObject({ ok: true })
    expect((await standingOf(house)).holder).toMatchObject({ name: '王浩' })
  })

  it('or who lost the post meanwhile does not come on duty either', async () => {
    const house = await mannedHouse('2026-11-24T00:20:00.000Z')
    await prepare(house)
    await signInAs(house)
    const change = { account: lina.account, roles: ['gatekeeper' as const], password: adminsPassword }
    await asAdministrator(house, 'account.change-roles', change)
    expect(await signOut(house)).toMatchObject({ code: 'handover.signer-barred' })
  })

  it('is not to be confused with one who may: his signature is withdrawn by himself alone', async () => {
    const house = await mannedHouse('2026-11-24T00:20:00.000Z')
    await prepare(house)
    await signInAs(house)
    expect(await house.call('handover.withdraw', { post, reason: '代撤' })).toMatchObject({
      code: 'handover.not-your-signature',
    })
  })
})

describe('what the screen says to whoever cannot sign', () => {
  const holder = { account: 'zhang.wei', name: '张伟', since: '', how: 'first' } as const
  const said = (refusal: Omit<Refusal, 'ok'>) =>
    notSignedInWords({ ok: false, ...refusal }, { post, holder }).wayOn

  it.each([
    [{ code: 'session.throttled', params: { minutes: 2 } }, '到时再签'],
    [{ code: 'session.account-disabled', params: {} }, '请系统管理员启用'],
    [{ code: 'session.must-change-password', params: {} }, '改密码'],
  ])(
    'names what was kept, who is on duty, and that another one may sign with his reason (%o)',
    (refusal, way) => {
      expect(said(refusal)).toContain('已填内容都在，仍由张伟当班')
      expect(said(refusal)).toContain('由另一名值班员')
      expect(said(refusal)).toContain('写明接班原因')
      expect(said(refusal)).toContain(way)
    },
  )

  it('leaves what the post itself refuses as it is', () =>
    expect(said({ code: 'handover.same-person', params: {} })).toBe(
      '由接班人本人签名；留任下一班的，用“留任”。',
    ))
})
