import { assertNever } from '../kernel/event.ts'
import type { JournalEvent } from './events.ts'
import type { ClockState } from './state.ts'

export const evolveClock = (clock: ClockState, event: JournalEvent): void => {
  switch (event.kind) {
    case 'clock.moved':
      clock.moved = event.data
      return
    case 'clock.confirmed':
      clock.moved = null
      return
    case 'chain.opened':
    case 'journal.tail-cut':
      return
    default:
      assertNever(event)
  }
}
