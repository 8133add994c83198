import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFaultDisk } from '../../../electron/disk/fault-disk.ts'
import { createFaultPort, writingOperations } from '../../../electron/disk/fault-port.ts'
import { realDisk } from '../../../electron/disk/real-disk.ts'
import { createDisplayKeeper } from '../../../electron/window/kept-display.ts'
import { lookNow } from '../../../electron/window/look.ts'
import { type KeptDisplay, usualDisplay } from '../../../shared/display/index.ts'
import { scratchFolder } from './scratch-folder.ts'

const chosen: KeptDisplay = { themeChoice: 'night', textSize: '20', rowHeight: 'compact', volume: '80' }
const path = '/display.json'

describe('how a station is seen and heard', () => {
  it('is as it was left, after the program was closed and opened', () => {
    const file = join(scratchFolder(), 'display.json')
    const keeper = createDisplayKeeper(realDisk, () => file)
    expect(keeper.now()).toEqual(usualDisplay)
    expect(keeper.keep(chosen)).toEqual({ isKept: true })
    expect(createDisplayKeeper(realDisk, () => file).now()).toEqual(chosen)
  })

  it('survives a power cut from the moment on at which it was kept', () => {
    const disk = createFaultDisk()
    createDisplayKeeper(disk, () => path).keep(chosen)
    for (let seed = 0; seed < 50; seed++)
      expect(createDisplayKeeper(disk.crash(seed), () => path).now()).toEqual(chosen)
  })

  it('is the usual one where nobody chose: by the clock, 16 pixels', () => {
    const keeper = createDisplayKeeper(realDisk, () => join(scratchFolder(), 'display.json'))
    expect(keeper.now()).toEqual({ themeChoice: 'clock', textSize: '16', rowHeight: 'usual', volume: '60' })
  })

  it('is the usual one whatever stands in a spoilt file', () => {
    const file = join(scratchFolder(), 'display.json')
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constantFrom('', '{', '[]', 'null', '7')), text => {
        writeFileSync(file, text)
        expect(createDisplayKeeper(realDisk, () => file).now()).toEqual(usualDisplay)
      }),
      { numRuns: 200 },
    )
  })

  it('is the usual one where a folder stands in the place of the file', () => {
    const folder = join(scratchFolder(), 'display.json')
    mkdirSync(folder)
    expect(createDisplayKeeper(realDisk, () => folder).now()).toEqual(usualDisplay)
  })

  it('loses by a foreign value that value alone, and takes over nothing that is none of it', () => {
    const file = join(scratchFolder(), 'display.json')
    const foreign = { ...chosen, textSize: '96', volume: 0, zoom: 3, ['__proto__']: { rowHeight: 'large' } }
    writeFileSync(file, JSON.stringify(foreign))
    expect(createDisplayKeeper(realDisk, () => file).now()).toEqual({
      ...chosen,
      textSize: '16',
      volume: '60',
    })
  })

  it('holds until the program is closed where the disk is full, and says so; what was kept before stays', () => {
    const disk = createFaultDisk()
    createDisplayKeeper(disk, () => path).keep(chosen)
    const full = createFaultPort(disk, {
      failAt: 1,
      mode: 'forever',
      code: 'ENOSPC',
      only: writingOperations,
    })
    const keeper = createDisplayKeeper(full, () => path)
    expect(keeper.keep({ ...chosen, textSize: '24' })).toEqual({ isKept: false })
    expect(keeper.now().textSize).toBe('24')
    expect(createDisplayKeeper(disk, () => path).now()).toEqual(chosen)
  })

  it('is never half the one and half the other, whichever operation of the disk fails', () => {
    for (let failAt = 1, isOver = false; !isOver; failAt++) {
      const disk = createFaultDisk()
      createDisplayKeeper(disk, () => path).keep(usualDisplay)
      const port = createFaultPort(disk, { failAt, code: 'ENOSPC' })
      createDisplayKeeper(port, () => path).keep(chosen)
      expect([usualDisplay, chosen]).toContainEqual(createDisplayKeeper(disk, () => path).now())
      isOver = port.operations() < failAt
    }
  })
})

describe('the theme of the first frame', () => {
  const evening = '2026-11-23T11:00:00.000Z'

  it('goes by the clock of the unit until somebody chooses', () => {
    expect(lookNow(usualDisplay, evening, 'Asia/Shanghai').theme).toBe('night')
    expect(lookNow(usualDisplay, evening, 'Europe/Berlin').theme).toBe('day')
  })

  it('is the chosen one whatever the clock says', () => {
    expect(lookNow({ ...usualDisplay, themeChoice: 'day' }, evening, 'Asia/Shanghai').theme).toBe('day')
    expect(lookNow(chosen, '2026-11-23T03:00:00.000Z', 'Asia/Shanghai').theme).toBe('night')
  })
})
