import type { RosterEvent } from '../../../shared/roster/events.ts'
import type { RosterView } from '../../../shared/roster/views.ts'
import type { ShiftPost } from '../../../shared/shift/index.ts'
import { gone, onTheStaff, staffId } from '../directory/staff.ts'
import { happened, now, type Story, timeZone } from '../kernel/scenario.ts'
import { shiftPlanned } from '../shift/shifts.ts'

export { gone, staffId }

/** 李建明, 王芳 and 陈刚 may lead; 张伟, 赵敏, 孙丽 and 周强 are duty officers; 吴军, 郑平 and 冯涛 stand at the gate. */
export const officers = [4, 5, 6, 7]
export const gatekeepers = [8, 9, 10]
const names = ['李建明', '王芳', '陈刚', '张伟', '赵敏', '孙丽', '周强', '吴军', '郑平', '冯涛']

export const nameOf = (n: number): string => names[n - 1] ?? ''

export const staff = names.map((name, place) =>
  onTheStaff(place + 1, {
    name,
    rank: place < 3 ? '正处级' : '科员级',
    reading: { full: `a${String(place).padStart(2, '0')}`, initials: 'a' },
  }),
)

const roles = [
  'leader',
  'leader',
  'leader',
  ...officers.map(() => 'duty-officer'),
  ...gatekeepers.map(() => 'gatekeeper'),
]

/** Each has an account: `p1` … `p10`; `office` is somebody of the office who takes no turns. */
export const accounts = [
  ...names.map((name, place) => account(`p${place + 1}`, name, [roles[place] ?? ''], staffId(place + 1))),
  account('office', '赵文', ['office']),
]

function account(id: string, name: string, held: readonly string[], of?: string) {
  return happened({
    kind: 'account.created',
    v: 1,
    data: {
      account: id,
      name,
      roles: held,
      reading: { full: id, initials: id },
      verifier: 'v',
      mustChange: false,
      ...(of !== undefined && { staffId: of }),
    },
  })
}

export const house = [...staff, ...accounts]

export const byOffice = { actor: 'office', roles: ['office', 'staff'] } as const
export const as = (n: number, role: 'leader' | 'duty-officer' | 'gatekeeper' = 'duty-officer') =>
  ({ actor: `p${n}`, roles: [role, 'staff'] }) as const

let lines = 100
/** A line of its own, each later than the one before. */
export const told = (event: RosterEvent, meta: { readonly at?: string; readonly actor?: string } = {}) => {
  lines++
  return happened(event, { seq: lines, hash: lines.toString(16).padStart(64, '0'), actor: 'office', ...meta })
}

export const duty = (
  day: string,
  post: ShiftPost,
  n: number,
  more: { revision?: number; reason?: string; at?: string } = {},
) => {
  const { at, ...rest } = more
  return shiftPlanned(
    { day, post, staffId: staffId(n), name: nameOf(n), ...rest },
    { ...(at !== undefined && { at }), actor: 'office' },
  )
}

export const viewAfter = ({ state }: Story, at = now): RosterView => ({
  ...state,
  now: at,
  timeZone,
  tellsReasons: true,
  nameOf: (account: string) => state.accounts[account]?.name ?? account,
})
