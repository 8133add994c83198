import { describe, expect, it } from 'vitest'
import { createFaultPort } from '../../../electron/disk/fault-port.ts'
import { createPress } from '../../../electron/print/press.ts'
import { emptyDisk } from '../book/house.ts'
import { fakePaper } from './fake-paper.ts'

const sheet = { kind: 'duty-day', day: '2026-11-23' } as const
const byPrinter = { seq: 7, n: 2, way: 'printer' } as const
const asPdf = { seq: 8, n: 1, way: 'pdf' } as const

describe('a paper', () => {
  it('comes out once for its line, and for no other', async () => {
    const paper = fakePaper()
    const press = createPress(emptyDisk(), paper)
    expect(await press.putOut(1, { seq: 7 })).toMatchObject({ code: 'sheet.not-journalled' })
    press.grant(1, byPrinter)
    expect(await press.putOut(2, { seq: 7 })).toMatchObject({ code: 'sheet.not-journalled' })
    expect(await press.putOut(1, { seq: 6 })).toMatchObject({ code: 'sheet.not-journalled' })
    expect(await press.putOut(1, { seq: 7, printer: 'laser' })).toEqual({})
    expect(await press.putOut(1, { seq: 7 })).toMatchObject({ code: 'sheet.not-journalled' })
    expect(paper.out).toEqual(['laser'])
  })

  it('that the printer did not make is told, with the print that the book has', async () => {
    const press = createPress(emptyDisk(), fakePaper({ print: async () => 'Out of paper' }))
    press.grant(1, byPrinter)
    expect(await press.putOut(1, { seq: 7 })).toMatchObject({
      code: 'sheet.not-printed',
      params: { n: 2, cause: 'Out of paper' },
    })
  })

  it('is not begun without a printer, or without a file', async () => {
    const press = createPress(emptyDisk(), fakePaper({ printers: async () => [] }))
    expect(await press.whyNot(1, 'printer')).toMatchObject({ code: 'sheet.no-printer' })
    expect(await press.whyNot(1, 'pdf')).toMatchObject({ code: 'sheet.no-file' })
  })
})

describe('a PDF', () => {
  it('lies where the person said, under the name of its sheet', async () => {
    const disk = emptyDisk()
    const names: string[] = []
    const chooseFile = async (_window: number, name: string) => {
      names.push(name)
      return '/sheet.pdf'
    }
    const press = createPress(disk, fakePaper({ chooseFile }))
    expect(await press.chooseFile(1, sheet)).toEqual({ isChosen: true })
    expect(names).toEqual(['值班记录表 2026-11-23.pdf'])
    expect(await press.whyNot(1, 'pdf')).toBeUndefined()
    press.grant(1, asPdf)
    expect(await press.putOut(1, { seq: 8 })).toEqual({ file: '/sheet.pdf' })
    expect(disk.list('/')).toContain('sheet.pdf')
  })

  it('is chosen anew each time, and whoever thinks better of it gets none', async () => {
    const answers = ['/a.pdf', undefined]
    const press = createPress(emptyDisk(), fakePaper({ chooseFile: async () => answers.shift() }))
    expect(await press.chooseFile(1, sheet)).toEqual({ isChosen: true })
    expect(await press.chooseFile(1, sheet)).toEqual({ isChosen: false })
    expect(await press.whyNot(1, 'pdf')).toMatchObject({ code: 'sheet.no-file' })
  })

  it.each(['ENOSPC', 'EROFS', 'EIO'] as const)('that the disk does not take (%s) is told', async code => {
    const port = createFaultPort(emptyDisk(), { failAt: 1, code, only: ['write'] })
    const press = createPress(port, fakePaper())
    await press.chooseFile(1, sheet)
    press.grant(1, asPdf)
    expect(await press.putOut(1, { seq: 8 })).toMatchObject({
      code: 'sheet.not-written',
      params: { n: 1, cause: code },
    })
  })
})
