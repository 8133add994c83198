import { describe, expect, it } from 'vitest'
import { checkDigitOf } from '../../../shared/papers/index.ts'
import type { SheetContent, SheetName } from '../../../shared/sheet/contract.ts'
import { allFiles, holding } from './clear-text.ts'
import { dutyOfficer, type House, openedHouse, openHouse, people, signIn, takeOwnPassword } from './house.ts'

const idNumber = `12010119850308123${checkDigitOf('12010119850308123')}`
const meihua = {
  name: '林美华',
  idType: 'resident-id',
  idNumber,
  phone: '100-5550-2764',
  organisation: '启明水务',
} as const
const guo = { name: '郭晓东', phone: '100-5550-0750' } as const
const van = { plate: '津A·6K2Q8', driver: '魏强', phone: '100-5550-0905' } as const
const secrets = [
  meihua.name,
  idNumber,
  meihua.phone,
  '唐雪梅',
  '启明水务',
  guo.name,
  guo.phone,
  van.plate,
  '津A6K2Q8',
  van.driver,
]
const minuteMs = 60_000

/** 周芳 is on the staff and an official vehicle in the register; then the duty officer stands at the gate. */
const gate = async () => {
  const house = await openedHouse()
  await house.call('session.sign-out', {})
  await takeOwnPassword(house, people.office, 'pine-gate-5521-owl')
  const said = { name: '周芳', section: '办公室', post: '科员', phone: '', shortPhone: '8102' }
  await house.call('directory.add', said)
  const staff = await house.call('directory.find', { text: '周芳' })
  const official = { plate: '津A00001', kind: 'official', section: '办公室', placeId: 'official' } as const
  await house.call('vehicle.add', official)
  await house.call('session.sign-out', {})
  await signIn(house, dutyOfficer)
  const own = await house.call('passage.known', { text: '00001' })
  const hostId = (staff.ok && staff.answer[0]?.staffId) || ''
  return { house, hostId, vehicleId: (own.ok && own.answer.found[0]?.vehicleId) || '' }
}

const made = async (answer: ReturnType<House['call']>): Promise<string> => {
  const said = (await answer) as { readonly ok: boolean; readonly code?: string; readonly itemId?: string }
  if (!said.ok) throw new Error(said.code)
  return said.itemId ?? ''
}

const cameIn = (house: House, hostId: string, more: object = {}) =>
  made(
    house.call('visit.sign-in', {
      visitor: { ...meihua, companions: ['唐雪梅'] },
      people: 2,
      hostId,
      purpose: '送合同资料',
      confirmed: 'phone',
      badge: '01',
      ...more,
    }),
  )

const alone = { visitor: guo, people: 1, badge: '02', remark: '口头核实' } as const
const ago = (house: House, minutes: number) =>
  new Date(Date.parse(house.clock.now()) - minutes * minuteMs).toISOString()

const printed = async (house: House, sheet: SheetName) => {
  const answer = await house.call('sheet.print', { sheet, way: 'printer' })
  if (!answer.ok) throw new Error(answer.code)
  return answer
}

const read = async <K extends SheetContent['kind']>(
  house: House,
  sheet: SheetName & { readonly kind: K },
  printedAs?: { readonly seq: number },
) => {
  const answer = await house.call('sheet.read', { sheet, ...(printedAs && { printed: printedAs }) })
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer as Extract<SheetContent, { readonly kind: K }>
}

const changesOf = async (house: House, { seq, hash }: { readonly seq: number; readonly hash: string }) => {
  const answer = await house.call('sheet.check', { seq, digits: hash.slice(0, 16) })
  if (!answer.ok || answer.answer.found !== 'sheet') throw new Error('no sheet')
  return answer.answer.changes
}

const inside = { kind: 'inside', day: '2026-11-23' } as const
const visitors = { kind: 'visitor-day', day: '2026-11-23' } as const
const vehicles = { kind: 'vehicle-day', day: '2026-11-23' } as const

