import { assertNever, type EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { TrailEvent } from './events.ts'
import { positionKey, type TrailState } from './state.ts'

export const evolveTrail = (trail: TrailState, { kind, data }: TrailEvent, meta: EventMeta): void => {
  switch (kind) {
    case 'trail.looked':
      noteLook(trail, meta)
      return
    case 'trail.finding-noted': {
      const key = positionKey(data)
      trail.findings[key] = [...(own(trail.findings, key) ?? []), meta.line ?? meta.seq].sort((a, b) => a - b)
      return
    }
    case 'trail.verified':
    case 'trail.exported':
      return
    default:
      assertNever(kind)
  }
}

/** Lines of several stations come in any order: the newest look counts. */
const noteLook = ({ looks }: TrailState, { actor, at }: EventMeta): void => {
  if ((own(looks, actor) ?? '') < at) looks[actor] = at
}
