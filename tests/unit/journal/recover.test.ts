import { expect, it } from 'vitest'
import { readFile } from '../../../electron/disk/read-file.ts'
import { headPath, journalFile } from '../../../electron/journal/files.ts'
import {
  bytesOf,
  chain,
  december,
  diskWith,
  diskWithFolder,
  endsOf,
  entries,
  entry,
  firstOfDecember,
  folder,
  november,
  opening,
  overwrite,
  overwriteMonth,
  soundEnd,
  writeChain,
  writerOn,
} from './journal-helpers.ts'
import { expectAlarm, recover } from './recover-helpers.ts'

it('finds nothing wrong with a new folder, with one that has only its head, or a half made one', () => {
  const disk = diskWithFolder()
  expect(recover(disk)).toMatchObject({ kind: 'sound', last: { seq: 0 }, tailCuts: [] })
  writerOn(disk).close()
  expect(recover(disk)).toMatchObject({ kind: 'sound', last: { seq: 0 } })
  overwrite(disk, headPath(folder, chain), Buffer.from('half'))
  expect(recover(disk)).toMatchObject({ kind: 'sound', last: { seq: 0 } })
  expect(writeChain(disk, entries(1))).toMatchObject({ seq: 2 })
})

it('ends where the last commit ends, with its time', () => {
  const disk = diskWith(...entries(2), entry(3, { at: firstOfDecember }))
  const { size } =
    bytesOf(disk, december).length === 0 ? { size: 0 } : { size: bytesOf(disk, december).length }
  expect(soundEnd(recover(disk))).toMatchObject({ seq: 4, file: december, size, at: firstOfDecember })
})

it('raises the alarm where a journal has no head, or none that is valid', () => {
  const disk = diskWith(...entries(2))
  overwrite(disk, headPath(folder, chain), Buffer.alloc(8192, ' '))
  expectAlarm(disk, 'head-invalid')
  disk.remove(headPath(folder, chain))
  expectAlarm(disk, 'head-missing')
  expect(recover(disk)).toMatchObject({ lastSound: { seq: 3 } })
})

it('raises the alarm at every cut at or before the head, but for the last newline alone', () => {
  const disk = diskWith(...entries(4))
  const whole = bytesOf(disk, november)
  for (let size = 0; size < whole.length - 1; size++) {
    overwriteMonth(disk, november, whole.subarray(0, size))
    expect(recover(disk).kind).toBe('alarm')
    expect(bytesOf(disk, november).length).toBe(size)
  }
})

it('raises the alarm where a whole month or the whole journal is gone', () => {
  const disk = diskWith(...entries(2), entry(3, { at: firstOfDecember }))
  disk.remove(journalFile(folder, chain, december))
  expectAlarm(disk, 'journal-short')
  disk.remove(journalFile(folder, chain, november))
  expectAlarm(disk, 'journal-short')
})

it('names the first line that is wrong and the last that is proven', () => {
  const disk = diskWith(...entries(4))
  const bytes = bytesOf(disk, november)
  bytes.write('X', endsOf(disk)[1]?.size ?? 0)
  overwriteMonth(disk, november, bytes)
  expect(recover(disk)).toMatchObject({
    kind: 'alarm',
    file: `journal/${chain}/${november}`,
    line: 3,
    what: 'line-hash',
    lastSound: { seq: 2, size: endsOf(diskWith(...entries(4)))[1]?.size },
  })
})

it('raises the alarm where another line stands at the head, be it ever so well made', () => {
  const disk = diskWith(...entries(2), entry(3))
  const other = diskWith(...entries(2), entry(4))
  overwriteMonth(disk, november, bytesOf(other, november))
  expectAlarm(disk, 'head-differs')
})

it('raises the alarm where lines were moved to another file', () => {
  const disk = diskWith(...entries(2), entry(3, { at: firstOfDecember }))
  overwriteMonth(disk, november, Buffer.concat([bytesOf(disk, november), bytesOf(disk, december)]))
  disk.remove(journalFile(folder, chain, december))
  expectAlarm(disk, 'head-differs')
})

it('wants the opening first', () => {
  const disk = diskWith(opening())
  const other = diskWith(entry(1))
  overwriteMonth(disk, november, bytesOf(other, november))
  overwrite(disk, headPath(folder, chain), readFile(other, headPath(folder, chain)))
  expectAlarm(disk, 'not-opened')
})
