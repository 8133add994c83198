import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { seededRandom } from '../../../electron/ports.ts'
import { openMonthKeys } from '../../../electron/store/month-keys.ts'
import { openPeople } from '../../../electron/store/people.ts'
import {
  bytesOf,
  chain,
  december,
  diskWithFolder,
  entry,
  firstOfDecember,
  folder,
  november,
  opening,
  secret,
  station,
  writeChain,
} from '../../unit/journal/journal-helpers.ts'

/** The two months of the sound book's general chain, as a report names them. */
export const inNovember = `journal/${chain}/${november}`
export const inDecember = `journal/${chain}/${december}`

/** Two chains, two months, two visitors: lines 1–5 in November, 6–7 in December; the head names the last. */
export const soundBook = (): FaultDisk => {
  const disk = diskWithFolder()
  const random = seededRandom('books')
  const people = openPeople(disk, folder, chain, {
    keys: openMonthKeys(disk, folder, station, random),
    random,
  })
  const visitor = (n: number) => ({ visitor: people.seal('2026-11', `p-${n}`, { name: `来访人${n}` }) })
  const beforeDecember = [
    opening(),
    entry(1),
    entry(2, { data: visitor(1) }),
    entry(3, { data: { deep: [visitor(2)] } }),
    entry(4),
  ]
  writeChain(disk, [...beforeDecember, entry(5, { at: firstOfDecember }), entry(6, { at: firstOfDecember })])
  writeChain(disk, [opening({ realm: 'secret' }), entry(1)], secret)
  people.close()
  return disk
}

export const linesIn = (disk: FaultDisk, file: string): readonly Buffer[] =>
  bytesOf(disk, file)
    .toString('latin1')
    .split(/(?<=\n)/)
    .map(line => Buffer.from(line, 'latin1'))
