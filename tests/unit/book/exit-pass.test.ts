import { describe, expect, it } from 'vitest'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import type { InputOf } from '../../../shared/contract.ts'
import type { IssuePass, PassesFound, PassList, ShownPass } from '../../../shared/exit-pass/contract.ts'
import { passCode } from '../../../shared/exit-pass/index.ts'
import { allFiles, holding } from './clear-text.ts'
import { dutyOfficer, type House, openedHouse, openHouse, people, signIn, takeOwnPassword } from './house.ts'

const office = { account: people.office.account, password: 'pine-gate-5521-owl' }
const guo = {
  kind: 'outside',
  name: '郭晓东',
  organisation: '云通监理',
  phone: '100-5550-0750',
  plate: '津A·6K2Q8',
} as const
const secrets = [guo.name, guo.organisation, guo.phone, guo.plate]
const minuteMs = 60_000

/** The office and the duty officer sit at windows 1 and 2; 林帆 is on the staff. */
const bureau = async () => {
  const house = await openedHouse()
  await house.call('session.sign-out', {})
  await takeOwnPassword(house, people.office, office.password)
  const added = await house.call('directory.add', {
    name: '林帆',
    section: '设备科',
    post: '科员',
    phone: '',
    shortPhone: '8102',
  })
  if (!added.ok) throw new Error(added.code)
  await signIn(house, dutyOfficer, { windowId: 2 })
  const staff = await house.call('directory.find', { text: '林帆' })
  return { house, staffId: (staff.ok && staff.answer[0]?.staffId) || '' }
}

const inMinutes = (house: House, minutes: number): string =>
  new Date(Date.parse(house.clock.now()) + minutes * minuteMs).toISOString()

const issueOf = (house: House, changed: Partial<IssuePass> = {}): IssuePass => ({
  holder: guo,
  section: '设备科',
  items: [
    { name: '水泵', count: 2, unit: '台', asset: 'ZC-0417' },
    { name: '电源线', count: 3, unit: '根' },
  ],
  purpose: '返厂维修',
  validUntil: inMinutes(house, 60),
  approval: { kind: 'paper', approver: '李建明', document: '办字〔2026〕31号', on: '2026-11-23' },
  ...changed,
})

const issued = async (house: House, changed: Partial<IssuePass> = {}): Promise<string> => {
  const answer = await house.call('exit-pass.issue', issueOf(house, changed))
  if (!answer.ok) throw new Error(answer.code)
  return answer.itemId ?? ''
}

const find = async (house: House, text: string, windowId = 2): Promise<PassesFound> => {
  const answer = await house.call('exit-pass.find', { text }, { windowId })
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer
}

const one = async (house: House, itemId: string): Promise<ShownPass> => {
  const answer = await house.call('exit-pass.one', { itemId })
  if (!answer.ok || !answer.answer) throw new Error('no pass')
  return answer.answer
}

const listed = async (house: House, list: PassList): Promise<readonly string[]> => {
  const answer = await house.call('exit-pass.page', { list, offset: 0, limit: 50 })
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer.rows.map(({ itemId }) => itemId)
}

type Move = Omit<InputOf<'exit-pass.let-out'>, 'itemId'>
const letOut = (house: House, itemId: string, move: Move, windowId = 2) =>
  house.call('exit-pass.let-out', { itemId, ...move }, { windowId })

const everything = [
  { item: 1, count: 2 },
  { item: 2, count: 3 },
]

