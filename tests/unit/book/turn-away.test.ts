import { describe, expect, it } from 'vitest'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import type { RecordTurnAway } from '../../../shared/turn-away/contract.ts'
import { allFiles, holding } from './clear-text.ts'
import { commitsOf } from './full-fold.ts'
import { diskWithHouse, dutyOfficer, type House, openedHouse, openHouse, signIn } from './house.ts'

const bao = {
  name: '鲍不平',
  idType: 'resident-id',
  idNumber: '110105194912310021',
  phone: '100-5550-0777',
  organisation: '柳荫巷联名户',
} as const
const secrets = Object.values(bao).filter(text => text !== 'resident-id')
const stayed = {
  kind: 'other',
  people: 2,
  detail: '要求见局长',
  afterwards: 'stayed',
  person: bao,
} as const

const recorded = async (house: House, input: RecordTurnAway) => {
  const answer = await house.call('turn-away.record', input)
  if (!answer.ok) throw new Error(answer.code)
  return answer.itemId ?? ''
}

const one = async (house: House, itemId: string) => {
  const answer = await house.call('turn-away.one', { itemId })
  if (!answer.ok || !answer.answer) throw new Error('not found')
  return answer.answer
}

const ever = { from: '1970-01-01T00:00:00.000Z', to: '9999-12-31T23:59:59.999Z', offset: 0, limit: 10 }

describe('somebody who is turned away', () => {
  it('stands in no file in clear, and on the screen by name and the ends of his number', async () => {
    const house = await openedHouse()
    const itemId = await recorded(house, stayed)
    await house.call('turn-away.correct', {
      ...stayed,
      itemId,
      revision: 1,
      happenedAt: (await one(house, itemId)).happenedAt,
      person: { ...bao, name: '鲍大平' },
      reason: '姓名',
    })
    const shown = await one(house, itemId)
    expect(shown).toMatchObject({
      stage: 'uncalled',
      person: { kind: 'known', name: '鲍大平', maskedId: '110***********0021', phoneTail: '0777' },
      earlier: [{ person: { name: '鲍不平' } }],
    })
    const page = await house.call('turn-away.page', ever)
    expect(page).toMatchObject({ answer: { total: 1, rows: [{ itemId }] } })
    for (const secret of [bao.idNumber, bao.phone])
      expect(JSON.stringify([shown, page])).not.toContain(secret)
    expect(await house.call('visit.inside', {})).toMatchObject({ answer: { today: { turnedAway: 1 } } })
    house.book.saveSnapshot()
    house.book.close()
    expect(holding(house.port, [...secrets, '鲍大平'])).toEqual([])
    expect(verifyFolder(house.port, '/book')).toMatchObject({ ok: true, problems: [] })
    expect(house.breakdowns).toEqual([])
  })

  it('is open in the gatehouse’s handover until the office has said what is to be done', async () => {
    const house = await openedHouse()
    const itemId = await recorded(house, stayed)
    const listed = async () => {
      const standing = await house.call('handover.standing', { post: 'gatekeeper' })
      return standing.ok ? standing.answer.items : []
    }
    expect(await listed()).toMatchObject([
      { itemId, reasons: ['not-left'], text: '拒绝进入 其他 2人，11-23 09:30，不肯离开，未报办公室' },
    ])
    await house.call('turn-away.call', { itemId, whom: '周芳', number: '8102', isAnswered: false })
    await house.call('turn-away.call', { itemId, whom: '李娜', number: '8105', isAnswered: true })
    expect(await one(house, itemId)).toMatchObject({
      stage: 'called',
      calls: [{ isAnswered: false }, { whom: '李娜', byName: '张伟' }],
    })
    await house.call('turn-away.settle', { itemId, result: '由信访科接走' })
    expect(await listed()).toEqual([])
    expect(await one(house, itemId)).toMatchObject({
      stage: 'settled',
      settlement: { result: '由信访科接走' },
    })
  })

  it('is kept through a kill, and the same act sent again is one', async () => {
    const disk = await diskWithHouse()
    const house = await openedHouse(disk)
    const first = await house.call('turn-away.record', stayed, { id: 'form-1' })
    const killed = await openedHouse(disk.crash(1), { seed: 'killed' })
    expect(await killed.call('turn-away.record', stayed, { id: 'form-1' })).toEqual(first)
    expect(await killed.call('turn-away.page', ever)).toMatchObject({ answer: { total: 1 } })
  })

  it('is shown as destroyed when the key of the month is gone, and may be settled all the same', async () => {
    const house = await openedHouse()
    const itemId = await recorded(house, stayed)
    house.book.close()
    for (const path of allFiles(house.port, '/book/keys')) house.port.remove(path)
    const later = openHouse(house.port, { seed: 'later', clock: house.clock })
    await signIn(later, dutyOfficer)
    expect(await one(later, itemId)).toMatchObject({ person: { kind: 'destroyed' } })
    expect(
      await later.call('turn-away.call', {
        itemId,
        whom: '周芳',
        number: '8102',
        isAnswered: true,
        result: '劝离',
      }),
    ).toMatchObject({ ok: true })
  })
})

