import { describe, expect, it } from 'vitest'
import { createSessions } from '../../../electron/accounts/sessions.ts'
import { createDesk } from '../../../electron/door/desk.ts'
import { createDisplayKeeper } from '../../../electron/window/kept-display.ts'
import { type KeptDisplay, usualDisplay } from '../../../shared/display/index.ts'
import { diskWithHouse, emptyDisk, morning, openHouse } from '../book/house.ts'
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

const fault = { where: 'duty-log', kind: 'TypeError', places: ['/assets/index-a1.js:9:120'] }
const log = '/book/logs/technical-2026-11.log'

describe('a breakdown of a page', () => {
  it('is one line of the technical log and none of the journal, whoever sits there', async () => {
    const disk = await diskWithHouse()
    const house = openHouse(disk)
    let lines = 0
    house.book.subscribe(() => lines++)
    expect(await house.call('breakdown.note', fault)).toEqual({ ok: true, answer: null })
    expect(textAt(disk, log)).toBe(`${morning} page duty-log TypeError | /assets/index-a1.js:9:120\n`)
    expect(lines).toBe(0)
  })

  it.each([
    ['a message', { ...fault, message: '张三' }],
    ['a place that is a sentence', { ...fault, places: ['张三 13800000000'] }],
    ['a place of two lines', { ...fault, places: ['/a.js:1:1\n2026-11-23 forged'] }],
    ['a kind of several words', { ...fault, kind: 'Error of Zhang' }],
    ['more places than a log wants', { ...fault, places: Array(13).fill('/a.js:1:1') }],
  ])('that tells %s is refused, and nothing of it is written', async (_, input) => {
    const disk = await diskWithHouse()
    const text = JSON.stringify(input)
    const call = { windowId: 1, name: 'breakdown.note', text, options: undefined }
    expect(await openHouse(disk).desk.call(call)).toMatchObject({ ok: false, code: 'door.malformed' })
    expect(textAt(disk, log)).toBeUndefined()
  })
})
