/** What happened: a kind in the past tense, the version of its shape, and its data (plain JSON). format.md §3. */
export type Event<Kind extends string = string, Data = unknown> = {
  readonly kind: Kind
  readonly v: number
  readonly data: Data
}

/** One line of the journal (format.md §3), keys in the order in which they are written. */
export type Commit = {
  /** From 1, without a gap in its chain. */
  readonly seq: number
  /** Hash of the line before in this chain, 64 lower-case hex digits; zeros for the first. */
  readonly prev: string
  /** UTC with milliseconds, e.g. `2026-11-23T09:05:01.123Z`. */
  readonly at: string
  /** `<station>.<realm>.<n>`. */
  readonly chain: string
  /** Account id, `system` or `setup`. */
  readonly actor: string
  /** Command id given by the caller, unique in the folder. */
  readonly id: string
  readonly command: string
  readonly events: readonly Event[]
  readonly hash: string
}

/** What the fold is told about the commit that carried an event. */
export type EventMeta = Pick<Commit, 'seq' | 'hash' | 'at' | 'actor'> & {
  /** Counts on over the chains of a book that was restored; without it, as in the first chain, `seq` does. */
  readonly line?: number
}

/** Where a commit stands and what pins it: the answer to every accepted command. */
export type Position = { readonly chain: string; readonly seq: number; readonly hash: string }

export const noHash = '0'.repeat(64)

export const realms = ['general', 'secret'] as const
export type Realm = (typeof realms)[number]

/** Everything reachable becomes read-only: what decide and the views are given. */
export type Frozen<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T

/** Makes a forgotten case a compile error. */
export const assertNever = (value: never): never => {
  throw new Error(`unexpected case ${String(value)}`)
}
