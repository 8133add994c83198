import type { EventMeta } from '../../../../shared/kernel/event.ts'
import { happened } from '../../kernel/scenario.ts'

export const entry = 'D-7K2M-2611-1'
export const another = 'D-7K2M-2611-2'

/** `minutes` after 14:31:12 of 2026-11-23 in Shanghai. */
export const later = (minutes: number): string =>
  new Date(Date.parse('2026-11-23T06:31:12.000Z') + minutes * 60_000).toISOString()

type Data = { readonly [name: string]: unknown }

/** That act was done to the entry; each one later than those before, if it is numbered so. */
export const acted = (kind: string, data: Data = {}, meta: Partial<EventMeta> = {}) =>
  happened({ kind: `duty-log.${kind}`, v: 1, data: { itemId: entry, ...data } }, meta)

export const closed = (meta: Partial<EventMeta> = {}) =>
  acted('closed', { result: '已修复' }, { seq: 2, at: later(1), actor: 'li.lei', ...meta })
export const struck = (meta: Partial<EventMeta> = {}) =>
  acted('struck', { reason: '误记' }, { seq: 2, at: later(1), actor: 'li.lei', ...meta })
export const markedDuplicate = (meta: Partial<EventMeta> = {}) =>
  acted(
    'marked-duplicate',
    { of: another, reason: '同一来电' },
    { seq: 3, at: later(1), actor: 'li.lei', ...meta },
  )
export const followedUp = (dueAt?: string, meta: Partial<EventMeta> = {}) =>
  acted(
    'followed-up',
    { reason: '须回复', type: 'other', occurredAt: later(0), ...(dueAt === undefined ? {} : { dueAt }) },
    { seq: 2, at: later(1), ...meta },
  )
export const reopened = (meta: Partial<EventMeta> = {}) =>
  acted(
    'reopened',
    {
      reason: '又有反映',
      entry: { type: 'other', occurredAt: later(0), missing: [], recordedAt: later(0), awaiting: [] },
    },
    { seq: 4, at: later(3), ...meta },
  )
export const nilReported = (meta: Partial<EventMeta> = {}) =>
  acted(
    'nil-reported',
    {
      from: later(-120),
      to: later(-60),
      text: '11-23 12:31–13:31 无事',
      occurredAt: later(0),
      offDuty: false,
    },
    { seq: 1, ...meta },
  )
export const forwardedTo = (...names: readonly string[]) =>
  acted(
    'forwarded',
    {
      at: later(1),
      to: names.map(name => ({ key: `${name}（办公室）`, name, section: '办公室' })),
      type: 'other',
      occurredAt: later(0),
    },
    { seq: 2, at: later(1) },
  )
