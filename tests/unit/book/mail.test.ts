import { describe, expect, it } from 'vitest'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import type { InputOf } from '../../../shared/contract.ts'
import type { MailDay, ShownMail, WaitingNow } from '../../../shared/mail/contract.ts'
import type { SheetName } from '../../../shared/sheet/contract.ts'
import { allFiles, holding } from './clear-text.ts'
import { dutyOfficer, type House, openedHouse, openHouse, people, signIn, takeOwnPassword } from './house.ts'

const sender = { name: '林美华' }
const officePassword = 'pine-gate-5521-owl'
type Items = InputOf<'mail.receive'>['items']

/** 周芳 of the office and 王强 of the finance section are on the staff; then the duty officer sits at the desk. */
const gatehouse = async () => {
  const house = await openedHouse()
  await house.call('session.sign-out', {})
  await takeOwnPassword(house, people.office, officePassword)
  for (const [name, section] of [
    ['周芳', '办公室'],
    ['王强', '财务科'],
  ] as const)
    await house.call('directory.add', { name, section, post: '科员', phone: '', shortPhone: '' })
  await house.call('session.sign-out', {})
  await signIn(house, dutyOfficer)
  const found = async (text: string) => {
    const answer = await house.call('mail.addressees', { text })
    return answer.ok ? answer.answer : []
  }
  const to = async (text: string) => (await found(text))[0]?.to ?? { sectionId: 'nobody' }
  return { house, found, zhou: await to('周芳'), finance: await to('财务科') }
}

const receive = async (house: House, items: Items, arrivedAt?: string): Promise<string> => {
  const answer = await house.call('mail.receive', { items, ...(arrivedAt !== undefined && { arrivedAt }) })
  if (!answer.ok) throw new Error(answer.code)
  return answer.itemId ?? ''
}

const waiting = async (house: House): Promise<WaitingNow> => {
  const answer = await house.call('mail.waiting', {})
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer
}

const dayOf = async (house: House, day: string): Promise<MailDay> => {
  const answer = await house.call('mail.day', { day })
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer
}

const one = async (house: House, itemId: string): Promise<ShownMail | null> => {
  const answer = await house.call('mail.one', { itemId })
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer
}

const passFor = async (house: House, who: { readonly account: string; readonly password: string }) => {
  const answer = await house.call('session.sign-once', { ...who, command: 'mail.acknowledge' })
  return answer.ok ? (answer.pass ?? '') : ''
}

