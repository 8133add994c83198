/** The first `most` in that order, without putting all the others in order too. */
export const firstOf = <T>(all: Iterable<T>, most: number, order: (a: T, b: T) => number): readonly T[] => {
  const kept: T[] = []
  for (const one of all) {
    const last = kept[most - 1]
    if (last !== undefined && order(one, last) >= 0) continue
    kept.push(one)
    kept.sort(order)
    kept.length = Math.min(kept.length, most)
  }
  return kept
}
