import { expect, it } from 'vitest'
import { recoverChain } from '../../../electron/journal/recover.ts'
import { logPage } from '../../../electron/log-page/log-page.ts'
import { WordsInSlices } from '../../../electron/log-page/words-in-slices.ts'
import { openLedger } from '../../../electron/opening.ts'
import { manualClock } from '../../../electron/ports.ts'
import type { EntryPageQuery } from '../../../shared/duty-log/contract.ts'
import { generalChain } from './full-fold.ts'
import { diskWithHouse, dutyOfficer, openHouse } from './house.ts'

const query: EntryPageQuery = {
  from: '2026-01-01T00:00:00.000Z',
  to: '2028-01-01T00:00:00.000Z',
  offset: 0,
  limit: 4,
  text: 'fxwz',
}

/** Thirty entries, every third one of flood supplies. */
const ledgerOfThirty = async () => {
  const prepared = await diskWithHouse()
  const house = openHouse(prepared.crash(0), {
    clock: manualClock('2026-11-23T02:00:00.000Z'),
    seed: 'words',
  })
  house.sessions.open(1, dutyOfficer.account)
  for (let number = 0; number < 30; number++) {
    house.clock.advance(60_000)
    const text = number % 3 === 0 ? `防汛物资第${number}批` : `巡查第${number}次`
    await house.call('duty-log.record', { type: 'other', text })
  }
  house.book.close()
  return openLedger(house.port, '/book', { chain: generalChain(house.port), frozen: [] }, recoverChain).ledger
}

it('finds in slices what is found at once, page by page', async () => {
  const ledger = await ledgerOfThirty()
  let pauses = 0
  const words = new WordsInSlices(async () => void pauses++)
  for (const offset of [0, 4, 8]) {
    const asked = { ...query, offset }
    expect(await words.page(() => ledger, asked)).toEqual(logPage(ledger, asked))
  }
  expect(pauses).toBe(1)
})

it('looks once for two pages that are asked for together, and lets go of what nobody waits for', async () => {
  const ledger = await ledgerOfThirty()
  const words = new WordsInSlices(() => new Promise(done => setImmediate(done)))
  const both = await Promise.all([0, 4].map(offset => words.page(() => ledger, { ...query, offset })))
  expect(both).toEqual([0, 4].map(offset => logPage(ledger, { ...query, offset })))
  const [first, second] = await Promise.all(
    ['巡查', '第2'].map(text => words.page(() => ledger, { ...query, text })),
  )
  expect(first).toMatchObject({ ok: false, code: 'duty-log.asked-anew' })
  expect(second).toEqual(logPage(ledger, { ...query, text: '第2' }))
})
