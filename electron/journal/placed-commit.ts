import type { Commit } from '../../shared/kernel/event.ts'

/** A commit and where its line stands: `offset` and `length` in bytes, without the `\n`. */
export type PlacedCommit = {
  readonly commit: Commit
  readonly file: string
  readonly offset: number
  readonly length: number
}
