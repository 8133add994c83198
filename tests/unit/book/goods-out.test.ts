import { describe, expect, it } from 'vitest'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import type { LetOutLately } from '../../../shared/exit-pass/contract.ts'
import { dutyOfficer, type House, openedHouse, people, signIn, takeOwnPassword } from './house.ts'

const guo = { kind: 'outside', name: '郭晓东', plate: '津A·6K2Q8' } as const
const minuteMs = 60_000

/** The office sits at window 1 and has made out a pass for 郭晓东; the duty officer stands at the gate, window 2; two vans are inside. */
const bureau = async () => {
  const house = await openedHouse()
  await house.call('session.sign-out', {})
  await takeOwnPassword(house, people.office, 'pine-gate-5521-owl')
  await signIn(house, dutyOfficer, { windowId: 2 })
  const pass = await house.call('exit-pass.issue', {
    holder: guo,
    section: '设备科',
    items: [{ name: '水泵', count: 2, unit: '台' }],
    purpose: '返厂维修',
    validUntil: new Date(Date.parse(house.clock.now()) + 600 * minuteMs).toISOString(),
    approval: { kind: 'paper', approver: '李建明', document: '办字〔2026〕31号', on: '2026-11-23' },
  })
  const passId = (pass.ok && pass.itemId) || ''
  return { house, passId, vans: [await enter(house, '津A6K2Q8'), await enter(house, '津A6K2Q9')] as const }
}

const enter = async (house: House, plate: string): Promise<string> => {
  const answer = await atGate(house).call('passage.enter', {
    kind: 'delivery',
    vehicle: { plate },
    people: 1,
    purpose: '拉水泵',
  })
  if (!answer.ok) throw new Error(answer.code)
  return answer.itemId ?? ''
}

const atGate = (house: House) => ({
  call: ((name, input) => house.call(name, input, { windowId: 2 })) as House['call'],
})

const letOut = (house: House, itemId: string, seen: number) =>
  atGate(house).call('exit-pass.let-out', { itemId, items: [{ item: 1, count: 1 }], seen })

const lately = async (house: House, text = ''): Promise<readonly LetOutLately[]> => {
  const answer = await atGate(house).call('exit-pass.lately', { text })
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer
}

describe('goods in a vehicle', () => {
  it('leave by a pass let out at the gate, once; passage and pass name each other', async () => {
    const { house, passId, vans } = await bureau()
    const { call } = atGate(house)
    const leave = (itemId: string) => call('passage.leave', { itemId, goods: '水泵 1台', release: passId })
    expect(await lately(house)).toEqual([])
    expect(await leave(vans[0])).toMatchObject({ code: 'passage.release-not-let-out' })
    await letOut(house, passId, 0)
    expect(await leave(vans[0])).toMatchObject({ ok: true })
    expect(await leave(vans[1])).toMatchObject({ code: 'passage.release-carried', rule: 'unit' })
    expect(await call('passage.one', { itemId: vans[0] })).toMatchObject({
      answer: { endings: [{ goods: '水泵 1台', release: { itemId: passId, number: '放〔2026〕1号' } }] },
    })
    expect(await call('exit-pass.one', { itemId: passId })).toMatchObject({
      answer: { lettings: [{ carriedBy: vans[0] }] },
    })
    await letOut(house, passId, 1)
    expect(await leave(vans[1])).toMatchObject({ ok: true })
    house.book.close()
    expect(verifyFolder(house.port, '/book')).toMatchObject({ ok: true, problems: [] })
    expect(house.breakdowns).toEqual([])
  })

  it('are offered while their letting-out is fresh and no vehicle took them, by number, holder, initials and plate', async () => {
    const { house, passId, vans } = await bureau()
    await letOut(house, passId, 0)
    for (const typed of ['', '1', '1号', '放〔2026〕1号', '郭', 'gxd', '6k2q8'])
      expect(await lately(house, typed), typed).toMatchObject([
        { itemId: passId, number: '放〔2026〕1号', holder: { name: '郭晓东' }, items: [{ count: 1 }] },
      ])
    for (const typed of ['林', '2026', '2']) expect(await lately(house, typed), typed).toEqual([])
    const leave = { itemId: vans[0], goods: '水泵 1台', release: passId }
    await atGate(house).call('passage.leave', leave)
    expect(await lately(house)).toEqual([])
    await atGate(house).call('passage.take-back', { itemId: vans[0], reason: '看错车' })
    expect(await lately(house)).toHaveLength(1)
    house.clock.advance(121 * minuteMs)
    expect(await lately(house)).toEqual([])
    expect(await atGate(house).call('passage.leave', leave)).toMatchObject({
      code: 'passage.release-too-old',
      params: { minutes: 120 },
    })
  })
})
