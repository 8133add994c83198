import { describe, expect, it } from 'vitest'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import type { InputOf } from '../../../shared/contract.ts'
import { checkDigitOf } from '../../../shared/papers/index.ts'
import type { InsideNow, KnownVisitors, SignIn } from '../../../shared/visit/contract.ts'
import { allFiles, holding } from './clear-text.ts'
import { dutyOfficer, type House, openedHouse, openHouse, people, signIn, takeOwnPassword } from './house.ts'

const idOf = (digits: string): string => `${digits}${checkDigitOf(digits)}`
const meihua = {
  name: '林美华',
  idType: 'resident-id',
  idNumber: idOf('12010119850308123'),
  phone: '100-5550-2764',
  organisation: '启明水务科技有限公司',
} as const
const guo = { name: '郭晓东', phone: '100-5550-0750', organisation: '云通监理' } as const
const secrets = [...Object.values(meihua), ...Object.values(guo)].filter(text => text !== 'resident-id')

/** The office has 周芳 on the staff; then the duty officer stands at the gate. */
const gate = async (house?: House) => {
  const opened = house ?? (await openedHouse())
  await opened.call('session.sign-out', {})
  await takeOwnPassword(opened, people.office, 'pine-gate-5521-owl')
  const added = await opened.call('directory.add', {
    name: '周芳',
    section: '办公室',
    post: '科员',
    phone: '',
    shortPhone: '8102',
  })
  if (!added.ok) throw new Error(added.code)
  const staff = await opened.call('directory.find', { text: '周芳' })
  await opened.call('session.sign-out', {})
  await signIn(opened, dutyOfficer)
  return { house: opened, hostId: (staff.ok && staff.answer[0]?.staffId) || '' }
}

type Changed = Partial<SignIn>
const inputOf = (hostId: string, changed: Changed = {}): SignIn => ({
  visitor: meihua,
  people: 1,
  hostId,
  purpose: '送合同资料',
  confirmed: 'phone',
  badge: '01',
  ...changed,
})

const cameIn = async (house: House, input: SignIn): Promise<string> => {
  const answer = await house.call('visit.sign-in', input)
  if (!answer.ok) throw new Error(answer.code)
  return answer.itemId ?? ''
}

const insideNow = async (house: House): Promise<InsideNow> => {
  const answer = await house.call('visit.inside', {})
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer
}

const known = async (house: House, text: string): Promise<KnownVisitors> => {
  const answer = await house.call('visit.known', { text })
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer
}

const { visitor: _, ...withoutVisitor } = inputOf('')

