import { type TableRead, versionsOf } from './state.ts'
import type { UnitTable } from './table.ts'

type WithId = { readonly id: string }

/** Ids that a line of this row ever had: what was said of it then can be read now. */
export const knownLineIds = <Key extends string, Line extends WithId>(
  { shipped }: Pick<UnitTable<Key, readonly Line[]>, 'shipped'>,
  state: TableRead<readonly Line[]>,
  key: Key,
): ReadonlySet<string> =>
  new Set([shipped(key), ...versionsOf(state, key).map(({ content }) => content)].flat().map(({ id }) => id))

/** `D-7K2M-3`: two stations that add a line at the same time give two ids. */
export const withLineIds = <Line extends { readonly id?: string | undefined }>(
  lines: readonly Line[],
  known: ReadonlySet<string>,
  station: string,
): readonly (Omit<Line, 'id'> & WithId)[] => {
  let given = highestOf(known, `${station}-`)
  return lines.map(({ id, ...line }) => ({ id: id ?? `${station}-${++given}`, ...line }))
}

const highestOf = (ids: ReadonlySet<string>, prefix: string): number =>
  [...ids].reduce((highest, id) => {
    const number = id.startsWith(prefix) ? Number(id.slice(prefix.length)) : Number.NaN
    return Number.isInteger(number) ? Math.max(highest, number) : highest
  }, 0)