describe('a pass', () => {
  it('of somebody outside stands in no file in clear, and names him on the screen', async () => {
    const { house, staffId } = await bureau()
    const itemId = await issued(house)
    await issued(house, { holder: { kind: 'staff', staffId, plate: '津AD77777' } })
    expect(await one(house, itemId)).toMatchObject({
      number: { year: 2026, n: 1 },
      holder: { kind: 'outside', name: guo.name, plate: guo.plate, phoneTail: '0750' },
      stage: 'issued',
      byName: people.office.name,
    })
    house.book.saveSnapshot()
    house.book.close()
    expect(holding(house.port, [...secrets, '津AD77777'])).toEqual([])
    expect(verifyFolder(house.port, '/book')).toMatchObject({ ok: true, problems: [] })
    expect(house.breakdowns).toEqual([])
  })

  it('is found by number, code, holder and plate, and says why it is over', async () => {
    const { house, staffId } = await bureau()
    const byOutsider = await issued(house)
    const byStaff = await issued(house, { holder: { kind: 'staff', staffId } })
    for (const typed of [
      '1',
      '2026-1',
      '放〔2026〕1号',
      passCode(byOutsider),
      '郭',
      'gxd',
      '6k2q8',
      '津A6K2Q8',
    ])
      expect((await find(house, typed)).found, typed).toMatchObject([{ itemId: byOutsider }])
    for (const typed of ['2', 'lf', 'linfan', '林帆'])
      expect((await find(house, typed)).found, typed).toMatchObject([{ itemId: byStaff }])
    expect((await find(house, '77')).no).toMatchObject({
      code: 'exit-pass.number-unknown',
      rule: '§11.3、§11.4',
    })
    expect((await find(house, '马六')).no).toMatchObject({ code: 'exit-pass.none-found' })
    expect((await find(house, ']C1\u001d&%')).no).toMatchObject({ code: 'exit-pass.unreadable' })
    await letOut(house, byOutsider, { items: everything, seen: 0 })
    const [used] = (await find(house, '1')).found
    expect(used?.no).toMatchObject({
      code: 'exit-pass.used-up',
      params: { name: people['duty-officer'].name },
    })
    await house.call('exit-pass.withdraw', { itemId: byStaff, reason: '改日再带' })
    expect((await find(house, passCode(byStaff))).found[0]?.no).toMatchObject({
      code: 'exit-pass.withdrawn',
      params: { reason: '改日再带' },
    })
  })

  it('goes out in parts, and is on the list that fits', async () => {
    const { house } = await bureau()
    const itemId = await issued(house, { dueAt: inMinutes(house, 120) })
    expect(await listed(house, 'open')).toEqual([itemId])
    await letOut(house, itemId, { items: [{ item: 1, count: 1 }], seen: 0 })
    expect(await one(house, itemId)).toMatchObject({ stage: 'partly-used', owed: 1 })
    expect(await listed(house, 'owed')).toEqual([itemId])
    const rest = [
      { item: 1, count: 1 },
      { item: 2, count: 3 },
    ]
    await letOut(house, itemId, { items: rest, seen: 1 })
    expect(await listed(house, 'open')).toEqual([])
    expect(await listed(house, 'used')).toEqual([itemId])
    expect(await house.call('exit-pass.return', { itemId, items: everything, seen: 0 })).toMatchObject({
      ok: true,
    })
    expect(await one(house, itemId)).toMatchObject({ stage: 'returned', owed: 0 })
    expect(await listed(house, 'owed')).toEqual([])
    expect(await listed(house, 'all')).toEqual([itemId])
  })

  it('is let out once where two let it out at the same time, and once where one presses twice', async () => {
    const { house } = await bureau()
    const itemId = await issued(house)
    const load = { items: [{ item: 1, count: 1 }], seen: 0 }
    const [first, second] = await Promise.all([
      letOut(house, itemId, load, 1),
      letOut(house, itemId, load, 2),
    ])
    expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1)
    expect([first, second].find(({ ok }) => !ok)).toMatchObject({
      code: 'exit-pass.meanwhile',
      params: { name: expect.stringMatching(/./u), at: expect.stringMatching(/11-23/u) },
    })
    const again = { itemId, items: [{ item: 1, count: 1 }], seen: 1 }
    const twice = [
      await house.call('exit-pass.let-out', again, { id: 'form-7' }),
      await house.call('exit-pass.let-out', again, { id: 'form-7' }),
    ]
    expect(twice[1]).toEqual(twice[0])
    expect((await one(house, itemId)).items[0]).toMatchObject({ count: 2, out: 2 })
  })

  it('is over by the clock alone, and leaves the list of those that may go', async () => {
    const { house } = await bureau()
    const itemId = await issued(house)
    house.clock.advance(60 * minuteMs + 59_000)
    expect((await one(house, itemId)).no).toBeUndefined()
    house.clock.advance(1_000)
    expect((await one(house, itemId)).no).toMatchObject({ code: 'exit-pass.expired' })
    expect(await listed(house, 'open')).toEqual([])
    expect(await letOut(house, itemId, { items: everything, seen: 0 })).toMatchObject({
      code: 'exit-pass.expired',
    })
  })

  it('goes on with its numbers after a restart, and stands as it stood', async () => {
    const { house } = await bureau()
    const itemId = await issued(house)
    await letOut(house, itemId, { items: [{ item: 2, count: 2 }], seen: 0 })
    const before = await one(house, itemId)
    house.book.close()
    const later = openHouse(house.port, { seed: 'later', clock: house.clock })
    await signIn(later, office)
    expect(await one(later, itemId)).toEqual(before)
    expect((await one(later, await issued(later))).number).toEqual({ year: 2026, n: 2 })
  })

  it('whose month key is destroyed is let out by its number; who carried is shown as gone, never as nobody', async () => {
    const { house } = await bureau()
    const itemId = await issued(house)
    house.book.close()
    for (const path of allFiles(house.port, '/book/keys')) house.port.remove(path)
    const later = openHouse(house.port, { seed: 'later', clock: house.clock })
    await signIn(later, office)
    expect((await find(later, '1', 1)).found).toMatchObject([
      { itemId, holder: { kind: 'outside', gone: 'destroyed' } },
    ])
    expect((await find(later, '郭', 1)).no).toMatchObject({ code: 'exit-pass.none-found' })
    const sheet = { kind: 'exit-pass', itemId } as const
    expect(await later.call('sheet.read', { sheet })).toMatchObject({
      answer: { pass: { holder: { gone: 'destroyed' } } },
    })
    expect(await letOut(later, itemId, { items: everything, seen: 0 }, 1)).toMatchObject({ ok: true })
    expect(verifyFolder(house.port, '/book')).toMatchObject({ ok: true })
  })
})

