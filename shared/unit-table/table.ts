/** What the office may set row by row: what the rows are, what is shipped for each. */
export type UnitTable<Key extends string, Content> = {
  readonly keys: readonly Key[]
  readonly labelOf: (key: Key) => string
  /** As a sentence calls the row: `巡查的常用语`. */
  readonly nameOf: (key: Key) => string
  readonly shipped: (key: Key) => Content
  readonly isSame: (a: Content, b: Content) => boolean
  /** What a version that was set comes to in this program; without it, what it says. */
  readonly read?: (key: Key, content: Content) => Content
}
