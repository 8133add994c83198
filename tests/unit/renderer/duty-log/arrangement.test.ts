import { describe, expect, it } from 'vitest'
import {
  columnsShown,
  firstArrangement,
  firstSettings,
  logColumnIds,
  readSettings,
  resized,
  toggled,
  tracksOf,
} from '../../../../renderer/duty-log/arrangement.ts'
import { nextSort } from '../../../../renderer/ui/grid-head.ts'
import { copiedTable } from '../../../../renderer/ui/safe-cells.ts'
import { safeCell } from '../../../../shared/kernel/safe-cell.ts'

const all = ['time', 'type', 'text', 'source', 'by', 'state']

describe('the columns of the log', () => {
  it('give way where the list is narrow, the least needed first', () => {
    expect(columnsShown(firstArrangement, 80)).toEqual(all)
    expect(columnsShown(firstArrangement, 40)).toEqual(all.filter(id => id !== 'source'))
    expect(columnsShown(firstArrangement, 20)).toEqual(['time', 'text', 'state'])
  })

  it('stay in their order when they are shown again, and one always stays', () => {
    const shown = toggled(toggled(firstArrangement, 'number'), 'source')
    expect(columnsShown(shown, 80)).toEqual(['number', 'time', 'type', 'text', 'by', 'state'])
    const least = logColumnIds.reduce(
      (before, id) => (before.hidden.includes(id) ? before : toggled(before, id)),
      firstArrangement,
    )
    expect(columnsShown(least, 80)).toHaveLength(1)
  })

  it('have a width between the narrowest and the widest; the text takes the slack', () => {
    expect(resized(firstArrangement, 'type', 1).widths.type).toBe(6)
    expect(resized(firstArrangement, 'type', 100).widths.type).toBe(30)
    expect(resized(firstArrangement, 'type', -100).widths.type).toBe(3)
    expect(tracksOf(firstArrangement, ['time', 'text', 'state'], false)).toBe('6rem minmax(12rem, 1fr) 5rem')
    expect(tracksOf(firstArrangement, ['time', 'state'], true)).toBe('7.5rem minmax(5rem, 1fr)')
  })

  it('are read back as they were kept; what cannot be read is as at first', () => {
    const settings = { ...firstSettings, arrangement: resized(firstArrangement, 'by', 2) }
    expect(readSettings(JSON.stringify(settings))).toEqual(settings)
    for (const kept of [undefined, '', 'x', '{}', '{"arrangement":{"hidden":["x"],"widths":{}},"views":[]}'])
      expect(readSettings(kept)).toEqual(firstSettings)
  })

  it('sort the other way round when chosen again', () => {
    const byTime = { column: 'time', order: 'descending' } as const
    expect(nextSort(byTime, 'time', 'descending').order).toBe('ascending')
    expect(nextSort(byTime, 'type', 'ascending')).toEqual({ column: 'type', order: 'ascending' })
  })
})

describe('a copied table', () => {
  it.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '  =1'])('takes %j for text', text =>
    expect(safeCell(text)).toMatch(/^'/u),
  )

  it('leaves everything else as it is, on one line', () => {
    expect(safeCell('来电\n第二行\t续')).toBe('来电 第二行 续')
    expect(copiedTable([['时间'], ['<b>&"']])).toEqual({
      plain: '时间\r\n<b>&"',
      html: `<table><tr><th style="mso-number-format:'\\@'">时间</th></tr><tr><td style="mso-number-format:'\\@'">&lt;b&gt;&amp;&quot;</td></tr></table>`,
    })
  })
})
