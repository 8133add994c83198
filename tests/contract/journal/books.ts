import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { chainFolder, headPath, journalFile } from '../../../electron/journal/files.ts'
import type { Head } from '../../../electron/journal/head.ts'
import { sealLine } from '../../../electron/journal/seal.ts'
import { seededRandom } from '../../../electron/ports.ts'
import { openMonthKeys } from '../../../electron/store/month-keys.ts'
import { openPeople } from '../../../electron/store/people.ts'
import { chainOpened } from '../../../shared/journal/index.ts'
import { noHash } from '../../../shared/kernel/event.ts'
import {
  bytesOf,
  chain,
  commitsOn,
  december,
  diskWithFolder,
  endsOf,
  entry,
  firstOfDecember,
  folder,
  minuteOf,
  november,
  opening,
  overwrite,
  overwriteMonth,
  secret,
  setHead,
  station,
  timeZone,
  writeChain,
} from '../../unit/journal/journal-helpers.ts'

/** A folder to verify, and what is to be found: nothing, or the file and line of each problem. */
export type Book = {
  readonly name: string
  readonly make: () => FaultDisk
  readonly problems: readonly (readonly [file: string, line: number])[]
  /** How many notes there are; default none. */
  readonly notes?: number
}

const nextSecret = 'G-7K2M.secret.2'
export const nextChain = 'G-7K2M.general.2'
const peopleFile = `/book/people/${chain}/${november}`
const inNovember = `journal/${chain}/${november}`
const inDecember = `journal/${chain}/${december}`
const inPeople = `people/${chain}/${november}`
const head = `journal/${chain}/head`
const stationPath = '/book/station.json'
const newline = Buffer.from('\n')

/** Two chains, two months, two visitors: lines 1–5 in November, 6–7 in December; the head names the last. */
export const soundBook = (): FaultDisk => {
  const disk = diskWithFolder()
  const random = seededRandom('books')
  const people = openPeople(disk, folder, chain, {
    keys: openMonthKeys(disk, folder, station, random),
    random,
  })
  const visitor = (n: number) => ({ visitor: people.seal('2026-11', `p-${n}`, { name: `来访人${n}` }) })
  const november = [
    opening(),
    entry(1),
    entry(2, { data: visitor(1) }),
    entry(3, { data: { deep: [visitor(2)] } }),
    entry(4),
  ]
  writeChain(disk, [...november, entry(5, { at: firstOfDecember }), entry(6, { at: firstOfDecember })])
  writeChain(disk, [opening({ realm: 'secret' }), entry(1)], secret)
  people.close()
  return disk
}

type Change = (disk: FaultDisk) => void

const changed = (change: Change) => (): FaultDisk => {
  const disk = soundBook()
  change(disk)
  return disk
}

export const linesIn = (disk: FaultDisk, file: string): readonly Buffer[] =>
  bytesOf(disk, file)
    .toString('latin1')
    .split(/(?<=\n)/)
    .map(line => Buffer.from(line, 'latin1'))

const changeLines =
  (file: string, change: (line: Buffer, number: number) => readonly Uint8Array[]): Change =>
  disk =>
    overwriteMonth(disk, file, Buffer.concat(linesIn(disk, file).flatMap((line, n) => change(line, n + 1))))

/** A letter in the text of these lines becomes another one. */
const alterLines = (file: string, ...numbers: readonly number[]): Change =>
  changeLines(file, (line, number) => [numbers.includes(number) ? altered(line) : line])

const altered = (line: Buffer): Buffer => {
  const bytes = Buffer.from(line)
  bytes.write('x', bytes.indexOf('"kind":"') + 9)
  return bytes
}

const cutBytes =
  (file: string, count: number): Change =>
  disk =>
    overwriteMonth(disk, file, bytesOf(disk, file).subarray(0, -count))

const addBytes =
  (file: string, text: string): Change =>
  disk =>
    overwriteMonth(disk, file, Buffer.concat([bytesOf(disk, file), Buffer.from(text)]))

