import { assertNever, type EventMeta } from '../kernel/event.ts'
import type { RecoveryEvent } from './events.ts'
import type { RecoveryState } from './state.ts'

export const evolveRecovery = (
  recovery: RecoveryState,
  { kind, data }: RecoveryEvent,
  { at, actor }: EventMeta,
): void => {
  switch (kind) {
    case 'recovery.key-set':
      recovery.key = { publicKey: data.publicKey, at }
      return
    case 'recovery.refused':
      recovery.failures += 1
      return
    case 'recovery.agreed': {
      const { validMinutes, ...agreed } = data
      const until = new Date(Date.parse(at) + validMinutes * 60_000).toISOString()
      recovery.agreed = { ...agreed, auditor: actor, at, until }
      recovery.failures = 0
      if (recovery.key) recovery.key = { ...recovery.key, isOpened: true }
      return
    }
    case 'recovery.withdrawn':
    case 'recovery.done':
      recovery.agreed = null
      return
    case 'recovery.records-returned':
      return
    default:
      assertNever(kind)
  }
}
