import { describe, expect, it } from 'vitest'
import type { House } from './house.ts'
import {
  at,
  done,
  li,
  lisWindow,
  mannedBureau,
  reviewOf,
  signAs,
  until,
  wang,
  wangsWindow,
  zhaosWindow,
} from './review-house.ts'

const monday = '2026-11-23'
const tuesday = '2026-11-24'

const petition = {
  type: 'petition',
  text: '居民反映河道占地补偿。',
  elements: { people: 3, talk: '已登记，请推选代表。', outcome: 'left' },
} as const

/** Nobody calls the leader in these nights; `review-night.test.ts` tells of that. */
const isNoCall = ({ kind }: { readonly kind: string }) => kind !== 'contact-check'

const inWords = async (house: House, day?: string) => {
  const { points } = await reviewOf(house, day)
  return points.filter(isNoCall).map(({ kind, what, result }) => `${kind}: ${what} | ${result}`)
}

describe('the night is told in the order of its importance', () => {
  it('each entry once, under what weighs most, with the rest in words', async () => {
    const house = await mannedBureau()
    await done(house, 'duty-log.record', { type: 'incident', text: '建设路供水主管爆裂。' })
    await done(house, 'duty-log.record', petition)
    await done(house, 'duty-log.record', {
      type: 'other',
      text: '打扫卫生。',
      occurredAt: at(monday, '08:35'),
    })
    const weather = await done(house, 'duty-log.record', { type: 'other', text: '气象预警3号。' })
    await done(house, 'duty-log.correct', {
      itemId: weather,
      revision: 1,
      type: 'other',
      text: '气象预警4号。',
      occurredAt: at(monday, '09:30'),
      reason: '听错',
    })
    const wrong = await done(house, 'duty-log.record', { type: 'other', text: '记错的。' })
    await done(house, 'duty-log.strike', { itemId: wrong, reason: '记在他簿' })
    await done(house, 'duty-log.record', { type: 'other', text: '待回复。', followUp: true })
    until(house, at(tuesday, '08:00'))
    const told = await inWords(house)
    expect(told.map(words => words.slice(0, words.indexOf(':')))).toEqual([
      'incident',
      'unfinished',
      'incomplete',
      'late',
      'corrected',
      'struck',
    ])
    expect(told[0]).toMatch(/建设路供水主管爆裂。 \| D-2611-\d+；缺/)
    expect(told[2]).toContain('缺')
    expect(told[3]).toContain('迟 55 分，09:30 补记')
    expect(told[4]).toContain('气象预警4号。 | 张伟更正：听错')
    expect(told[5]).toContain('张伟作废：记在他簿')
  })

  it('says of what it looked for and found none', async () => {
    const house = await mannedBureau()
    until(house, at(tuesday, '08:00'))
    const { points, zeros, figures } = await reviewOf(house)
    expect(points.filter(isNoCall)).toEqual([])
    expect(zeros).toContain('incident')
    expect(zeros).not.toContain('contact-check')
    expect(figures.entries).toBe(0)
  })

  it('tells of the gate: closed late, never closed, who was turned away', async () => {
    const house = await mannedBureau()
    await done(house, 'gate.open', { at: at(monday, '06:00') })
    until(house, at(monday, '12:00'))
    await done(house, 'turn-away.record', { kind: 'salesperson', people: 1, afterwards: 'left' })
    until(house, at(tuesday, '08:00'))
    expect(await inWords(house)).toEqual([
      expect.stringContaining('turn-away: 拒绝进入 推销 1人'),
      'gate-hour: 大门应于 11-23 19:00 关门，没有登记 | §11.2',
    ])
    await done(house, 'gate.close', { at: at(monday, '19:25') })
    expect((await inWords(house)).at(-1)).toBe('gate-hour: 大门关门，应 11-23 19:00 | 晚 25 分')
  })
})