const addFile =
  (file: string, text: string): Change =>
  disk =>
    overwriteMonth(disk, file, Buffer.from(text))

const removeFile =
  (path: string): Change =>
  disk =>
    disk.remove(path)

const endOf = (disk: FaultDisk, seq: number): Head => {
  const end = endsOf(disk)[seq - 1]
  if (!end) throw new RangeError(`no line ${seq}`)
  return end
}

const headAt =
  (seq: number, more: Partial<Head> = {}): Change =>
  disk =>
    setHead(disk, { ...endOf(disk, seq), ...more })

/** A chain of one's own making instead: every hash is right, whatever else is wrong. */
const forge =
  (times: readonly string[], file: string, more: object = {}): Change =>
  disk => {
    disk.remove(journalFile(folder, chain, november))
    disk.remove(journalFile(folder, chain, december))
    let last: Head = { seq: 0, hash: noHash, file, size: 0 }
    const lines = times.map((at, n) => {
      const draft = n === 0 ? { ...opening({}, at), events: [openingWith(more)] } : entry(n, { at })
      const { line, hash } = sealLine({ ...draft, seq: n + 1, chain }, last.hash)
      last = { seq: n + 1, hash, file, size: last.size + line.length }
      return line
    })
    overwriteMonth(disk, file, Buffer.concat(lines))
    setHead(disk, last)
  }

const openingWith = (more: object) => {
  const { kind, v, data } = chainOpened({ station, realm: 'general', timeZone })
  return { kind, v, data: { ...data, ...more } }
}

/** The last line says something else, and its hash was made anew. */
const rehashEnd: Change = disk => {
  const { prev, hash: _, ...fields } = commitsOn(disk)[6] ?? failed()
  const { line } = sealLine({ ...fields, actor: 'li.na' }, prev)
  changeLines(december, (old, number) => [number === 2 ? line : old])(disk)
}

const failed = (): never => {
  throw new RangeError('the sound book has changed')
}

/** A second general chain goes on from line `seq` of the first; then something happens to that. */
const continued = (seq: number, change: Change = () => undefined) =>
  changed(disk => {
    const continues = { chain, seq, hash: endOf(disk, seq).hash }
    writeChain(disk, [opening({ continues }), entry(7)], nextChain)
    const [last] = endsOf(disk, secret).slice(-1)
    const secretly = { chain: secret, seq: last?.seq ?? 0, hash: last?.hash ?? '' }
    writeChain(disk, [opening({ realm: 'secret', continues: secretly })], nextSecret)
    change(disk)
  })

const emptyBook = (): FaultDisk => {
  const disk = diskWithFolder()
  writeChain(disk, [])
  return disk
}

const setUpCutShort = (): FaultDisk => {
  const disk = diskWithFolder()
  writeChain(disk, [opening()])
  return disk
}

const addOtherStation: Change = disk => {
  const drafts = [opening({ station: 'A-0000' }), entry(1)]
  writeChain(disk, drafts, 'A-0000.general.1')
}

const gone =
  (...chains: readonly string[]): Change =>
  disk => {
    for (const chain of chains) disk.rename(chainFolder(folder, chain), `/book/${chain}.gone`)
  }

const stationWith = (more: object) =>
  changed(disk => {
    const file = { format: 1, station, name: '门卫室', timeZone, ...more }
    overwrite(disk, stationPath, Buffer.from(JSON.stringify(file)))
  })

const peopleWith = (change: (text: string) => string) =>
  changed(disk => {
    const text = Buffer.from(readFile(disk, peopleFile)).toString()
    overwrite(disk, peopleFile, Buffer.from(change(text)))
  })

const all =
  (...changes: readonly Change[]): Change =>
  disk => {
    for (const change of changes) change(disk)
  }

