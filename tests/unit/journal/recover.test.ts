import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { headPath, journalFile } from '../../../electron/journal/files.ts'
import type { Head } from '../../../electron/journal/head.ts'
import { type Recovery, recoverChain } from '../../../electron/journal/recover.ts'
import {
  bytesOf,
  chain,
  commitsOn,
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
  setHead,
  soundEnd,
  writeChain,
  writerOn,
} from './journal-helpers.ts'

const recover = (port: FilePort, checkpoint?: Head): Recovery =>
  recoverChain(port, folder, chain, checkpoint ? { checkpoint } : {})

/** Every name and content below the book's folder: to see that nothing was touched. */
const everything = (port: FilePort, path = folder): readonly (readonly [string, string])[] =>
  port.list(path).flatMap(name => {
    const inner = `${path}/${name}`
    if (port.stat(inner)?.isFolder) return everything(port, inner)
    return [[inner, Buffer.from(readFile(port, inner)).toString('latin1')] as const]
  })

const expectAlarm = (port: FilePort, what: string): void => {
  const before = everything(port)
  expect(recover(port)).toMatchObject({ kind: 'alarm', what })
  expect(everything(port)).toEqual(before)
}

/** Five commits of which the last `behind` were never acknowledged by the head. */
const diskWithHeadBehind = (behind: number) => {
  const disk = diskWith(...entries(4))
  const ends = endsOf(disk)
  const head = ends[4 - behind]
  if (head) setHead(disk, head)
  return { disk, ends, size: ends[4]?.size ?? 0, from: ends[4 - behind]?.size ?? 0 }
}

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

it('puts back exactly the last newline where the head names that line', () => {
  const disk = diskWith(...entries(4))
  const whole = bytesOf(disk, november)
  overwriteMonth(disk, november, whole.subarray(0, -1))
  expect(recover(disk)).toMatchObject({
    kind: 'sound',
    isNewlineRepaired: true,
    last: { seq: 5, size: whole.length },
  })
  expect(bytesOf(disk, november)).toEqual(whole)
  expect(recover(disk)).toMatchObject({ kind: 'sound', isNewlineRepaired: false })
})

it('takes whole lines behind the head', () => {
  for (const behind of [1, 2, 3, 4]) {
    const { disk } = diskWithHeadBehind(behind)
    expect(soundEnd(recover(disk))).toMatchObject({ seq: 5 })
    expect(writeChain(disk, [entry(9)])).toMatchObject({ seq: 6 })
  }
})

it('recovers a torn write of every length behind the head and keeps what it cuts', () => {
  const { disk: original, from, ends, size: full } = diskWithHeadBehind(2)
  const whole = bytesOf(original, november)
  for (let size = from + 1; size < full; size++) {
    const disk = original.crash(size)
    overwriteMonth(disk, november, whole.subarray(0, size))
    const kept = ends.filter(end => end.size <= size).at(-1)
    const cut = whole.subarray(kept?.size ?? 0, size)
    const recovery = recover(disk)
    expect(soundEnd(recovery)).toMatchObject({ seq: kept?.seq, size: kept?.size })
    expect(bytesOf(disk, november)).toEqual(whole.subarray(0, kept?.size))
    expect(recovery).toMatchObject({
      tailCuts: cut.length === 0 ? [] : [{ file: november, bytes: cut.length, sha256: sha256(cut) }],
    })
    expect(quarantined(disk)).toEqual(cut.length === 0 ? [] : [cut])
  }
})

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const quarantined = (port: FilePort): readonly Buffer[] =>
  port.list(`${folder}/quarantine`).map(name => Buffer.from(readFile(port, `${folder}/quarantine/${name}`)))

it('recovers a write whose bytes behind the head are anything at all', () => {
  const { disk, from } = diskWithHeadBehind(1)
  const whole = bytesOf(disk, november)
  for (const torn of [
    Buffer.alloc(700),
    Buffer.from('\n\n\n'),
    Buffer.from('{"seq":5'),
    whole.subarray(0, from),
  ]) {
    overwriteMonth(disk, november, Buffer.concat([whole.subarray(0, from), torn]))
    expect(soundEnd(recover(disk))).toMatchObject({ seq: 4, size: from })
  }
})

it('takes up to 50 lines behind the head for one torn write, and not one more', () => {
  const { disk, from } = diskWithHeadBehind(1)
  const sound = bytesOf(disk, november).subarray(0, from)
  overwriteMonth(disk, november, Buffer.concat([sound, Buffer.from('x\n'.repeat(51))]))
  expectAlarm(disk, 'break-behind-head')
  overwriteMonth(disk, november, Buffer.concat([sound, Buffer.from('x\n'.repeat(50))]))
  expect(recover(disk)).toMatchObject({ kind: 'sound', tailCuts: [{ bytes: 100, wholeLines: 50 }] })
})

