import type { Event } from './event.ts'
import { own } from './own.ts'

/** Lifts the data of one version to the next; pure, run when a line is read, never written back. */
export type Upcast = (data: unknown) => unknown

/** For each kind its upcasts, oldest first: with n of them the newest version is n + 1. */
export type EventVersions = { readonly [kind: string]: readonly Upcast[] }

/** `newer`: a kind or version that this program does not know; the book is opened read-only. */
export type Lifted =
  | { readonly ok: true; readonly event: Event }
  | { readonly ok: false; readonly problem: 'event.newer'; readonly kind: string; readonly v: number }

/** Lifts every event that was ever written to the newest shape of its kind. Never throws. */
export const liftBy =
  (versions: EventVersions) =>
  (event: Event): Lifted => {
    const upcasts = own(versions, event.kind)
    if (upcasts === undefined || !isKnown(event.v, upcasts.length + 1))
      return { ok: false, problem: 'event.newer', kind: event.kind, v: event.v }
    if (event.v > upcasts.length) return { ok: true, event }
    const data = upcasts.slice(event.v - 1).reduce((older, upcast) => upcast(older), event.data)
    return { ok: true, event: { kind: event.kind, v: upcasts.length + 1, data } }
  }

const isKnown = (v: number, newest: number): boolean => Number.isInteger(v) && v >= 1 && v <= newest
