import { inForce, isSameList, type TableRead, type UnitTable } from '../../unit-table/index.ts'
import { entryElements, type Requirable, requiredByDefault } from '../elements.ts'
import { type EntryType, entryTypeIds, entryTypes } from '../entry-types.ts'

/** Those of a list that the type has, in the order of its form. */
export const inFormOrder = (type: EntryType, listed: readonly string[]): readonly Requirable[] =>
  entryElements[type].map(({ name }) => name).filter(name => listed.includes(name))

/** Required elements, a list for each type of entry. */
export const requirementsTable: UnitTable<EntryType, readonly Requirable[]> = {
  keys: entryTypeIds,
  labelOf: type => entryTypes[type].label,
  nameOf: type => `${entryTypes[type].label}的必填要素`,
  shipped: requiredByDefault,
  isSame: isSameList,
  // An element that the type has no more is asked for no more.
  read: inFormOrder,
}

/** What an entry of the type must say by what is in force now. */
export const requiredNow = (
  state: TableRead<readonly Requirable[]>,
  type: EntryType,
): readonly Requirable[] => inForce(requirementsTable, state, type)
