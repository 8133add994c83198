import { assertNever, type EventMeta } from '../kernel/event.ts'
import type { LookOutEvent } from './events.ts'
import type { LookOutState } from './state.ts'

/** Edits the lane's own state in place. */
export const evolveLookOuts = (
  lookOuts: LookOutState,
  event: LookOutEvent,
  { at, actor }: Pick<EventMeta, 'at' | 'actor'>,
): void => {
  switch (event.kind) {
    case 'look-out.added':
    case 'look-out.changed': {
      const { itemId, person, reason, until, toDo } = event.data
      lookOuts.listed[itemId] = { person, reason, until, toDo }
      return
    }
    case 'look-out.withdrawn':
      delete lookOuts.listed[event.data.itemId]
      return
    case 'look-out.met':
      return
    case 'look-out.looked-at':
      lookOuts.looks[actor] = { itemId: event.data.itemId, at }
      return
    default:
      assertNever(event)
  }
}
