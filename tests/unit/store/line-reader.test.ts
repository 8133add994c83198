import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { createFaultPort } from '../../../electron/disk/fault-port.ts'
import { writeFully } from '../../../electron/disk/write-fully.ts'
import { JournalDamaged } from '../../../electron/journal/failures.ts'
import { createLineReader } from '../../../electron/store/line-reader.ts'
import { commitsOf, generalChain } from '../book/full-fold.ts'
import { diskWithHouse, openedHouse } from '../book/house.ts'
import { monthPath, textOf } from '../book/tampering.ts'

type Place = { readonly seq: number; readonly offset: number; readonly length: number }

let disk: FaultDisk
let month = ''
let places: readonly Place[] = []

/** Some 200 KB of lines, so that they lie in several blocks. */
beforeAll(async () => {
  disk = await diskWithHouse()
  const house = await openedHouse(disk, { seed: 'many' })
  for (let n = 1; n <= 70; n++)
    await house.call('duty-log.record', { type: 'other', text: `${n}${'值'.repeat(13 * n)}` })
  house.book.close()
  month = monthPath(disk).slice(-13, -6)
  places = placesIn(textOf(disk, monthPath(disk)))
})

const placesIn = (text: string): readonly Place[] => {
  let offset = 0
  return text
    .slice(0, -1)
    .split('\n')
    .map((line, index) => {
      const length = Buffer.byteLength(line) + 1
      offset += length
      return { seq: index + 1, offset: offset - length, length }
    })
}

/** In the very file that readers hold open. */
const alterByte = (port: FaultDisk, at: number): void => {
  const file = port.open(monthPath(port), 'update')
  writeFully(port, file, Buffer.from('#'), at)
  port.close(file)
}

const opened = (port: Parameters<typeof createLineReader>[0] = disk) => {
  const reader = createLineReader(port, '/book', generalChain(disk))
  const read = ({ seq, offset, length }: Place) => reader.read(month, offset, length, seq)
  return { ...reader, read }
}

describe('lines read back', () => {
  it('are the same alone and together, in whatever order they are asked for', () => {
    const commits = commitsOf(disk)
    fc.assert(
      fc.property(fc.array(fc.nat(places.length - 1), { maxLength: 40 }), order => {
        const wanted = order.flatMap(index => places[index] ?? [])
        const expected = order.map(index => commits[index])
        const { read, together } = opened()
        expect(together(() => wanted.map(read))).toEqual(expected)
        expect(wanted.map(read)).toEqual(expected)
      }),
    )
  })

  it.each([
    ['oldest first', (all: readonly Place[]) => all],
    ['newest first', (all: readonly Place[]) => all.toReversed()],
  ])('together, %s, take a tenth of the reads at most', (_, inOrder) => {
    const port = createFaultPort(disk, { only: ['read'] })
    const { read, together } = opened(port)
    const commits = together(() => inOrder(places).map(read))
    expect(commits.map(({ seq }) => seq)).toEqual(inOrder(places).map(({ seq }) => seq))
    expect(port.operations()).toBeLessThan(places.length / 10)
  })

  it('are read from the disk again once they were read together: what was altered since is noticed', () => {
    const damaged = disk.crash(0)
    const reader = createLineReader(damaged, '/book', generalChain(damaged))
    const readAll = () => places.map(({ seq, offset, length }) => reader.read(month, offset, length, seq))
    expect(reader.together(readAll)).toHaveLength(places.length)
    alterByte(damaged, (places[40]?.offset ?? 0) + 100)
    expect(() => reader.together(readAll)).toThrow(JournalDamaged)
  })

  it('are damage where the file ends before them', () => {
    const last = places.at(-1)
    const behind = { seq: 1, offset: (last?.offset ?? 0) + (last?.length ?? 0), length: 300 }
    const { read, together } = opened()
    expect(() => read(behind)).toThrow(JournalDamaged)
    expect(() => together(() => [...places, behind].map(read))).toThrow(JournalDamaged)
  })
})
