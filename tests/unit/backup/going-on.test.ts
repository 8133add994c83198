import { beforeEach, describe, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { recoverChain } from '../../../electron/journal/recover.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { lineageOf } from '../../../electron/lineage.ts'
import { LogWords } from '../../../electron/log-words/log-words.ts'
import { createWordsHere } from '../../../electron/log-words/words-scan.ts'
import { openLedger } from '../../../electron/opening.ts'
import { manualClock } from '../../../electron/ports.ts'
import type { InputOf } from '../../../shared/contract.ts'
import { diskWithHouse, dutyOfficer, type House, openedHouse, openHouse, signIn } from '../book/house.ts'
import { overwrite, removeFolder, textOf } from '../book/tampering.ts'
import { backUp, place, restore } from './places.ts'

const later = '2026-11-23T03:00:00.000Z'
const page: InputOf<'duty-log.page'> = {
  from: '2026-01-01T00:00:00.000Z',
  to: '2028-01-01T00:00:00.000Z',
  offset: 0,
  limit: 500,
}

let disk: FaultDisk

const recorded = async (house: House, text: string): Promise<string> => {
  const answer = await house.call('duty-log.record', { type: 'other', text })
  if (!answer.ok || answer.itemId === undefined) throw new Error('not recorded')
  return answer.itemId
}

const rowsOf = async (house: House) => {
  const answer = await house.call('duty-log.page', page)
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer.rows
}

const found = async (house: House, text: string): Promise<readonly string[]> => {
  const answer = await house.call('search.entries', { text })
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer.hits.map(({ itemId }) => itemId)
}

/** The restored book, its duty officer signed in. */
const restoredHouse = (seed = 'restored', folder = '/new'): Promise<House> =>
  openedHouse(disk, { seed, folder, clock: manualClock(later) })

beforeEach(async () => {
  disk = await diskWithHouse()
  disk.makeFolder(place)
  const house = await openedHouse(disk, { seed: 'before' })
  for (const text of ['龙王庙闸门开启', '泵站正常']) await recorded(house, text)
  house.book.close()
  await backUp(disk)
  await restore(disk, {}, later)
})

describe('a restored book', () => {
  it('shows everything as before, found by page, by search and by number', async () => {
    const before = await rowsOf(await openedHouse(disk.crash(0), { seed: 'old' }))
    const house = await restoredHouse()
    expect(await rowsOf(house)).toEqual(before)
    expect(before).toHaveLength(2)
    expect(await found(house, '龙王庙')).toHaveLength(1)
    expect(house.breakdowns).toEqual([])
  })

  it('goes on in the next chain of both realms, and gives no number twice', async () => {
    const house = await restoredHouse()
    const itemId = await recorded(house, '恢复以后')
    expect(itemId).toMatch(/-2611-100001$/)
    expect(house.book.state().numbers).toMatchObject({ [itemId.slice(0, -7)]: 100_001 })
    const chains = Object.keys(verifyFolder(disk, '/new').chains).map(chain => chain.slice(7))
    expect(chains).toEqual(['general.1', 'general.2', 'secret.1', 'secret.2'])
    expect(verifyFolder(disk, '/new')).toMatchObject({ ok: true, problems: [], notes: [] })
  })

  it('finds entries of both chains, in one list and in one search, over restarts too', async () => {
    const first = await restoredHouse()
    await recorded(first, '龙王庙闸门关闭')
    first.book.close()
    const second = await restoredHouse('again')
    expect((await rowsOf(second)).map(row => row.text)).toEqual([
      '龙王庙闸门关闭',
      '泵站正常',
      '龙王庙闸门开启',
    ])
    expect(await found(second, '龙王庙')).toHaveLength(2)
    second.book.close()
    removeFolder(disk, '/new/index')
    disk.remove('/new/state.json')
    const third = await restoredHouse('from the lines')
    expect(await rowsOf(third)).toEqual(await rowsOf(second))
    expect(await found(third, '龙王庙')).toHaveLength(2)
  })

  it('finds words of both chains in the log, looked through in the lines as well as row by row', async () => {
    const first = await restoredHouse()
    await recorded(first, '龙王庙闸门关闭')
    const wanted = ['龙王庙闸门关闭', '龙王庙闸门开启']
    const query = { ...page, text: '龙王庙' }
    const narrowed = await first.call('duty-log.page', query)
    expect(narrowed.ok && narrowed.answer.rows.map(row => row.text)).toEqual(wanted)
    first.book.close()
    const station = first.book.state().station.opened?.station ?? ''
    const lineage = lineageOf(disk, '/new', station, 'general')
    const { ledger } = openLedger(disk, '/new', lineage, recoverChain)
    const words = new LogWords({ folder: '/new', look: createWordsHere(disk), pause: async () => undefined })
    const found = await words.page(() => ({ chain: lineage.chain, ledger }), query)
    expect('rows' in found && found.rows.map(row => row.text)).toEqual(wanted)
  })

  it('corrects an entry of the chain before, and keeps both texts', async () => {
    const house = await restoredHouse()
    const [row] = (await rowsOf(house)).filter(({ text }) => text === '泵站正常')
    const { itemId = '', revision = 0, occurredAt = '' } = row ?? {}
    const corrected = await house.call('duty-log.correct', {
      itemId,
      revision,
      occurredAt,
      type: 'other',
      text: '二号泵站正常',
      reason: '写漏了',
    })
    expect(corrected).toMatchObject({ ok: true })
    const trail = await house.call('duty-log.trail', { itemId })
    expect(trail.ok && trail.answer).toHaveLength(2)
    expect(await found(house, '二号泵站')).toEqual([itemId])
  })

  it('knows acts of the chain before: the same id is answered, not done again', async () => {
    const old = await openedHouse(disk, { seed: 'old' })
    const input = { type: 'other', text: '同一件事' } as const
    const first = await old.call('duty-log.record', input, { id: 'same-act' })
    old.book.close()
    await backUp(disk, { now: later })
    await restore(disk, { into: '/other' }, later)
    const house = await restoredHouse('restored', '/other')
    expect(await house.call('duty-log.record', input, { id: 'same-act' })).toEqual(first)
  })

  it('can itself be backed up and restored, in the third chain', async () => {
    const house = await restoredHouse()
    await recorded(house, '第二链')
    house.book.close()
    const taken = await backUp(disk, { folder: '/new', now: later })
    expect(Object.keys(taken.chains)).toHaveLength(4)
    expect(await restore(disk, { into: '/third' }, later)).toMatchObject({ n: 3 })
    const third = await restoredHouse('third', '/third')
    expect((await rowsOf(third)).map(row => row.text)).toEqual(['第二链', '泵站正常', '龙王庙闸门开启'])
    expect(await recorded(third, '第三链')).toMatch(/-200001$/)
    expect(verifyFolder(disk, '/third').ok).toBe(true)
  })

  it('passes over numbers of a lost chain that is known of', async () =>
    expect(await restore(disk, { into: '/other', highestKnown: 4 }, later)).toMatchObject({ n: 5 }))

  it('counts no line behind the one that the next chain goes on from', async () => {
    const chain = disk.list('/new/journal').find(name => name.endsWith('general.1')) ?? ''
    const path = `/new/journal/${chain}/2026-11.jsonl`
    overwrite(disk, path, `${textOf(disk, path)}anything\n`)
    const house = await restoredHouse()
    expect(await rowsOf(house)).toHaveLength(2)
    expect(house.book.readOnly).toBeUndefined()
  })

  it('raises the alarm where a line of the frozen chain was altered, and shows what is proven', async () => {
    const chain = disk.list('/new/journal').find(name => name.endsWith('general.1')) ?? ''
    const path = `/new/journal/${chain}/2026-11.jsonl`
    overwrite(disk, path, textOf(disk, path).replace('泵站正常', '泵站异常'))
    const house = openHouse(disk, { seed: 'altered', folder: '/new', clock: manualClock(later) })
    expect(house.book.readOnly).toMatchObject({ code: 'journal.broken', params: { book: '账目' } })
    await signIn(house, dutyOfficer)
    expect((await rowsOf(house)).map(row => row.text)).toEqual(['龙王庙闸门开启'])
  })

  it('raises the alarm where a whole chain is gone', () => {
    const secret = disk.list('/new/journal').find(name => name.endsWith('secret.2')) ?? ''
    removeFolder(disk, `/new/journal/${secret}`)
    const house = openHouse(disk, { seed: 'gone', folder: '/new', clock: manualClock(later) })
    expect(house.book.readOnly?.code).toBe('journal.broken')
  })
})