describe('the list of who is inside', () => {
  it('names people and vehicles, marks who stays too long, and of a paper says who it was then', async () => {
    const { house, hostId, vehicleId } = await gate()
    const long = await cameIn(house, hostId, { arrivedAt: ago(house, 300) })
    const enter = { kind: 'delivery', vehicle: van, people: 2, placeId: 'front-yard' } as const
    const car = await made(house.call('passage.enter', enter))
    await made(house.call('passage.go-out', { vehicleId, people: 1, remark: '王主任派车' }))
    const print = await printed(house, inside)
    await house.call('visit.sign-out', { itemId: long, people: 1 })
    const next = await cameIn(house, hostId, alone)
    await house.call('passage.leave', { itemId: car })
    const gone = await cameIn(house, hostId, { ...alone, visitor: { name: '何静安' }, badge: '03' })
    await house.call('visit.sign-out', { itemId: gone, badge: 'returned' })

    const then = await read(house, inside, { seq: print.seq })
    expect(then).toMatchObject({
      print: { n: 1 },
      visits: [
        {
          itemId: long,
          visitor: { name: '林美华', organisation: '启明水务', companions: ['唐雪梅'] },
          people: 2,
          badge: '01',
          hostName: '周芳',
          hostSection: '办公室',
          isOverstayed: true,
        },
      ],
      vehicles: [{ kind: 'delivery', vehicle: { plate: '津A·6K2Q8', driver: '魏强' }, placeName: '前院' }],
      out: [{ kind: 'official', plate: '津A·00001', remark: '王主任派车' }],
    })
    const now = await read(house, inside)
    expect(now.visits).toMatchObject([
      { itemId: long, people: 1, came: 2 },
      { itemId: next, isOverstayed: false },
    ])
    expect(now.vehicles).toEqual([])
    expect(JSON.stringify([then, now])).not.toMatch(new RegExp(`${idNumber}|${meihua.phone}|${van.phone}`))

    const changes = await changesOf(house, print)
    expect(changes.map(({ itemId, act }) => [itemId, act])).toEqual([
      [long, '离开'],
      [next, '进入'],
      [car, '离开'],
    ])
    for (const secret of secrets) expect(JSON.stringify(changes)).not.toContain(secret)
    house.book.close()
    expect(holding(house.port, secrets)).toEqual([])
  })

  it('is of this moment alone, also when nobody is inside', async () => {
    const { house } = await gate()
    expect(await read(house, inside)).toMatchObject({ visits: [], vehicles: [], out: [] })
    await printed(house, inside)
    const other = { kind: 'inside', day: '2026-11-22' } as const
    expect(await house.call('sheet.print', { sheet: other, way: 'printer' })).toMatchObject({
      code: 'sheet.inside-of-other-day',
      rule: 'unit',
    })
  })
})

