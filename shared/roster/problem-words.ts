import type { ProblemKind } from './problems.ts'

/** What each kind of problem is called, short. */
export const problemWords: { readonly [K in ProblemKind]: string } = {
  rank: '职级不够',
  'rank-missing': '职级未登记',
  left: '不在任',
  gap: '无人',
  relief: '无人接班',
  twice: '同日兼岗',
  leave: '请假',
  unavailable: '不能值班',
  rest: '间隔不足',
  apart: '应回避',
  wish: '希望避开',
}

/** By which rule; ◇ ones are the unit's. */
export const problemRules: { readonly [K in ProblemKind]: string } = {
  rank: '§6.1',
  'rank-missing': '§6.1',
  left: 'unit',
  gap: 'unit',
  relief: 'unit',
  twice: 'unit',
  leave: 'unit',
  unavailable: 'unit',
  rest: 'unit',
  apart: 'unit',
  wish: 'unit',
}
