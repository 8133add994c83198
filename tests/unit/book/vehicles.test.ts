import { describe, expect, it } from 'vitest'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import type { InputOf } from '../../../shared/contract.ts'
import type { KnownVehicles, VehiclesNow } from '../../../shared/passage/contract.ts'
import { allFiles, holding } from './clear-text.ts'
import { dutyOfficer, type House, openedHouse, openHouse, people, signIn, takeOwnPassword } from './house.ts'

const van = { plate: '津A·6K2Q8', driver: '魏强', phone: '100-5550-0905', organisation: '恒源检测' } as const
const truck = { plate: '冀RD19057', driver: '方俊' } as const
const secrets = [
  '津A6K2Q8',
  '津A·6K2Q8',
  '冀RD19057',
  '冀R·D19057',
  '魏强',
  '方俊',
  van.phone,
  van.organisation,
]
const meihua = { name: '林美华', phone: '100-5550-2764' } as const

/** The office has 周芳 on the staff, her car and an official one in the register; then the duty officer stands at the gate. */
const gate = async (house?: House) => {
  const opened = house ?? (await openedHouse())
  await opened.call('session.sign-out', {})
  await takeOwnPassword(opened, people.office, 'pine-gate-5521-owl')
  await opened.call('directory.add', {
    name: '周芳',
    section: '办公室',
    post: '科员',
    phone: '',
    shortPhone: '8102',
  })
  const staff = await opened.call('directory.find', { text: '周芳' })
  const hostId = (staff.ok && staff.answer[0]?.staffId) || ''
  await opened.call('vehicle.add', { plate: '津B11111', kind: 'staff', ownerId: hostId, placeId: 'shed' })
  await opened.call('vehicle.add', {
    plate: '津A00001',
    kind: 'official',
    section: '办公室',
    placeId: 'official',
  })
  await opened.call('session.sign-out', {})
  await signIn(opened, dutyOfficer)
  return { house: opened, hostId }
}

type Enter = InputOf<'passage.enter'>
const enterOf = (changed: Partial<Enter> = {}): Enter => ({
  kind: 'delivery',
  vehicle: van,
  people: 1,
  purpose: '送水质样品',
  placeId: 'front-yard',
  ...changed,
})

const made = async (answer: ReturnType<House['call']>): Promise<string> => {
  const said = (await answer) as { readonly ok: boolean; readonly code?: string; readonly itemId?: string }
  if (!said.ok) throw new Error(said.code)
  return said.itemId ?? ''
}

const now = async (house: House): Promise<VehiclesNow> => {
  const answer = await house.call('passage.inside', {})
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer
}

const known = async (house: House, text: string): Promise<KnownVehicles> => {
  const answer = await house.call('passage.known', { text })
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer
}

describe('a vehicle of others', () => {
  it('stands in no file in clear, and on the screen by plate, driver and the end of his telephone', async () => {
    const { house, hostId } = await gate()
    const itemId = await made(house.call('passage.enter', enterOf({ hostId })))
    await made(house.call('passage.enter', enterOf({ vehicle: truck, kind: 'visiting' })))
    const correction: InputOf<'passage.correct'> = {
      itemId,
      revision: 1,
      kind: 'delivery',
      people: 2,
      purpose: '送水质样品',
      placeId: 'front-yard',
      driver: '魏小强',
      movedAt: (await now(house)).passages[0]?.movedAt ?? '',
      reason: '司机',
    }
    expect(await house.call('passage.correct', correction)).toMatchObject({ ok: true })
    const shown = await now(house)
    expect(shown).toMatchObject({ outside: 2, officialOut: 0, isOutLate: false })
    expect(shown.passages[0]).toMatchObject({
      vehicle: { kind: 'known', plate: '津A·6K2Q8', driver: '魏小强', organisation: '恒源检测' },
      placeName: '前院',
      people: 2,
    })
    expect(shown.places.map(({ name, taken }) => [name, taken])).toEqual([
      ['前院', 2],
      ['车库', 0],
      ['车棚', 0],
      ['公车位', 1],
    ])
    expect(JSON.stringify([shown, await known(house, '6k2')])).not.toContain(van.phone)
    house.book.saveSnapshot()
    house.book.close()
    expect(holding(house.port, [...secrets, '魏小强'])).toEqual([])
    expect(verifyFolder(house.port, '/book')).toMatchObject({ ok: true, problems: [] })
    expect(house.breakdowns).toEqual([])
  })

  it('is not let in twice, however its plate is written, nor as one of the unit’s own', async () => {
    const { house } = await gate()
    await made(house.call('passage.enter', enterOf()))
    expect(await house.call('passage.enter', enterOf({ vehicle: { plate: ' 津ａ6k2q8' } }))).toMatchObject({
      code: 'passage.already-inside',
    })
    expect(await house.call('passage.enter', enterOf({ vehicle: { plate: '津B·11111' } }))).toMatchObject({
      code: 'passage.own-plate',
    })
  })

  it('with an odd plate is let in with a word', async () => {
    const { house } = await gate()
    const foreign = enterOf({ vehicle: { plate: 'AB-123-CD' } })
    expect(await house.call('passage.enter', foreign)).toMatchObject({
      code: 'passage.remark-needed',
      params: { doubts: '车牌不合号牌样式' },
    })
    expect(await house.call('passage.enter', { ...foreign, remark: '境外车' })).toMatchObject({ ok: true })
  })

  it('sent twice is one passage', async () => {
    const { house } = await gate()
    const first = await house.call('passage.enter', enterOf(), { id: 'form-1' })
    expect(await house.call('passage.enter', enterOf(), { id: 'form-1' })).toEqual(first)
    expect((await now(house)).outside).toBe(1)
  })

  it('whose leaving was a mistake is inside again, but not beside itself', async () => {
    const { house } = await gate()
    const itemId = await made(house.call('passage.enter', enterOf()))
    await house.call('passage.leave', { itemId })
    const again = await made(house.call('passage.enter', enterOf()))
    expect(await house.call('passage.take-back', { itemId, reason: '看错车' })).toMatchObject({
      code: 'passage.already-inside',
    })
    await house.call('passage.leave', { itemId: again })
    expect(await house.call('passage.take-back', { itemId, reason: '看错车' })).toMatchObject({ ok: true })
    expect((await now(house)).passages.map(passage => passage.itemId)).toEqual([itemId])
  })
})

