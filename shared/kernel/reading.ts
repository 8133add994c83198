/**
 * How a name is typed without hanzi, lower-case letters without spaces: 张伟 → `zhangwei`, `zw`. Worked out by the
 * shell when a person is saved and kept in the event, so that every reader sorts and finds alike.
 */
export type Reading = { readonly full: string; readonly initials: string }

/** Orders people by pinyin, namesakes by their hanzi. */
export const byReading = (
  a: { readonly name: string; readonly reading: Reading },
  b: { readonly name: string; readonly reading: Reading },
): number => compare(a.reading.full, b.reading.full) || compare(a.name, b.name)

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
