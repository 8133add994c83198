import { shownTime } from '../../shared/calendar/index.ts'
import { ruleInWords } from '../../shared/refusals.ts'
import type { LimitRow } from '../../shared/settings/contract.ts'
import { leastInWords, limitGroups, limitInWords } from '../../shared/settings/index.ts'
import { fill } from '../app/fill.ts'
import { settingsText as text } from './text.ts'

/** One line of the list, ready to show. */
export type LimitLine = Pick<LimitRow, 'name' | 'label'> & {
  readonly group: string
  /** The first of its group bears the group's name in sight. */
  readonly isFirst: boolean
  readonly value: string
  readonly initial: string
  readonly rule: string
  readonly isChanged: boolean
  /** `赵雯 11-23 14:31`. */
  readonly changed: string
}

export type Around = { readonly timeZone: string; readonly now: string }

export const limitLines = (rows: readonly LimitRow[], around: Around): readonly LimitLine[] =>
  rows.map((row, place) => ({
    name: row.name,
    label: row.label,
    group: limitGroups[row.group],
    isFirst: rows[place - 1]?.group !== row.group,
    value: limitInWords(row),
    initial: limitInWords({ ...row, value: row.default }),
    rule: ruleInWords(row.rule),
    isChanged: row.changed !== undefined,
    changed: row.changed ? changedBy(row.changed, around) : '',
  }))

type Changed = { readonly byName: string; readonly at: string }

export const changedBy = ({ byName, at }: Changed, { timeZone, now }: Around): string =>
  fill(text.by, { name: byName, at: shownTime(at, timeZone, now) })

/** `1至1440分钟`. */
export const boundsInWords = ({ least, most, unit }: LimitRow): string =>
  fill(text.bounds, { least: leastInWords({ least, unit }), most: limitInWords({ value: most, unit }) })

/** `共 14 项，已改 1 项`. */
export const totalInWords = (rows: readonly LimitRow[]): string => {
  const count = rows.filter(({ changed }) => changed).length
  const changed = count > 0 ? fill(text.someChanged, { count }) : text.noneChanged
  return fill(text.total, { total: rows.length, changed })
}
