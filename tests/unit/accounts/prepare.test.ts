import { describe, expect, it } from 'vitest'
import type { SetUp } from '../../../shared/station/contract.ts'
import { type Bench, benchWith, zhang } from './small-book.ts'

const bureau: SetUp = {
  unit: '云澜区水务局',
  stationName: '值班室',
  stationLetter: 'D',
  timeZone: 'Asia/Shanghai',
  people: [
    { post: 'administrator', name: '郑国栋', account: 'zheng.guodong', password: '3TRW-9C6N-K2P4' },
    { post: 'secrecy-officer', name: '何静', account: 'he.jing', password: 'GA7M-20XD-QW8E' },
    { post: 'auditor', name: '冯涛', account: 'feng.tao', password: 'J6BT-N5RA-ZC1H' },
    { post: 'office', name: '周芳', account: 'zhou.fang', password: 'V9YK-E7SP-40DM' },
    { post: 'duty-officer', name: '张伟', account: 'zhang.wei', password: 'HX2C-8NQ5-TBA6' },
  ],
}

const withPerson = (place: number, change: Partial<SetUp['people'][number]>): SetUp => ({
  ...bureau,
  people: bureau.people.map((person, at) => (at === place ? { ...person, ...change } : person)),
})

const setUp = (bench: Bench, input: SetUp = bureau) => bench.call('station.set-up', input, 'setup')

describe('setting a book up', () => {
  it('lets each of the five sign in with the password noted down', async () => {
    const bench = await benchWith()
    expect(await setUp(bench)).toMatchObject({ ok: true })
    for (const { account, password } of bureau.people)
      expect(await bench.signIns.signIn({ account, password })).toMatchObject({ account })
  })

  it('puts no password, salt or hash into the line', async () => {
    const bench = await benchWith()
    await setUp(bench)
    const line = JSON.stringify(bench.book.lines)
    expect(line).not.toContain('3TRW')
    expect(line).not.toMatch(/salt|hash"/)
  })

  it('stores nothing where the people or a password are refused', async () => {
    const bench = await benchWith()
    expect(await setUp(bench, withPerson(1, { name: '郑国栋' }))).toMatchObject({
      code: 'station.same-person',
    })
    expect(await setUp(bench, withPerson(0, { password: 'short-one' }))).toMatchObject({
      code: 'account.password-too-short',
      params: { least: 12 },
    })
    expect(bench.accounts.stateAgainst({ ...bench.book.general.accounts })).toEqual({ state: 'good' })
    expect(bench.book.lines).toEqual([])
  })

  it('is refused the second time before anything is hashed', async () => {
    const bench = await benchWith()
    await setUp(bench)
    expect(await setUp(bench)).toMatchObject({ code: 'station.already-set-up' })
  })
})

describe('a new account', () => {
  const input = {
    account: 'zhao.min',
    name: '赵敏',
    roles: ['duty-officer' as const],
    password: 'morning-train',
    oneTime: true,
  }

  it('may sign in once its commit is made', async () => {
    const { call, signIns } = await benchWith(zhang)
    expect(await call('account.create', input, 'zheng.guodong')).toMatchObject({ ok: true })
    expect(await signIns.signIn({ account: '赵敏', password: 'morning-train' })).toMatchObject({
      account: 'zhao.min',
    })
  })

  it('does not replace the password of one that exists', async () => {
    const { call, signIns } = await benchWith(zhang)
    const answer = await call('account.create', { ...input, account: 'zhang.wei' }, 'zheng.guodong')
    expect(answer).toMatchObject({ code: 'account.taken' })
    expect((await signIns.signIn({ account: 'zhang.wei', password: 'morning-train' })).answer.ok).toBe(false)
    expect((await signIns.signIn({ account: 'zhang.wei', password: zhang.password })).answer.ok).toBe(true)
  })

  it('gets no password with its own name in it', async () => {
    const { call } = await benchWith()
    const answer = await call('account.create', { ...input, password: 'zhaomin-2026!' }, 'zheng.guodong')
    expect(answer).toMatchObject({ code: 'account.password-like-name' })
  })
})

describe('changing the password', () => {
  const change = (bench: Bench, current: string, next: string) =>
    bench.call('account.change-password', { current, next }, 'zhang.wei')

  it('puts the new one in force and the old one out of it', async () => {
    const bench = await benchWith(zhang)
    expect(await change(bench, zhang.password, 'evening-ferry')).toMatchObject({ ok: true })
    expect((await bench.signIns.signIn({ account: 'zhang.wei', password: 'evening-ferry' })).answer.ok).toBe(
      true,
    )
    expect((await bench.signIns.signIn(zhang)).answer.ok).toBe(false)
  })

  it('leaves the old one in force while the journal cannot take the line', async () => {
    const bench = await benchWith(zhang)
    bench.book.refusing = 'journal.not-written'
    expect(await change(bench, zhang.password, 'evening-ferry')).toMatchObject({ ok: false })
    bench.book.refusing = undefined
    expect((await bench.signIns.signIn({ account: 'zhang.wei', password: 'evening-ferry' })).answer.ok).toBe(
      false,
    )
    expect((await bench.signIns.signIn(zhang)).answer.ok).toBe(true)
  })

  it('needs the one in force, and guessing it is guessing', async () => {
    const bench = await benchWith(zhang)
    for (let count = 0; count < 5; count++)
      expect(await change(bench, `guess ${count}`, 'evening-ferry')).toMatchObject({
        code: 'account.password-wrong',
      })
    expect(await change(bench, zhang.password, 'evening-ferry')).toMatchObject({ code: 'session.throttled' })
    expect(bench.book.lines).toHaveLength(5)
  })

  it('takes none of the last five again, but the sixth', async () => {
    const [first, ...later] = ['bridge', 'ferry', 'river', 'harbour', 'island'].map(
      word => `${word}-mountain`,
    )
    const bench = await benchWith({ ...zhang, password: first ?? '' })
    let inForce = first ?? ''
    for (const next of later) {
      expect(await change(bench, inForce, next)).toMatchObject({ ok: true })
      inForce = next
    }
    for (const used of [first ?? '', ...later])
      expect(await change(bench, inForce, used)).toMatchObject({ code: 'account.password-used-before' })
    expect(await change(bench, inForce, 'valley-mountain')).toMatchObject({ ok: true })
    expect(await change(bench, 'valley-mountain', first ?? '')).toMatchObject({ ok: true })
  })

  it('is refused for a common one before it is hashed', async () => {
    const bench = await benchWith(zhang)
    expect(await change(bench, zhang.password, 'Password123!')).toMatchObject({
      code: 'account.password-common',
    })
  })
})

it('gives a person of the staff the reading of the name', async () => {
  const bench = await benchWith(zhang)
  const staff = { name: '单雄信', section: '办公室', post: '', phone: '', shortPhone: '' }
  expect(await bench.call('directory.add', staff, 'zhou.fang')).toMatchObject({ ok: true })
  expect(bench.book.lines).toMatchObject([
    { events: [{ data: { reading: { full: 'shanxiongxin', initials: 'sxx' } } }] },
  ])
})
