import '../ui/detail.css'
import { ruleInWords } from '../../shared/refusals.ts'
import type { LimitRow } from '../../shared/settings/contract.ts'
import { limitInWords } from '../../shared/settings/index.ts'
import { Button } from '../ui/Button.tsx'
import { boundsInWords } from './limit-line.ts'
import { settingsText as text } from './text.ts'

type LimitFactsProps = {
  readonly row: LimitRow
  /** Back to the default; absent where there is nothing to restore, or nobody who may. */
  readonly onRestore?: (() => void) | undefined
}

/** What a limit is now, what it may be, where it comes from, what follows from it. */
export const LimitFacts = ({ row, onRestore }: LimitFactsProps) => (
  <dl className="facts">
    <dt>{text.facts.value}</dt>
    <dd>
      <b>{limitInWords(row)}</b>
    </dd>
    <dt>{text.facts.initial}</dt>
    <dd className="limit-default">
      {limitInWords({ ...row, value: row.default })}
      {onRestore ? <Button onPress={onRestore}>{text.restore}</Button> : null}
    </dd>
    <dt>{text.facts.bounds}</dt>
    <dd>{boundsInWords(row)}</dd>
    <dt>{text.facts.rule}</dt>
    <dd>{ruleInWords(row.rule)}</dd>
    <dt>{text.facts.affects}</dt>
    <dd>{row.affects}</dd>
  </dl>
)
