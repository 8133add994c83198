import { Book } from '../book.ts'
import type { FilePort } from '../disk/file-port.ts'
import { removeFolder } from '../disk/remove-folder.ts'
import { verifyFolder } from '../journal/verify.ts'
import { type DemoAccounts, writeDemoAccounts } from './demo-accounts.ts'
import { type DemoWish, demoPorts, makeDemo } from './make-demo.ts'

/**
 * A whole demo book in that folder: made beside and renamed, so that one that was broken off is not taken for a whole
 * one. The accounts are written beside it first. Throws what the book throws; then nothing stands in the folder.
 */
export const makeDemoFolder = async (
  port: FilePort,
  folder: string,
  wish: DemoWish,
  onDay: (day: number) => void,
): Promise<void> => {
  const unfinished = `${folder}.unfinished`
  removeFolder(unfinished)
  port.makeFolder(unfinished)
  const made = await makeBook(port, unfinished, wish, onDay)
  if (!verifyFolder(port, unfinished).ok) throw new Error('the demo book does not verify')
  writeDemoAccounts(port, folder, made)
  removeFolder(folder)
  port.rename(unfinished, folder)
}

/** Nobody else knows the folder yet, so it needs no lock. */
const makeBook = async (
  port: FilePort,
  folder: string,
  wish: DemoWish,
  onDay: (day: number) => void,
): Promise<DemoAccounts> => {
  const { clock, ...ports } = demoPorts(wish)
  const book = new Book(folder, { port, clock, verify: async where => verifyFolder(port, where), ...ports })
  let day = 0
  try {
    const { accounts, password } = await makeDemo(book, clock, wish, () => onDay(++day))
    return { password, accounts: accounts.map(({ name, roles }) => ({ name, roles: [...roles] })) }
  } finally {
    book.close()
  }
}