describe('a signature', () => {
  it('pins the line up to which he read, and asks for his own password', async () => {
    const house = await mannedBureau()
    until(house, at(tuesday, '08:00'))
    expect(await signAs(house, { password: 'not-it' })).toMatchObject({ code: 'account.password-wrong' })
    const { seen } = await reviewOf(house)
    expect(await signAs(house, li, { opinion: '处置及时' })).toMatchObject({ ok: true })
    const { signatures, stage } = await reviewOf(house, monday)
    expect(stage).toBe('signed')
    expect(signatures).toMatchObject([{ byName: '李建明', as: 'on-duty', opinion: '处置及时', seen }])
  })

  it('is not given while the day runs', async () => {
    const house = await mannedBureau()
    until(house, at(monday, '23:00'))
    expect(await signAs(house, li, { day: monday })).toMatchObject({ code: 'review.still-running' })
  })

  it('of two leaders at once is given by one, and the other is told', async () => {
    const house = await mannedBureau()
    until(house, at(tuesday, '08:00'))
    const seen = (await reviewOf(house)).seen
    const input = { day: monday, seen, opinion: '', password: li.password }
    const [his, hers] = await Promise.all([
      house.call('review.sign', input, { windowId: lisWindow }),
      house.call('review.sign', { ...input, asDeputy: true }, { windowId: wangsWindow }),
    ])
    expect([his, hers].filter(({ ok }) => ok)).toHaveLength(1)
    expect([his, hers].find(({ ok }) => !ok)).toMatchObject({ code: 'review.nothing-new' })
  })

  it('does not stand for what is added or corrected afterwards; a further one does', async () => {
    const house = await mannedBureau()
    const early = await done(house, 'duty-log.record', { type: 'other', text: '早间巡查。' })
    until(house, at(tuesday, '08:00'))
    await signAs(house, li)
    expect((await reviewOf(house, monday)).hasNews).toBe(false)
    until(house, at(tuesday, '08:20'))
    const late = await done(house, 'duty-log.record', {
      type: 'other',
      text: '夜间来电补记。',
      occurredAt: at(monday, '23:00'),
    })
    await done(house, 'duty-log.correct', {
      itemId: early,
      revision: 1,
      type: 'other',
      text: '早间巡查，正常。',
      occurredAt: at(monday, '09:30'),
      reason: '补全',
    })
    const after = await reviewOf(house, monday)
    expect(after.hasNews).toBe(true)
    expect(after.log.map(({ itemId, since }) => [itemId, since])).toEqual([
      [early, 'changed'],
      [late, 'added'],
    ])
    const waits = await house.call('review.unreviewed', {}, { windowId: lisWindow })
    expect(waits).toMatchObject({ answer: { days: [{ day: monday, added: 2 }] } })
    expect(await signAs(house, li, { day: monday })).toMatchObject({ ok: true })
    const { hasNews, signatures, log } = await reviewOf(house, monday)
    expect([hasNews, signatures.length, log.some(({ since }) => since)]).toEqual([false, 2, false])
  })

  it('of another leader names whose day it was', async () => {
    const house = await mannedBureau()
    until(house, at(tuesday, '10:00'))
    expect((await reviewOf(house, monday, wangsWindow)).as).toBe('deputy')
    const hers = { windowId: wangsWindow, day: monday }
    expect(await signAs(house, wang, hers)).toMatchObject({
      code: 'review.not-on-duty',
      params: { leaders: '李建明' },
    })
    expect(await signAs(house, wang, { ...hers, asDeputy: true })).toMatchObject({ ok: true })
    expect((await reviewOf(house, monday)).signatures).toMatchObject([{ as: 'deputy', leaders: ['李建明'] }])
  })

  it('of a day whose month is no longer at hand reads that day from the journal', async () => {
    const house = await mannedBureau()
    const entry = await done(house, 'duty-log.record', {
      type: 'other',
      text: '十一月的条目。',
      followUp: true,
    })
    until(house, '2027-03-02T01:00:00.000Z')
    await done(house, 'duty-log.record', { type: 'other', text: '三月的条目。' })
    const { points, log } = await reviewOf(house, monday)
    expect(points.filter(isNoCall).map(({ itemId }) => itemId)).toEqual([entry])
    expect(log).toHaveLength(1)
    expect(await signAs(house, li, { day: monday })).toMatchObject({ ok: true })
  })
})

describe('a returned entry', () => {
  it('is with whoever is on duty until it is completed', async () => {
    const house = await mannedBureau()
    const itemId = await done(house, 'duty-log.record', petition)
    until(house, at(tuesday, '08:00'))
    const dueAt = at(tuesday, '12:00')
    await done(house, 'review.return', { day: monday, itemId, what: '补全诉求', dueAt }, lisWindow)
    const alarms = await house.call('alarm.list', {}, { windowId: zhaosWindow })
    const matters = alarms.ok ? alarms.answer.facts.matters : []
    expect(matters.find(matter => 'itemId' in matter && matter.itemId === itemId)).toMatchObject({
      dueAt,
      what: '退回补正：补全诉求',
    })
    const board = await house.call('board.read', {}, { windowId: zhaosWindow })
    expect(board).toMatchObject({
      answer: { returned: { total: 1, items: [{ itemId, authorName: '张伟' }] } },
    })
    const standing = await house.call('handover.standing', { post: 'duty-officer' })
    expect(standing).toMatchObject({ answer: { items: [{ itemId, reasons: ['incomplete', 'returned'] }] } })
    await done(house, 'review.answer', { itemId, text: '来人未说明诉求' }, zhaosWindow)
    const { said } = await reviewOf(house, monday)
    expect(said).toMatchObject([
      { said: 'return', itemId, text: '补全诉求', answer: { byName: '赵敏', text: '来人未说明诉求' } },
    ])
    const after = await house.call('review.of-entry', { itemId })
    expect(after).toMatchObject({ answer: { isReturned: false, said: [{ said: 'return' }] } })
  })
})

