import { ruleInWords } from '../../../shared/refusals.ts'
import type { ReportGrade, ReportLimitName, ReportLimits } from '../../../shared/report-limits/index.ts'
import {
  reportLimitColumns as columns,
  reportLimitNames as names,
  reportLimitsTable,
} from '../../../shared/report-limits/index.ts'
import { send } from '../../app/bridge.ts'
import { fill } from '../../app/fill.ts'
import { useAsk } from '../../app/use-ask.ts'
import { TextField } from '../../ui/TextField.tsx'
import { typedNumber } from '../limit-values.ts'
import { tableForm } from './table-form.ts'
import type { TableScreen } from './table-screen.ts'
import { noBody, type TableBody, type TableValues } from './table-values.ts'
import { tableText } from './text.ts'

const text = tableText.reportLimits

const inMinutes = (minutes: number): string => `${minutes}${tableText.minutes}`

/** Figures that are no numbers never get past the form. */
const figure = ({ figures }: TableBody, name: ReportLimitName): number =>
  typedNumber(figures[name] ?? '', 'minutes') ?? 0

const problemOf = (name: ReportLimitName, values: TableValues): string | undefined => {
  const typed = values.figures[name] ?? ''
  const value = typedNumber(typed, 'minutes')
  const { least, most } = columns[name]
  if (value === undefined) return typed.trim() === '' ? tableText.missing : tableText.notNumber
  if (value < least || value > most) return fill(tableText.outOfBounds, { least, most })
  const oral = typedNumber(values.figures.oralMinutes ?? '', 'minutes')
  return name === 'writtenMinutes' && oral !== undefined && value < oral
    ? fill(tableText.writtenFirst, { oral })
    : undefined
}

const ReportLimitsFields = () =>
  names.map(name => (
    <TextField
      key={name}
      name={`figures.${name}`}
      label={columns[name].label}
      isRequired
      hint={fill(tableText.bounds, columns[name])}
      aside={tableText.minutes}
    />
  ))

/** Within which time an incident of each grade is reported. */
export const reportLimitsScreen: TableScreen<ReportGrade, ReportLimits> = {
  part: 'report-limits',
  useRows: () => useAsk('report-limits.list', {}),
  useHistory: grade => useAsk('report-limits.history', { grade }),
  set: (grade, limits, change, options) =>
    send('report-limits.set', { grade, ...limits, ...change }, options),
  restore: (grade, change, options) => send('report-limits.restore', { grade, ...change }, options),
  heads: [tableText.head.grade, ...names.map(name => columns[name].label)],
  hasFigures: true,
  tracks: 'minmax(8rem, 1fr) 5rem 5rem 5rem 4.5rem 8.5rem',
  cellsOf: (_grade, limits) => names.map(name => inMinutes(limits[name])),
  ruleOf: () => ruleInWords('unit'),
  nameOf: reportLimitsTable.nameOf,
  wordsOf: (_grade, limits) => names.map(name => `${columns[name].label} ${inMinutes(limits[name])}`),
  changesOf: (_grade, before, after) => {
    const changed = names.filter(name => before[name] !== after[name])
    return changed.length === 0
      ? [tableText.step.same]
      : changed.map(name =>
          fill(text.change, { label: columns[name].label, before: before[name], after: after[name] }),
        )
  },
  affects: `${text.basis}${text.affects}`,
  bodyOf: (_grade, limits) => ({
    ...noBody,
    figures: Object.fromEntries(names.map(name => [name, String(limits[name])])),
  }),
  contentOf: (_grade, body) => ({
    oralMinutes: figure(body, 'oralMinutes'),
    writtenMinutes: figure(body, 'writtenMinutes'),
    followUpMinutes: figure(body, 'followUpMinutes'),
  }),
  form: tableForm((values, fault) => {
    for (const name of names) {
      const message = problemOf(name, values)
      if (message !== undefined) fault(['figures', name], message)
    }
  }),
  labels: {
    ...Object.fromEntries(names.map(name => [`figures.${name}`, columns[name].label])),
    reason: tableText.reason,
  },
  firstField: 'figures.oralMinutes',
  Fields: ReportLimitsFields,
}
