import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { headPath, journalFile } from '../../../electron/journal/files.ts'
import {
  chain,
  december,
  diskWithFolder,
  entry,
  firstOfDecember,
  folder,
  minuteOf,
  november,
  secret,
  writeChain,
  writerOn,
} from '../../unit/journal/journal-helpers.ts'
import type { Book } from './book-to-verify.ts'
import {
  addBytes,
  addFile,
  all,
  alterLines,
  changed,
  changeLines,
  cutBytes,
  forge,
  headAt,
  rehashEnd,
  removeFile,
} from './changes.ts'
import { inDecember, inNovember, soundBook } from './sound-book.ts'

const head = `journal/${chain}/head`
const newline = Buffer.from('\n')

const emptyBook = (): FaultDisk => {
  const disk = diskWithFolder()
  writeChain(disk, [])
  return disk
}

/** What may have happened to the lines of a chain and to its head. */
export const lineBooks: readonly Book[] = [
  { name: 'a sound book', make: soundBook, problems: [] },
  { name: 'a book without a line', make: emptyBook, problems: [] },
  { name: 'a clock set back', make: changed(forge([firstOfDecember, minuteOf(1)], december)), problems: [] },
  { name: 'a destroyed month key', make: changed(removeFile('/book/keys/G-7K2M/2026-11.key')), problems: [] },

  { name: 'a torn tail', make: changed(addBytes(december, '{"seq":8,"pr')), problems: [], notes: 1 },
  { name: 'whole lines behind the head', make: changed(headAt(4)), problems: [], notes: 1 },
  { name: 'a missing last newline', make: changed(cutBytes(december, 1)), problems: [], notes: 1 },
  { name: 'an empty month file', make: changed(addFile('2027-01.jsonl', '')), problems: [] },
  { name: 'a file of somebody else', make: changed(addFile('notes.txt', 'x')), problems: [], notes: 1 },
  {
    name: 'damage behind the head',
    make: changed(all(headAt(5), alterLines(december, 1))),
    problems: [],
    notes: 1,
  },

  { name: 'an altered line', make: changed(alterLines(november, 2)), problems: [[inNovember, 2]] },
  {
    name: 'two altered lines',
    make: changed(alterLines(november, 2, 4)),
    problems: [
      [inNovember, 2],
      [inNovember, 4],
    ],
  },
  { name: 'an altered first line', make: changed(alterLines(november, 1)), problems: [[inNovember, 1]] },
  { name: 'an altered last line', make: changed(alterLines(december, 2)), problems: [[inDecember, 2]] },
  {
    name: 'a missing line',
    make: changed(changeLines(november, (line, n) => (n === 3 ? [] : [line]))),
    problems: [[inNovember, 3]],
  },
  {
    name: 'a line twice',
    make: changed(changeLines(november, (line, n) => (n === 3 ? [line, line] : [line]))),
    problems: [[inNovember, 4]],
  },
  {
    name: 'an empty line',
    make: changed(changeLines(november, (line, n) => (n === 3 ? [newline, line] : [line]))),
    problems: [[inNovember, 3]],
  },
  {
    name: 'two lines in one',
    make: changed(changeLines(november, (line, n) => [n === 3 ? line.subarray(0, -1) : line])),
    problems: [[inNovember, 3]],
  },
  {
    name: 'a cut at a line’s end',
    make: changed(changeLines(december, (line, n) => (n === 2 ? [] : [line]))),
    problems: [[inDecember, 2]],
  },
  { name: 'a cut within a line', make: changed(cutBytes(december, 9)), problems: [[inDecember, 2]] },
  {
    name: 'a missing last month',
    make: changed(removeFile(journalFile(folder, chain, december))),
    problems: [[inDecember, 1]],
  },
  {
    name: 'a missing first month',
    make: changed(removeFile(journalFile(folder, chain, november))),
    problems: [[inDecember, 1]],
  },
  { name: 'another last line with its own hash', make: changed(rehashEnd), problems: [[inDecember, 2]] },
  {
    name: 'a line in an earlier month’s file',
    make: changed(forge([minuteOf(0), firstOfDecember], november)),
    problems: [[inNovember, 2]],
  },
  {
    name: 'a first line in a later month’s file',
    make: changed(forge([minuteOf(0), firstOfDecember], december)),
    problems: [[inDecember, 1]],
  },
  {
    name: 'an opening of another station',
    make: changed(forge([minuteOf(0)], november, { station: 'A-0000' })),
    problems: [[inNovember, 1]],
  },
  {
    name: 'an opening of another realm',
    make: changed(forge([minuteOf(0)], november, { realm: 'secret' })),
    problems: [[inNovember, 1]],
  },
  {
    name: 'an opening of a newer format',
    make: changed(forge([minuteOf(0)], november, { format: 2 })),
    problems: [[inNovember, 1]],
  },

  {
    name: 'an act written twice',
    make: changed(disk => writeChain(disk, [entry(2, { at: firstOfDecember })])),
    problems: [[inDecember, 3]],
  },
  {
    name: 'an act written in both chains',
    make: changed(disk => writerOn(disk, secret).append([entry(2)])),
    problems: [[`journal/${secret}/${november}`, 3]],
  },
  {
    name: 'an act written anew behind the head',
    make: changed(all(disk => writeChain(disk, [entry(2, { at: firstOfDecember })]), headAt(7))),
    problems: [],
    notes: 1,
  },

  { name: 'no head', make: changed(removeFile(headPath(folder, chain))), problems: [[head, 0]] },
  { name: 'an invalid head', make: changed(addFile('head', '{}')), problems: [[head, 0]] },
  {
    name: 'a head of another hash',
    make: changed(headAt(7, { hash: 'f'.repeat(64) })),
    problems: [[inDecember, 2]],
  },
  { name: 'a head of another size', make: changed(headAt(7, { size: 17 })), problems: [[inDecember, 2]] },
]
