import type { Role } from './roles.ts'

/** What `decide` is told beside state and command; everything that is not pure comes through here. */
export type Context<Item = unknown> = {
  /** The instant that the commit will bear as `at`. */
  readonly now: string
  /** Account id, `setup` or `system`. */
  readonly actor: string
  readonly roles: readonly Role[]
  /** Station of this program, e.g. `D-7K2M`, and the unit's time zone. */
  readonly station: string
  readonly timeZone: string
  /** A fresh item id; each call gives the next number of the home month. */
  readonly newItemId: () => string
  /** Rows of the items that the contract row said the command touches; an unknown id is absent. */
  readonly items: ReadonlyMap<string, Item>
  /** Rows of what happened in that half-open time, oldest first, at most the first 500: facts that state does not hold. */
  readonly itemsBetween: (from: string, to: string) => readonly Item[]
}