it('raises the alarm at a break behind the head with a later month after it', () => {
  const disk = diskWith(...entries(2), entry(3, { at: firstOfDecember }))
  const [first] = endsOf(disk)
  const bytes = bytesOf(disk, november)
  bytes.write('X', (first?.size ?? 0) + 1)
  if (first) setHead(disk, first)
  overwriteMonth(disk, november, bytes)
  expectAlarm(disk, 'break-behind-head')
})

it('removes a month file in which nothing arrived, or nothing whole', () => {
  for (const torn of ['', '{"seq":']) {
    const disk = diskWith(...entries(2))
    overwriteMonth(disk, december, Buffer.from(torn))
    expect(soundEnd(recover(disk))).toMatchObject({ seq: 3, file: november })
    expect(disk.stat(journalFile(folder, chain, december))).toBeUndefined()
    expect(writeChain(disk, [entry(4)])).toMatchObject({ seq: 4, file: november })
  }
})

it('tells of a cut until the chain has gone on', () => {
  const disk = diskWith(...entries(2))
  overwriteMonth(disk, november, Buffer.concat([bytesOf(disk, november), Buffer.from('torn')]))
  const first = recover(disk)
  expect(first).toMatchObject({ tailCuts: [{ file: november, bytes: 4, wholeLines: 0 }] })
  expect(recover(disk)).toEqual(first)
  writeChain(disk, [entry(3)])
  expect(recover(disk)).toMatchObject({ tailCuts: [] })
})

it('reads only behind a checkpoint, and the head’s own line', () => {
  const disk = diskWith(...entries(4))
  const [, second, , fourth] = endsOf(disk)
  const seen: number[] = []
  const recovered = recoverChain(disk, folder, chain, {
    ...(second && { checkpoint: second }),
    visit: ({ commit }) => seen.push(commit.seq),
  })
  expect(recovered).toMatchObject({ kind: 'sound', readAfter: 2, last: { seq: 5 } })
  expect(seen).toEqual([3, 4, 5])
  if (second) setHead(disk, second)
  expect(recover(disk, fourth)).toMatchObject({ kind: 'sound', readAfter: 4, last: { seq: 5 } })
})

it('reads everything where a checkpoint does not fit, and then takes no notice of it', () => {
  const disk = diskWith(...entries(4))
  const [first, second] = endsOf(disk)
  for (const doubtful of [
    { seq: 2, hash: 'f'.repeat(64), file: november, size: second?.size ?? 0 },
    { seq: 2, hash: second?.hash ?? '', file: december, size: second?.size ?? 0 },
    { seq: 2, hash: second?.hash ?? '', file: november, size: (second?.size ?? 0) + 1 },
    { seq: 1, hash: first?.hash ?? '', file: november, size: 1e9 },
  ])
    expect(recover(disk, doubtful)).toMatchObject({ kind: 'sound', readAfter: 0, last: { seq: 5 } })
})

it('raises the alarm at the head’s own line even where the checkpoint lies behind it', () => {
  const disk = diskWith(...entries(4))
  const [, second, , , fifth] = endsOf(disk)
  if (second) setHead(disk, { ...second, hash: 'f'.repeat(64) })
  expect(recover(disk, fifth)).toMatchObject({ kind: 'alarm', what: 'head-differs', line: 2 })
})

it('counts lines from the start of the file though reading began in its middle', () => {
  const disk = diskWith(...entries(4))
  const [, second, third] = endsOf(disk)
  const bytes = bytesOf(disk, november)
  bytes.write('X', third?.size ?? 0)
  overwriteMonth(disk, november, bytes)
  expect(recover(disk, second)).toMatchObject({ kind: 'alarm', line: 4, lastSound: { seq: 3 } })
})

it('wants the opening first', () => {
  const disk = diskWith(opening())
  const other = diskWith(entry(1))
  overwriteMonth(disk, november, bytesOf(other, november))
  overwrite(disk, headPath(folder, chain), readFile(other, headPath(folder, chain)))
  expectAlarm(disk, 'not-opened')
})

it('makes lines behind the head durable before it builds on them', () => {
  const disk = diskWithFolder()
  const writer = writerOn(disk)
  writer.append([opening()])
  disk.ignore('syncData', 'syncFolder')
  writer.append([entry(1)])
  const head = endsOf(disk)[0]
  disk.ignore()
  if (head) setHead(disk, head)
  writeChain(disk, [])
  for (let seed = 0; seed < 20; seed++) expect(commitsOn(disk.crash(seed))).toHaveLength(2)
})
