import { type EntryType, entryTypeIds, entryTypes } from '../duty-log/index.ts'
import { isSameList, type UnitTable } from '../unit-table/index.ts'
import { defaultPhrases } from './default-phrases.ts'

/** Standard phrases, a list for each type of entry. */
export const phrasesTable: UnitTable<EntryType, readonly string[]> = {
  keys: entryTypeIds,
  labelOf: type => entryTypes[type].label,
  nameOf: type => `${entryTypes[type].label}的常用语`,
  shipped: type => defaultPhrases[type],
  isSame: isSameList,
}
