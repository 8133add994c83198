import type { PreparedAddStaff, PreparedChangeStaff } from '../../../shared/directory/index.ts'
import { happened, station } from '../kernel/scenario.ts'

/** Somebody of the staff as the shell prepares him; `changed` names what matters. */
export const staffOf = (changed: Partial<PreparedAddStaff> = {}): PreparedAddStaff => ({
  name: '张伟',
  section: '办公室',
  post: '科员',
  phone: '0000-8206',
  shortPhone: '8206',
  reading: { full: 'zhangwei', initials: 'zw' },
  ...changed,
})

export const staffId = (n: number): string => `${station}-2611-${n}`

/** He is on the staff; the section is known by the name it was first written with. */
export const onTheStaff = (n: number, changed: Partial<PreparedAddStaff> = {}) => {
  const staff = staffOf(changed)
  return happened({
    kind: 'directory.added',
    v: 2,
    data: { staffId: staffId(n), rank: '', sectionId: staff.section, ...staff },
  })
}

export const gone = (n: number, on = '2026-11-20', section = '办公室') =>
  happened({ kind: 'directory.left', v: 1, data: { staffId: staffId(n), on, reason: '', section } })

export const changeOf = (n: number, changed: Partial<PreparedChangeStaff> = {}): PreparedChangeStaff => ({
  staffId: staffId(n),
  revision: 1,
  ...staffOf(),
  rank: '',
  ...changed,
})
