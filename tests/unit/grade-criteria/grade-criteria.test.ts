import { describe, expect, it } from 'vitest'
import { setCriteria } from '../../../shared/grade-criteria/contract.ts'
import { gradeCriteriaTable } from '../../../shared/grade-criteria/index.ts'
import { inForce } from '../../../shared/unit-table/index.ts'
import { given, happened, storyOf } from '../kernel/scenario.ts'

const office = { actor: 'zhao.wen', roles: ['office', 'staff'] } as const
const own = ['停水1万户以上']

const criteriaChanged = happened({
  kind: 'grade-criteria.changed',
  v: 1,
  data: { grade: 'grave', criteria: own, reason: '按区里的标准', revision: 1 },
})
const set = (criteria: readonly string[], ...before: readonly ReturnType<typeof happened>[]) =>
  given(...before).when(
    'grade-criteria.set',
    { grade: 'grave', criteria: [...criteria], reason: '按区里的标准' },
    office,
  )

describe('what makes a grade', () => {
  it('is shipped for the four grades, the gravest first, within the bounds of the contract', () => {
    expect(gradeCriteriaTable.keys.map(gradeCriteriaTable.labelOf)).toEqual([
      '特别重大',
      '重大',
      '较大',
      '一般',
    ])
    for (const grade of gradeCriteriaTable.keys) {
      const criteria = [...gradeCriteriaTable.shipped(grade)]
      expect(setCriteria.safeParse({ grade, criteria, reason: '照旧' }).success).toBe(true)
    }
  })

  it('is set as a whole and stands beside the choice from then on', () => {
    set([' 停水1万户以上 ']).thenHappened({
      kind: 'grade-criteria.changed',
      v: 1,
      data: { grade: 'grave', criteria: own, reason: '按区里的标准', revision: 1 },
    })
    const { gradeCriteria } = storyOf(criteriaChanged).state
    expect(inForce(gradeCriteriaTable, gradeCriteria, 'grave')).toEqual(own)
    expect(inForce(gradeCriteriaTable, gradeCriteria, 'ordinary')).toEqual(
      gradeCriteriaTable.shipped('ordinary'),
    )
  })

  it('is said once, is something, and is not set to what it is', () => {
    set(['停水', '停水']).thenRefused('grade-criteria.twice', { text: '停水' })
    set(own, criteriaChanged).thenRefused('unit-table.nothing-changed', { what: '重大的定级标准' })
    expect(setCriteria.safeParse({ grade: 'grave', criteria: [], reason: '省事' }).success).toBe(false)
    expect(setCriteria.safeParse({ grade: 'ungraded', criteria: own, reason: '省事' }).success).toBe(false)
  })

  it('goes back to the shipped list', () =>
    given(criteriaChanged)
      .when('grade-criteria.restore', { grade: 'grave', reason: '恢复' }, office)
      .thenHappened({
        kind: 'grade-criteria.restored',
        data: { criteria: gradeCriteriaTable.shipped('grave'), revision: 2 },
      }))
})
