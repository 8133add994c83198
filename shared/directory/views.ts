import type { Frozen } from '../kernel/event.ts'
import { byReading } from '../kernel/reading.ts'
import type { StaffRow } from './contract.ts'
import type { DirectoryState, Staff } from './state.ts'

const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin')

/** Answers `directory.list`: by section, within it by pinyin of the name. */
export const staffRows = (directory: Frozen<DirectoryState>): readonly StaffRow[] =>
  Object.entries(directory.staff)
    .sort(([, a], [, b]) => byPinyin.compare(a.section, b.section) || byReading(a, b))
    .map(([staffId, staff]) => staffRow(staffId, staff))

const staffRow = (staffId: string, { name, section, post, phone, shortPhone }: Staff): StaffRow => ({
  staffId,
  name,
  section,
  post,
  phone,
  shortPhone,
})
