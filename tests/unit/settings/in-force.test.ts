import { beforeEach, describe, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import type { InputOf } from '../../../shared/contract.ts'
import { commitsOf } from '../book/full-fold.ts'
import { diskWithHouse, type House, openHouse, people, takeOwnPassword } from '../book/house.ts'

const minute = 60_000
const [officeWindow, dutyWindow] = [1, 2]

let disk: FaultDisk
let house: House

/** The office at window 1 and the duty officer at window 2, both with their own passwords. */
beforeEach(async () => {
  disk = await diskWithHouse()
  house = openHouse(disk)
  await takeOwnPassword(house, people.office, 'tusk-vane-6180-arc')
  house.sessions.open(dutyWindow, people['duty-officer'].account)
})

const change = (name: InputOf<'settings.change'>['name'], value: number) =>
  house.call('settings.change', { name, value, reason: '汛期来电集中' }, { windowId: officeWindow })

const inForce = async (name: string) => {
  const rows = await house.call('settings.list', {}, { windowId: dutyWindow })
  return rows.ok ? rows.answer.find(row => row.name === name) : undefined
}

/** The duty officer writes down what happened 40 minutes ago. @returns its number. */
const recordLate = async (text: string): Promise<string> => {
  const occurredAt = new Date(Date.parse(house.clock.now()) - 40 * minute).toISOString()
  const input = { type: 'other', text, occurredAt } as const
  const answer = await house.call('duty-log.record', input, { windowId: dutyWindow })
  return answer.ok ? (answer.itemId ?? '') : ''
}

const isLate = async (itemId: string) => {
  const answer = await house.call('duty-log.entry', { itemId }, { windowId: dutyWindow })
  return answer.ok && answer.answer?.late
}

describe('a changed limit', () => {
  it('is one line of the journal, by the office, with its reason, and is shown to everybody', async () => {
    expect(await change('duty-log.late-after', 45)).toMatchObject({ ok: true })
    expect(commitsOf(disk).at(-1)).toMatchObject({
      actor: people.office.account,
      command: 'settings.change',
      events: [{ kind: 'settings.changed', v: 1, data: { before: 30, value: 45, reason: '汛期来电集中' } }],
    })
    expect(await inForce('duty-log.late-after')).toMatchObject({
      value: 45,
      default: 30,
      changed: { byName: people.office.name, at: house.clock.now(), seq: commitsOf(disk).length },
    })
  })

  it('counts for the next entry and for none before it', async () => {
    const before = await recordLate('改前登记')
    await change('duty-log.late-after', 45)
    const after = await recordLate('改后登记')
    expect([await isLate(before), await isLate(after)]).toEqual([true, false])
  })

  it('is there after a restart, from the snapshot and from the journal alone', async () => {
    await change('duty-log.late-after', 45)
    house.book.close()
    house = openHouse(disk, { seed: 'snapshot' })
    house.sessions.open(dutyWindow, people['duty-officer'].account)
    expect(await inForce('duty-log.late-after')).toMatchObject({ value: 45 })
    house.book.close()
    disk.remove('/book/state.json')
    house = openHouse(disk, { seed: 'journal' })
    house.sessions.open(dutyWindow, people['duty-officer'].account)
    expect(await inForce('duty-log.late-after')).toMatchObject({ value: 45, revision: 1 })
  })

  it('sent twice is one change', async () => {
    const input = { name: 'duty-log.late-after', value: 45, reason: '汛期' } as const
    const first = await house.call('settings.change', input, { id: 'form-1' })
    expect(await house.call('settings.change', input, { id: 'form-1' })).toEqual(first)
    expect(await inForce('duty-log.late-after')).toMatchObject({ revision: 1 })
  })

  it('tells every window which kind of thing happened', async () => {
    const kinds: string[] = []
    house.book.subscribe(news => 'kinds' in news && kinds.push(...news.kinds))
    await change('duty-log.late-after', 45)
    await house.call('settings.restore', { name: 'duty-log.late-after', reason: '汛期已过' })
    expect(kinds).toEqual(['settings.changed', 'settings.restored'])
  })
})

describe('the shell follows a change at once', () => {
  it('of the idle lock', async () => {
    await change('session.idle-lock', 12)
    expect(house.desk.idleLockMinutes()).toBe(12)
    expect(await house.call('session.current', {}, { windowId: dutyWindow })).toMatchObject({
      answer: { idleLockMinutes: 12 },
    })
  })

  it('of the failures that cost no wait', async () => {
    await change('session.failures-before-wait', 2)
    const wrong = { account: people.auditor.account, password: 'not-this-one' }
    for (let times = 0; times < 2; times++) await house.call('session.sign-in', wrong, { windowId: 3 })
    expect(await house.call('session.sign-in', wrong, { windowId: 3 })).toMatchObject({
      code: 'session.throttled',
    })
  })

  it('of the clock’s drift', async () => {
    await change('clock.drift', 30)
    house.clock.setTo(new Date(Date.parse(house.clock.now()) + 20 * minute).toISOString())
    await house.call('duty-log.record', { type: 'other', text: '在' }, { windowId: dutyWindow })
    expect(commitsOf(disk).at(-2)).toMatchObject({ command: 'settings.change' })
  })

  it('of the shortest password', async () => {
    await change('account.password-least-apart', 24)
    await change('account.password-least', 24)
    const next = { current: 'tusk-vane-6180-arc', next: 'rook-fern-2291-elm' }
    expect(await house.call('account.change-password', next)).toMatchObject({
      code: 'account.password-too-short',
      params: { least: 24 },
    })
  })
})

it('without a reason is no change', async () => {
  const input = { name: 'duty-log.late-after', value: 45, reason: '   ' } as const
  expect(await house.call('settings.change', input)).toMatchObject({ code: 'door.malformed' })
  expect(await inForce('duty-log.late-after')).toMatchObject({ value: 30, revision: 0 })
})
