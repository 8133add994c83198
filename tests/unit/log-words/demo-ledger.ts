import { Book } from '../../../electron/book.ts'
import { demoPorts, makeDemo } from '../../../electron/demo/make-demo.ts'
import { createFaultDisk, type FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { recoverChain } from '../../../electron/journal/recover.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { openLedger } from '../../../electron/opening.ts'
import type { Ledger } from '../../../electron/store/ledger.ts'
import type { EntryRow } from '../../../shared/duty-log/contract.ts'
import { commitsOf, foldOf, generalChain } from '../book/full-fold.ts'
import { cheapCost } from '../book/house.ts'

export type DemoLedger = {
  readonly disk: FaultDisk
  readonly chain: string
  readonly ledger: Ledger
  /** As the lines alone make them. */
  readonly rows: readonly EntryRow[]
}

/** Two weeks over the turn of a month, with every type of entry and what becomes of it. */
export const demoLedger = async (): Promise<DemoLedger> => {
  const disk = createFaultDisk()
  disk.makeFolder('/book')
  const wish = { days: 14, seed: 'words', until: '2026-10-08T10:00:00.000Z' }
  const { clock, ...ports } = demoPorts(wish)
  const verify = async () => verifyFolder(disk, '/book')
  const book = new Book('/book', { ...ports, port: disk, clock, verify, cost: cheapCost, reserveBytes: 4096 })
  await makeDemo(book, clock, wish, () => undefined)
  book.close()
  const chain = generalChain(disk)
  const { ledger } = openLedger(disk, '/book', { chain, frozen: [] }, recoverChain)
  return { disk, chain, ledger, rows: foldOf(commitsOf(disk)).rows }
}