describe('the mail', () => {
  it('is listed by section and person; no file holds a sender in clear', async () => {
    const { house, zhou, finance } = await gatehouse()
    const parcel = await receive(house, [
      { kind: 'parcel', to: zhou, count: 1, sender, number: 'sf 139', place: '2号柜' },
    ])
    await receive(house, [
      { kind: 'newspaper', to: finance, count: 12 },
      { kind: 'letter', to: finance, count: 3 },
    ])
    expect(await waiting(house)).toMatchObject({
      pieces: 16,
      toSign: 0,
      tooLong: 0,
      today: { before: 0, received: 16, handedOver: 0, returned: 0, waiting: 16 },
      items: [
        {
          itemId: parcel,
          number: 'SF139',
          place: '2号柜',
          shownSender: { kind: 'known', name: '林美华' },
          initials: ['zf', 'bgs'],
        },
        { kind: 'newspaper', count: 12, shownTo: { name: '财务科', isSection: true } },
        { kind: 'letter', count: 3 },
      ],
    })
    house.book.saveSnapshot()
    house.book.close()
    expect(holding(house.port, [sender.name])).toEqual([])
    expect(verifyFolder(house.port, '/book')).toMatchObject({ ok: true, problems: [] })
    expect(house.breakdowns).toEqual([])
  })

  it('finds whoever it is for by initials, a section as well as a person', async () => {
    const { house, found } = await gatehouse()
    expect(await found('zf')).toMatchObject([{ name: '周芳', section: '办公室', post: '科员' }])
    expect(await found('cwk')).toMatchObject([
      { name: '财务科', section: '', to: { sectionId: expect.any(String) } },
    ])
    expect(await found('')).toEqual([])
    expect(await found('nobody')).toEqual([])
    expect(house.breakdowns).toEqual([])
  })

  it('is handed over on the spot by the recipient’s own password, once', async () => {
    const { house, zhou } = await gatehouse()
    const itemId = await receive(house, [{ kind: 'parcel', to: zhou, count: 1 }])
    const sign = { itemId, condition: 'intact' } as const
    expect(await house.call('mail.acknowledge', sign)).toMatchObject({
      code: 'mail.not-recipient',
      rule: '§11.5',
    })
    const wrong = await house.call('session.sign-once', {
      account: people.office.account,
      password: 'no',
      command: 'mail.acknowledge',
    })
    expect(wrong.ok).toBe(false)
    const pass = await passFor(house, { account: people.office.account, password: officePassword })
    expect(await house.call('mail.acknowledge', sign, { pass })).toMatchObject({ ok: true })
    expect(await house.call('mail.acknowledge', sign, { pass })).toMatchObject({ ok: false })
    expect(await one(house, itemId)).toMatchObject({
      stage: 'handed-over',
      waiting: 0,
      goings: [{ went: 'handed-over', recipient: { name: '周芳', way: 'account' }, byName: '周芳' }],
    })
    expect((await waiting(house)).items).toEqual([])
  })

  it('that is urgent rings until the duty officer has signed', async () => {
    const { house, zhou } = await gatehouse()
    const itemId = await receive(house, [{ kind: 'urgent-confidential', to: zhou, count: 1 }])
    const marks = async () => {
      const answer = await house.call('alarm.marks', {})
      return answer.ok ? answer.answer.marks : []
    }
    expect(await waiting(house)).toMatchObject({ toSign: 1, items: [{ itemId, signBy: expect.any(String) }] })
    house.clock.advance(16 * 60_000)
    expect(await marks()).toMatchObject([{ kind: 'urgent', state: 'calling' }])
    await house.call('alarm.acknowledge', { key: `mail:${itemId}` })
    expect(await marks()).toMatchObject([{ kind: 'urgent', state: 'quiet' }])
    expect(await house.call('mail.acknowledge', { itemId, condition: 'intact' })).toMatchObject({ ok: true })
    expect(await marks()).toEqual([])
  })

  it('balances every day, also where something came before midnight and was written down after it', async () => {
    const { house, zhou } = await gatehouse()
    const late = await receive(house, [{ kind: 'parcel', to: zhou, count: 2 }], '2026-11-22T15:59:00.000Z')
    const atMidnight = await receive(
      house,
      [{ kind: 'parcel', to: zhou, count: 3 }],
      '2026-11-22T16:00:00.000Z',
    )
    await house.call('mail.return', {
      itemId: late,
      count: 1,
      reason: '查无此人',
      returnedAt: '2026-11-22T15:59:30.000Z',
    })
    const [before, after] = [await dayOf(house, '2026-11-22'), await dayOf(house, '2026-11-23')]
    expect(before).toMatchObject({
      rows: [{ itemId: late }],
      balance: { before: 0, received: 2, handedOver: 0, returned: 1, waiting: 1 },
    })
    expect(after).toMatchObject({
      rows: [{ itemId: atMidnight }],
      balance: { before: 1, received: 3, handedOver: 0, returned: 0, waiting: 4 },
    })
  })

  it('of a day lists what a later statement moved to it', async () => {
    const { house, zhou } = await gatehouse()
    const itemId = await receive(house, [{ kind: 'parcel', to: zhou, count: 1 }])
    house.clock.advance(20 * 24 * 3_600_000)
    await house.call('session.sign-out', {})
    await signIn(house, dutyOfficer, { confirmClock: true })
    const corrected = await house.call('mail.correct', {
      itemId,
      revision: 1,
      kind: 'parcel',
      to: zhou,
      count: 1,
      arrivedAt: '2026-11-20T02:00:00.000Z',
      reason: '日期记错',
    })
    expect(corrected).toMatchObject({ ok: true })
    expect(await dayOf(house, '2026-11-20')).toMatchObject({
      rows: [{ itemId, revision: 2 }],
      balance: { received: 1 },
    })
    expect(await dayOf(house, '2026-11-23')).toMatchObject({
      rows: [],
      balance: { before: 1, received: 0, waiting: 1 },
    })
    expect((await waiting(house)).items).toMatchObject([{ days: 23, isTooLong: true }])
  })

  it('whose month key is lost says so of its sender, and is handed over all the same', async () => {
    const { house, zhou } = await gatehouse()
    const itemId = await receive(house, [{ kind: 'parcel', to: zhou, count: 1, sender }])
    house.book.close()
    for (const path of allFiles(house.port, '/book/keys')) house.port.remove(path)
    const later = openHouse(house.port, { seed: 'later', clock: house.clock })
    await signIn(later, dutyOfficer)
    expect(await one(later, itemId)).toMatchObject({ shownSender: { kind: 'destroyed' } })
    const paper = { itemId, condition: 'intact', name: '周芳', at: house.clock.now() } as const
    expect(await later.call('mail.acknowledge-on-paper', paper)).toMatchObject({ ok: true })
    expect(verifyFolder(house.port, '/book')).toMatchObject({ ok: true })
  })

  it('a reader that sends twice makes one item; one that sends garbage none', async () => {
    const { house, zhou } = await gatehouse()
    const items: Items = [{ kind: 'parcel', to: zhou, count: 1, number: 'JD0012345678JD0012345678' }]
    const first = await house.call('mail.receive', { items }, { id: 'form-1' })
    expect(await house.call('mail.receive', { items }, { id: 'form-1' })).toEqual(first)
    expect((await waiting(house)).items).toMatchObject([{ number: 'JD0012345678' }])
    const garbage: Items = [{ kind: 'parcel', to: zhou, count: 1, number: '\u0002JD\u0003' }]
    expect(await house.call('mail.receive', { items: garbage })).toMatchObject({ code: 'door.malformed' })
    expect((await waiting(house)).items).toHaveLength(1)
  })

  it('passes the gatehouse’s handover on by item, without its sender', async () => {
    const { house, zhou } = await gatehouse()
    const itemId = await receive(house, [{ kind: 'parcel', to: zhou, count: 1, sender, place: '2号柜' }])
    const standing = await house.call('handover.standing', { post: 'gatekeeper' })
    expect(standing).toMatchObject({
      answer: {
        items: [
          {
            itemId,
            reasons: ['mail-waiting'],
            text: '包裹 1件，收件 周芳（办公室），存 2号柜，11-23 09:30 到',
          },
        ],
      },
    })
    expect(JSON.stringify(standing)).not.toContain(sender.name)
  })
})

