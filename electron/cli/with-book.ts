import { refuse } from '../../shared/kernel/decision.ts'
import type { Book } from '../book.ts'
import type { BookPorts } from '../book-ports.ts'
import { takeOwnerIdentity } from '../data-folder.ts'
import { holderOf } from '../disk/lock-holder.ts'
import { realDisk } from '../disk/real-disk.ts'
import { verifyFolder } from '../journal/verify.ts'
import { openBook } from '../open-book.ts'
import { systemRandom } from '../ports.ts'
import type { CliIo } from './cli-io.ts'
import { CliFailure } from './failure.ts'

/** Opens the book of the folder, alone, lets `act` use it and closes it again. Throws CliFailure where it does not open. */
export const withBook = async <T>(
  { folder, clock }: Pick<CliIo, 'folder' | 'clock'>,
  act: (book: Book) => Promise<T>,
  ports: Partial<BookPorts> = {},
): Promise<T> => {
  takeOwnerIdentity(folder)
  const verify: BookPorts['verify'] = async (where, onProgress) => verifyFolder(realDisk, where, onProgress)
  const opened = await openBook(folder, { port: realDisk, clock, random: systemRandom, verify, ...ports })
  if (!opened.ok) throw new CliFailure(opened, opened.code === 'station.taken' ? whoHolds(folder) : '')
  try {
    return await act(opened.book)
  } finally {
    opened.book.close()
    opened.lock.release()
  }
}

/** As `withBook`, for a book that is there: nothing is made where there is none. Throws CliFailure. */
export const withExistingBook = async <T>(io: CliIo, act: (book: Book) => Promise<T>): Promise<T> => {
  const { folder } = io
  if (!realDisk.stat(folder)) throw new CliFailure(refuse('disk.folder-gone', { folder }))
  return withBook(io, book => {
    if (!book.state().station.opened && !book.readOnly) throw new CliFailure(refuse('station.not-set-up'))
    return act(book)
  })
}

export const whoHolds = (folder: string): string => {
  const holder = holderOf(folder)
  return holder ? `持有者：进程 ${holder.pid}，${holder.program}。` : ''
}
