import { describe, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import type { Announce } from '../../../shared/appointment/contract.ts'
import { allFiles, holding } from './clear-text.ts'
import {
  diskWithHouse,
  dutyOfficer,
  type House,
  openedHouse,
  openHouse,
  people,
  signIn,
  takeOwnPassword,
} from './house.ts'

const lin = { name: '林美华', idType: 'passport', idNumber: 'E12345678', phone: '100-5550-2764' } as const
const guo = { name: '郭晓东', organisation: '恒源测绘' } as const
const secrets = [lin.name, lin.idNumber, lin.phone, guo.name, guo.organisation]
const office = { account: people.office.account, password: 'pine-gate-5521-owl' }

const swap = async (house: House, who: { readonly account: string; readonly password: string }) => {
  await house.call('session.sign-out', {})
  await signIn(house, who)
}

/** The office has 周芳 on the staff and announces guests of hers; then the duty officer stands at the gate. */
const gate = async (changed: Partial<Announce> = {}, disk?: FaultDisk) => {
  const house = await openedHouse(disk)
  await house.call('session.sign-out', {})
  await takeOwnPassword(house, people.office, office.password)
  await house.call('directory.add', {
    name: '周芳',
    section: '办公室',
    post: '科员',
    phone: '',
    shortPhone: '',
  })
  const staff = await house.call('directory.find', { text: '周芳' })
  const hostId = (staff.ok && staff.answer[0]?.staffId) || ''
  const input = { hostId, purpose: '测绘', on: '2026-11-23', people: 2, guests: [guo, lin], ...changed }
  const answer = await house.call('appointment.announce', input, { id: 'form-1' })
  expect(await house.call('appointment.announce', input, { id: 'form-1' })).toEqual(answer)
  if (!answer.ok) throw new Error(answer.code)
  await swap(house, dutyOfficer)
  return { house, hostId, itemId: answer.itemId ?? '' }
}

const today = async (house: House) => {
  const answer = await house.call('appointment.today', {})
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer.rows
}

const comeOf = (hostId: string, announced: { itemId: string; guest?: number }, count: number) => ({
  announced,
  people: count,
  hostId,
  purpose: '测绘',
  confirmed: 'appointment' as const,
  badge: '01',
})

describe('guests who were announced', () => {
  it('stand in no file in clear, and come in as one visit with all of them', async () => {
    const { house, hostId, itemId } = await gate()
    expect(await today(house)).toMatchObject([
      {
        itemId,
        people: 2,
        arrived: 0,
        standing: 'awaited',
        hostName: '周芳',
        guests: [
          { hasArrived: false, visitor: { name: '郭晓东', organisation: '恒源测绘' } },
          { visitor: { name: '林美华', phoneTail: '2764' } },
        ],
      },
    ])
    expect(await house.call('visit.sign-in', comeOf(hostId, { itemId }, 2))).toMatchObject({ ok: true })
    expect(await house.call('visit.inside', {})).toMatchObject({
      answer: { people: 2, visits: [{ visitor: { name: '郭晓东', companions: ['林美华'] } }] },
    })
    expect(await today(house)).toMatchObject([{ arrived: 2, standing: 'arrived' }])
    expect(
      await house.call('visit.sign-in', { ...comeOf(hostId, { itemId }, 1), badge: '02' }),
    ).toMatchObject({
      code: 'appointment.came',
    })
    await swap(house, office)
    const page = await house.call('appointment.page', { offset: 0, limit: 10 })
    expect(page).toMatchObject({
      answer: { total: 1, rows: [{ itemId, standing: 'kept', arrivals: [{ people: 2 }] }] },
    })
    for (const secret of [lin.idNumber, lin.phone]) expect(JSON.stringify(page)).not.toContain(secret)
    house.book.saveSnapshot()
    house.book.close()
    expect(holding(house.port, secrets)).toEqual([])
    expect(verifyFolder(house.port, '/book')).toMatchObject({ ok: true, problems: [] })
    expect(house.breakdowns).toEqual([])
  })

  it('come in one by one, each under his own name, also after a restart', async () => {
    const { house, hostId, itemId } = await gate()
    await house.call('visit.sign-in', comeOf(hostId, { itemId, guest: 1 }, 1))
    expect(await today(house)).toMatchObject([
      { arrived: 1, standing: 'partly', guests: [{ hasArrived: false }, { hasArrived: true }] },
    ])
    house.book.close()
    const later = openHouse(house.port, { seed: 'later', clock: house.clock })
    await signIn(later, dutyOfficer)
    const second = { ...comeOf(hostId, { itemId, guest: 0 }, 1), badge: '02' }
    expect(await later.call('visit.sign-in', second)).toMatchObject({ ok: true })
    expect(await later.call('visit.inside', {})).toMatchObject({
      answer: { visits: [{ visitor: { name: '林美华' } }, { visitor: { name: '郭晓东' } }] },
    })
    expect(await later.call('visit.known', { text: 'gxd' })).toMatchObject({
      answer: { found: [{ visitor: { name: '郭晓东' } }] },
    })
  })

  it('are kept through a kill, also who of them has come', async () => {
    const disk = await diskWithHouse()
    const { house, hostId, itemId } = await gate({}, disk)
    await house.call('visit.sign-in', comeOf(hostId, { itemId, guest: 1 }, 1), { id: 'came-1' })
    const killed = openHouse(disk.crash(1), { seed: 'killed', clock: house.clock })
    await signIn(killed, dutyOfficer)
    expect(await today(killed)).toMatchObject([{ itemId, arrived: 1, standing: 'partly' }])
    expect(
      await killed.call('visit.sign-in', comeOf(hostId, { itemId, guest: 1 }, 1), { id: 'came-1' }),
    ).toMatchObject({ ok: true })
    expect(await killed.call('visit.inside', {})).toMatchObject({ answer: { people: 1 } })
  })

  it('are shown as destroyed when the key of the month is gone, and then are nobody to let in by it', async () => {
    const { house, hostId, itemId } = await gate()
    house.book.close()
    for (const path of allFiles(house.port, '/book/keys')) house.port.remove(path)
    const later = openHouse(house.port, { seed: 'later', clock: house.clock })
    await signIn(later, dutyOfficer)
    expect(await today(later)).toMatchObject([{ guests: [{ visitor: { kind: 'destroyed' } }, {}] }])
    expect(await later.call('visit.sign-in', comeOf(hostId, { itemId }, 2))).toMatchObject({
      code: 'visit.visitor-gone',
    })
  })

  it('of others are seen by whoever announced them and the office alone', async () => {
    const { house, hostId } = await gate()
    expect(await house.call('appointment.page', { offset: 0, limit: 10 })).toMatchObject({
      answer: { total: 0 },
    })
    const mine = { hostId, purpose: '测绘', on: '2026-11-23', people: 1, guests: [guo] }
    expect(await house.call('appointment.announce', mine)).toMatchObject({
      code: 'appointment.not-your-guest',
      rule: 'unit',
    })
  })

  it('who recur are awaited on their days, and on no day that was taken out', async () => {
    const { house, itemId } = await gate({ weekdays: [1, 2], until: '2026-12-31' })
    expect(await today(house)).toHaveLength(1)
    await swap(house, office)
    await house.call('appointment.cancel', { itemId, on: '2026-11-23', reason: '停一次' })
    expect(await today(house)).toEqual([])
    house.clock.advance(24 * 3_600_000)
    await house.call('session.sign-out', {})
    await signIn(house, office, { confirmClock: true })
    expect(await today(house)).toMatchObject([{ itemId, standing: 'awaited' }])
  })
})

it('shows the whole of those announced for a moment to the office and to whoever announced them, and to nobody else', async () => {
  const { house, itemId } = await gate()
  const ask = () => house.call('appointment.guests', { itemId })
  const look = (password: string) => house.call('appointment.look', { itemId, reason: '核对身份', password })
  expect(await look(dutyOfficer.password)).toMatchObject({ code: 'appointment.not-yours' })
  expect(await ask()).toMatchObject({ code: 'appointment.look-first', rule: '§21.9.3' })
  await swap(house, office)
  expect(await look('not-it')).toMatchObject({ code: 'account.password-wrong' })
  expect(await look(office.password)).toMatchObject({ ok: true })
  expect(await ask()).toEqual({
    ok: true,
    answer: [
      { kind: 'known', visitor: guo },
      { kind: 'known', visitor: lin },
    ],
  })
  house.clock.advance(31_000)
  expect(await ask()).toMatchObject({ code: 'appointment.look-first' })
  house.book.close()
  expect(holding(house.port, secrets)).toEqual([])
})
