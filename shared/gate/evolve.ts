import { assertNever, type EventMeta } from '../kernel/event.ts'
import type { GateEvent } from './events.ts'
import type { GateState } from './state.ts'

/** Total: what two stations did apart stands as whichever line comes later says. */
export const evolveGate = (gate: GateState, event: GateEvent, { actor: by, at }: EventMeta): void => {
  switch (event.kind) {
    case 'gate.opened':
      gate.stage = 'open'
      gate.opened = { at: event.data.at, dueAt: event.data.dueAt, by }
      gate.carried = {}
      return
    case 'gate.carried-over':
      gate.carried[event.data.itemId] = { ...event.data, by, at }
      return
    case 'gate.closed':
      gate.stage = 'shut'
      gate.closed = { at: event.data.at, dueAt: event.data.dueAt, by, left: event.data.left }
      gate.carried = {}
      return
    default:
      assertNever(event)
  }
}
