import type { Book } from './book-to-verify.ts'
import { chainBooks } from './chain-books.ts'
import { lineBooks } from './line-books.ts'
import { peopleBooks } from './people-books.ts'
import { stationBooks } from './station-books.ts'

/** Every book that verification is tried on. */
export const books: readonly Book[] = [...lineBooks, ...chainBooks, ...stationBooks, ...peopleBooks]