describe('at the gate', () => {
  it('whoever comes stands in no file in clear, and on the screen by name and the ends of his number', async () => {
    const { house, hostId } = await gate()
    const itemId = await cameIn(house, inputOf(hostId))
    await cameIn(house, inputOf(hostId, { visitor: guo, badge: '02', remark: '口头核实' }))
    const correction: InputOf<'visit.correct'> = {
      ...withoutVisitor,
      itemId,
      hostId,
      revision: 1,
      people: 2,
      arrivedAt: (await insideNow(house)).visits[0]?.arrivedAt ?? '',
      reason: '人数',
    }
    expect(
      await house.call('visit.correct', { ...correction, visitor: { ...meihua, name: '林美花' } }),
    ).toMatchObject({ ok: true })
    const shown = await insideNow(house)
    expect(shown).toMatchObject({ people: 3, freeBadge: '03', today: { came: 3, left: 0 } })
    expect(shown.visits[0]).toMatchObject({
      badge: '01',
      hostName: '周芳',
      hostSection: '办公室',
      visitor: { kind: 'known', name: '林美花', maskedId: '120***********1232', phoneTail: '2764' },
    })
    const answers = JSON.stringify([shown, await known(house, '林')])
    for (const secret of [meihua.idNumber, meihua.phone]) expect(answers).not.toContain(secret)
    house.book.saveSnapshot()
    house.book.close()
    expect(holding(house.port, [...secrets, '林美花'])).toEqual([])
    expect(verifyFolder(house.port, '/book')).toMatchObject({ ok: true, problems: [] })
    expect(house.breakdowns).toEqual([])
  })

  it('papers that are doubtful need a word, those without fault none', async () => {
    const { house, hostId } = await gate()
    const wrong = { ...meihua, idNumber: `${meihua.idNumber.slice(0, 17)}5` }
    expect(await house.call('visit.sign-in', inputOf(hostId, { visitor: wrong }))).toMatchObject({
      code: 'visit.remark-needed',
      params: { doubts: '身份证号校验位不符' },
    })
    expect(await house.call('visit.sign-in', inputOf(hostId, { visitor: guo }))).toMatchObject({
      params: { doubts: '未出示证件' },
    })
    expect(
      await house.call('visit.sign-in', inputOf(hostId, { visitor: wrong, remark: '本人说明' })),
    ).toMatchObject({
      ok: true,
    })
  })

  it('the same papers are not let in twice, however they are written', async () => {
    const { house, hostId } = await gate()
    await cameIn(house, inputOf(hostId))
    const again = { ...meihua, name: '林某', idNumber: ` ${meihua.idNumber.replace(/(\d{6})/u, '$1 ')}` }
    expect(await house.call('visit.sign-in', inputOf(hostId, { visitor: again, badge: '02' }))).toMatchObject(
      {
        code: 'visit.already-inside',
      },
    )
  })

  it('nor by taking back that he left, once he is in again', async () => {
    const { house, hostId } = await gate()
    const itemId = await cameIn(house, inputOf(hostId))
    await house.call('visit.sign-out', { itemId, badge: 'returned' })
    const again = await cameIn(house, inputOf(hostId, { badge: '02' }))
    const takeBack = () => house.call('visit.take-back', { itemId, reason: '看错人' })
    expect(await takeBack()).toMatchObject({ code: 'visit.already-inside' })
    expect((await insideNow(house)).people).toBe(1)
    await house.call('visit.sign-out', { itemId: again, badge: 'returned' })
    expect(await takeBack()).toMatchObject({ ok: true })
    expect((await insideNow(house)).visits).toMatchObject([{ itemId }])
  })

  it('a double call is one visit', async () => {
    const { house, hostId } = await gate()
    const [first, second] = [
      await house.call('visit.sign-in', inputOf(hostId), { id: 'form-1' }),
      await house.call('visit.sign-in', inputOf(hostId), { id: 'form-1' }),
    ]
    expect(second).toEqual(first)
    expect((await insideNow(house)).people).toBe(1)
  })
})

