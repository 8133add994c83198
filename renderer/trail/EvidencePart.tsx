import { ruleInWords, sentenceFor } from '../../shared/refusals.ts'
import type { EvidenceRow } from '../../shared/trail/contract.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useAsk } from '../app/use-ask.ts'
import { FailureBox } from '../ui/FailureBox.tsx'
import { grouped } from '../ui/prose-count.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { trailText } from './text.ts'
import { shownMoment } from './trail-line.ts'

const text = trailText.evidence

/** Each rule, where the program keeps it, and when that was last done. */
export const EvidencePart = () => {
  const { data, error, refetch } = useAsk('trail.evidence', {})
  if (error) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton reason={trailText.waiting} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must get there
    <section className="panel trail-evidence" aria-label={text.title} data-pane="" data-first="" tabIndex={0}>
      <table className="plain-table" aria-label={text.title}>
        <thead>
          <tr>
            <th scope="col">{text.head.rule}</th>
            <th scope="col">{text.head.duty}</th>
            <th scope="col">{text.head.where}</th>
            <th scope="col">{text.head.last}</th>
          </tr>
        </thead>
        <tbody>
          {data.map(row => (
            <Evidence key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      <p className="trail-foot meta">{text.note}</p>
    </section>
  )
}

const Evidence = ({ row: { rule, duty, where, last } }: { readonly row: EvidenceRow }) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  return (
    <tr>
      <td>{ruleInWords(rule)}</td>
      <th scope="row">{duty}</th>
      <td className="trail-where">{where}</td>
      <td>
        {last
          ? fill(text.last, { at: shownMoment(last.at, { timeZone, now }), seq: grouped(last.seq) })
          : text.never}
      </td>
    </tr>
  )
}
