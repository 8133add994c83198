import type { Reading } from '../kernel/reading.ts'
import type { AddStaff, ChangeStaff } from './contract.ts'

/** `directory.add` with the reading that the shell worked out. */
export type PreparedAddStaff = AddStaff & { readonly reading: Reading }
export type PreparedChangeStaff = ChangeStaff & { readonly reading: Reading }
export type PreparedImportStaff = { readonly rows: readonly PreparedAddStaff[] }
