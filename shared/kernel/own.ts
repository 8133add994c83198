/** What a table holds under a key that came from outside: never `constructor` and the like. */
export const own = <T>(table: { readonly [key: string]: T }, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** The key of the first value that fits. Asked several times at every act of the gate: no list of all of them is made. */
export const keyWhere = <T>(
  table: { readonly [key: string]: T },
  fits: (value: T) => boolean,
): string | undefined => {
  for (const key in table) {
    const value = own(table, key)
    if (value !== undefined && fits(value)) return key
  }
  return undefined
}
