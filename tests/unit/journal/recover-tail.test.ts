import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { journalFile } from '../../../electron/journal/files.ts'
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
  overwriteMonth,
  setHead,
  soundEnd,
  writeChain,
  writerOn,
} from './journal-helpers.ts'
import { diskWithHeadBehind, expectAlarm, recover } from './recover-helpers.ts'

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
