import { expect, it } from 'vitest'
import { recoverChain } from '../../../electron/journal/recover.ts'
import {
  bytesOf,
  chain,
  december,
  diskWith,
  endsOf,
  entries,
  folder,
  november,
  overwriteMonth,
  setHead,
} from './journal-helpers.ts'
import { recover } from './recover-helpers.ts'

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
