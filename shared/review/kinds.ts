/**
 * What may be told of a day, in the order of its importance (issue: incidents first, the gate last). A kind is said to be
 * zero only where something looks for it.
 */
export const pointKinds = {
  incident: '突发事件',
  instruction: '批示',
  unfinished: '未办结',
  returned: '退回',
  incomplete: '待补',
  late: '补记',
  corrected: '更正',
  struck: '作废',
  'turn-away': '拒绝',
  inspection: '查岗',
  overnight: '过夜滞留',
  'contact-check': '核查迟',
  'official-out': '公车未归',
  closing: '关门遗留',
  'gate-hour': '迟开迟关',
  handover: '交接迟',
  mail: '急件待签',
} as const

export type PointKind = keyof typeof pointKinds
export const pointKindIds = Object.keys(pointKinds) as readonly PointKind[]

export const orderOfKind = (kind: PointKind): number => pointKindIds.indexOf(kind)
