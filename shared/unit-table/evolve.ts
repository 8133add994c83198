import type { EventMeta } from '../kernel/event.ts'
import { compare } from '../kernel/reading.ts'
import type { Version } from './contract.ts'
import { type TableState, versionsOf } from './state.ts'

type Made<Content> = Pick<Version<Content>, 'kind' | 'revision' | 'content' | 'reason'>

/** The same for every order: of two versions made apart both stay, the later one in force. */
export const evolveTable = <Content>(
  state: TableState<Content>,
  key: string,
  { kind, revision, content, reason }: Made<Content>,
  { at, actor, seq, hash }: EventMeta,
): void => {
  const version: Version<Content> = { kind, revision, content, reason, by: actor, at, seq, hash }
  state.versions[key] = [...versionsOf(state, key), version].sort(inOrder)
}

/** `phrases.changed`, `checklists.restored`: what an event's kind says of the version. */
export const kindOf = (kind: `${string}.changed` | `${string}.restored`): Version<unknown>['kind'] =>
  kind.endsWith('.changed') ? 'changed' : 'restored'

const inOrder = (a: Version<unknown>, b: Version<unknown>): number =>
  a.revision - b.revision || compare(a.at, b.at) || a.seq - b.seq || compare(a.hash, b.hash)
