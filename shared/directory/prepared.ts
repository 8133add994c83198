import type { Reading } from '../kernel/reading.ts'
import type { AddStaff } from './contract.ts'

/** `directory.add` with the reading that the shell worked out. */
export type PreparedAddStaff = AddStaff & { readonly reading: Reading }
