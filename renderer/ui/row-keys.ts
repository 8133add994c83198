type Drawn = { readonly index: number; readonly key: string | undefined }

/** Which drawn element each row has; told of the rows of one drawing after the other, in their order. */
export type RowKeys = (rows: readonly Drawn[]) => readonly number[]

/**
 * What a row is drawn in stays its own while it is in sight, wherever it moves. A row that arrives where it was waited
 * for is drawn into what stood there: a jump to a far page makes its lines once, not twice.
 */
export const createRowKeys = (): RowKeys => {
  let drawn: ReadonlyMap<string | number, number> = new Map()
  let last = 0
  const keyFor = ({ index, key }: Drawn): number =>
    (key === undefined ? undefined : drawn.get(key)) ?? drawn.get(index) ?? ++last
  return rows => {
    const keys = rows.map(keyFor)
    drawn = new Map(rows.map(({ index, key }, place) => [key ?? index, keys[place] ?? 0]))
    return keys
  }
}
