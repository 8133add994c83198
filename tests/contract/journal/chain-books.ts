import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { chainFolder, headPath } from '../../../electron/journal/files.ts'
import {
  chain,
  december,
  diskWithFolder,
  endsOf,
  entry,
  folder,
  november,
  opening,
  secret,
  writeChain,
  writerOn,
} from '../../unit/journal/journal-helpers.ts'
import type { Book } from './book-to-verify.ts'
import {
  addFile,
  alterLines,
  type Change,
  changed,
  changeLines,
  endOf,
  rehashEnd,
  removeFile,
} from './changes.ts'
import { inDecember, inNovember } from './sound-book.ts'

const nextSecret = 'G-7K2M.secret.2'
const nextChain = 'G-7K2M.general.2'

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

/** Chains that go on elsewhere, are gone, or came from another station. */
export const chainBooks: readonly Book[] = [
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
    name: 'an act written again in a continued chain',
    make: continued(4, disk => writerOn(disk, nextChain).append([entry(2)])),
    problems: [[`journal/${nextChain}/${november}`, 3]],
    notes: 1,
  },
  {
    name: 'an act written again after what was lost in a continued chain',
    make: continued(4, disk => writerOn(disk, nextChain).append([entry(5)])),
    problems: [],
    notes: 1,
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
]
