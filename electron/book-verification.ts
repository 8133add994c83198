import type { BookFolder } from './book-folder.ts'
import type { BookPorts } from './book-ports.ts'
import { createVerification, type Verification } from './verification.ts'

/** Reads the whole folder in the background; what it finds closes the book for writing. */
export const createBookVerification = (kept: BookFolder, ports: BookPorts): Verification =>
  createVerification(
    {
      ...ports,
      folder: kept.path,
      onGood: at => kept.journal?.noteVerified(at),
      onEvidence: why => kept.journal?.closeForWriting(why),
      onChange: () => kept.news.tell({ status: true }),
    },
    kept.journal?.verifiedAt,
  )
