import type { Cells } from './records.ts'

/** Where each field stands in a row, and the heads of columns that no field is taken from. */
export type Columns<Field extends string> = {
  readonly places: ReadonlyMap<Field, number>
  readonly unused: readonly string[]
}

/** How the column of each field may be headed; what stands first is taken before the others. */
export type Heads<Field extends string> = { readonly [F in Field]: readonly string[] }

/**
 * Reads a row of heads.
 * @param isEnough whether those fields make it one; undefined for any other row.
 */
export const columnsBy =
  <Field extends string>(
    heads: Heads<Field>,
    fields: readonly Field[],
    isEnough: (places: ReadonlyMap<Field, number>) => boolean,
  ) =>
  (cells: Cells): Columns<Field> | undefined => {
    const written = cells.map(bare)
    const places = new Map<Field, number>()
    for (const field of fields) {
      const place = placeOf(written, heads[field])
      if (place !== undefined) places.set(field, place)
    }
    if (!isEnough(places)) return undefined
    const taken = new Set(places.values())
    const unused = cells.filter((cell, place) => cell !== '' && !taken.has(place) && !isCounter(bare(cell)))
    return { places, unused }
  }

const placeOf = (written: readonly string[], known: readonly string[]): number | undefined => {
  const head = known.find(word => written.includes(word))
  return head === undefined ? undefined : written.indexOf(head)
}

const isCounter = (head: string): boolean => ['序号', '编号', '#', 'no', 'no.'].includes(head)

const bare = (head: string): string =>
  head
    .normalize('NFKC')
    .replace(/[\s*:]/gu, '')
    .toLowerCase()
