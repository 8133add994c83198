import { assertNever, type EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { DestructionConfirmed, RetentionEvent } from './events.ts'
import type { RetentionState } from './state.ts'

/** Total. */
export const evolveRetention = (retention: RetentionState, event: RetentionEvent, meta: EventMeta): void => {
  switch (event.kind) {
    case 'retention.proposed':
      retention.proposed = { ...event.data, by: meta.actor, at: meta.at }
      return
    case 'retention.withdrawn':
      retention.proposed = null
      return
    case 'retention.confirmed':
      giveUp(retention, event, meta)
      return
    case 'retention.destroyed':
      for (const month of event.data.months) {
        const given = own(retention.givenUp, month)
        if (given) retention.givenUp[month] = { ...given, destroyedAt: meta.at }
      }
      return
    default:
      assertNever(event)
  }
}

const giveUp = (
  retention: RetentionState,
  { data }: DestructionConfirmed,
  { actor: by, at }: EventMeta,
): void => {
  const proposedBy = retention.proposed?.by ?? ''
  for (const { month, people } of data.months) retention.givenUp[month] = { people, proposedBy, by, at }
  retention.proposed = null
}
