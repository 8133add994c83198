import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import type { StaffAdded } from './events.ts'
import type { PreparedAddStaff } from './prepared.ts'
import type { DirectoryRefusal } from './refusals.ts'
import type { DirectoryState } from './state.ts'

export const decideAdd = (
  directory: Frozen<DirectoryState>,
  input: PreparedAddStaff,
  { newItemId }: Pick<Context, 'newItemId'>,
): Decision<StaffAdded, DirectoryRefusal> => {
  const { name, section, post, phone, shortPhone, reading } = input
  const listed = Object.values(directory.staff).find(
    staff => staff.name === name && staff.section === section && staff.post === post,
  )
  if (listed) return refuse('directory.already-listed', { name, section, post: post || '未填职务' })
  const data = { staffId: newItemId(), name, section, post, phone, shortPhone, reading }
  return accept({ kind: 'directory.added', v: 1, data })
}
