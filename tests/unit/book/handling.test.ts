import { describe, expect, it } from 'vitest'
import type { CommandAnswer } from '../../../shared/contract.ts'
import { type House, openedHouse, openHouse, people } from './house.ts'

const itemOf = (answer: CommandAnswer): string => {
  if (!answer.ok || answer.itemId === undefined) throw new Error('not recorded')
  return answer.itemId
}

const entryOf = async ({ call }: House, itemId: string) => {
  const answer = await call('duty-log.entry', { itemId })
  if (!answer.ok || !answer.answer) throw new Error('no entry')
  return answer.answer
}

const dayMs = 86_400_000

/** Recorded in November, and then eight months go by with something in each. */
const coldEntry = async () => {
  const house = await openedHouse()
  const recorded = await house.call('duty-log.record', { type: 'other', text: '大门门禁报修' })
  for (let month = 0; month < 8; month++) {
    house.clock.advance(30 * dayMs)
    await house.book.signIns.signIn({
      account: 'zhang.wei',
      password: 'horse-battery-8291',
      confirmClock: true,
    })
    house.sessions.open(1, 'zhang.wei')
    await house.call('duty-log.record', { type: 'other', text: `第${month}月巡查` })
  }
  return { house, itemId: itemOf(recorded) }
}

describe('an entry whose month went cold', () => {
  it('is corrected, taken up, closed and opened again, and stays where it happened', async () => {
    const { house, itemId } = await coldEntry()
    const { call, port, clock } = house
    const before = await entryOf(house, itemId)
    const text = '大门门禁报修，型号补记'
    const { occurredAt } = before
    const acts = [
      await call('duty-log.correct', {
        itemId,
        revision: 1,
        type: 'other',
        text,
        occurredAt,
        reason: '补型号',
      }),
      await call('duty-log.follow-up', { itemId, reason: '一直未修' }),
      await call('duty-log.handle', { itemId, text: '厂家已上门' }),
      await call('duty-log.close', { itemId, result: '已换读卡器' }),
      await call('duty-log.reopen', { itemId, reason: '又坏了' }),
    ]
    expect(acts.map(({ ok }) => ok)).toEqual([true, true, true, true, true])
    house.book.close()
    const again = openHouse(port, { clock, seed: 'later' })
    again.sessions.open(1, 'zhang.wei')
    const after = await entryOf(again, itemId)
    expect(after).toMatchObject({ text, occurredAt, revision: 2, handling: { stage: 'open' } })
    expect(after.handling.acts.map(({ kind }) => kind)).toEqual([
      'followed-up',
      'handled',
      'closed',
      'reopened',
    ])
    const open = await again.call('duty-log.open', {})
    expect(open.ok && open.answer.map(row => row.itemId)).toEqual([itemId])
  })

  it('is linked with a duplicate of another month, both ways, after the index was made anew', async () => {
    const { house, itemId } = await coldEntry()
    const { call, port, clock } = house
    const twin = itemOf(await call('duty-log.record', { type: 'other', text: '大门门禁报修（重复登记）' }))
    await call('duty-log.mark-duplicate', { itemId: twin, of: itemId, reason: '同一报修' })
    house.book.close()
    port.list('/book/index').forEach(chain => {
      for (const name of port.list(`/book/index/${chain}`)) port.remove(`/book/index/${chain}/${name}`)
    })
    const again = openHouse(port, { clock, seed: 'later' })
    again.sessions.open(1, 'zhang.wei')
    expect((await entryOf(again, itemId)).handling).toMatchObject({ duplicates: [twin] })
    expect((await entryOf(again, twin)).handling).toMatchObject({ stage: 'duplicate', duplicateOf: itemId })
  })
})

describe('a forwarded document', () => {
  it('is signed for on the spot by a second person, who is the actor of that line', async () => {
    const house = await openedHouse()
    const { call } = house
    const itemId = itemOf(await call('duty-log.record', { type: 'other', text: '市局防汛通知' }))
    const to = [{ name: people.office.name, section: '办公室' }]
    await call('duty-log.forward', { itemId, to })
    expect(await call('duty-log.acknowledge', { itemId })).toMatchObject({ code: 'duty-log.not-recipient' })
    const { account, password } = people.office
    await call('session.sign-in', { account, password }, { windowId: 2 })
    const own = 'willow-tram-6620-egg'
    await call('account.change-password', { current: password, next: own }, { windowId: 2 })
    const signed = await call('session.sign-once', {
      account,
      password: own,
      command: 'duty-log.acknowledge',
    })
    if (!signed.ok || !('pass' in signed) || signed.pass === undefined) throw new Error('no pass')
    expect(await call('duty-log.acknowledge', { itemId }, { pass: signed.pass })).toMatchObject({ ok: true })
    const { handling } = await entryOf(house, itemId)
    expect(handling.forwardings).toMatchObject([
      { signedBy: people.office.name, acknowledged: { by: account } },
    ])
    const open = await call('duty-log.open', {})
    expect(open.ok && open.answer).toEqual([])
  })
})

describe('a struck entry', () => {
  it('stays in the list, and is left out of counts and of what is sought unless it is asked for', async () => {
    const house = await openedHouse()
    const { call, clock } = house
    const itemId = itemOf(await call('duty-log.record', { type: 'telephone', text: '误记的来电' }))
    await call('duty-log.record', { type: 'other', text: '巡查正常，无误记' })
    clock.advance(60_000)
    await call('duty-log.strike', { itemId, reason: '记错了簿' })
    const range = { from: '2026-11-22T00:00:00.000Z', to: '2026-11-24T00:00:00.000Z', offset: 0, limit: 10 }
    const page = async (more: object) => {
      const answer = await call('duty-log.page', { ...range, ...more })
      if (!answer.ok) throw new Error(answer.code)
      return answer.answer
    }
    expect(await page({})).toMatchObject({ total: 2, counts: { all: 1, incomplete: 0 } })
    expect((await page({ text: '误记' })).rows.map(row => row.text)).toEqual(['巡查正常，无误记'])
    expect((await page({ text: '误记', states: ['struck'] })).rows.map(row => row.itemId)).toEqual([itemId])
    const incomplete = await call('duty-log.incomplete', {})
    expect(incomplete.ok && incomplete.answer).toEqual([])
  })
})

describe('无事', () => {
  it('stands against an entry that is recorded into its time later, and the entry against it', async () => {
    const house = await openedHouse()
    const { call, clock } = house
    const now = clock.now()
    const ago = (minutes: number) => new Date(Date.parse(now) - minutes * 60_000).toISOString()
    const nil = itemOf(await call('duty-log.report-nil', { from: ago(300), to: ago(60) }))
    expect((await entryOf(house, nil)).againstNil).toEqual([])
    const late = itemOf(
      await call('duty-log.record', { type: 'other', text: '夜里有人来电', occurredAt: ago(90) }),
    )
    expect((await entryOf(house, nil)).againstNil).toEqual([{ itemId: late, text: '夜里有人来电' }])
    expect((await entryOf(house, late)).nilReports).toMatchObject([{ itemId: nil, byName: '张伟' }])
  })
})