describe('a vehicle that came before', () => {
  it('is found by any part of its plate or by its driver, and comes in again without a word of it leaving the book', async () => {
    const { house, hostId } = await gate()
    const itemId = await made(house.call('passage.enter', enterOf({ hostId })))
    for (const typed of ['津a6', '6K2', '2q8', 'Q8', '8', '津A·6K2Q8', '魏', 'wq', '恒源'])
      expect((await known(house, typed)).found, typed).toMatchObject([
        { itemId, openAs: itemId, passages: 1, purpose: '送水质样品', host: { name: '周芳' } },
      ])
    await house.call('passage.leave', { itemId })
    const again = await made(
      house.call('passage.enter', {
        kind: 'delivery',
        sameAs: itemId,
        people: 1,
        purpose: '取样品',
        driver: '魏强',
      }),
    )
    expect((await known(house, '2Q8')).found).toMatchObject([
      { itemId: again, openAs: again, passages: 2, purpose: '取样品', vehicle: { phoneTail: '0905' } },
    ])
    await house.call('passage.leave', { itemId: again })
    await made(
      house.call('passage.enter', {
        kind: 'delivery',
        sameAs: again,
        people: 1,
        purpose: '取样品',
        driver: '方俊',
      }),
    )
    const [found] = (await known(house, '2Q8')).found
    expect(found?.vehicle).toEqual({
      kind: 'known',
      plate: '津A·6K2Q8',
      driver: '方俊',
      organisation: '恒源检测',
    })
  })

  it('is found again after a restart; under a plate that was corrected by the right one only', async () => {
    const { house } = await gate()
    const itemId = await made(house.call('passage.enter', enterOf()))
    const [passage] = (await now(house)).passages
    await known(house, '2Q8')
    await house.call('passage.correct', {
      itemId,
      revision: 1,
      kind: 'delivery',
      people: 1,
      purpose: '送水质样品',
      vehicle: truck,
      movedAt: passage?.movedAt ?? '',
      reason: '车牌看错',
    })
    expect((await known(house, '2Q8')).found).toEqual([])
    house.book.close()
    const later = openHouse(house.port, { seed: 'later', clock: house.clock })
    await signIn(later, dutyOfficer)
    expect((await known(later, '2Q8')).found).toEqual([])
    expect(await known(later, '057')).toMatchObject({ isWhole: true, found: [{ itemId, passages: 1 }] })
    expect((await now(later)).outside).toBe(1)
  })

  it('is nothing any more when the key of the month is destroyed; what is inside is shown as such and leaves', async () => {
    const { house } = await gate()
    const itemId = await made(house.call('passage.enter', enterOf()))
    house.book.close()
    for (const path of allFiles(house.port, '/book/keys')) house.port.remove(path)
    const later = openHouse(house.port, { seed: 'later', clock: house.clock })
    await signIn(later, dutyOfficer)
    expect((await known(later, '2Q8')).found).toEqual([])
    expect((await now(later)).passages).toMatchObject([{ itemId, vehicle: { kind: 'destroyed' } }])
    expect(
      await later.call('passage.enter', { kind: 'delivery', sameAs: itemId, people: 1, purpose: '送样' }),
    ).toMatchObject({ code: 'passage.vehicle-gone' })
    expect(await later.call('passage.leave', { itemId })).toMatchObject({ ok: true })
    expect(verifyFolder(house.port, '/book')).toMatchObject({ ok: true })
  })
})

