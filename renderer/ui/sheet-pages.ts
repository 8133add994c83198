/** One part of a sheet that is never divided, as it was measured. */
export type Measured = {
  readonly height: number
  /** The table that it is a row of, and the height of its heads, which stand again on every page. */
  readonly table?: { readonly id: string; readonly head: number }
  /** It is not the last of its page: a date before its rows, a heading before its text. */
  readonly keepsWithNext?: boolean
  /** It is the first of its page. */
  readonly startsPage?: boolean
}

/**
 * Which parts stand on which page, by their places in the list. What is higher than a page stands on one of its own.
 * @param room height of a page without margins and foot.
 */
export const packPages = (parts: readonly Measured[], room: number): readonly (readonly number[])[] => {
  const pages: number[][] = []
  let used = 0
  for (const together of keptTogether(parts).flatMap(group => dividedFor(parts, group, room))) {
    const page = parts[together[0] ?? -1]?.startsPage ? undefined : pages.at(-1)
    const onSame = page && used + heightOf(parts, together, page)
    if (page && onSame !== undefined && onSame <= room) {
      page.push(...together)
      used = onSame
    } else {
      pages.push([...together])
      used = heightOf(parts, together, [])
    }
  }
  return pages
}

/** What does not fit on one page together is divided all the same. */
const dividedFor = (
  parts: readonly Measured[],
  group: readonly number[],
  room: number,
): readonly (readonly number[])[] =>
  heightOf(parts, group, []) > room ? group.map(place => [place]) : [group]

const keptTogether = (parts: readonly Measured[]): readonly (readonly number[])[] => {
  const groups: number[][] = []
  for (const place of parts.keys()) {
    const isKept = place > 0 && parts[place - 1]?.keepsWithNext === true
    if (isKept) groups.at(-1)?.push(place)
    else groups.push([place])
  }
  return groups
}

/** What these take behind those that stand there already: a table that goes on needs no new head. */
const heightOf = (
  parts: readonly Measured[],
  places: readonly number[],
  before: readonly number[],
): number => {
  let height = 0
  let open = parts[before.at(-1) ?? -1]?.table?.id
  for (const part of places.map(place => parts[place])) {
    if (!part) continue
    const isOpened = part.table !== undefined && part.table.id !== open
    height += part.height + (isOpened ? (part.table?.head ?? 0) : 0)
    open = part.table?.id
  }
  return height
}
