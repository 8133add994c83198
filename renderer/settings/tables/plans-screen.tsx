import {
  longestCallName,
  longestPhone,
  longestPoint,
  mostCalls,
  mostPoints,
} from '../../../shared/plans/contract.ts'
import {
  callInWords,
  type Plan,
  type PlanCall,
  type PlanKind,
  planRoleIds,
  planRoles,
  plansTable,
} from '../../../shared/plans/index.ts'
import { ruleInWords } from '../../../shared/refusals.ts'
import { send } from '../../app/bridge.ts'
import { fill } from '../../app/fill.ts'
import { useAsk } from '../../app/use-ask.ts'
import { ProseField } from '../../ui/ProseField.tsx'
import { CallFields } from './CallFields.tsx'
import { LinesField } from './LinesField.tsx'
import { listChanges } from './list-changes.ts'
import { type Fault, lineLabels, tableForm } from './table-form.ts'
import type { TableScreen } from './table-screen.ts'
import { filledLines, type TableBody, type TableLineValues, type TableValues } from './table-values.ts'
import { tableText } from './text.ts'

const text = tableText.plans
const words = tableText.lines.plans

const roleIn = ({ role }: TableLineValues): PlanCall['role'] => planRoleIds.find(id => id === role) ?? 'other'

const callIn = (line: TableLineValues): PlanCall => {
  const spare = line.spare?.trim() ?? ''
  return {
    role: roleIn(line),
    name: line.text,
    phone: line.phone?.trim() ?? '',
    ...(spare === '' ? {} : { spare }),
  }
}

const pointsIn = ({ figures }: TableBody): readonly string[] =>
  (figures.points ?? '')
    .split('\n')
    .map(point => point.trim())
    .filter(point => point !== '')

const callFaults = (values: TableValues, fault: Fault): void => {
  const filled = values.lines.flatMap((line, place) => (line.text.trim() === '' ? [] : [{ line, place }]))
  if (filled.length === 0) fault(['lines', 0, 'text'], tableText.atLeastOne)
  const beyond = filled[mostCalls]
  if (beyond)
    fault(['lines', beyond.place, 'text'], fill(tableText.tooMany, { most: mostCalls, unit: words.unit }))
  for (const { line, place } of filled) {
    if (line.text.trim().length > longestCallName)
      fault(['lines', place, 'text'], fill(tableText.tooLong, { longest: longestCallName }))
    for (const name of ['phone', 'spare'] as const)
      if ((line[name]?.trim().length ?? 0) > longestPhone)
        fault(['lines', place, name], fill(tableText.tooLong, { longest: longestPhone }))
  }
  const missing = (['leader-on-duty', 'superior-duty-office'] as const).find(
    role => filled.length > 0 && !filled.some(({ line }) => roleIn(line) === role),
  )
  const [first] = filled
  if (missing && first)
    fault(['lines', first.place, 'text'], fill(text.mustBeTold, { who: planRoles[missing] }))
}

const pointFaults = (values: TableValues, fault: Fault): void => {
  const points = pointsIn(values)
  const long = points.findIndex(point => point.length > longestPoint)
  const twice = points.findIndex((point, place) => points.indexOf(point) < place)
  const said = (message: string) => fault(['figures', 'points'], message)
  if (points.length > mostPoints) said(fill(text.tooManyPoints, { most: mostPoints, count: points.length }))
  else if (long >= 0) said(fill(text.longPoint, { place: long + 1, longest: longestPoint }))
  else if (twice >= 0) said(fill(text.twicePoint, { place: twice + 1 }))
}

const inWords = ({ calls, points }: Plan): readonly string[] => [
  ...calls.map(callInWords),
  ...points.map(point => fill(text.point, { text: point })),
]

const PlanFields = () => (
  <>
    <LinesField
      legend={text.legend}
      words={words}
      fieldsOf={(place, onFocus) => <CallFields place={place} onFocus={onFocus} />}
    />
    <p className="meta">{text.leaderHint}</p>
    <ProseField
      name="figures.points"
      label={text.points}
      hint={fill(text.pointsHint, { most: mostPoints, longest: longestPoint })}
      longest={mostPoints * (longestPoint + 1)}
    />
  </>
)

/** Who is told of an incident of each kind, in order, and what is done first. */
export const plansScreen: TableScreen<PlanKind, Plan> = {
  part: 'plans',
  useRows: () => useAsk('plans.list', {}),
  useHistory: kind => useAsk('plans.history', { kind }),
  set: (kind, { calls, points }, change, options) =>
    send('plans.set', { kind, calls: [...calls], points: [...points], ...change }, options),
  restore: (kind, change, options) => send('plans.restore', { kind, ...change }, options),
  heads: [tableText.head.kind, tableText.head.calls],
  tracks: '7.5rem minmax(8rem, 1fr) 8rem 8.5rem',
  cellsOf: (_kind, { calls }) => [calls.map(({ name, phone }) => `${name} ${phone}`.trim()).join('、')],
  ruleOf: () => `§8.4、${ruleInWords('unit')}`,
  nameOf: plansTable.nameOf,
  wordsOf: (_kind, plan) => inWords(plan),
  changesOf: (_kind, before, after) => listChanges(inWords(before), inWords(after)),
  affects: text.affects,
  bodyOf: (_kind, { calls, points }) => ({
    lines: calls.map(({ role, name, phone, spare = '' }) => ({
      id: '',
      text: name,
      isTicked: false,
      role,
      phone,
      spare,
    })),
    figures: { points: points.join('\n') },
  }),
  contentOf: (_kind, body) => ({ calls: filledLines(body).map(callIn), points: pointsIn(body) }),
  form: tableForm((values, fault) => {
    callFaults(values, fault)
    pointFaults(values, fault)
  }),
  labels: { ...lineLabels(mostCalls, words.unit), 'figures.points': text.points },
  firstField: 'lines.0.text',
  Fields: PlanFields,
}
