import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/disk/real-disk.ts'
import { areaFor, keepPlacement, readPlacement } from '../../../electron/window/placement.ts'
import { scratchFolder } from './scratch-folder.ts'

const desk = { x: 0, y: 0, width: 1920, height: 1040 }
const left = { x: 100, y: 80, width: 1400, height: 800 }

describe('the place of the window', () => {
  it('is what it was when it was closed', () => {
    expect(areaFor({ area: left, isMaximised: false }, [desk])).toEqual(left)
  })

  it('is the usual size where it was never closed before', () => {
    expect(areaFor({ isMaximised: false }, [desk])).toEqual({ width: 1366, height: 768 })
  })

  it('comes back to a screen that is still there', () => {
    const onSecondScreen = { ...left, x: 2400 }
    expect(areaFor({ area: onSecondScreen, isMaximised: false }, [desk])).toEqual({
      width: 1366,
      height: 768,
    })
  })

  it('survives closing and opening', () => {
    const path = join(scratchFolder(), 'window.json')
    keepPlacement(realDisk, path, { area: left, isMaximised: true })
    expect(readPlacement(realDisk, path)).toEqual({ area: left, isMaximised: true })
  })

  it('is the usual one whatever stands in a spoilt file', () => {
    const path = join(scratchFolder(), 'window.json')
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        writeFileSync(path, text)
        expect(areaFor(readPlacement(realDisk, path), [desk])).toEqual({ width: 1366, height: 768 })
      }),
      { numRuns: 200 },
    )
  })
})
