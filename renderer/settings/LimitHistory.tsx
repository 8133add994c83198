import { useId } from 'react'
import { shownTime } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import type { LimitRow, ShownLimitChange } from '../../shared/settings/contract.ts'
import { limitInWords } from '../../shared/settings/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useAsk } from '../app/use-ask.ts'
import { FailureBox } from '../ui/FailureBox.tsx'
import { grouped } from '../ui/prose-count.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { Tag } from '../ui/Tag.tsx'
import { settingsText as text } from './text.ts'

type OfLimit = { readonly row: LimitRow }

/** Every change of the limit with who, when and why, the newest first. */
export const LimitHistory = ({ row }: OfLimit) => {
  const id = useId()
  return (
    <section className="limit-history" aria-labelledby={id}>
      <h3 id={id}>{text.history}</h3>
      <Steps row={row} />
    </section>
  )
}

const Steps = ({ row }: OfLimit) => {
  const { data: steps, error, refetch } = useAsk('settings.history', { name: row.name })
  if (error) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (!steps) return <Skeleton reason={text.waiting} />
  if (steps.length === 0) return <p className="meta">{text.noHistory}</p>
  return (
    <ol aria-label={text.history}>
      {steps.map(step => (
        <li key={step.seq}>
          <Step step={step} unit={row.unit} />
        </li>
      ))}
    </ol>
  )
}

type StepProps = { readonly step: ShownLimitChange; readonly unit: LimitRow['unit'] }

const Step = ({ step, unit }: StepProps) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const words = (value: number) => limitInWords({ value, unit })
  const at = shownTime(step.at, timeZone, now)
  return (
    <>
      <p className="limit-step">
        {fill(text.step, { before: words(step.before), value: words(step.value) })}
        {step.kind === 'restored' ? <Tag>{text.stepRestored}</Tag> : null}
      </p>
      <p>{fill(text.stepReason, { reason: step.reason })}</p>
      <p className="meta">{fill(text.stepBy, { name: step.byName, at, seq: grouped(step.seq) })}</p>
    </>
  )
}
