import { useId } from 'react'
import { shownTime } from '../../../shared/calendar/index.ts'
import { sentenceFor } from '../../../shared/refusals.ts'
import type { ShownVersion, TableRow } from '../../../shared/unit-table/index.ts'
import { useMinute, useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { FailureBox } from '../../ui/FailureBox.tsx'
import { grouped } from '../../ui/prose-count.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Tag } from '../../ui/Tag.tsx'
import type { TableScreen } from './table-screen.ts'
import { tableText as text } from './text.ts'

type OfRow<Key extends string, Content> = {
  readonly screen: TableScreen<Key, Content>
  readonly row: TableRow<Key, Content>
}

/** Every version of the row with who, when and why, the newest first. */
export const TableHistory = <Key extends string, Content>(props: OfRow<Key, Content>) => {
  const id = useId()
  return (
    <section className="limit-history" aria-labelledby={id}>
      <h3 id={id}>{text.history}</h3>
      <Steps {...props} />
    </section>
  )
}

const Steps = <Key extends string, Content>({ screen, row }: OfRow<Key, Content>) => {
  const { data: steps, error, refetch } = screen.useHistory(row.key)
  if (error) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (!steps) return <Skeleton reason={text.waiting} />
  if (steps.length === 0) return <p className="meta">{text.noHistory}</p>
  return (
    <ol aria-label={text.history}>
      {steps.map((step, place) => (
        <li key={`${step.revision} ${step.at} ${step.seq}`}>
          <Step
            step={step}
            changes={screen.changesOf(row.key, steps[place + 1]?.content ?? row.default, step.content)}
          />
        </li>
      ))}
    </ol>
  )
}

type StepProps = { readonly step: ShownVersion<unknown>; readonly changes: readonly string[] }

const Step = ({ step, changes }: StepProps) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const at = shownTime(step.at, timeZone, now)
  return (
    <>
      {step.kind === 'restored' ? (
        <p className="limit-step">
          <Tag>{text.stepRestored}</Tag>
        </p>
      ) : null}
      {changes.map(change => (
        <p key={change} className="table-change">
          {change}
        </p>
      ))}
      <p>{fill(text.stepReason, { reason: step.reason })}</p>
      <p className="meta">{fill(text.stepBy, { name: step.byName, at, seq: grouped(step.seq) })}</p>
    </>
  )
}
