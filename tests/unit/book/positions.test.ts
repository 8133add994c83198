import { expect, it } from 'vitest'
import type { House } from './house.ts'
import { diskWithHouse, morning, openedHouse } from './house.ts'

const timesOf = ({ book }: House) => {
  const positions = book.ask('journal.positions', {}, undefined)
  return 'chains' in positions ? positions.chains.map(({ at }) => at) : []
}

it('gives the time of each chain’s own last line, also of one that was written long before', async () => {
  const house = await openedHouse(await diskWithHouse())
  const { clock } = house
  clock.advance(3_600_000)
  await house.call('duty-log.record', { type: 'other', text: '大门巡查' })
  const times = timesOf(house)
  expect(times).toEqual([clock.now(), morning])
  house.book.close()
  const again = await openedHouse(house.port, { clock, seed: 'again' })
  expect(timesOf(again)[1]).toBe(morning)
})
