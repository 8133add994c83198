import { describe, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import type { CallName, InputOf, QueryAnswers, QueryName } from '../../../shared/contract.ts'
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

const office = { account: people.office.account, password: 'pine-gate-5521-owl' }
const word = { way: 'paper', leader: { name: '赵副区长' }, document: '区府批〔2026〕8号' } as const

const must = async <N extends CallName>(
  house: House,
  name: N,
  input: InputOf<N>,
  windowId = 1,
): Promise<string> => {
  const answer = await house.call(name, input, { windowId })
  if (!answer.ok) throw new Error(`${name}: ${answer.code}`)
  return ('itemId' in answer && answer.itemId) || ''
}

const asked = async <N extends QueryName>(
  house: House,
  name: N,
  input: InputOf<N>,
): Promise<QueryAnswers[N]> => {
  const answer: unknown = await house.call(name, input)
  const { ok, answer: said } = Object(answer)
  if (!ok) throw new Error(`${name} was refused`)
  return said
}

/** The office sits at window 1, the duty officer at 2; 林帆 is on the staff, and a call is written down. */
const dutyRoom = async (disk: FaultDisk) => {
  const house = await openedHouse(disk)
  await house.call('session.sign-out', {})
  await takeOwnPassword(house, people.office, office.password)
  const person = { name: '林帆', section: '设备科', post: '科员', phone: '', shortPhone: '8102' }
  await must(house, 'directory.add', person)
  await signIn(house, dutyOfficer, { windowId: 2 })
  const [staff] = await asked(house, 'directory.find', { text: '林帆' })
  const entry = await must(house, 'duty-log.record', { type: 'other', text: '沿河路水压低' }, 2)
  return { house, staffId: staff?.staffId ?? '', entry }
}

describe('an instruction about an entry', () => {
  it('is found from it, stands in the log under its own number, and outlives a restart', async () => {
    const disk = await diskWithHouse()
    const { house, staffId, entry } = await dutyRoom(disk)
    const source = { kind: 'entry', itemId: entry } as const
    const itemId = await must(house, 'instruction.give', { word, text: '现场核查', to: [staffId], source }, 2)
    expect(await asked(house, 'instruction.of-source', { source })).toMatchObject([
      { itemId, stage: 'open', source, people: [{ name: '林帆', conveyed: 'no' }] },
    ])
    expect(await asked(house, 'duty-log.entry', { itemId })).toMatchObject({
      type: 'instruction',
      instruction: 'open',
      missing: [],
    })
    expect((await asked(house, 'duty-log.entry', { itemId: entry }))?.instruction).toBeUndefined()
    expect(await asked(house, 'board.read', {})).toMatchObject({
      instructions: { total: 1, items: [{ itemId }] },
    })
    const standing = await asked(house, 'handover.standing', { post: 'duty-officer' })
    expect(standing.items.find(item => item.itemId === itemId)).toMatchObject({
      reasons: ['instruction-open'],
      text: '赵副区长批示：现场核查；林帆待传达',
    })
    house.book.close()
    const again = openHouse(disk, { clock: house.clock, seed: 'again' })
    await signIn(again, { account: office.account, password: office.password })
    expect(await asked(again, 'instruction.open', {})).toMatchObject([{ itemId, what: '现场核查' }])
    expect(again.breakdowns).toEqual([])
  })

  it('that is corrected is corrected in the log in the same line; what the log refuses leaves no trace', async () => {
    const { house, staffId } = await dutyRoom(await diskWithHouse())
    const itemId = await must(house, 'instruction.give', { word, text: '现场核查', to: [staffId] }, 2)
    expect(await house.call('duty-log.strike', { itemId, reason: '记错' }, { windowId: 2 })).toMatchObject({
      code: 'instruction.tracked-there',
      rule: '§8.5',
    })
    const said = { itemId, seen: 1, word, text: '现场核查，拍照', to: [staffId], reason: '补充' }
    await must(house, 'instruction.correct', said, 2)
    expect(await asked(house, 'duty-log.entry', { itemId })).toMatchObject({
      text: '现场核查，拍照',
      revision: 2,
      reason: '补充',
      earlier: [{ text: '现场核查' }],
    })
    const shown = await asked(house, 'instruction.one', { itemId })
    expect(shown).toMatchObject({ revision: 2, seen: 2, earlier: [{ text: '现场核查' }] })
    await must(house, 'instruction.withdraw', { itemId, seen: 2, word, reason: '情况已变' }, 2)
    expect(await asked(house, 'instruction.open', {})).toEqual([])
    const closed = await asked(house, 'instruction.page', { list: 'closed', offset: 0, limit: 10 })
    expect(closed).toMatchObject({ total: 1, rows: [{ itemId, stage: 'withdrawn' }] })
  })

  it('is not given by whoever may only read it', async () => {
    const { house, staffId } = await dutyRoom(await diskWithHouse())
    house.sessions.open(3, people.administrator.account)
    expect(
      await house.call('instruction.give', { word, text: '核查', to: [staffId] }, { windowId: 3 }),
    ).toMatchObject({ code: 'door.not-permitted' })
  })
})