describe('vehicles of the unit’s own', () => {
  it('are offered first, and told from where they are', async () => {
    const { house } = await gate()
    const [car] = (await known(house, '111')).found
    expect(car).toMatchObject({ kind: 'staff', plate: '津B·11111', ownerName: '周芳', placeId: 'shed' })
    expect((await known(house, 'zf')).found).toMatchObject([{ plate: '津B·11111' }])
    const vehicleId = car?.vehicleId ?? ''
    const itemId = await made(
      house.call('passage.enter', { kind: 'staff', vehicleId, people: 1, placeId: 'shed' }),
    )
    expect((await known(house, '111')).found).toMatchObject([{ openAs: itemId }])
    await house.call('passage.leave', { itemId })
    expect((await known(house, '111')).found[0]?.openAs).toBeUndefined()
  })

  it('an official one that is not back is late at night, and listed in the gatehouse’s handover', async () => {
    const { house } = await gate()
    const vehicleId = (await known(house, '0001')).found[0]?.vehicleId ?? ''
    const itemId = await made(
      house.call('passage.go-out', { vehicleId, people: 2, remark: '王主任派车，去水厂' }),
    )
    expect(await now(house)).toMatchObject({ officialOut: 1, isOutLate: false })
    expect(await house.call('handover.standing', { post: 'gatekeeper' })).toMatchObject({
      answer: {
        items: [
          {
            itemId,
            reasons: ['official-out'],
            text: expect.stringContaining('公车 津A·00001，王主任派车，去水厂'),
          },
        ],
      },
    })
    house.clock.advance(11 * 3_600_000)
    expect(await now(house)).toMatchObject({ officialOut: 1, isOutLate: true })
    await house.call('session.sign-out', {})
    await signIn(house, dutyOfficer)
    expect(await house.call('passage.come-back', { itemId })).toMatchObject({ ok: true })
    expect(await now(house)).toMatchObject({ officialOut: 0, isOutLate: false })
  })
})

it('visitor and vehicle come by one line of the journal, and leave by one', async () => {
  const { house, hostId } = await gate()
  const visit = {
    visitor: meihua,
    people: 1,
    hostId,
    purpose: '送合同',
    confirmed: 'phone',
    remark: '口头核实',
    badge: '01',
  } as const
  const answer = await house.call('passage.enter-with-visitor', {
    visit,
    plate: '津A6K2Q8',
    kind: 'visiting',
    placeId: 'front-yard',
  })
  if (!answer.ok) throw new Error(answer.code)
  const itemId = answer.itemId ?? ''
  const page = { from: '2000-01-01T00:00:00.000Z', to: '2999-01-01T00:00:00.000Z', offset: 0, limit: 10 }
  expect((await now(house)).passages).toMatchObject([
    { visitId: itemId, vehicle: { plate: '津A·6K2Q8', driver: '林美华', phoneTail: '2764' } },
  ])
  expect(await house.call('visit.page', page)).toMatchObject({ answer: { total: 1, rows: [{ itemId }] } })
  expect(await house.call('passage.page', page)).toMatchObject({
    answer: { total: 1, rows: [{ visitId: itemId, isVisitInside: true }] },
  })
  expect(await house.call('visit.known', { text: 'lmh' })).toMatchObject({ answer: { found: [{ itemId }] } })
  const out = await house.call('visit.sign-out', { itemId, badge: 'returned' })
  expect(out).toMatchObject({ ok: true, seq: answer.seq + 1 })
  expect((await now(house)).passages).toEqual([])
  house.book.close()
  expect(holding(house.port, [...secrets, meihua.name, meihua.phone])).toEqual([])
})

it('the whole of what is sealed is shown for a moment to whoever says why and is who he is', async () => {
  const { house } = await gate()
  const itemId = await made(house.call('passage.enter', enterOf()))
  const ask = () => house.call('passage.vehicle', { itemId })
  const look = (password: string) => house.call('passage.look', { itemId, reason: '联系挪车', password })
  expect(await ask()).toMatchObject({ code: 'passage.look-first', rule: '§21.9.3' })
  expect(await look('not-it')).toMatchObject({ code: 'account.password-wrong' })
  expect(await look(dutyOfficer.password)).toMatchObject({ ok: true })
  expect(await ask()).toEqual({ ok: true, answer: { kind: 'known', vehicle: { ...van, plate: '津A6K2Q8' } } })
  house.clock.advance(31_000)
  expect(await ask()).toMatchObject({ code: 'passage.look-first' })
})
