import type { TurnAwayStage } from './stages.ts'

/** Whom the gate does not let in (§11.4; what a ◇ names is the unit's own). */
export const refusedKinds = {
  'scrap-collector': '收废品',
  salesperson: '推销',
  'no-business': '无关人员',
  intoxicated: '酒醉',
  other: '其他',
} as const
export type RefusedKind = keyof typeof refusedKinds
export const refusedKindIds = Object.keys(refusedKinds) as [RefusedKind, ...RefusedKind[]]

/** What followed when he was told. */
export const afterwards = { left: '已离开', stayed: '不肯离开' } as const
export type Afterwards = keyof typeof afterwards
export const afterwardsIds = Object.keys(afterwards) as [Afterwards, ...Afterwards[]]

/** What stands in lists for each stage. */
export const stageWords: { readonly [S in TurnAwayStage]: string } = {
  left: '已离开',
  uncalled: '不肯离开，未报办公室',
  called: '已报办公室，待结果',
  settled: '已处理',
}