describe('the registers of a day', () => {
  it('have a visit on the day it came, however late it was written down, corrected or over', async () => {
    const { house, hostId } = await gate()
    // Half past nine in the morning: ten hours ago is the evening before, at 23:30.
    const evening = await cameIn(house, hostId, { arrivedAt: ago(house, 600) })
    const morning = await cameIn(house, hostId, alone)
    await house.call('visit.find-gone', { itemId: evening, how: '下班巡查未见', badge: 'missing' })
    const yesterday = { ...visitors, day: '2026-11-22' }
    expect((await read(house, yesterday)).visits).toMatchObject([
      { itemId: evening, inside: 0, leavings: [{ people: 2, how: '下班巡查未见', badge: 'missing' }] },
    ])
    const print = await printed(house, visitors)
    expect((await read(house, visitors)).visits.map(({ itemId }) => itemId)).toEqual([morning])
    const correction = {
      itemId: morning,
      revision: 1,
      people: 1,
      hostId,
      purpose: '送合同资料',
      confirmed: 'phone',
      badge: '02',
      remark: '口头核实',
      arrivedAt: ago(house, 590),
      reason: '时间记错',
    } as const
    expect(await house.call('visit.correct', correction)).toMatchObject({ ok: true })
    expect((await read(house, visitors)).visits).toEqual([])
    expect((await read(house, yesterday)).visits.map(({ itemId }) => itemId)).toEqual([evening, morning])
    expect((await read(house, visitors, { seq: print.seq })).visits).toMatchObject([
      { itemId: morning, earlier: [] },
    ])
    expect(await changesOf(house, print)).toMatchObject([
      { itemId: morning, act: '更正', reason: '时间记错' },
    ])
  })

  it('have who was not let in, and every vehicle with how it went', async () => {
    const { house, vehicleId } = await gate()
    const away = await made(
      house.call('turn-away.record', {
        kind: 'salesperson',
        people: 1,
        afterwards: 'stayed',
        person: guo,
        call: { whom: '林帆', number: '8102', isAnswered: true, result: '劝离' },
      }),
    )
    const trip = await made(house.call('passage.go-out', { vehicleId, people: 1, remark: '王主任派车' }))
    await house.call('passage.come-back', { itemId: trip })
    await made(
      house.call('passage.enter', { kind: 'delivery', vehicle: van, people: 1, placeId: 'front-yard' }),
    )
    expect(await read(house, visitors)).toMatchObject({
      visits: [],
      turnedAway: [{ itemId: away, person: { name: '郭晓东' }, stage: 'settled', calls: [{ whom: '林帆' }] }],
    })
    expect((await read(house, vehicles)).passages).toMatchObject([
      { itemId: trip, kind: 'official', endings: [{}] },
      { kind: 'delivery', vehicle: { plate: '津A·6K2Q8' }, endings: [] },
    ])
    const ahead = { kind: 'vehicle-day', day: '2026-11-24' } as const
    expect(await house.call('sheet.print', { sheet: ahead, way: 'pdf' })).toMatchObject({
      code: expect.stringMatching(/^sheet\./u),
    })
  })

  it('are journalled by numbers alone, and read as destroyed once the key of the month is gone', async () => {
    const { house, hostId } = await gate()
    const itemId = await cameIn(house, hostId)
    const { seq } = await printed(house, visitors)
    house.book.close()
    expect(holding(house.port, secrets)).toEqual([])
    const key = allFiles(house.port, '/book').find(path => path.endsWith('2026-11.key'))
    house.port.remove(key ?? '')
    const later = openHouse(house.port, { clock: house.clock, seed: 'later' })
    await signIn(later, dutyOfficer)
    for (const of of [undefined, { seq }])
      expect((await read(later, visitors, of)).visits).toMatchObject([
        { itemId, visitor: { kind: 'destroyed' } },
      ])
    expect((await read(later, inside)).visits).toMatchObject([{ visitor: { kind: 'destroyed' } }])
  })

  it('three hundred visits in a day are all on its sheet', async () => {
    const { house, hostId } = await gate()
    for (let n = 0; n < 300; n++)
      await cameIn(house, hostId, {
        visitor: { name: `来客${n}` },
        people: 1,
        badge: `B${n}`,
        remark: '无证',
      })
    expect((await read(house, visitors)).visits).toHaveLength(300)
    const print = await printed(house, visitors)
    expect((await read(house, visitors, { seq: print.seq })).visits).toHaveLength(300)
  })
})

it('whoever may not look at visits gets no paper of the gate, and it is said by name', async () => {
  const { house } = await gate()
  house.sessions.open(3, people.auditor.account)
  await house.call(
    'account.change-password',
    { current: people.auditor.password, next: 'stone-brook-2231' },
    { windowId: 3 },
  )
  const before = house.book.lastSeq
  for (const sheet of [inside, visitors, vehicles]) {
    expect(await house.call('sheet.read', { sheet }, { windowId: 3 })).toMatchObject({
      code: 'sheet.gate-closed',
      rule: 'unit',
    })
    expect(await house.call('sheet.print', { sheet, way: 'printer' }, { windowId: 3 })).toMatchObject({
      code: 'sheet.gate-closed',
    })
  }
  expect(house.book.lastSeq).toBe(before)
})
