import { describe, expect, it } from 'vitest'
import { createSessions } from '../../../electron/accounts/sessions.ts'
import { createDesk } from '../../../electron/door/desk.ts'
import { createDisplayKeeper } from '../../../electron/window/kept-display.ts'
import { type KeptDisplay, usualDisplay } from '../../../shared/display/index.ts'
import { diskWithHouse, emptyDisk, openHouse } from '../book/house.ts'
import { textAt } from '../disk/disk-helpers.ts'

const chosen: KeptDisplay = { themeChoice: 'night', textSize: '20', rowHeight: 'compact', volume: '80' }

describe('how the station is shown', () => {
  it('is kept before anybody signed in, and in a book that is not set up yet', async () => {
    for (const disk of [await diskWithHouse(), emptyDisk()]) {
      const house = openHouse(disk)
      expect(await house.call('display.keep', chosen)).toEqual({ ok: true, answer: { isKept: true } })
      expect(createDisplayKeeper(disk, () => '/display.json').now()).toEqual(chosen)
    }
  })

  it('leaves no line in the journal', async () => {
    const house = openHouse(await diskWithHouse())
    let lines = 0
    house.book.subscribe(() => lines++)
    await house.call('display.keep', chosen)
    expect(lines).toBe(0)
  })

  it.each([
    ['a size that is none of the choices', { ...chosen, textSize: '96' }],
    ['silence', { ...chosen, volume: '0' }],
    ['only a part', { textSize: '20' }],
    ['something more', { ...chosen, zoom: 3 }],
  ])('is refused with %s, and stays as it was', async (_, input) => {
    const disk = await diskWithHouse()
    const house = openHouse(disk)
    await house.call('display.keep', usualDisplay)
    const before = textAt(disk, '/display.json')
    const text = JSON.stringify(input)
    const answer = await house.desk.call({ windowId: 1, name: 'display.keep', text, options: undefined })
    expect(answer).toMatchObject({ ok: false, code: 'door.malformed' })
    expect(textAt(disk, '/display.json')).toBe(before)
  })

  it('is no matter of the command line, which has no window', async () => {
    const { book, clock } = openHouse(await diskWithHouse())
    const sessions = createSessions(clock, bytes => new Uint8Array(bytes))
    const desk = createDesk({ book, sessions, onBreakdown: () => undefined })
    const text = JSON.stringify(chosen)
    const answer = await desk.call({ windowId: 0, name: 'display.keep', text, options: undefined })
    expect(answer).toMatchObject({ ok: false, code: 'station.no-window' })
  })
})
