import { describe, expect, it } from 'vitest'
import {
  type ReportLimits,
  reportLimitColumns,
  reportLimitNames,
  reportLimitsNow,
  reportLimitsTable,
} from '../../../shared/report-limits/index.ts'
import { emptyTable } from '../../../shared/unit-table/index.ts'
import { given, happened, storyOf } from '../kernel/scenario.ts'

const office = { actor: 'zhao.wen', roles: ['office', 'staff'] } as const
const strict: ReportLimits = { oralMinutes: 10, writtenMinutes: 20, followUpMinutes: 60 }

const limitsChanged = (revision = 1) =>
  happened({
    kind: 'report-limits.changed',
    v: 1,
    data: { grade: 'gravest', ...strict, reason: '按省里要求', revision },
  })
const set = (limits: Partial<ReportLimits>, ...before: readonly ReturnType<typeof happened>[]) =>
  given(...before).when(
    'report-limits.set',
    { grade: 'gravest', ...strict, ...limits, reason: '按省里要求' },
    office,
  )

describe('the limits of reports', () => {
  it('are shipped as the field has them, within their bounds, the written one never before the oral', () => {
    const shipped = reportLimitsTable.keys.map(grade => {
      const { oralMinutes, writtenMinutes, followUpMinutes } = reportLimitsNow(emptyTable(), grade)
      return `${reportLimitsTable.labelOf(grade)} ${oralMinutes}/${writtenMinutes}/${followUpMinutes}`
    })
    expect(shipped).toEqual([
      '默认（未定级） 30/60/120',
      '特别重大 15/30/120',
      '重大 15/30/120',
      '较大 30/60/120',
      '一般 60/360/120',
    ])
    for (const grade of reportLimitsTable.keys) {
      const limits = reportLimitsTable.shipped(grade)
      expect(limits.writtenMinutes).toBeGreaterThanOrEqual(limits.oralMinutes)
      for (const name of reportLimitNames) {
        expect(limits[name]).toBeGreaterThanOrEqual(reportLimitColumns[name].least)
        expect(limits[name]).toBeLessThanOrEqual(reportLimitColumns[name].most)
      }
    }
  })

  it('are set by grade as a whole', () => {
    set({}).thenHappened({
      kind: 'report-limits.changed',
      v: 1,
      data: { grade: 'gravest', ...strict, reason: '按省里要求', revision: 1 },
    })
    const { reportLimits } = storyOf(limitsChanged()).state
    expect(reportLimitsNow(reportLimits, 'gravest')).toEqual(strict)
    expect(reportLimitsNow(reportLimits, 'grave')).toEqual(reportLimitsTable.shipped('grave'))
  })

  it.each([
    ['oralMinutes', 0, '口头报告'],
    ['writtenMinutes', 1441, '书面报告'],
    ['followUpMinutes', 9, '续报间隔'],
  ] as const)('stay within bounds: %s is not %i', (name, value, label) =>
    set({ [name]: value }).thenRefused('report-limits.out-of-bounds', { label, value }),
  )

  it('let nobody write sooner than he telephones', () => {
    set({ oralMinutes: 21 }).thenRefused('report-limits.written-before-oral', { oral: 21, written: 20 })
    set({ oralMinutes: 20 }).thenHappened({ data: { oralMinutes: 20, writtenMinutes: 20 } })
  })

  it('are not set to what they are and go back to the default once', () => {
    set({}, limitsChanged()).thenRefused('unit-table.nothing-changed', { what: '特别重大的报告时限' })
    given(limitsChanged())
      .when('report-limits.restore', { grade: 'gravest', reason: '恢复' }, office)
      .thenHappened({
        kind: 'report-limits.restored',
        data: { ...reportLimitsTable.shipped('gravest'), revision: 2 },
      })
    given()
      .when('report-limits.restore', { grade: 'gravest', reason: '恢复' }, office)
      .thenRefused('unit-table.default-already')
  })

  it('that somebody else set meanwhile are not overwritten unseen', () =>
    given(limitsChanged())
      .when(
        'report-limits.set',
        { grade: 'gravest', ...strict, oralMinutes: 5, reason: '改', revision: 0 },
        office,
      )
      .thenRefused('unit-table.revision-stale', { what: '特别重大的报告时限' }))
})