describe('a petitioner at the gate', () => {
  it('is one line: the turning away, the entry, and that they are one matter', async () => {
    const house = await openedHouse()
    const itemId = await recorded(house, { ...stayed, petition: { talk: '已告知信访渠道' } })
    const last = commitsOf(house.port).at(-1)
    expect(last?.events.map(({ kind }) => kind)).toEqual([
      'turn-away.recorded',
      'duty-log.recorded',
      'petition.handed-on',
    ])
    const { entryId = '' } = await one(house, itemId)
    expect(await house.call('duty-log.entry', { itemId: entryId })).toMatchObject({
      answer: { type: 'petition', gateId: itemId, missing: ['leader', 'toldAt'] },
    })
    expect(await house.call('duty-log.open', {})).toMatchObject({ answer: [{ itemId: entryId }] })
    await house.call('duty-log.look', { itemId: entryId, reason: '核对身份' })
    expect(await house.call('duty-log.petitioner', { itemId: entryId })).toMatchObject({
      answer: { kind: 'known', petitioner: bao },
    })
    house.book.saveSnapshot()
    house.book.close()
    expect(holding(house.port, secrets)).toEqual([])
    expect(verifyFolder(house.port, '/book')).toMatchObject({ ok: true, problems: [] })
  })
})

it('shows the whole of whoever was turned away for a moment, to whoever says why and is who he is', async () => {
  const house = await openedHouse()
  const itemId = await recorded(house, stayed)
  const ask = () => house.call('turn-away.person', { itemId })
  const look = (password: string) => house.call('turn-away.look', { itemId, reason: '核对身份', password })
  expect(await ask()).toMatchObject({ code: 'turn-away.look-first', rule: '§21.9.3' })
  expect(await look('not-it')).toMatchObject({ code: 'account.password-wrong' })
  expect(await ask()).toMatchObject({ code: 'turn-away.look-first' })
  expect(await look(dutyOfficer.password)).toMatchObject({ ok: true })
  expect(await ask()).toEqual({ ok: true, answer: { kind: 'known', person: bao } })
  house.clock.advance(31_000)
  expect(await ask()).toMatchObject({ code: 'turn-away.look-first' })
  const { person: _, ...unnamed } = stayed
  const nobody = await recorded(house, unnamed)
  const lookAtNobody = { itemId: nobody, reason: '核对', password: dutyOfficer.password }
  expect(await house.call('turn-away.look', lookAtNobody)).toMatchObject({ code: 'turn-away.nobody-named' })
  house.book.close()
  expect(holding(house.port, [...secrets, dutyOfficer.password])).toEqual([])
})
