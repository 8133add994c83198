import { describe, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { checkDigitOf } from '../../../shared/papers/index.ts'
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

const digits = '11010519491231002'
const bao = {
  name: '鲍不平',
  idType: 'resident-id',
  idNumber: `${digits}${checkDigitOf(digits)}`,
  phone: '100-5550-0777',
} as const
const secrets = [bao.name, bao.idNumber, bao.phone]
const said = { reason: '曾扰乱接待秩序', until: '2026-12-31', toDo: '通知办公室' }
const office = { account: people.office.account, password: 'pine-gate-5521-owl' }

/** The office has 周芳 on the staff and somebody on its list; then the duty officer stands at the gate. */
const gate = async (disk?: FaultDisk) => {
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
  const added = await house.call('look-out.add', { person: bao, ...said })
  if (!added.ok) throw new Error(added.code)
  await swap(house, dutyOfficer)
  return { house, hostId: (staff.ok && staff.answer[0]?.staffId) || '', itemId: added.itemId ?? '' }
}

const swap = async (house: House, who: { readonly account: string; readonly password: string }) => {
  await house.call('session.sign-out', {})
  await signIn(house, who)
}

const visitOf = (hostId: string) => ({
  visitor: bao,
  people: 1,
  hostId,
  purpose: '反映问题',
  confirmed: 'phone' as const,
  badge: '01',
})

describe('whoever the office looks out for', () => {
  it('stands in no file in clear; the gate is told the reason, the last day and what to do, and no more', async () => {
    const { house, hostId, itemId } = await gate()
    expect(await house.call('look-out.page', { offset: 0, limit: 10 })).toMatchObject({
      code: 'door.not-permitted',
    })
    const match = await house.call('look-out.match', { idType: 'resident-id', idNumber: bao.idNumber })
    expect(match).toEqual({ ok: true, answer: { itemId, ...said } })
    const refused = await house.call('visit.sign-in', visitOf(hostId))
    expect(refused).toMatchObject({ code: 'look-out.met', rule: 'unit', params: { item: itemId } })
    for (const secret of secrets) expect(JSON.stringify([match, refused])).not.toContain(secret)
    expect(
      await house.call('visit.sign-in', { ...visitOf(hostId), lookOutSeen: itemId, remark: '办公室同意' }),
    ).toMatchObject({ ok: true })
    await swap(house, office)
    expect(await house.call('look-out.page', { offset: 0, limit: 10 })).toMatchObject({
      answer: {
        total: 1,
        rows: [{ itemId, standing: 'in-force', person: { name: '鲍不平', phoneTail: '0777' }, met: [{}] }],
      },
    })
    house.book.saveSnapshot()
    house.book.close()
    expect(holding(house.port, secrets)).toEqual([])
    expect(verifyFolder(house.port, '/book')).toMatchObject({ ok: true, problems: [] })
    expect(house.breakdowns).toEqual([])
  })

  it('is met again as somebody known from an earlier visit, and by name and the end of the phone', async () => {
    const { house, hostId, itemId } = await gate()
    const first = await house.call('visit.sign-in', {
      ...visitOf(hostId),
      lookOutSeen: itemId,
      remark: '办公室同意',
    })
    const sameAs = (first.ok && first.itemId) || ''
    expect(await house.call('look-out.match', { sameAs })).toMatchObject({ answer: { itemId } })
    expect(await house.call('look-out.match', { name: '鲍不平', phone: '0777' })).toMatchObject({
      answer: { itemId },
    })
    expect(await house.call('look-out.match', { name: '鲍不平' })).toMatchObject({ answer: null })
    expect(await house.call('look-out.match', {})).toMatchObject({ answer: null })
  })

  it('is met when the papers of a visit are put right, and when another name was given first', async () => {
    const { house, hostId, itemId } = await gate()
    const { idNumber: _, ...mistyped } = { ...bao, name: '鲍某', phone: '100-5550-0999' }
    const came = await house.call('visit.sign-in', {
      ...visitOf(hostId),
      visitor: mistyped,
      remark: '口头核实',
    })
    const shown = await house.call('visit.inside', {})
    const arrivedAt = (shown.ok && shown.answer.visits[0]?.arrivedAt) || ''
    const { visitor: __, ...stated } = visitOf(hostId)
    const correction = {
      ...stated,
      itemId: (came.ok && came.itemId) || '',
      revision: 1,
      arrivedAt,
      reason: '看到证件',
      visitor: bao,
    }
    const refused = await house.call('visit.correct', correction)
    expect(refused).toMatchObject({ code: 'look-out.met', params: { item: itemId } })
    for (const secret of secrets) expect(JSON.stringify(refused)).not.toContain(secret)
    expect(
      await house.call('visit.correct', { ...correction, lookOutSeen: itemId, remark: '办公室同意' }),
    ).toMatchObject({ ok: true })
    await swap(house, office)
    expect(await house.call('look-out.page', { offset: 0, limit: 10 })).toMatchObject({
      answer: { rows: [{ met: [{ gateId: correction.itemId }] }] },
    })
  })

  it('is met after a kill as before it', async () => {
    const disk = await diskWithHouse()
    const { house, itemId } = await gate(disk)
    const killed = openHouse(disk.crash(1), { seed: 'killed', clock: house.clock })
    await signIn(killed, dutyOfficer)
    expect(await killed.call('look-out.match', { idNumber: bao.idNumber })).toMatchObject({
      answer: { itemId },
    })
  })

  it('is met by nobody once withdrawn, or where his key is lost', async () => {
    const { house, itemId } = await gate()
    const ask = (at: House) => at.call('look-out.match', { idNumber: bao.idNumber })
    house.book.close()
    const kept = allFiles(house.port, '/book/keys')
    const later = openHouse(house.port, { seed: 'later', clock: house.clock })
    await signIn(later, office)
    expect(await ask(later)).toMatchObject({ answer: { itemId } })
    await later.call('look-out.withdraw', { itemId, why: '已解决' })
    expect(await ask(later)).toMatchObject({ answer: null })
    await later.call('look-out.add', { person: bao, ...said })
    later.book.close()
    for (const path of kept) house.port.remove(path)
    const lost = openHouse(house.port, { seed: 'lost', clock: house.clock })
    await signIn(lost, office)
    expect(await ask(lost)).toMatchObject({ answer: null })
    expect(await lost.call('look-out.page', { offset: 0, limit: 10 })).toMatchObject({
      answer: { rows: [{ person: { kind: 'destroyed' } }, { standing: 'withdrawn' }] },
    })
  })
})

it('shows the office the whole of somebody on its list for a moment, and the gate never', async () => {
  const { house, itemId } = await gate()
  const ask = () => house.call('look-out.person', { itemId })
  const look = (password: string) => house.call('look-out.look', { itemId, reason: '核对身份', password })
  expect(await look(dutyOfficer.password)).toMatchObject({ code: 'door.not-permitted' })
  expect(await ask()).toMatchObject({ code: 'door.not-permitted' })
  await swap(house, office)
  expect(await ask()).toMatchObject({ code: 'look-out.look-first', rule: '§21.9.3' })
  expect(await look('not-it')).toMatchObject({ code: 'account.password-wrong' })
  expect(await look(office.password)).toMatchObject({ ok: true })
  expect(await ask()).toEqual({ ok: true, answer: { kind: 'known', person: bao } })
  house.clock.advance(31_000)
  expect(await ask()).toMatchObject({ code: 'look-out.look-first' })
  house.book.close()
  expect(holding(house.port, secrets)).toEqual([])
})