describe('the month in figures', () => {
  it('counts entries by day, type and hour, and what came to the gate', async () => {
    const house = await mannedBureau()
    await done(house, 'duty-log.record', {
      type: 'telephone',
      text: '来电。',
      occurredAt: at(monday, '09:10'),
    })
    await done(house, 'duty-log.record', { type: 'telephone', text: '又来电。' })
    await done(house, 'gate.open', { at: at(monday, '06:20') })
    await done(house, 'turn-away.record', { kind: 'salesperson', people: 1, afterwards: 'left' })
    const answer = await house.call('review.month', { month: '2026-11' }, { windowId: lisWindow })
    if (!answer.ok) throw new Error(answer.code)
    const { days, types } = answer.answer
    expect(days).toHaveLength(30)
    expect(days.find(({ day }) => day === monday)).toMatchObject({
      entries: 2,
      turnedAway: 1,
      gateLate: 1,
      visits: 0,
    })
    expect(types).toMatchObject([{ type: 'telephone' }])
    expect(types[0]?.hours[9]).toBe(2)
  })
})

describe('the papers', () => {
  it('of the day bears the leader’s opinion once he signed', async () => {
    const house = await mannedBureau()
    until(house, at(tuesday, '08:00'))
    const sheet = { kind: 'duty-day', day: monday } as const
    expect(await house.call('sheet.read', { sheet })).not.toHaveProperty('answer.review')
    await signAs(house, li, { opinion: '处置及时' })
    expect(await house.call('sheet.read', { sheet })).toMatchObject({
      answer: { review: { byName: '李建明', opinion: '处置及时', as: 'on-duty' } },
    })
  })

  it('of the review is read again as it was printed, and tells what became otherwise since', async () => {
    const house = await mannedBureau()
    const itemId = await done(house, 'duty-log.record', petition)
    await done(house, 'gate.open', { at: at(monday, '06:30') })
    until(house, at(tuesday, '08:00'))
    await done(house, 'review.return', { day: monday, itemId, what: '补全诉求' }, lisWindow)
    const sheet = { kind: 'review', day: monday } as const
    const before = await house.call('sheet.read', { sheet })
    const printed = await house.call('sheet.print', { sheet, way: 'printer' })
    if (!printed.ok || !before.ok) throw new Error('not printed')
    until(house, at(tuesday, '10:00'))
    await done(house, 'gate.close', { at: at(monday, '19:25') })
    await done(house, 'review.answer', { itemId, text: '来人未说明诉求' })
    await signAs(house, li, { day: monday })
    const { chain, seq, hash } = printed
    const again = await house.call('sheet.read', { sheet, printed: { chain, seq } })
    const content = (answer: typeof again) => {
      if (!answer.ok || answer.answer.kind !== 'review') throw new Error('no review')
      const { points, zeros, said, signatures } = answer.answer
      return { points, zeros, said, signatures }
    }
    expect(content(again)).toEqual(content(before))
    expect(content(await house.call('sheet.read', { sheet }))).not.toEqual(content(before))
    expect(await house.call('sheet.check', { seq, digits: hash.slice(0, 16) })).toMatchObject({
      answer: { found: 'sheet', changes: [{ act: '答复退回' }, { act: '签署' }] },
    })
  })

  it('of the review is not for everybody', async () => {
    const house = await mannedBureau()
    const sheet = { kind: 'review', day: monday } as const
    const keeper = { account: 'wu.defu', name: '吴德福', password: li.password, oneTime: false }
    await done(house, 'account.create', { ...keeper, roles: ['gatekeeper'] }, 9)
    house.sessions.open(5, keeper.account)
    const answer = await house.call('sheet.read', { sheet }, { windowId: 5 })
    expect(answer).toMatchObject({ ok: false, code: 'sheet.review-closed' })
  })
})