describe('a decision by telephone', () => {
  it('lets out what it names and waits for the office', async () => {
    const { house, staffId } = await bureau()
    const { holder, section, items, purpose, approval } = issueOf(house)
    const said = { holder, section, items, purpose, decidedBy: staffId, telephone: '8102', words: '同意放行' }
    const answer = await house.call(
      'exit-pass.release',
      { ...said, decidedAt: inMinutes(house, -3) },
      { windowId: 2 },
    )
    const itemId = (answer.ok && answer.itemId) || ''
    expect(await listed(house, 'telephone')).toEqual([itemId])
    expect(await one(house, itemId)).toMatchObject({
      stage: 'decided',
      decision: { decidedByName: '林帆', telephone: '8102', words: '同意放行' },
    })
    expect(await house.call('exit-pass.confirm', { itemId, approval }, { windowId: 2 })).toMatchObject({
      code: 'door.not-permitted',
    })
    expect(await house.call('exit-pass.confirm', { itemId, approval })).toMatchObject({ ok: true })
    expect(await listed(house, 'telephone')).toEqual([])
    expect(await listed(house, 'all')).toEqual([itemId])
  })
})

describe('what is not back in time', () => {
  it('is on the board, and the gatehouse passes it on in words without who carries it', async () => {
    const { house } = await bureau()
    const itemId = await issued(house, { dueAt: inMinutes(house, 90) })
    await letOut(house, itemId, { items: [{ item: 1, count: 2 }], seen: 0 })
    const owed = async () => {
      const board = await house.call('board.read', {})
      return board.ok ? board.answer.owed : board
    }
    expect(await owed()).toMatchObject({ total: 0 })
    house.clock.advance(92 * minuteMs)
    expect(await owed()).toMatchObject({ total: 1, items: [{ itemId, what: '放〔2026〕1号 水泵 2台' }] })
    await house.call('exit-pass.return', { itemId, items: [{ item: 1, count: 2 }], seen: 0 })
    expect(await owed()).toMatchObject({ total: 0 })
  })
})

describe('the sheet of a pass', () => {
  const asked = async (house: House, itemId: string, printed?: { readonly seq: number }, windowId = 1) =>
    house.call(
      'sheet.read',
      { sheet: { kind: 'exit-pass', itemId }, ...(printed && { printed }) },
      { windowId },
    )

  it('shows the pass as it stood when its line was written; its foot tells what became of it', async () => {
    const { house } = await bureau()
    const itemId = await issued(house)
    const sheet = { kind: 'exit-pass', itemId } as const
    const print = await house.call('sheet.print', { sheet, way: 'printer' })
    if (!print.ok) throw new Error(print.code)
    await letOut(house, itemId, { items: everything, seen: 0 })
    expect(await asked(house, itemId, { seq: print.seq })).toMatchObject({
      answer: {
        kind: 'exit-pass',
        printed: 1,
        print: { n: 1 },
        pass: { stage: 'issued', holder: { name: guo.name } },
      },
    })
    expect(await asked(house, itemId)).toMatchObject({ answer: { pass: { stage: 'used-up' } } })
    const foot = await house.call('sheet.check', { seq: print.seq, digits: print.hash.slice(0, 16) })
    expect(foot).toMatchObject({
      answer: { found: 'sheet', sheet, changes: [{ act: '放行', text: '水泵 2台、电源线 3根' }] },
    })
    expect(JSON.stringify(foot)).not.toContain(guo.name)
  })

  it('is for those who may see passes', async () => {
    const { house } = await bureau()
    const itemId = await issued(house)
    house.sessions.open(3, people.auditor.account)
    await house.call(
      'account.change-password',
      { current: people.auditor.password, next: 'stone-brook-2231' },
      { windowId: 3 },
    )
    expect(await asked(house, itemId, undefined, 3)).toMatchObject({
      code: 'sheet.pass-closed',
      rule: 'unit',
    })
    expect(
      await house.call('sheet.print', { sheet: { kind: 'exit-pass', itemId }, way: 'pdf' }, { windowId: 3 }),
    ).toMatchObject({ code: expect.stringMatching(/^sheet\./u) })
  })
})