const firstLine = (text: string): string => text.slice(0, text.indexOf('\n') + 1)
const otherBox = (text: string): string =>
  text.replace(/"box":"./, box => (box.endsWith('A') ? '"box":"B' : '"box":"A'))

export const books: readonly Book[] = [
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

  { name: 'no head', make: changed(removeFile(headPath(folder, chain))), problems: [[head, 0]] },
  { name: 'an invalid head', make: changed(addFile('head', '{}')), problems: [[head, 0]] },
  {
    name: 'a head of another hash',
    make: changed(headAt(7, { hash: 'f'.repeat(64) })),
    problems: [[inDecember, 2]],
  },
  { name: 'a head of another size', make: changed(headAt(7, { size: 17 })), problems: [[inDecember, 2]] },

  { name: 'a chain continued at its end', make: continued(7), problems: [] },
  { name: 'a chain continued before its end', make: continued(4), problems: [], notes: 1 },
  {
    name: 'a chain continued before a break',
    make: continued(4, addFile(december, 'broken\n')),
    problems: [],
    notes: 1,
  },
  {
    name: 'a continued chain without a head',
    make: continued(4, removeFile(headPath(folder, chain))),
    problems: [],
    notes: 2,
  },
  {
    name: 'a chain continued behind a break',
    make: continued(7, alterLines(november, 3)),
    problems: [[inNovember, 3]],
  },
  { name: 'a chain continued from another line', make: continued(7, rehashEnd), problems: [[inDecember, 2]] },
  {
    name: 'a continued chain that ends too early',
    make: continued(
      7,
      changeLines(december, (line, n) => (n === 2 ? [] : [line])),
    ),
    problems: [[inDecember, 2]],
  },
  {
    name: 'a continued chain that is gone',
    make: continued(7, gone(chain)),
    problems: [
      [`journal/${nextChain}/${november}`, 1],
      [`journal/${chain}`, 0],
    ],
  },
  { name: 'a chain of which all is gone', make: changed(gone(chain)), problems: [[`journal/${chain}`, 0]] },
  {
    name: 'a secret chain of which all is gone',
    make: changed(gone(secret)),
    problems: [[`journal/${secret}`, 0]],
  },
  { name: 'a folder of which all is gone', make: changed(gone(chain, secret)), problems: [['journal', 0]] },
  { name: 'a set-up cut short', make: setUpCutShort, problems: [], notes: 1 },
  { name: 'one realm of another station', make: changed(addOtherStation), problems: [] },

  { name: 'no station.json', make: changed(removeFile(stationPath)), problems: [['station.json', 0]] },
  {
    name: 'a broken station.json',
    make: changed(disk => overwrite(disk, stationPath, Buffer.from('{'))),
    problems: [['station.json', 0]],
  },
  {
    name: 'another time zone in station.json',
    make: stationWith({ timeZone: 'Europe/Berlin' }),
    problems: [['station.json', 0]],
  },
  {
    name: 'another station in station.json',
    make: stationWith({ station: 'A-0000' }),
    problems: [['station.json', 0]],
  },
  { name: 'another name in station.json', make: stationWith({ name: '值班室' }), problems: [] },

  { name: 'an altered person', make: peopleWith(otherBox), problems: [[inPeople, 1]] },
  { name: 'a missing person', make: peopleWith(firstLine), problems: [[inNovember, 4]] },
  {
    name: 'no people at all',
    make: changed(removeFile(peopleFile)),
    problems: [
      [inNovember, 3],
      [inNovember, 4],
    ],
  },
  {
    name: 'a person nobody names',
    make: peopleWith(text => text + firstLine(text).replace('p-1', 'p-9')),
    problems: [],
  },
  {
    name: 'a torn person nobody names',
    make: peopleWith(text => `${text}{"id":"p-9","mon`),
    problems: [],
    notes: 1,
  },
  {
    name: 'a broken line between persons',
    make: peopleWith(text => text.replace('\n', '\nbroken\n')),
    problems: [[inPeople, 2]],
  },
  {
    name: 'a person written twice',
    make: peopleWith(text => text + firstLine(text)),
    problems: [[inPeople, 3]],
  },
]
