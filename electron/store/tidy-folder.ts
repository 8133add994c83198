import type { FilePort } from '../disk/file-port.ts'
import { keepReserve } from './reserve.ts'
import { dropSetUpDraft } from './set-up-draft.ts'

/** What a folder that holds a book keeps and what it does not: the set-up's draft goes, a crash may have come between. */
export const tidyFolder = (port: FilePort, folder: string, reserveBytes?: number): void => {
  dropSetUpDraft(port, folder)
  keepReserve(port, folder, reserveBytes)
}