describe('whoever came before', () => {
  it('is found by initials, name, unit, phone or papers, and signed in without a word of his leaving the book', async () => {
    const { house, hostId } = await gate()
    const itemId = await cameIn(
      house,
      inputOf(hostId, { visitor: { ...meihua, companions: ['丁文涛'] }, people: 2 }),
    )
    await house.call('visit.sign-out', { itemId, badge: 'returned' })
    for (const typed of ['lmh', 'LMH', 'linmeihua', '林美', '启明水务', '2764', '1232'])
      expect((await known(house, typed)).found, typed).toMatchObject([
        { itemId, visits: 1, host: { staffId: hostId, name: '周芳' }, purpose: '送合同资料' },
      ])
    expect((await known(house, '276')).found).toEqual([])
    const again = await cameIn(house, { ...withoutVisitor, hostId, sameAs: itemId })
    const { visits } = await insideNow(house)
    expect(visits).toMatchObject([{ itemId: again, visitor: { name: '林美华', companions: [] } }])
    expect((await known(house, 'lmh')).found).toMatchObject([{ visits: 2, insideAs: again }])
  })

  it('is found again after a restart, the last one first, and once for each set of papers', async () => {
    const { house, hostId } = await gate()
    const first = await cameIn(house, inputOf(hostId))
    await house.call('visit.sign-out', { itemId: first, badge: 'returned' })
    house.clock.advance(60_000)
    const cousin = { ...meihua, name: '李梅红', idNumber: idOf('12010119850308124') }
    await cameIn(house, inputOf(hostId, { visitor: cousin }))
    house.clock.advance(60_000)
    await cameIn(house, { ...withoutVisitor, hostId, badge: '02', sameAs: first })
    house.book.close()
    const later = openHouse(house.port, { seed: 'later', clock: house.clock })
    await signIn(later, dutyOfficer)
    const { found, isWhole } = await known(later, 'lmh')
    expect(isWhole).toBe(true)
    expect(found.map(({ visitor, visits }) => [visitor.kind === 'known' && visitor.name, visits])).toEqual([
      ['林美华', 2],
      ['李梅红', 1],
    ])
    expect((await insideNow(later)).people).toBe(2)
  })

  it('under a name that was corrected is found by the right one only', async () => {
    const { house, hostId } = await gate()
    const itemId = await cameIn(house, inputOf(hostId))
    const [visit] = (await insideNow(house)).visits
    await known(house, 'lmh')
    const said = {
      ...withoutVisitor,
      hostId,
      itemId,
      revision: 1,
      arrivedAt: visit?.arrivedAt ?? '',
      reason: '姓名',
    }
    await house.call('visit.correct', { ...said, visitor: { ...guo, idType: 'other', idNumber: 'J1234567' } })
    expect((await known(house, 'lmh')).found).toEqual([])
    expect((await known(house, 'gxd')).found).toMatchObject([{ itemId }])
    house.book.close()
    const later = openHouse(house.port, { seed: 'later', clock: house.clock })
    await signIn(later, dutyOfficer)
    expect((await known(later, 'lmh')).found).toEqual([])
    expect((await known(later, 'gxd')).found).toMatchObject([{ itemId, visits: 1 }])
  })

  it('is nobody any more when the key of the month is destroyed; who is inside is shown as such', async () => {
    const { house, hostId } = await gate()
    const itemId = await cameIn(house, inputOf(hostId))
    house.book.close()
    for (const path of allFiles(house.port, '/book/keys')) house.port.remove(path)
    const later = openHouse(house.port, { seed: 'later', clock: house.clock })
    await signIn(later, dutyOfficer)
    expect((await known(later, 'lmh')).found).toEqual([])
    expect((await insideNow(later)).visits).toMatchObject([{ itemId, visitor: { kind: 'destroyed' } }])
    expect(
      await later.call('visit.sign-in', { ...withoutVisitor, hostId, badge: '02', sameAs: itemId }),
    ).toMatchObject({
      code: 'visit.visitor-gone',
    })
    expect(await later.call('visit.sign-out', { itemId, badge: 'returned' })).toMatchObject({ ok: true })
    expect(verifyFolder(house.port, '/book')).toMatchObject({ ok: true })
  })

  it('in a later month is sealed anew, so that each month can be destroyed in its time', async () => {
    const { house, hostId } = await gate()
    const itemId = await cameIn(house, inputOf(hostId))
    await house.call('visit.sign-out', { itemId, badge: 'returned' })
    const again = await cameIn(house, { ...withoutVisitor, hostId, sameAs: itemId })
    const files = () => allFiles(house.port, '/book/people')
    expect(files()).toHaveLength(1)
    await house.call('visit.sign-out', { itemId: again, badge: 'returned' })
    house.clock.advance(9 * 24 * 3_600_000)
    await house.call('session.sign-out', {})
    await signIn(house, dutyOfficer, { confirmClock: true })
    await cameIn(house, { ...withoutVisitor, hostId, sameAs: itemId })
    expect(files()).toHaveLength(2)
    expect(verifyFolder(house.port, '/book')).toMatchObject({ ok: true, problems: [] })
  })
})

describe('the whole of what is sealed', () => {
  it('is shown for a moment to whoever says why and is who he is, and to nobody else', async () => {
    const { house, hostId } = await gate()
    const itemId = await cameIn(house, inputOf(hostId))
    const ask = () => house.call('visit.visitor', { itemId })
    const look = (password: string) => house.call('visit.look', { itemId, reason: '核对身份', password })
    expect(await ask()).toMatchObject({ code: 'visit.look-first', rule: '§21.9.3' })
    expect(await look('not-it')).toMatchObject({ code: 'account.password-wrong' })
    expect(await ask()).toMatchObject({ code: 'visit.look-first' })
    expect(await look(dutyOfficer.password)).toMatchObject({ ok: true })
    expect(await ask()).toEqual({ ok: true, answer: { kind: 'known', visitor: meihua } })
    house.clock.advance(31_000)
    expect(await ask()).toMatchObject({ code: 'visit.look-first' })
    await look(dutyOfficer.password)
    await house.call('session.sign-out', {})
    await signIn(house, { account: people.office.account, password: 'pine-gate-5521-owl' })
    expect(await ask()).toMatchObject({ code: 'visit.look-first' })
    house.book.close()
    expect(holding(house.port, [dutyOfficer.password, meihua.idNumber])).toEqual([])
  })
})

it('the gatehouse’s handover lists who is inside, without who they are', async () => {
  const { house, hostId } = await gate()
  const itemId = await cameIn(house, inputOf(hostId))
  const standing = await house.call('handover.standing', { post: 'gatekeeper' })
  expect(standing).toMatchObject({
    answer: {
      items: [
        {
          itemId,
          reasons: ['inside'],
          text: '来访 1人，找周芳，送合同资料，牌 01，11-23 09:30 进入，在内 1人',
        },
      ],
    },
  })
  expect(JSON.stringify(standing)).not.toContain(meihua.name)
})
