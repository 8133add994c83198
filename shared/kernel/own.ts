/** What a table holds under a key that came from outside: never `constructor` and the like. */
export const own = <T>(table: { readonly [key: string]: T }, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined
