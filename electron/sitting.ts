import type { Broadcast } from '../shared/contract.ts'
import { createSessions } from './accounts/sessions.ts'
import type { Book } from './book.ts'
import { createDesk, type Desk } from './door/desk.ts'
import type { WindowSide } from './door/window-side.ts'
import { keepHouse } from './housekeeping.ts'
import type { Clock, Random } from './ports.ts'

/** A book that is open with a desk in front of it, and all that is done beside its calls. */
export type Sitting = {
  readonly book: Book
  readonly desk: Desk
  /** Closes the book and gives its lock back. */
  readonly end: () => void
}

type SittingPorts = {
  readonly clock: Clock
  readonly random: Random
  readonly window: WindowSide
  readonly onBreakdown: (cause: unknown) => void
  readonly onNews: (news: Broadcast) => void
}

export const sitDown = (
  { book, release }: { readonly book: Book; readonly release: () => void },
  { clock, random, window, onBreakdown, onNews }: SittingPorts,
): Sitting => {
  const desk = createDesk({ book, sessions: createSessions(clock, random), window, onBreakdown })
  const unsubscribe = book.subscribe(onNews)
  const leaveHouse = keepHouse(book)
  const end = (): void => {
    leaveHouse()
    unsubscribe()
    window.exporter.stop()
    book.close()
    release()
  }
  return { book, desk, end }
}
