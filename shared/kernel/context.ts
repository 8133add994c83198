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
}
