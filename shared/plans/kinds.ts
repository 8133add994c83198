/** Kinds of incident, each with a plan of its own; `other` where none fits. */
export const planKinds = {
  'water-supply': '供水突发',
  fire: '火灾',
  'public-order': '治安',
  medical: '医疗急救',
  'natural-disaster': '自然灾害',
  traffic: '交通事故',
  'mass-event': '群体性事件',
  facility: '设备设施故障',
  other: '其他',
} as const
export type PlanKind = keyof typeof planKinds
export const planKindIds = Object.keys(planKinds) as [PlanKind, ...PlanKind[]]

/** Who is told. The leader on duty is known by the list of shifts; the others by what the unit wrote down. */
export const planRoles = {
  'leader-on-duty': '带班领导',
  'principal-leader': '主要领导',
  'superior-duty-office': '上级值班室',
  police: '公安',
  fire: '消防',
  medical: '急救',
  section: '科室',
  other: '其他',
} as const
export type PlanRole = keyof typeof planRoles
export const planRoleIds = Object.keys(planRoles) as [PlanRole, ...PlanRole[]]

/** One line of a call list, in the order in which it is called. */
export type PlanCall = {
  readonly role: PlanRole
  readonly name: string
  /** Empty where the number is not known yet, or is that of whoever is on duty then. */
  readonly phone: string
  /** Dialled when the first is not answered. */
  readonly spare?: string | undefined
}

/** What is done for a kind of incident: who is told, in order, and what comes first. */
export type Plan = { readonly calls: readonly PlanCall[]; readonly points: readonly string[] }