describe('the hand-over sheet', () => {
  const today: SheetName = { kind: 'mail', day: '2026-11-23' }

  it('lists what waits by section; its foot finds it again, with what was taken since', async () => {
    const { house, zhou, finance } = await gatehouse()
    const papers = await receive(house, [{ kind: 'newspaper', to: finance, count: 12 }])
    const parcel = await receive(house, [{ kind: 'parcel', to: zhou, count: 1, sender }])
    const answer = await house.call('sheet.print', { sheet: today, way: 'printer' })
    if (!answer.ok) throw new Error(answer.code)
    const paper = { itemId: parcel, condition: 'intact', name: '周芳', at: house.clock.now() } as const
    await house.call('mail.acknowledge-on-paper', paper)
    const now = await house.call('sheet.read', { sheet: today })
    expect(now).toMatchObject({ answer: { kind: 'mail', lines: [{ itemId: papers, waiting: 12 }] } })
    const then = await house.call('sheet.read', { sheet: today, printed: { seq: answer.seq } })
    expect(then).toMatchObject({
      answer: {
        lines: [{ itemId: parcel, to: { name: '周芳' }, waiting: 1 }, { itemId: papers }],
        print: { n: 1 },
      },
    })
    expect(JSON.stringify([now, then])).not.toContain(sender.name)
    const foot = { seq: answer.seq, digits: answer.hash.slice(0, 16) }
    expect(await house.call('sheet.check', foot)).toMatchObject({
      answer: { found: 'sheet', sheet: today, changes: [{ itemId: parcel, act: '领取' }] },
    })
  })

  it('is of today alone: what waited on another day is nobody’s to sign for', async () => {
    const { house } = await gatehouse()
    const other = { kind: 'mail', day: '2026-11-22' } as const
    expect(await house.call('sheet.print', { sheet: other, way: 'printer' })).toMatchObject({
      code: 'sheet.mail-of-other-day',
    })
  })
})
