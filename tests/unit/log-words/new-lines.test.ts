import { expect, it } from 'vitest'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { readCommits } from '../../../electron/journal/read.ts'
import { recoverChain } from '../../../electron/journal/recover.ts'
import { logPage } from '../../../electron/log-page/log-page.ts'
import { openLedger } from '../../../electron/opening.ts'
import { manualClock } from '../../../electron/ports.ts'
import type { Ledger } from '../../../electron/store/ledger.ts'
import type { EntryPageQuery } from '../../../shared/duty-log/contract.ts'
import { generalChain } from '../book/full-fold.ts'
import { diskWithHouse, dutyOfficer, type House, openHouse } from '../book/house.ts'
import { countedWords } from './counted-words.ts'

const query: EntryPageQuery = {
  from: '2026-01-01T00:00:00.000Z',
  to: '2028-01-01T00:00:00.000Z',
  offset: 0,
  limit: 100,
  text: 'fxwz',
}

const record = async (house: House, text: string): Promise<string> => {
  house.clock.advance(60_000)
  const answer = await house.call('duty-log.record', { type: 'other', text })
  if (!answer.ok) throw new Error(answer.code)
  return answer.itemId ?? ''
}

/** Six entries, every third one of flood supplies, in a book that goes on. */
const bookOfSix = async () => {
  const house = openHouse((await diskWithHouse()).crash(0), {
    clock: manualClock('2026-11-23T02:00:00.000Z'),
    seed: 'words',
  })
  house.sessions.open(1, dutyOfficer.account)
  const made: string[] = []
  for (let n = 0; n < 6; n++)
    made.push(await record(house, n % 3 === 0 ? `防汛物资第${n}批` : `巡查第${n}次`))
  const chain = generalChain(house.port)
  const { ledger } = openLedger(house.port, '/book', { chain: chain, frozen: [] }, recoverChain)
  return { house, chain, ledger, made }
}

/** The lines that were written since. */
const catchUp = (port: FilePort, chain: string, ledger: Ledger): void => {
  const last = ledger.index().lastSeq
  for (const { commit, file, length } of readCommits(port, '/book', chain))
    if (commit.seq > last) ledger.note(commit, { month: file.slice(0, 7), length: length + 1 })
}

it('tries the items of new lines only, and follows what became of them', async () => {
  const { house, chain, ledger, made } = await bookOfSix()
  const { words, looks } = countedWords(house.port)
  const shown = () => words.page(() => ({ chain, ledger }), query)
  expect(await shown()).toEqual(logPage(ledger, query))

  const [first = '', second = ''] = made
  await record(house, '防汛物资到齐')
  await house.call('duty-log.handle', { itemId: second, text: '清点防汛物资' })
  await house.call('duty-log.strike', { itemId: first, reason: '重复记录' })
  catchUp(house.port, chain, ledger)
  const page = await shown()
  expect(page).toEqual(logPage(ledger, query))
  expect(page).toMatchObject({ total: 3 })
  expect(await words.page(() => ({ chain, ledger }), { ...query, states: ['struck'] })).toMatchObject({
    total: 1,
  })
  expect(looks()).toBe(1)
})

it('looks through everything anew once much was written', async () => {
  const { house, chain, ledger } = await bookOfSix()
  const { words, looks } = countedWords(house.port)
  await words.page(() => ({ chain, ledger }), query)
  for (let n = 0; n < 501; n++) await record(house, `巡查 ${n}`)
  await record(house, '防汛物资又到')
  catchUp(house.port, chain, ledger)
  expect(await words.page(() => ({ chain, ledger }), query)).toMatchObject({ total: 3 })
  expect(looks()).toBe(2)
})
