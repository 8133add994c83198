import { describe, expect, it } from 'vitest'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import type { InputOf } from '../../../shared/contract.ts'
import { allFiles, holding } from './clear-text.ts'
import {
  dutyOfficer,
  type House,
  morning,
  openedHouse,
  openHouse,
  people,
  signIn,
  takeOwnPassword,
} from './house.ts'

const petitioner = {
  name: '鲍不平',
  idType: 'resident-id',
  idNumber: '110105194912310021',
  phone: '100-5550-0777',
  organisation: '柳荫巷联名户',
} as const
const secrets = [petitioner.name, petitioner.idNumber, petitioner.phone, petitioner.organisation]

const petition: InputOf<'duty-log.record'> = {
  type: 'petition',
  text: '三人到大门反映欠付工程款',
  elements: { people: 3, demand: '结清工程款', talk: '已说明依据', outcome: 'left' },
  petitioner,
}

const recorded = async (house: House, input = petition): Promise<string> => {
  const answer = await house.call('duty-log.record', input)
  if (!answer.ok) throw new Error(answer.code)
  return answer.itemId ?? ''
}

const look = (house: House, itemId: string) => house.call('duty-log.look', { itemId, reason: '核对身份' })
const ask = (house: House, itemId: string) => house.call('duty-log.petitioner', { itemId })

describe('the petitioner of an entry', () => {
  it('stands in no file of the folder in clear: not in journal, people, drafts, state or logs', async () => {
    const house = await openedHouse()
    const itemId = await recorded(house)
    const correction = {
      type: 'petition',
      text: '四人到大门',
      occurredAt: morning,
      revision: 1,
      reason: '人数',
    } as const
    const { elements } = petition
    expect(
      await house.call('duty-log.correct', {
        ...correction,
        itemId,
        elements,
        petitioner: { ...petitioner, name: '鲍大平' },
      }),
    ).toMatchObject({ ok: true })
    await house.call('duty-log.record', { ...petition, type: 'patrol' })
    await house.call('draft.keep', {
      form: 'duty-log-new',
      commandId: 'a1',
      values: JSON.stringify({ petitioner }),
    })
    await look(house, itemId)
    await ask(house, itemId)
    house.book.saveSnapshot()
    house.book.close()
    expect(allFiles(house.port, '/book').some(path => path.includes('/people/'))).toBe(true)
    expect(allFiles(house.port, '/book').some(path => path.includes('/drafts/'))).toBe(true)
    expect(holding(house.port, [...secrets, '鲍大平'])).toEqual([])
    expect(verifyFolder(house.port, '/book')).toMatchObject({ ok: true, problems: [] })
  })

  it('is shown as a reference only, whatever page or entry is asked for', async () => {
    const house = await openedHouse()
    const itemId = await recorded(house)
    const range = { from: '2026-11-22T16:00:00.000Z', to: '2026-11-23T16:00:00.000Z', offset: 0, limit: 10 }
    const answers = JSON.stringify([
      await house.call('duty-log.entry', { itemId }),
      await house.call('duty-log.page', { ...range, text: petitioner.name }),
      await house.call('duty-log.incomplete', {}),
    ])
    for (const secret of secrets) expect(answers).not.toContain(secret)
    expect(await house.call('duty-log.entry', { itemId })).toMatchObject({
      answer: {
        missing: [],
        petitioner: { person: expect.any(String), digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
    })
  })

  it('is opened for whoever has journalled why he looks, for a moment, and for nobody else', async () => {
    const house = await openedHouse()
    const itemId = await recorded(house)
    expect(await ask(house, itemId)).toMatchObject({
      ok: false,
      code: 'duty-log.look-first',
      rule: '§21.9.3',
    })
    expect(await look(house, itemId)).toMatchObject({ ok: true })
    expect(await ask(house, itemId)).toEqual({ ok: true, answer: { kind: 'known', petitioner } })
    house.clock.advance(31_000)
    expect(await ask(house, itemId)).toMatchObject({ code: 'duty-log.look-first' })
    await look(house, itemId)
    const other = await recorded(house)
    expect(await ask(house, other)).toMatchObject({ code: 'duty-log.look-first' })
    await house.call('session.sign-out', {})
    await takeOwnPassword(house, people.office, 'pine-gate-5521-owl')
    expect(await ask(house, itemId)).toMatchObject({ code: 'duty-log.look-first' })
    expect(house.breakdowns).toEqual([])
  })

  it('is shown again after a restart, from the file that it was sealed in', async () => {
    const first = await openedHouse()
    const itemId = await recorded(first)
    first.book.close()
    const house = openHouse(first.port, { seed: 'again' })
    await signIn(house, dutyOfficer)
    await look(house, itemId)
    expect(await ask(house, itemId)).toEqual({ ok: true, answer: { kind: 'known', petitioner } })
  })

  it('is destroyed with the key of its month, and the book stays sound', async () => {
    const house = await openedHouse()
    const itemId = await recorded(house)
    house.book.close()
    for (const path of allFiles(house.port, '/book/keys')) house.port.remove(path)
    const later = openHouse(house.port, { seed: 'later' })
    await signIn(later, dutyOfficer)
    await look(later, itemId)
    expect(await ask(later, itemId)).toEqual({ ok: true, answer: { kind: 'destroyed' } })
    expect(verifyFolder(house.port, '/book')).toMatchObject({ ok: true, problems: [] })
  })

  it('stays as he was named where a correction does not name him anew', async () => {
    const house = await openedHouse()
    const itemId = await recorded(house)
    const correction = {
      itemId,
      type: 'petition',
      text: '四人到大门',
      occurredAt: morning,
      reason: '人数',
    } as const
    const { elements } = petition
    await house.call('duty-log.correct', { ...correction, elements, revision: 1 })
    await look(house, itemId)
    expect(await ask(house, itemId)).toMatchObject({ answer: { petitioner: { name: '鲍不平' } } })
    const anew = { ...correction, elements, revision: 2, petitioner: { name: '鲍大平' } }
    expect(await house.call('duty-log.correct', anew)).toMatchObject({ ok: true })
    expect(await ask(house, itemId)).toMatchObject({ answer: { petitioner: { name: '鲍大平' } } })
    expect(await house.call('duty-log.entry', { itemId })).toMatchObject({ answer: { missing: [] } })
  })

  it('of an entry that names none cannot be looked for', async () => {
    const house = await openedHouse()
    const itemId = await recorded(house, { type: 'other', text: '无事' })
    expect(await look(house, itemId)).toMatchObject({ ok: false, code: 'duty-log.no-petitioner' })
    expect(await look(house, 'D-0000-2611-9')).toMatchObject({ ok: false, code: 'duty-log.entry-unknown' })
  })
})
